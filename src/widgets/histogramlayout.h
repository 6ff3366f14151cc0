// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/histogramcontent.h"

#include <QRect>

namespace hubscope {

class Theme;

/// Where things of a histogram strip stand.
class HistogramLayout
{
public:
    HistogramLayout(const Theme& theme, const QSize& size, const QList<HistogramBar>& bars);

    int count() const { return m_count; }
    /// The bars that find room.
    int capacity() const;
    QRect plot() const { return m_plot; } ///< over the axis
    int step() const { return m_step; }   ///< from bar to bar
    /// The column of a bar, without the gap.
    QRect column(int bar) const;
    /// The bar at a place, or the one at that end; -1 without bars.
    int barAt(int x) const;
    /// The edge between two bars that is nearest: 0 is the beginning of the first.
    int edgeAt(int x) const;
    int xOfEdge(int edge) const { return m_plot.left() + edge * m_step; }
    int xOf(qint64 time) const; ///< at the ends of the bars for times outside
    /// How high so many are; at least a little unless there are none.
    int height(int events) const;
    int highest() const { return m_highest; }
    /// Between two lines of the scale; 0 without bars.
    int scaleStep() const;

private:
    const QList<HistogramBar>& m_bars;
    QRect m_plot;
    int m_count;
    int m_leastStep;
    int m_step;
    int m_highest = 0;
};

} // namespace hubscope
