// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/eventbatch.h"
#include "services/fetched.h"

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace hubscope {

/// Merges what several queries bring, each newest first, into one sequence, newest first.
class BatchMerger
{
public:
    explicit BatchMerger(int lanes = 0);

    void add(int lane, Fetched<EventBatch> batch);
    /// Batches of a query of which not everything was taken.
    int waiting(int lane) const { return int(m_lanes[size_t(lane)].batches.size()); }
    bool isEmpty() const;

    /// The events whose place is certain: up to where a query runs out of which more is to come. Nothing when
    /// there is none. The request id is that of the first event.
    std::optional<Fetched<EventBatch>> take(const std::function<bool(int lane)>& mayBringMore);

private:
    struct Lane
    {
        std::deque<Fetched<EventBatch>> batches;
        qsizetype next = 0;   ///< event of the first batch
        QList<quint32> names; ///< of the first batch, as numbers of the merged one

        const EventRecord& head() const { return batches.front().value.page.elements.at(next); }
    };

    /// The lane with the newest event; nothing when one is empty that may bring more, or all are.
    Lane* newest(const std::function<bool(int lane)>& mayBringMore);
    void append(Lane& lane, EventBatch& out, QHash<QString, quint32>& numbers);

    std::vector<Lane> m_lanes;
    int m_taken = 0; ///< merged batches
};

} // namespace hubscope
