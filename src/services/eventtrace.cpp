// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/eventtrace.h"

#include "core/jsoncontent.h"
#include "core/timestamp.h"
#include "services/confirmation.h"

#include <chrono>
#include <cstdlib>

namespace hubscope {

namespace {

/// How far this computer's clock and the hub's may be apart while the hub has not told its time, and how
/// much later than it was sent an event without a date may be dated.
constexpr qint64 clockTolerance = std::chrono::milliseconds(std::chrono::minutes(15)).count();
/// How far the clocks of the hub's own machines may be apart.
constexpr qint64 hubTolerance = std::chrono::milliseconds(std::chrono::seconds(5)).count();

QString textAt(const JsonValue& event, QStringView key)
{
    const JsonValue* value = event.find(key);
    return value ? value->toString() : QString();
}

std::optional<qint64> dateOf(const JsonValue& event)
{
    return parseTimestamp(textAt(event, u"date"));
}

/// A part of an event that is null, empty or missing says the same: hubs fill it in each of these ways.
bool samePart(const JsonValue& sent, const JsonValue& stored, QStringView key)
{
    static const JsonValue nothing = JsonValue::object();
    const auto part = [key](const JsonValue& event) -> const JsonValue& {
        const JsonValue* value = event.find(key);
        return value && !value->isNull() ? *value : nothing;
    };
    return sameContent(part(sent), part(stored));
}

QString tagIn(const JsonValue& event)
{
    const JsonValue* tag = event.atPointer(confirmTagPointer);
    return tag ? tag->toString() : QString();
}

} // namespace

StoredEvent::StoredEvent(const Event& event)
    : m_event(event)
{
}

const JsonValue& StoredEvent::body() const
{
    if (!m_body) {
        auto json = parseJson(m_event.body);
        m_body = json ? *std::move(json) : JsonValue();
    }
    return *m_body;
}

EventTrace::EventTrace(const SentEvent& sent)
    : m_sentAt(sent.sentAt)
    , m_tag(sent.tag)
{
    setClockLead(sent.clockLead);
    if (const auto body = parseJson(sent.body); body && body->isObject())
        m_body = *body;
}

void EventTrace::setClockLead(std::optional<qint64> lead)
{
    m_earliest = lead ? m_sentAt + *lead - hubTolerance : m_sentAt - clockTolerance;
    m_lead = lead.value_or(0);
    m_latest = m_sentAt + m_lead + clockTolerance;
}

EventQuery EventTrace::query(const QString& customerId) const
{
    const auto date = dateOf(m_body);
    EventQuery query;
    query.customerId = customerId;
    query.from = date ? *date - 1000 : m_earliest;
    query.to = date ? *date + 1000 : m_latest;
    return query;
}

bool EventTrace::fits(const StoredEvent& stored) const
{
    if (!m_body.isObject())
        return false;
    if (!m_tag.isEmpty())
        return tagIn(stored.body()) == m_tag;
    const Event& head = stored.head();
    return fitsKind(head) && fitsTime(head) && fitsIdentity(head) && stored.body().isObject() &&
           fitsPayload(stored.body());
}

qint64 EventTrace::timeApart(const Event& stored) const
{
    const auto moment = stored.registeredAt || dateOf(m_body) ? stored.registeredAt : stored.date;
    return moment ? std::abs(*moment - m_sentAt - m_lead) : 0;
}

bool EventTrace::fitsKind(const Event& stored) const
{
    const QString mode = textAt(m_body, u"mode");
    return stored.type == textAt(m_body, u"type") && stored.context == textAt(m_body, u"context") &&
           (mode.isEmpty() || stored.mode.isEmpty() || stored.mode == mode);
}

/// A stored event of the same content that was there before is another one.
bool EventTrace::fitsTime(const Event& stored) const
{
    if (stored.registeredAt && *stored.registeredAt < m_earliest)
        return false;
    const auto date = dateOf(m_body);
    if (!stored.date)
        return true;
    if (!date)
        return *stored.date >= m_earliest && *stored.date <= m_latest;
    const qint64 wholeSecond = *date - *date % 1000; // all that some hubs keep
    return stored.date == date || stored.date == wholeSecond;
}

/// A hub may forget how an event named its owner, but it does not make that up.
bool EventTrace::fitsIdentity(const Event& stored) const
{
    const JsonValue* named = m_body.find(u"bringBackProperties");
    return !stored.bringBack || (named && textAt(*named, u"value") == stored.bringBack->value);
}

bool EventTrace::fitsPayload(const JsonValue& stored) const
{
    return samePart(m_body, stored, u"properties") && samePart(m_body, stored, u"contextInfo") &&
           samePart(m_body, stored, u"tracking");
}

} // namespace hubscope
