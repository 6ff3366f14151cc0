// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/histogrampainter.h"

#include "widgets/histogramstrip.h"

#include <QLocale>

#include <algorithm>

namespace hubscope {

namespace {

constexpr int edgeThickness = 1;
constexpr int gripWidth = 5;
constexpr int gripHeight = 14;
constexpr int tickLength = 3;
constexpr int hatchPeriod = 4;      ///< pixels from line to line
constexpr int leastHatchHeight = 6; ///< less does not show lines

/// Short enough for the margin; steps of a scale are round.
QString scaleNumber(int number)
{
    const auto in = [number](int unit) { return QLocale().toString(number / unit); };
    if (number >= 1'000'000 && number % 1'000'000 == 0)
        //: Millions
        return HistogramStrip::tr("%1M").arg(in(1'000'000));
    if (number >= 1'000 && number % 1'000 == 0)
        //: Thousands
        return HistogramStrip::tr("%1k").arg(in(1'000));
    return in(1);
}

} // namespace

HistogramPainter::HistogramPainter(
    QPainter& painter, const Theme& theme, const HistogramContent& content, const HistogramLayout& layout)
    : m_painter(painter)
    , m_theme(theme)
    , m_content(content)
    , m_layout(layout)
{
}

void HistogramPainter::paint(const State& state)
{
    if (state.choice)
        paintBrush(*state.choice);
    if (state.hovered >= 0)
        m_painter.fillRect(m_layout.column(state.hovered), m_theme.color(Token::Hover));
    paintScale();
    for (int bar = 0; bar < m_layout.count(); ++bar)
        paintBar(bar, !state.choice || m_content.bars.at(bar).range.overlaps(*state.choice));
    paintTicks();
    if (state.choice)
        paintGrips(*state.choice);
    if (state.current >= 0)
        paintCurrent(state.current);
}

void HistogramPainter::paintScale()
{
    const QRect plot = m_layout.plot();
    m_painter.setFont(m_theme.font(Theme::FontRole::Pill));
    const QFontMetrics metrics = m_painter.fontMetrics();
    const int step = m_layout.scaleStep();
    for (int line = 1; line <= 2 && step > 0 && line * step <= m_layout.highest(); ++line) {
        const int y = plot.bottom() + 1 - m_layout.height(line * step);
        m_painter.fillRect(
            QRect(plot.left(), y, plot.width(), 1), m_theme.mixed(Token::Border, Token::Base, 0.6));
        m_painter.setPen(m_theme.color(Token::Muted));
        const int baseline = std::max(y + metrics.capHeight() / 2, metrics.capHeight() + 1);
        const QString number = scaleNumber(line * step);
        m_painter.drawText(plot.left() - Theme::small - metrics.horizontalAdvance(number), baseline, number);
    }
    m_painter.fillRect(QRect(plot.left(), plot.bottom() + 1, plot.width(), 1), m_theme.color(Token::Border));
}

void HistogramPainter::paintBrush(const TimeRange& choice)
{
    QRect brush = m_layout.plot();
    brush.setLeft(m_layout.xOf(choice.from));
    brush.setRight(m_layout.xOf(choice.to) - 1);
    m_painter.fillRect(brush, m_theme.mixed(Token::Selection, Token::Base, 0.8));
}

QColor HistogramPainter::pale(Token color) const
{
    return m_theme.mixed(color, Token::Base, 0.5);
}

/// What is shown stands at the bottom, in full colour inside of the choice; what is filtered out, pale, on
/// top of it.
void HistogramPainter::paintBar(int index, bool inside)
{
    const HistogramBar& bar = m_content.bars.at(index);
    const QRect column = m_layout.column(index);
    const int bottom = column.bottom() + 1;
    int count = 0;
    int height = 0;
    const auto paintStack = [&](int events, const QColor& color) {
        count += events;
        const int top = std::max(height, m_layout.height(count));
        m_painter.fillRect(QRect(column.left(), bottom - top, column.width(), top - height), color);
        height = top;
    };
    for (qsizetype i = 0; i < m_content.stacks.size(); ++i) {
        const Token color = m_content.stacks.at(i).color;
        paintStack(bar.shown.value(i), inside ? m_theme.color(color) : pale(color));
    }
    if (bar.problems > 0) {
        const int part =
            std::clamp(m_layout.height(bar.problems), std::min(leastHatchHeight, height), height);
        paintHatch(
            QRect(column.left(), bottom - part, column.width(), part),
            inside ? m_theme.color(Token::Danger) : pale(Token::Danger));
    }
    for (qsizetype i = 0; i < m_content.stacks.size(); ++i)
        paintStack(bar.loaded.value(i) - bar.shown.value(i), pale(m_content.stacks.at(i).color));
}

void HistogramPainter::paintHatch(const QRect& part, const QColor& ink)
{
    m_painter.fillRect(part, m_theme.color(Token::Base));
    m_painter.save();
    m_painter.setClipRect(part);
    // Steps of single pixels, in phase from bar to bar.
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left() - (part.left() + y) % hatchPeriod; x <= part.right(); x += hatchPeriod)
            m_painter.fillRect(QRect(x, y, hatchPeriod / 2, 1), ink);
    }
    m_painter.restore();
}

void HistogramPainter::paintTicks()
{
    const QRect plot = m_layout.plot();
    m_painter.setFont(m_theme.font(Theme::FontRole::Pill));
    const QFontMetrics metrics = m_painter.fontMetrics();
    for (const HistogramContent::Tick& tick : m_content.ticks) {
        const int x = m_layout.xOfEdge(int(tick.bar));
        m_painter.fillRect(QRect(x, plot.bottom() + 2, 1, tickLength), m_theme.color(Token::ControlBorder));
        const int textX = x + Theme::tight;
        if (textX + metrics.horizontalAdvance(tick.label) > plot.right())
            continue;
        m_painter.setPen(m_theme.color(Token::Muted));
        m_painter.drawText(textX, plot.bottom() + 2 + Theme::tight + metrics.capHeight() + 1, tick.label);
    }
}

void HistogramPainter::paintGrips(const TimeRange& choice)
{
    const QRect plot = m_layout.plot();
    const QColor accent = m_theme.color(Token::Accent);
    const int width = m_theme.px(gripWidth);
    const int height = std::min(m_theme.px(gripHeight), plot.height());
    for (const qint64 time : {choice.from, choice.to}) {
        const int x = m_layout.xOf(time);
        m_painter.fillRect(QRect(x, plot.top(), edgeThickness, plot.height() + 1), accent);
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(accent);
        m_painter.drawRoundedRect(
            QRect(x - width / 2, plot.center().y() - height / 2, width, height), width / 2.0, width / 2.0);
        m_painter.restore();
    }
}

void HistogramPainter::paintCurrent(int bar)
{
    const QRect frame = m_layout.column(bar).adjusted(-1, 0, 1, 2);
    const QColor accent = m_theme.color(Token::Accent);
    m_painter.setPen(QPen(accent, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(frame.adjusted(0, 0, -1, -1));
    m_painter.fillRect(QRect(frame.left(), frame.bottom() - 1, frame.width(), 2), accent);
}

} // namespace hubscope
