// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/eventquery.h"
#include "events/rowfilter.h"
#include "models/eventfilter.h"

#include <QJsonObject>

#include <optional>

class QTimeZone;

namespace hubscope {

/// All that narrows a customer's timeline: what the hub is asked for, and what is left of the loaded rows.
/// A value.
struct FilterState
{
    EventQuery hub;                   ///< its customer and page size mean nothing here
    std::optional<DatePreset> preset; ///< what the dates of the hub were counted by
    RowFilter rows;

    bool isActive() const { return hub.isFiltered() || rows.isActive(); }
    /// The same in words: whenever the expressions were read, and the presets counted.
    bool operator==(const FilterState& other) const;
};

/// What narrows rows as much as both do: for events that no hub is asked for.
RowFilter narrowedToo(RowFilter rows, const EventQuery& hub);

/// As it is kept in a file.
QJsonObject toJson(const FilterState& state);
/// What is missing, or cannot be read, narrows nothing. Dates of the expression that name no zone are of that
/// one.
FilterState filterStateIn(const QJsonObject& object, const QTimeZone& zone);

} // namespace hubscope
