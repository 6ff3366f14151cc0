// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tickscrollbar.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int tickHeight = 2;
constexpr int tickReach = 4; // a click need not be more exact, in pixels

} // namespace

TickScrollBar::TickScrollBar(const Theme* theme, QWidget* parent)
    : QScrollBar(Qt::Vertical, parent)
    , m_theme(theme)
{
    connect(theme, &Theme::changed, this, &TickScrollBar::describe);
}

void TickScrollBar::setTicks(const QList<ScrollTicks>& ticks)
{
    if (ticks == m_ticks)
        return;
    m_ticks = ticks;
    describe();
    update();
}

void TickScrollBar::describe()
{
    QStringList words;
    QStringList lines;
    for (const ScrollTicks& kind : std::as_const(m_ticks)) {
        words.append(kind.legend);
        lines.prepend(u"<div style=\"white-space:pre\"><span style=\"color:%1\">\u25ac</span> %2</div>"_s.arg(
            m_theme->color(kind.color).name(), kind.legend.toHtmlEscaped()));
    }
    std::ranges::reverse(words); // what is painted last matters most
    setAccessibleDescription(words.join(tr(", ")));
    setToolTip(lines.join(QString()));
}

int TickScrollBar::yOf(double position) const
{
    return std::clamp(int(std::lround(position * height())) - tickHeight / 2, 0, height() - tickHeight);
}

void TickScrollBar::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    // One half only: among thousands of hits the slider is still to be seen.
    const QRect lane = QStyle::visualRect(
        layoutDirection(), rect(), QRect(width() / 2, 0, width() - width() / 2 - 1, height()));
    for (const ScrollTicks& kind : std::as_const(m_ticks)) {
        const QColor color = m_theme->color(kind.color);
        int free = 0; // the tick above reaches down to here
        for (const double position : kind.positions) {
            const int y = yOf(position);
            if (y < free - 1)
                continue;
            painter.fillRect(QRect(lane.left(), y, lane.width(), tickHeight), color);
            free = y + tickHeight;
        }
    }
}

/// Not where the slider lies: it is there to be dragged.
void TickScrollBar::mousePressEvent(QMouseEvent* event)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QPoint at = event->position().toPoint();
    const auto part = style()->hitTestComplexControl(QStyle::CC_ScrollBar, &option, at, this);
    const std::optional<double> tick = tickNear(at.y());
    if (event->button() == Qt::LeftButton && part != QStyle::SC_ScrollBarSlider && tick)
        goTo(*tick);
    else
        QScrollBar::mousePressEvent(event);
}

std::optional<double> TickScrollBar::tickNear(int y) const
{
    std::optional<double> nearest;
    int distance = tickReach + 1;
    for (const ScrollTicks& kind : m_ticks) {
        for (const double position : kind.positions) {
            const int away = std::abs(yOf(position) + tickHeight / 2 - y);
            if (away < distance) {
                distance = away;
                nearest = position;
            }
        }
    }
    return nearest;
}

/// Into the middle of what is to be seen.
void TickScrollBar::goTo(double position)
{
    const double content = double(maximum()) - minimum() + pageStep();
    setValue(minimum() + int(std::lround(position * content - pageStep() / 2.0)));
}

} // namespace hubscope
