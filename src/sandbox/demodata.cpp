// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demodata.h"

#include "sandbox/demostory.h"

#include <algorithm>

namespace hubscope::sandbox {

DemoData generateDemoData(quint32 seed, const QString& nodeId, qint64 anchor)
{
    constexpr size_t roomForEvents = 14'000;
    DemoData data;
    data.events.reserve(roomForEvents);

    quint32 stories = 0;
    const auto nextStory = [&] { return DemoStory(data, seed * 16 + stories++, nodeId, anchor); };
    const auto tell = [&](void (*story)(DemoStory&)) {
        DemoStory next = nextStory();
        story(next);
    };
    tell(tellShopper);
    tell(tellSupportCase);
    tell(tellRecipient);
    tell(tellMember);
    tell(tellInternational);
    tell(tellNewcomer);
    DemoStory visitor = nextStory();
    data.anonymousSession = tellVisitor(visitor);

    data.featuredCustomerId = data.customers.constFirst().id;
    std::stable_sort(data.events.begin(), data.events.end(), [](const DemoEvent& a, const DemoEvent& b) {
        return a.date < b.date;
    });
    return data;
}

} // namespace hubscope::sandbox
