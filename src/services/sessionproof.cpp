// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sessionproof.h"

#include "services/eventtrace.h"
#include "services/hub.h"

#include <QSet>

#include <algorithm>
#include <functional>
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
        // The last one first, as a timeline has it, where no time tells apart those that are alike.
        for (qsizetype i = sent.size() - 1; i >= 0; --i)
            m_missing.push_back({i, sent[i].eventId, sent[i].certain, EventTrace(sent[i])});
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
        bool certain;
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
            finish();
    }

    void assign(const Event& event)
    {
        if (event.bringBack && event.bringBack->isSession() && event.bringBack->value != m_session)
            return;
        const StoredEvent stored(event);
        const auto fits = [&stored](const Missing& missing) { return missing.trace.fits(stored); };
        const bool given = give(
                               event,
                               [&event](const Missing& missing) {
                                   return !missing.eventId.isEmpty() && missing.eventId == event.id;
                               }) ||
                           give(event, [&fits](const Missing& missing) {
                               return missing.eventId.isEmpty() && fits(missing);
                           });
        if (!given && std::ranges::any_of(m_missing, fits))
            m_spare.append(event);
    }

    /// To the one that is missing, asks for it and was sent nearest to it; false when none does.
    bool give(const Event& event, const std::function<bool(const Missing&)>& wants)
    {
        auto found = m_missing.end();
        for (auto one = m_missing.begin(); one != m_missing.end(); ++one) {
            const bool nearer =
                found == m_missing.end() || one->trace.timeApart(event) < found->trace.timeApart(event);
            if (nearer && wants(*one))
                found = one;
        }
        if (found == m_missing.end())
            return false;
        m_taken.insert(event.id);
        m_sighting.found.insert(found->index, event);
        if (!found->certain)
            m_doubtful.append(found->index);
        m_missing.erase(found);
        return true;
    }

    /// The whole time was read. An id that nothing has may have been that of the request.
    void finish()
    {
        for (const Event& event : std::as_const(m_spare)) {
            const StoredEvent stored(event);
            if (!m_taken.contains(event.id)) // pages that shift bring it twice
                give(event, [&stored](const Missing& missing) { return missing.trace.fits(stored); });
        }
        std::erase_if(m_missing, [this](const Missing& missing) {
            return missing.certain && takeFromDoubtful(missing);
        });
        complete(std::move(m_sighting));
    }

    /// Where one of two that are alike is there, it is the one that the hub surely has.
    bool takeFromDoubtful(const Missing& missing)
    {
        const auto lent = std::ranges::find_if(m_doubtful, [&](qsizetype index) {
            return missing.trace.fits(StoredEvent(m_sighting.found[index]));
        });
        if (lent == m_doubtful.end())
            return false;
        m_sighting.found.insert(missing.index, m_sighting.found.take(*lent));
        m_doubtful.erase(lent);
        return true;
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
    QList<Event> m_spare;        ///< fit what goes by an id that is another's, so far
    QList<qsizetype> m_doubtful; ///< found, by index: of which the hub may have had none
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
