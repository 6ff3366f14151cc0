// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/anonymoustimeline.h"

namespace hubscope {

AnonymousTimeline::AnonymousTimeline(
    const SessionLedger& ledger, QString sessionId, const Catalogue& catalogue, const TimeDisplay& time,
    QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_sessionId(std::move(sessionId))
    , m_timeline(catalogue, time)
{
    show();
}

const OutboxEntry* AnonymousTimeline::entryAt(int) const
{
    return nullptr;
}

QString AnonymousTimeline::title() const
{
    return m_sessionId;
}

QString AnonymousTimeline::note() const
{
    return tr("Events that other programs sent under this id are not known here.");
}

void AnonymousTimeline::show() {}

} // namespace hubscope
