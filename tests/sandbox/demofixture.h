// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"
#include "sandbox/demodata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hubscope::sandbox::test {

inline constexpr qint64 hour = 3'600'000;
inline constexpr qint64 day = 24 * hour;

/// Thursday 9 May 2024.
inline qint64 demoAnchor()
{
    return *parseTimestamp(QStringView(u"2024-05-09"));
}

inline DemoData demoData(quint32 seed = 1)
{
    return generateDemoData(seed, QStringLiteral("web-shop"), demoAnchor());
}

inline QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

inline const DemoCustomer& customer(const DemoData& data, QStringView lastName)
{
    return *std::find_if(data.customers.begin(), data.customers.end(), [&](const DemoCustomer& each) {
        return object(each.json)[u"base"][u"lastName"].toString().startsWith(lastName);
    });
}

/// The customer's events, or the anonymous ones when the id is empty.
inline std::vector<DemoEvent> eventsOf(const DemoData& data, const QString& customerId)
{
    std::vector<DemoEvent> events;
    std::copy_if(
        data.events.begin(), data.events.end(), std::back_inserter(events),
        [&](const DemoEvent& event) { return event.customerId == customerId; });
    return events;
}

} // namespace hubscope::sandbox::test
