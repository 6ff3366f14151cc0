// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/randomevents.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 lastMoment = 1'715'000'000'000; // in May 2024

Event randomEvent(int number, QRandomGenerator& random)
{
    static const std::array<qint64, 6> lags{0, 900, 30'000, 3'600'500, -90'000, 3 * day};
    Event event;
    event.id = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    event.type = u"type%1"_s.arg(random.bounded(random.bounded(1, 20)));
    event.context = random.bounded(3) == 0 ? u"ECOMMERCE"_s : u"WEB"_s;
    if (random.bounded(5) != 0)
        event.mode = random.bounded(4) == 0 ? u"PASSIVE"_s : u"ACTIVE"_s;
    if (random.bounded(10) != 0)
        event.date = lastMoment - random.bounded(40) * day - random.bounded(int(day));
    if (event.date && random.bounded(4) != 0)
        event.registeredAt = *event.date + lags[size_t(random.bounded(int(lags.size())))];
    if (random.bounded(3) != 0) {
        const bool session = random.bounded(4) != 0;
        event.bringBack =
            BringBack{session ? u"SESSION_ID"_s : u"EXTERNAL_ID"_s, u"who%1"_s.arg(random.bounded(30)), {}};
    }
    event.body = "{\"n\":" + QByteArray::number(random.generate()) + "}";
    return event;
}

} // namespace

EventStore randomEvents(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    EventStore store;
    QSet<QString> posted;
    for (int number = 0; number < count;) {
        QList<Event> page;
        for (int i = random.bounded(1, 100); i > 0 && number < count; --i) {
            page.append(randomEvent(number++, random));
            if (random.bounded(20) == 0)
                posted.insert(page.constLast().id);
        }
        if (number > 50 && random.bounded(3) == 0)
            page.prepend(randomEvent(random.bounded(50), random)); // another version of one that is there
        store.append(EventBatch::of(page), u"request"_s);
    }
    store.setPosted(posted);
    QList<SchemaState> states;
    for (int i = 0; i < count / 2; ++i)
        states.append(SchemaState(random.bounded(3)));
    store.setSchemaStates(0, states);
    return store;
}

} // namespace hubscope::test
