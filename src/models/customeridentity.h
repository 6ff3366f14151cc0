// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/customer.h"
#include "events/foundsessions.h"
#include "net/call.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <optional>

namespace hubscope {

class Hub;
class SessionLedger;

/// Who told us that something belongs to a customer.
enum class LinkSource {
    HubCustomer, ///< the hub's customer
    HubSessions, ///< the hub's list of the customer's sessions
    Ledger,      ///< a reconcile that this program made
    Events,      ///< events on the customer's timeline that carry it
};
QString linkSourceText(LinkSource source);

/// One thing that a customer is known by.
struct IdentityLink
{
    enum class Kind { CustomerId, ExternalId, Email, Node, Session };

    Kind kind = Kind::CustomerId;
    QString value;
    QString label;             ///< of a session in the ledger; may be empty
    QList<LinkSource> sources; ///< at least one
    // Of sessions:
    QString sessionId;           ///< of the SessionRecord; empty when the ledger does not have it
    QString reconciliationId;    ///< of the record that gave it; empty without one
    int sentHere = 0;            ///< events that this program sent under it
    int onTimeline = 0;          ///< among the customer's loaded events
    std::optional<qint64> since; ///< ms UTC: when it was reconciled from here

    bool operator==(const IdentityLink&) const = default;
};

/// All that a customer is known by, and who said so.
class CustomerIdentity : public QObject
{
    Q_OBJECT

public:
    /// Hub and ledger outlive it.
    CustomerIdentity(Hub& hub, const SessionLedger& ledger, QString customerId, QObject* parent = nullptr);

    const QString& customerId() const { return m_customerId; }
    void load(); ///< or read again
    bool isLoading() const { return m_customerCall.isActive() || m_sessionsCall.isActive(); }
    /// What the customer's loaded events say.
    void setFound(const QList<FoundSession>& sessions);

    const std::optional<Customer>& customer() const { return m_customer; }
    const std::optional<Error>& customerError() const { return m_customerError; }
    const std::optional<QList<CustomerSession>>& hubSessions() const { return m_hubSessions; }
    const std::optional<Error>& sessionsError() const { return m_sessionsError; }
    /// Ids, external id, e-mail and node, then the sessions.
    QList<IdentityLink> links() const;
    QByteArray rawJson() const; ///< the customer's, indented; empty while unknown

Q_SIGNALS:
    void changed();

private:
    void addCustomer(QList<IdentityLink>& links) const;
    void addSessions(QList<IdentityLink>& links) const;

    Hub& m_hub;
    const SessionLedger& m_ledger;
    QString m_customerId;
    QList<FoundSession> m_found;
    std::optional<Customer> m_customer;
    std::optional<Error> m_customerError;
    std::optional<QList<CustomerSession>> m_hubSessions;
    std::optional<Error> m_sessionsError;
    Call m_customerCall;
    Call m_sessionsCall;
};

} // namespace hubscope
