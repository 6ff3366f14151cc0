// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/histogramlayout.h"

#include "widgets/theme.h"

#include <algorithm>
#include <numeric>

namespace hubscope {

namespace {

constexpr int leastBarStep = 6; ///< with the gap
constexpr int mostBarStep = 24;
constexpr int scaleRoom = 40; ///< for the numbers before the plot
constexpr int ticksRoom = 18; ///< for the labels under it
constexpr int leastBarHeight = 2;

} // namespace

int HistogramBar::loadedCount() const
{
    return std::accumulate(loaded.cbegin(), loaded.cend(), 0);
}

int HistogramBar::shownCount() const
{
    return std::accumulate(shown.cbegin(), shown.cend(), 0);
}

HistogramLayout::HistogramLayout(const Theme& theme, const QSize& size, const QList<HistogramBar>& bars)
    : m_bars(bars)
    , m_plot(QRect(QPoint(), size)
                 .adjusted(theme.px(scaleRoom), Theme::tight, -Theme::small, -theme.px(ticksRoom)))
    , m_count(int(bars.size()))
    , m_leastStep(theme.px(leastBarStep))
    , m_step(m_leastStep)
{
    if (m_count > 0)
        m_step = std::clamp(m_plot.width() / m_count, m_leastStep, theme.px(mostBarStep));
    for (const HistogramBar& bar : bars)
        m_highest = std::max(m_highest, bar.loadedCount());
}

int HistogramLayout::capacity() const
{
    return std::max(1, m_plot.width() / m_leastStep);
}

QRect HistogramLayout::column(int bar) const
{
    return {xOfEdge(bar), m_plot.top(), m_step - 1, m_plot.height()};
}

int HistogramLayout::barAt(int x) const
{
    return m_count == 0 ? -1 : std::clamp((x - m_plot.left()) / m_step, 0, m_count - 1);
}

int HistogramLayout::edgeAt(int x) const
{
    return std::clamp((x - m_plot.left() + m_step / 2) / m_step, 0, m_count);
}

int HistogramLayout::xOf(qint64 time) const
{
    const auto after =
        std::ranges::upper_bound(m_bars, time, {}, [](const HistogramBar& bar) { return bar.range.from; });
    if (after == m_bars.begin())
        return m_plot.left();
    const HistogramBar& bar = *std::prev(after);
    const qint64 into = std::min(time - bar.range.from, bar.range.length());
    const int edge = int(std::distance(m_bars.begin(), after)) - 1;
    return xOfEdge(edge) + int(double(into) / double(bar.range.length()) * m_step);
}

int HistogramLayout::height(int events) const
{
    if (events == 0 || m_highest == 0)
        return 0;
    return std::max(leastBarHeight, int(qint64(events) * m_plot.height() / m_highest));
}

int HistogramLayout::scaleStep() const
{
    int power = 1;
    while (m_highest / 10 >= power)
        power *= 10;
    for (const int step : {5 * power, 4 * power, 3 * power, 2 * power, power, power / 2}) {
        if (step > 0 && 2 * step <= m_highest)
            return step;
    }
    return m_highest; // one line is enough
}

} // namespace hubscope
