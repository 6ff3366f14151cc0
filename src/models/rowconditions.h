// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/rowfilter.h"

#include <QList>
#include <QString>

namespace hubscope {

class TimeDisplay;

/// One of the conditions that narrow the loaded rows: what its chip says and what its removal takes away.
struct RowCondition
{
    enum class Kind { Only, Without, Dates, Expression };

    Kind kind = Kind::Only;
    Facet facet = Facet::Type; ///< of Only and Without
    QString value;             ///< of Without: the value that is left out
    QString label;             ///< `viewedPage, searched`, `not viewedPage`, `3 May – 9 May 2024`

    bool operator==(const RowCondition&) const = default;
};

QList<RowCondition> conditionsOf(const RowFilter& filter, const TimeDisplay& time);
/// The filter as it is when the condition is dropped.
RowFilter withoutCondition(const RowFilter& filter, const RowCondition& condition);

/// What a facet's value is called; `(none)` where the event says nothing.
QString facetValueLabel(Facet facet, const QString& value);

/// How many of the loaded events would be shown without a condition.
struct Comeback
{
    RowCondition condition;
    int events = 0;
};

/// Why nothing is shown: what each condition alone keeps away. For a worker where bodies are read.
QList<Comeback> comebacks(
    const EventSnapshot& events, const RowFilter& filter, const QList<RowCondition>& conditions,
    const std::stop_token& stop = {});

} // namespace hubscope
