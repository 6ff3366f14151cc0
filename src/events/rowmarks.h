// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"

#include <array>
#include <stop_token>

namespace hubscope {

/// What an event can be marked for beside the rows, the least urgent first.
enum class RowMark { Own, Problem, Hit };
inline constexpr size_t rowMarkCount = size_t(RowMark::Hit) + 1;

/// The events with one mark.
struct MarkedRows
{
    qsizetype count = 0;
    QList<EventRow> first; ///< the first one in each part of the rows that has some

    bool operator==(const MarkedRows&) const = default;
};

using RowMarks = std::array<MarkedRows, rowMarkCount>; ///< by RowMark

/// Divides the rows, in their order, into so many parts of the same length and finds the marks in each: with
/// a part for each pixel that is all there is to draw. `hits` are some of the rows, in the same order. For a
/// worker; a stop ends it with what was found so far.
RowMarks rowMarks(
    const EventSnapshot& events, const QList<EventRow>& rows, const QList<EventRow>& hits, qsizetype parts,
    const std::stop_token& stop = {});

} // namespace hubscope
