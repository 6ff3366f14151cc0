// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customeridentity.h"

#include "models/sessionledger.h"
#include "services/hub.h"

namespace hubscope {

QString linkSourceText(LinkSource)
{
    return {};
}

CustomerIdentity::CustomerIdentity(Hub& hub, const SessionLedger& ledger, QString customerId, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_ledger(ledger)
    , m_customerId(std::move(customerId))
{
}

void CustomerIdentity::load()
{
    Q_UNUSED(m_hub.profile());
    Q_UNUSED(m_ledger.isLoaded());
}

void CustomerIdentity::setFound(const QList<FoundSession>& sessions)
{
    m_found = sessions;
}

QList<IdentityLink> CustomerIdentity::links() const
{
    return {};
}

QByteArray CustomerIdentity::rawJson() const
{
    return {};
}

} // namespace hubscope
