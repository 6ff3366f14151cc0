// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "domain/event.h"
#include "domain/eventquery.h"
#include "domain/identity.h"

#include <optional>

namespace hubscope {

struct SentEvent;

/// A stored event that traces are compared with. Its JSON is read once, when the first of them asks for it.
class StoredEvent
{
public:
    explicit StoredEvent(const Event& event); ///< which outlives this
    const Event& head() const { return m_event; }
    const JsonValue& body() const; ///< null where it is no JSON

private:
    const Event& m_event;
    mutable std::optional<JsonValue> m_body;
};

/// What of a sent event the stored one has to agree with. Read once, compared with many. See lookForEvent for
/// the rule.
class EventTrace
{
public:
    explicit EventTrace(const SentEvent& sent);

    /// By how many ms the hub's clock is ahead of this computer's; nothing while unknown.
    void setClockLead(std::optional<qint64> lead);
    std::optional<Identity> identity() const { return identityOf(m_body); }
    /// The time in which the stored event lies.
    EventQuery query(const QString& customerId) const;
    bool fits(const StoredEvent& stored) const;
    /// Ms from the sending to when the hub stored it, either way; 0 where that cannot be told.
    qint64 timeApart(const Event& stored) const;

private:
    bool fitsKind(const Event& stored) const;
    bool fitsTime(const Event& stored) const;
    bool fitsIdentity(const Event& stored) const;
    bool fitsPayload(const JsonValue& stored) const;

    qint64 m_sentAt;
    qint64 m_lead = 0;     ///< of the hub's clock
    qint64 m_earliest = 0; ///< by the hub's clock
    qint64 m_latest = 0;   ///< of an event without a date of its own
    QString m_tag;
    JsonValue m_body;
};

} // namespace hubscope
