// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "events/eventstore.h"
#include "events/filterexpression.h"

#include <QRandomGenerator>

namespace hubscope::test {

/// Makes events with payloads of every shape, and conditions on them: both from the same few names and
/// values, so that they meet. The same seed gives the same.
class RandomFilters
{
public:
    explicit RandomFilters(quint32 seed)
        : m_random(seed)
    {
    }

    EventStore events(int count);
    FilterNode node(int depth = 3);

private:
    int pick(int count) { return int(m_random.bounded(count)); }
    bool oneIn(int count) { return pick(count) == 0; }
    QString word();
    QByteArray number();
    JsonValue json(int depth);
    QByteArray text(const JsonValue& value);
    Event event(int number);

    FilterTerm term();
    FilterPath path();
    FilterValue value(bool patterns);
    FilterValue time();
    FilterValue duration();

    QRandomGenerator m_random;
};

} // namespace hubscope::test
