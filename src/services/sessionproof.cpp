// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sessionproof.h"

#include "services/eventtrace.h"
#include "services/hub.h"

#include <QObject>
#include <QSet>

#include <algorithm>
#include <vector>

namespace hubscope {

namespace {

/// A walk that is longer is given up for this look: the timeline is read from its newest event on.
constexpr int mostProofPages = 50;

class LookForEventsOperation final : public Call::Operation
{
public:
    LookForEventsOperation(
        Hub& hub, const QString& customerId, QString session, const QList<SentEvent>& sent,
        const QStringList& known, Completion<ManySighting> done)
        : m_hub(hub)
        , m_session(std::move(session))
        , m_taken(known.begin(), known.end())
        , m_done(std::move(done))
    {
        // The last one first, as a timeline has it: of two that are alike the later one is met first.
        for (qsizetype i = sent.size() - 1; i >= 0; --i)
            m_missing.push_back({i, sent[i].eventId, EventTrace(sent[i])});
        m_query.customerId = customerId;
        span();
        readPage(0);
    }

    bool isActive() const override { return bool(m_done); }

private:
    struct Missing
    {
        qsizetype index;
        QString eventId; ///< where the hub's answer gave it
        EventTrace trace;
    };

    /// The time in which all of them lie.
    void span()
    {
        for (Missing& missing : m_missing) {
            missing.trace.setClockLead(m_hub.clockLead());
            const EventQuery one = missing.trace.query(m_query.customerId);
            m_query.from = m_query.from ? std::min(*m_query.from, *one.from) : one.from;
            m_query.to = m_query.to ? std::max(*m_query.to, *one.to) : one.to;
        }
        if (m_missing.empty()) // only the hub's count is wanted
            m_query.pageSize = 1;
    }

    void readPage(int page)
    {
        m_call = m_hub.events().page(m_query, page, [this, page](const Result<Fetched<Page<Event>>>& result) {
            if (result)
                take(result->value, page);
            else
                complete(result.error());
        });
    }

    void take(const Page<Event>& page, int number)
    {
        m_sighting.totalEvents = page.totalUnfilteredElements ? page.totalUnfilteredElements
                                 : m_query.isFiltered()       ? std::nullopt
                                                              : page.totalElements;
        for (const Event& event : page.elements) {
            if (!m_taken.contains(event.id))
                assign(event);
        }
        const bool more = page.hasNext() && !page.elements.isEmpty() && number + 1 < mostProofPages;
        if (!m_missing.empty() && more)
            readPage(number + 1);
        else
            complete(std::move(m_sighting));
    }

    void assign(const Event& event)
    {
        if (event.bringBack && event.bringBack->isSession() && event.bringBack->value != m_session)
            return;
        const auto fits = [&event](const Missing& missing) {
            return missing.eventId.isEmpty() ? missing.trace.fits(event) : missing.eventId == event.id;
        };
        const auto found = std::ranges::find_if(m_missing, fits);
        if (found == m_missing.end())
            return;
        m_taken.insert(event.id);
        m_sighting.found.insert(found->index, event);
        m_missing.erase(found);
    }

    /// The completion may destroy this object: nothing is touched after it.
    void complete(Result<ManySighting> result)
    {
        const auto done = std::exchange(m_done, nullptr);
        done(std::move(result));
    }

    Hub& m_hub;
    QString m_session;
    QSet<QString> m_taken; ///< ids of stored events that are somebody's
    Completion<ManySighting> m_done;
    std::vector<Missing> m_missing;
    EventQuery m_query;
    ManySighting m_sighting;
    Call m_call;
};

} // namespace

Call lookForEvents(
    Hub& hub, const QString& customerId, const QString& session, const QList<SentEvent>& sent,
    const QStringList& known, Completion<ManySighting> done)
{
    return Call(
        std::make_unique<LookForEventsOperation>(hub, customerId, session, sent, known, std::move(done)));
}

} // namespace hubscope
