// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/outboxentry.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace hubscope {

/// What a person may do about an event that was sent.
enum class DeliveryAction {
    GiveUp,  ///< before a byte left
    Stop,    ///< looking for it
    Show,    ///< the stored event in its timeline
    Compare, ///< what was sent with what is stored
    FindOut, ///< whether the hub has it
    Choose,  ///< which of several stored events it is
};

/// How an event that was sent stands, as a person reads it.
struct DeliveryText
{
    enum class Mood { Busy, Good, Bad, Unsure };
    Mood mood = Mood::Busy;
    QString word;     ///< the state in a word or two
    QString sentence; ///< what it means
    QList<DeliveryAction> actions;

    bool operator==(const DeliveryText&) const = default;
};

/// What is known about the looking for an entry; see Outbox.
struct DeliverySearch
{
    bool looking = false;
    bool inVain = false; ///< a search that a person asked for came to its end
    std::optional<std::chrono::milliseconds> usual;
};

DeliveryText deliveryText(const OutboxEntry& entry, const DeliverySearch& search = {});
QString deliveryActionLabel(DeliveryAction action);

} // namespace hubscope
