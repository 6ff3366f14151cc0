// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"
#include "widgets/tokens.h"

#include <QList>
#include <QString>

namespace hubscope {

/// How many things of one length of time there are, told apart by the stacks of the histogram.
struct HistogramBar
{
    TimeRange range;
    QString when;      ///< the same for people
    QList<int> loaded; ///< of each stack
    QList<int> shown;  ///< of these, what is not filtered out
    int problems = 0;  ///< of those shown

    int loadedCount() const;
    int shownCount() const;
};

/// What a histogram strip shows: bars side by side without a gap in time, the earliest first.
struct HistogramContent
{
    struct Stack
    {
        QString name;
        Token color = Token::Muted;
    };
    struct Tick
    {
        qsizetype bar = 0; ///< at whose beginning it stands
        QString label;
    };

    QList<Stack> stacks; ///< the lowest first
    QList<HistogramBar> bars;
    QList<Tick> ticks;
    QString placeholder; ///< stands there without bars
};

} // namespace hubscope
