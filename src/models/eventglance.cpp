// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventglance.h"

namespace hubscope {

void EventGlance::look(EventService& events, EventQuery query, bool heedsSeveral)
{
    query.pageSize = 1;
    m_loader = std::make_unique<EventLoader>(events);
    if (heedsSeveral)
        m_loader->assumeHeedsSeveral();
    m_loader->setAtRateLimit(AtRateLimit::Tell);
    connect(m_loader.get(), &EventLoader::batchArrived, this, [this](const EventBatch& batch) {
        const Page<EventRecord>& page = batch.page;
        const bool isDated = !page.elements.isEmpty() && page.elements.first().hasDate();
        Q_EMIT seen(page.totalElements, isDated ? std::optional(page.elements.first().date) : std::nullopt);
    });
    connect(m_loader.get(), &EventLoader::stateChanged, this, [this](LoadState state) {
        if (state == LoadState::Failed)
            Q_EMIT failed(*m_loader->error());
    });
    m_loader->start(query);
}

} // namespace hubscope
