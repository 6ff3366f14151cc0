// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/event.h"
#include "domain/eventquery.h"
#include "domain/page.h"
#include "net/call.h"
#include "services/fetched.h"
#include "services/loadstate.h"

#include <QObject>

#include <optional>

namespace hubscope {

class EventService;

/// Walks through the pages of one event query, one after the other, on demand. A new query, a cancel or the
/// destruction silences whatever is under way, so that no stale page can arrive.
class EventPager : public QObject
{
    Q_OBJECT

public:
    explicit EventPager(EventService& events, QObject* parent = nullptr);

    LoadState state() const { return m_state; }
    const EventQuery& query() const { return m_query; }
    /// The failure of state Failed.
    const std::optional<Error>& error() const { return m_error; }
    /// The page that is being loaded, or is the next one to be.
    int nextPage() const { return m_nextPage; }
    /// As the newest answer said.
    std::optional<qint64> totalElements() const { return m_totalElements; }
    std::optional<int> totalPages() const { return m_totalPages; }

    /// Forgets where it was and loads page 0 of a query.
    void start(const EventQuery& query);
    /// Loads the next page; does nothing unless Ready, or Idle after a cancel.
    void fetchNext();
    void retry();  ///< in state Failed: asks for the same page again
    void cancel(); ///< in state Loading: back to Idle; what arrived stays

Q_SIGNALS:
    void pageArrived(const hubscope::Page<hubscope::Event>& page, const QString& requestId);
    void stateChanged(hubscope::LoadState state);

private:
    void load();
    void onPage(const Result<Fetched<Page<Event>>>& result);
    void setState(LoadState state);

    EventService& m_events;
    bool m_started = false;
    EventQuery m_query;
    Call m_call;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    int m_nextPage = 0;
    std::optional<qint64> m_totalElements;
    std::optional<int> m_totalPages;
};

} // namespace hubscope
