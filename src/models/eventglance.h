// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/eventloader.h"

#include <memory>

namespace hubscope {

/// Looks how many events a query has, and when its first one happened, with a page of one event: nothing of
/// it is kept.
class EventGlance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Instead of an earlier look. The service outlives it, or it is cancelled before. A hub that is known to
    /// heed several values of the query is asked once; an event or two would not show whether it does.
    void look(EventService& events, EventQuery query, bool heedsSeveral = false);
    void cancel() { m_loader.reset(); }
    bool isLooking() const { return m_loader && m_loader->state() == LoadState::Loading; }

Q_SIGNALS:
    /// The first event's date, ms UTC; each is nothing where the hub does not say.
    void seen(std::optional<qint64> total, std::optional<qint64> newest);
    void failed(const hubscope::Error& error);

private:
    std::unique_ptr<EventLoader> m_loader;
};

} // namespace hubscope
