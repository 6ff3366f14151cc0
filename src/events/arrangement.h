// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/grouping.h"
#include "events/rowfilter.h"

#include <functional>
#include <stop_token>

namespace hubscope {

/// Reads what an event of that type is sorted by where that is no field of its record.
using SortText = std::function<QString(const QString& type, QByteArrayView body)>;

/// What the rows are sorted by. Equal rows stay in the hub's order.
struct RowSort
{
    enum class Key { HubOrder, Date, Lag, Type, Context, Mode, Identity, Text };

    Key key = Key::HubOrder;
    bool descending = false;
    QString text = {};      ///< names what is read, of Key::Text; two sorts with the same name are the same
    SortText readText = {}; ///< of Key::Text

    bool operator==(const RowSort& other) const
    {
        return key == other.key && descending == other.descending && text == other.text;
    }
};

/// How the rows are to be shown.
struct ArrangementSpec
{
    RowFilter filter = {};
    RowSort sort = {};
    Grouping grouping = Grouping::Day;
    QTimeZone zone = QTimeZone::utc(); ///< whose days they are
};

/// Which events are shown, and in which order.
struct Arrangement
{
    QList<EventRow> rows;
    QList<RowGroup> groups;             ///< all rows, one run after the other; empty without a grouping
    Grouping grouping = Grouping::None; ///< what the groups are
};

/// For a worker; a stop makes the result worthless.
Arrangement
arrange(const EventSnapshot& events, const ArrangementSpec& spec, const std::stop_token& stop = {});

/// Puts rows at the end, under the last heading where it is theirs. Only for a grouping and a sort in which
/// rows that come later stand later (see growsAtTheEnd).
void append(
    Arrangement& arrangement, const EventSnapshot& events, const QList<EventRow>& rows,
    const ArrangementSpec& spec);

/// Whether events at the end of the hub's order are shown at the end.
bool growsAtTheEnd(const ArrangementSpec& spec);

} // namespace hubscope
