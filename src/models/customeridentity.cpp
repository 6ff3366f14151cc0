// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customeridentity.h"

#include "models/sessionledger.h"
#include "services/hub.h"

#include "core/json.h"

#include <QCoreApplication>
#include <QHash>

namespace hubscope {

namespace {

struct IdentityWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomerIdentity)
};

void addSource(IdentityLink& link, LinkSource source)
{
    if (!link.sources.contains(source))
        link.sources.append(source);
}

/// Sessions in the order in which they were told of. A customer may have thousands.
class SessionLinks
{
public:
    /// Added where it is not there yet.
    IdentityLink& of(const QString& value, LinkSource source)
    {
        auto place = m_places.constFind(value);
        if (place == m_places.cend()) {
            place = m_places.insert(value, m_links.size());
            IdentityLink& link = m_links.emplaceBack();
            link.kind = IdentityLink::Kind::Session;
            link.value = value;
        }
        addSource(m_links[*place], source);
        return m_links[*place];
    }

    QList<IdentityLink>& all() { return m_links; }

private:
    QList<IdentityLink> m_links;
    QHash<QString, qsizetype> m_places;
};

} // namespace

QString linkSourceText(LinkSource source)
{
    switch (source) {
    case LinkSource::HubCustomer:
        return IdentityWords::tr("the hub's customer");
    case LinkSource::HubSessions:
        return IdentityWords::tr("the hub's list of sessions");
    case LinkSource::Ledger:
        return IdentityWords::tr("reconciled from this computer");
    case LinkSource::Events:
        break;
    }
    return IdentityWords::tr("events on the timeline");
}

CustomerIdentity::CustomerIdentity(Hub& hub, const SessionLedger& ledger, QString customerId, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_ledger(ledger)
    , m_customerId(std::move(customerId))
{
    connect(&ledger, &SessionLedger::changed, this, &CustomerIdentity::changed);
    connect(&ledger, &SessionLedger::removed, this, &CustomerIdentity::changed);
    connect(&ledger, &SessionLedger::loaded, this, &CustomerIdentity::changed);
}

void CustomerIdentity::load()
{
    m_customerCall = m_hub.customers().byId(m_customerId, [this](const Result<Fetched<Customer>>& answer) {
        m_customerError = answer ? std::nullopt : std::optional(answer.error());
        if (answer)
            m_customer = answer->value;
        Q_EMIT changed();
    });
    m_sessionsCall =
        m_hub.sessions().list(m_customerId, [this](const Result<QList<CustomerSession>>& answer) {
            m_sessionsError = answer ? std::nullopt : std::optional(answer.error());
            if (answer)
                m_hubSessions = *answer;
            Q_EMIT changed();
        });
}

void CustomerIdentity::setFound(const QList<FoundSession>& sessions)
{
    if (sessions == m_found)
        return;
    m_found = sessions;
    Q_EMIT changed();
}

QList<IdentityLink> CustomerIdentity::links() const
{
    QList<IdentityLink> links;
    addCustomer(links);
    addSessions(links);
    return links;
}

void CustomerIdentity::addCustomer(QList<IdentityLink>& links) const
{
    if (!m_customer)
        return;
    const auto add = [&links](IdentityLink::Kind kind, const QString& value) {
        if (value.isEmpty())
            return;
        IdentityLink link;
        link.kind = kind;
        link.value = value;
        link.sources = {LinkSource::HubCustomer};
        links.append(link);
    };
    add(IdentityLink::Kind::CustomerId, m_customer->id);
    add(IdentityLink::Kind::ExternalId, m_customer->externalId);
    add(IdentityLink::Kind::Email, m_customer->email);
    add(IdentityLink::Kind::Node, m_customer->nodeId);
}

void CustomerIdentity::addSessions(QList<IdentityLink>& links) const
{
    SessionLinks sessions;
    for (const CustomerSession& session : m_hubSessions.value_or(QList<CustomerSession>()))
        sessions.of(session.value, LinkSource::HubSessions);
    for (const ReconcileRecord& record : m_ledger.reconciliations()) {
        const bool ours = record.profileId == m_hub.profile().id && record.customerId == m_customerId;
        if (!ours || !isAccepted(record.state))
            continue;
        IdentityLink& link = sessions.of(record.sessionValue, LinkSource::Ledger);
        if (link.reconciliationId.isEmpty()) { // the newest one
            link.reconciliationId = record.id;
            link.since = record.answeredAt ? record.answeredAt : record.sentAt;
        }
    }
    for (const FoundSession& found : m_found)
        sessions.of(found.value, LinkSource::Events).onTimeline += found.events;
    for (IdentityLink& link : sessions.all()) {
        const SessionRecord* known =
            m_ledger.findValue(link.value, m_customer ? m_customer->nodeId : QString());
        if (!known)
            continue;
        link.sessionId = known->id;
        link.label = known->label;
        link.sentHere = m_ledger.counts(known->id).sent;
    }
    links.append(sessions.all());
}

QByteArray CustomerIdentity::rawJson() const
{
    const auto json = m_customer ? parseJson(m_customer->body) : Result<JsonValue, JsonError>(JsonError());
    return json ? json->toPretty() : QByteArray();
}

} // namespace hubscope
