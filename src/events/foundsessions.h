// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"

#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace hubscope {

/// A session id that loaded events carry.
struct FoundSession
{
    QString value;
    QString nodeId; ///< as the newest of the events says
    int events = 0;
    std::optional<qint64> first; ///< date of the oldest, ms UTC
    std::optional<qint64> last;  ///< and of the newest

    bool operator==(const FoundSession&) const = default;
};

/// The sessions of events, the one with the newest event first. Ended early when stopped.
QList<FoundSession> sessionsIn(const EventSnapshot& events, const std::stop_token& stop = {});

} // namespace hubscope
