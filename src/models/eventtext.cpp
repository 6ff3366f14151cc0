// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventtext.h"

#include "core/plaintext.h"
#include "models/displaytime.h"
#include "schema/catalogue.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

} // namespace

QString lagRemark(LagKind kind, qint64 lag)
{
    const QString length = TimeDisplay::formatLag(std::abs(lag));
    switch (kind) {
    case LagKind::Normal:
        return {};
    case LagKind::Late:
        return EventWords::tr("Stored %1 after it happened").arg(length);
    case LagKind::Future:
        return EventWords::tr("Dated %1 after it was stored").arg(length);
    case LagKind::WholeHours:
        return EventWords::tr(
                   "Date and time of storage differ by %1 sharp: a local time may have been sent as UTC")
            .arg(length);
    }
    return {};
}

EventFamily typeFamily(const Catalogue& catalogue, const QString& type)
{
    const EventTypeInfo* known = catalogue.eventType(type);
    return known == nullptr ? EventFamily::Generic : known->family;
}

QString modeLabel(const QString& mode)
{
    if (mode == "ACTIVE"_L1)
        //: The customer did it
        return EventWords::tr("Active");
    if (mode == "PASSIVE"_L1)
        //: The customer received it
        return EventWords::tr("Passive");
    return mode;
}

QString shortId(const QString& id)
{
    return middleElided(id);
}

QString shortSession(const QString& session)
{
    return middleElided(session, 4, 2);
}

QString customerTitle(const Customer& customer)
{
    for (const QString& title : {customer.fullName(), customer.email, customer.externalId}) {
        if (!title.trimmed().isEmpty())
            return oneLine(title);
    }
    return shortId(customer.id);
}

QString oneLine(const QString& text, qsizetype length)
{
    // What is far beyond the cut need not be looked at: texts may be megabytes.
    const QString line = text.left(4 * length).simplified();
    if (line.size() <= length && text.size() <= 4 * length)
        return line;
    QString cut = line.left(length - 1);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + u'…';
}

} // namespace hubscope
