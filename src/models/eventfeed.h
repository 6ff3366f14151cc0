// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/eventquery.h"
#include "events/eventstore.h"
#include "models/bodypacker.h"
#include "models/headwalk.h"
#include "services/eventloader.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace hubscope {

class EventService;

/// Fills a store with the events that a query asks for: page by page downwards on demand or all of them, and
/// again from the top for a refresh. Events that come twice stand once.
class EventFeed : public QObject
{
    Q_OBJECT

public:
    explicit EventFeed(EventStore::UsualMode usualMode, QObject* parent = nullptr);
    ~EventFeed() override;

    const EventStore& store() const { return m_store; }
    EventStore& store() { return m_store; }

    /// Which hub is asked; null for none. Empties the store. The service outlives its use here.
    void setService(EventService* events);
    EventService* service() const { return m_service; }
    /// Loads the query's first page. Another customer empties the store; the same one with another filter
    /// keeps the events, as stale, until the answer is there. The query that is shown changes nothing.
    void setQuery(const EventQuery& query);
    const EventQuery& query() const { return m_query; }
    /// What the hub is asked for it: more than one where the hub takes one type or context at a time.
    QList<EventQuery> askedQueries() const;
    /// Holds these events, newest first, without asking a hub.
    void setEvents(const QList<Event>& events);
    void clear(); ///< and forgets the query

    // Events that were saved earlier, before the hub is asked: see CachedTimeline.
    /// Empties the store for this query. Until `endSaved` it is Loading, and asks no hub.
    void beginSaved(const EventQuery& query);
    bool readsSaved() const { return m_readsSaved; } ///< not after a cancel
    /// Puts saved events at the end; the rows that they have.
    QList<EventRow> takeSaved(const EventBatch& batch);
    /// What was saved: as many events as the hub had then, and whether that was all.
    struct Saved
    {
        std::optional<qint64> total;
        bool complete = false;
    };
    /// Goes on behind what was taken, after a look at the top for what is newer. Where nothing is, loads the
    /// first page.
    void endSaved(const Saved& saved);

    LoadState state() const;
    std::optional<Error> error() const; ///< of state Failed
    int nextPage() const;               ///< counted from 0; the one being loaded, or failed, or next
    std::optional<int> totalPages() const;
    std::optional<qint64> totalCount() const { return m_total; } ///< as the newest answer said
    /// Events that came twice because the hub's pages shifted while loading.
    int shiftedCount() const { return m_shifted; }
    /// The events are of an earlier query; the answer to the present one is not there.
    bool isStale() const { return m_replaceNext; }
    bool isRefreshing() const;
    /// Events are missing between those that are here: pages failed or shifted, and were not read again yet.
    bool hasGaps() const { return m_loader && m_loader->hasGaps(); }

    void loadMore(); ///< the next page, also after a cancel
    void retry();    ///< the page that failed
    void cancel();   ///< loading and refreshing
    void cancelRefresh();
    /// Reads again from the top until something known comes. Nothing of it is taken before: a part of what
    /// is new would hide that the rest is missing.
    void refresh();
    /// There may be more than is here, and it is not all being loaded.
    bool canLoadAll() const;
    void loadAll(); ///< all pages that are left
    /// How many requests are under way while all is loaded, from then on (see EventLoader::loadAll).
    void setRequestsAtOnce(int number) { m_requestsAtOnce = number; }
    bool isLoadingAll() const;
    void setPaused(bool paused); ///< of loading all
    LoadProgress progress() const;

Q_SIGNALS:
    void appended(const QList<hubscope::EventRow>& rows); ///< they stand at the end
    /// Events came in between, or with another content: then with another number than before.
    void merged(const QList<std::pair<hubscope::EventRow, hubscope::EventRow>>& replaced);
    void renewed(const hubscope::EventSnapshot& before); ///< other events; all numbers are new
    void emptied();
    void stateChanged(hubscope::LoadState state);
    void progressChanged();
    void countsChanged();
    void queryChanged();
    void refreshingChanged();
    void refreshed(int newEvents); ///< a refresh came to its end with that many new events on top
    void refreshFailed(const hubscope::Error& error); ///< and brought nothing
    void hubAnswered();
    void hubFailed(const hubscope::Error& error); ///< it did not answer, or refused
    void topRead();                               ///< the newest events are here
    /// What was taken from elsewhere is not what the hub has by now; all is loaded anew.
    void discontinuous();

private:
    struct HeadPage
    {
        EventBatch batch;
        QString requestId;
    };

    void onBatch(const EventBatch& batch, const QString& requestId);
    void onLateBatch(const EventBatch& batch, const QString& requestId, const QString& after);
    void onHeadBatch(const EventBatch& batch, const QString& requestId);
    void onHeadState(LoadState state);
    void mergeHead();
    void dropHead();
    void onLoaderState(LoadState state);
    void goOnBehind(const EventBatch& batch, const QString& requestId, bool broughtNew);
    void standBehindStore();
    void dropSaved();
    void startAnew();
    void empty();
    void renew(EventBatch batch, const QString& requestId);

    EventService* m_service = nullptr;
    EventStore m_store;
    BodyPacker m_packer;
    std::unique_ptr<EventLoader> m_loader; ///< walks down
    std::unique_ptr<EventLoader> m_head;   ///< re-reads the top for a refresh
    EventQuery m_query;
    int m_requestsAtOnce = EventLoader::defaultInFlight;
    bool m_replaceNext = false;
    std::optional<qint64> m_total;
    int m_shifted = 0;
    int m_knownPages = 0;                ///< in a row that brought nothing new
    std::optional<qint64> m_totalBefore; ///< as the page before them said
    qint64 m_cameOnTop = 0;              ///< events that refreshes brought since that page
    HeadWalk m_headWalk;
    HeadWalk::Verdict m_headVerdict = HeadWalk::Verdict::Done;
    std::vector<HeadPage> m_headPages; ///< that wait for the verdict
    QSet<EventKey> m_headNew;          ///< events of them that are not in the store
    bool m_readsSaved = false;
    std::optional<Saved> m_saved; ///< the store has this, until the hub was asked about it
    int m_pageSize = 0;           ///< that the hub has, which may be less than was asked; 0 when not known
    int m_assumedPageSize = 0;    ///< by which the loader was put behind the store
    int m_overlap = 0;            ///< events of the next page that are known, because they were saved
};

} // namespace hubscope
