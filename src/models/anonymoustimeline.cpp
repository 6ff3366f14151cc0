// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/anonymoustimeline.h"

#include "core/json.h"
#include "core/timestamp.h"
#include "models/eventtext.h"
#include "models/reconciletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// A sent event as a stored one would look, as far as that is known.
Event shownAs(const OutboxEntry& entry)
{
    Event event;
    event.id = entry.id;
    event.customerId = entry.customerId;
    event.bringBack = BringBack{u"SESSION_ID"_s, entry.identity->value, entry.identity->nodeId};
    event.type = entry.type;
    event.context = entry.context;
    event.body = entry.body;
    event.date = entry.sentAt.value_or(entry.queuedAt);
    if (const auto body = parseJson(entry.body)) {
        if (const JsonValue* mode = body->find(u"mode"))
            event.mode = mode->toString();
        if (const JsonValue* date = body->find(u"date"))
            event.date = parseTimestamp(date->toString());
    }
    return event;
}

bool isWithTheHub(const OutboxEntry& entry)
{
    switch (entry.state) {
    case OutboxState::Accepted:
    case OutboxState::Seen:
    case OutboxState::NotSeenYet:
    case OutboxState::OutcomeUnknown:
        return true;
    default:
        return false;
    }
}

} // namespace

AnonymousTimeline::AnonymousTimeline(
    const SessionLedger& ledger, QString sessionId, const Catalogue& catalogue, const TimeDisplay& time,
    const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_sessionId(std::move(sessionId))
    , m_timeline(catalogue, time)
    , m_filters(m_timeline, time, clock)
{
    m_timeline.setScope(EventScope::SentByThis);
    const auto onChange = [this](const QString& id) {
        if (id == m_sessionId)
            show();
    };
    connect(&ledger, &SessionLedger::changed, this, onChange);
    connect(&ledger, &SessionLedger::removed, this, onChange);
    connect(&ledger, &SessionLedger::loaded, this, &AnonymousTimeline::show);
    show();
}

const OutboxEntry* AnonymousTimeline::entryAt(int row) const
{
    const auto event = m_timeline.eventAt(row);
    const QList<OutboxEntry>& entries = m_ledger.events(m_sessionId);
    const auto found = event ? std::ranges::find(entries, event->id, &OutboxEntry::id) : entries.cend();
    return found == entries.cend() ? nullptr : &*found;
}

std::optional<Event> AnonymousTimeline::eventAt(int row) const
{
    auto event = m_timeline.eventAt(row);
    if (const OutboxEntry* entry = entryAt(row); event && entry)
        event->id = entry->eventId;
    return event;
}

QString AnonymousTimeline::title() const
{
    return session() ? sessionTitle(*session()) : QString();
}

QString AnonymousTimeline::note() const
{
    const QString known =
        tr("Sent by this app. Events that other programs sent under this id are not known here.");
    const ReconcileRecord* given = m_ledger.accepted(m_sessionId);
    if (!given)
        return known;
    const QString owner =
        given->customerName.isEmpty() ? shortId(given->customerId) : oneLine(given->customerName, 60);
    return known + u' ' +
           tr("The session is %1’s: what is sent under it now is, too. For somebody else make a new one.")
               .arg(owner);
}

void AnonymousTimeline::show()
{
    QList<Event> events;
    for (const OutboxEntry& entry : m_ledger.events(m_sessionId)) {
        if (isWithTheHub(entry))
            events.append(shownAs(entry));
    }
    std::ranges::stable_sort(events, std::ranges::greater(), &Event::date);
    if (m_shown != events) { // else the rows, and what is selected of them, stay
        m_shown = events;
        QSet<QString> ids;
        for (const Event& event : events)
            ids.insert(event.id);
        m_timeline.setEvents(events);
        m_timeline.setPosted(ids);
    }
    Q_EMIT changed();
}

} // namespace hubscope
