// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/histogramlayout.h"
#include "widgets/theme.h"

#include <QPainter>

#include <optional>

namespace hubscope {

/// Paints a histogram strip, pixel by pixel: bars of a few pixels would only get blurred.
class HistogramPainter
{
public:
    struct State
    {
        std::optional<TimeRange> choice;
        int hovered = -1; ///< a bar
        int current = -1; ///< the bar of the keyboard, while the strip has the focus
    };

    HistogramPainter(
        QPainter& painter, const Theme& theme, const HistogramContent& content,
        const HistogramLayout& layout);

    void paint(const State& state);

private:
    void paintScale();
    void paintBrush(const TimeRange& choice);
    void paintBar(int index, bool inside);
    void paintHatch(const QRect& part, const QColor& ink);
    void paintTicks();
    void paintGrips(const TimeRange& choice);
    void paintCurrent(int bar);
    QColor pale(Token color) const;

    QPainter& m_painter;
    const Theme& m_theme;
    const HistogramContent& m_content;
    const HistogramLayout& m_layout;
};

} // namespace hubscope
