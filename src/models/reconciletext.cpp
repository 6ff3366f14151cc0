// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reconciletext.h"

namespace hubscope {

QString reconcileStateLabel(ReconcileState)
{
    return {};
}

QString proofHeadline(const ReconcileRecord&)
{
    return {};
}

QString proofSentence(const Reconciliation&)
{
    return {};
}

QStringList missingEvents(const ReconcileRecord&, const QList<OutboxEntry>&, const TimeDisplay&)
{
    return {};
}

QString sessionTitle(const SessionRecord&)
{
    return {};
}

QString sessionIdRemark(const QString&)
{
    return {};
}

QString sessionOriginLabel(SessionOrigin)
{
    return {};
}

} // namespace hubscope
