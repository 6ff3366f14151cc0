// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identitytext.h"

#include "models/displaytime.h"
#include "models/eventtext.h"
#include "models/reconciletext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct IdentityWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomerIdentity)
};

} // namespace

QString linkKindText(IdentityLink::Kind kind)
{
    switch (kind) {
    case IdentityLink::Kind::CustomerId:
        return IdentityWords::tr("Customer id");
    case IdentityLink::Kind::ExternalId:
        return IdentityWords::tr("External id");
    case IdentityLink::Kind::Email:
        return IdentityWords::tr("E-mail");
    case IdentityLink::Kind::Node:
        return IdentityWords::tr("Node");
    case IdentityLink::Kind::Session:
        break;
    }
    return IdentityWords::tr("Session");
}

QString linkTitle(const IdentityLink& link)
{
    if (link.kind != IdentityLink::Kind::Session)
        return oneLine(link.value, 80);
    SessionRecord session;
    session.value = link.value;
    session.label = link.label;
    return sessionTitle(session);
}

QString linkKnownText(const IdentityLink& link)
{
    QStringList known;
    if (!link.label.isEmpty())
        known.append(oneLine(link.label, 40));
    if (link.sentHere > 0)
        known.append(IdentityWords::tr("%n sent from here", nullptr, link.sentHere));
    if (link.onTimeline > 0)
        known.append(IdentityWords::tr("%n among the loaded", nullptr, link.onTimeline));
    return known.join(u" · "_s);
}

QString linkTellersText(const IdentityLink& link, const TimeDisplay& time)
{
    QStringList tellers;
    for (const LinkSource source : link.sources)
        tellers.append(linkSourceText(source));
    const QString told = tellers.join(u", "_s);
    return link.since ? IdentityWords::tr("%1, since %2").arg(told, time.formatDateTime(*link.since)) : told;
}

} // namespace hubscope
