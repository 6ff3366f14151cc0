// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/histogramstrip.h"

#include "core/plaintext.h"
#include "widgets/histogramaccess.h"
#include "widgets/histogramlayout.h"
#include "widgets/histogrampainter.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hubscope {

namespace {

constexpr int stripHeight = 64;
constexpr int leastStripWidth = 120;
constexpr int gripReach = 4; ///< pixels on either side of an edge
constexpr double zoomStep = 1.25;

} // namespace

HistogramStrip::HistogramStrip(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    installHistogramAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

HistogramLayout HistogramStrip::layoutOfBars() const
{
    return {*m_theme, size(), m_content.bars};
}

void HistogramStrip::setContent(HistogramContent content)
{
    const qint64 time = currentTime();
    m_content = std::move(content);
    const auto barOf = [this](qint64 moment) {
        const auto bar = std::ranges::find_if(
            m_content.bars, [&](const HistogramBar& one) { return one.range.contains(moment); });
        return bar == m_content.bars.end() ? -1 : int(bar - m_content.bars.begin());
    };
    m_current = m_wanted ? barOf(*m_wanted) : -1;
    if (m_current >= 0)
        m_wanted.reset();
    else if (m_current = barOf(time); m_current < 0)
        m_current = int(m_content.bars.size()) - 1; // people start at what is newest
    m_hovered = -1;
    update();
}

void HistogramStrip::setChoice(const std::optional<TimeRange>& choice)
{
    if (m_drag || choice == m_choice)
        return;
    m_choice = choice;
    update();
}

int HistogramStrip::capacity() const
{
    return layoutOfBars().capacity();
}

qint64 HistogramStrip::currentTime() const
{
    return m_current < 0 ? 0 : m_content.bars.at(m_current).range.from;
}

void HistogramStrip::setCurrent(int bar)
{
    m_current = std::clamp(bar, -1, int(m_content.bars.size()) - 1);
    update();
    if (!hasFocus() || m_current < 0)
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(m_current);
    QAccessible::updateAccessibility(&focused);
}

void HistogramStrip::choose(int bar)
{
    setCurrent(bar);
    m_anchor.reset();
    changeChoice(m_content.bars.at(bar).range);
}

void HistogramStrip::changeChoice(const std::optional<TimeRange>& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    update();
    Q_EMIT choiceChanged(choice);
}

void HistogramStrip::chooseSpan(const TimeRange& one, const TimeRange& other)
{
    const TimeRange span{std::min(one.from, other.from), std::max(one.to, other.to)};
    if (span.length() > 0)
        changeChoice(span);
}

QRect HistogramStrip::barRect(int bar) const
{
    return layoutOfBars().column(bar);
}

QString HistogramStrip::barText(int bar) const
{
    const HistogramBar& one = m_content.bars.at(bar);
    const int loaded = one.loadedCount();
    const int shown = one.shownCount();
    const QString events = shown == loaded ? tr("%n event(s)", nullptr, loaded)
                                           : tr("%1 of %n event(s)", nullptr, loaded).arg(shown);
    if (one.problems == 0)
        //: %1 is a date or time, %2 how many events there are
        return tr("%1, %2").arg(one.when, events);
    //: %1 is a date or time, %2 how many events there are
    return tr("%1, %2, %n with problems", nullptr, one.problems).arg(one.when, events);
}

QString HistogramStrip::toolTipOf(int bar) const
{
    QString text = barText(bar);
    const HistogramBar& one = m_content.bars.at(bar);
    for (qsizetype i = 0; i < m_content.stacks.size(); ++i) {
        if (const int count = one.shown.value(i); count > 0)
            //: A kind of events and how many of it there are
            text += u'\n' + tr("%1: %2").arg(m_content.stacks.at(i).name, QLocale().toString(count));
    }
    return text;
}

QSize HistogramStrip::sizeHint() const
{
    return {m_theme->px(6 * leastStripWidth), m_theme->px(stripHeight)};
}

QSize HistogramStrip::minimumSizeHint() const
{
    return {m_theme->px(leastStripWidth), m_theme->px(stripHeight)};
}

bool HistogramStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (m_hovered >= 0)
            QToolTip::showText(
                help->globalPos(), plainToolTip(toolTipOf(m_hovered)), this, barRect(m_hovered));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void HistogramStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->color(Token::Base));
    if (m_content.bars.isEmpty()) {
        painter.setFont(m_theme->font(Theme::FontRole::Label));
        painter.setPen(m_theme->color(Token::Muted));
        painter.drawText(rect(), Qt::AlignCenter, m_content.placeholder);
    } else {
        const HistogramLayout layout = layoutOfBars();
        HistogramPainter(painter, *m_theme, m_content, layout)
            .paint({m_choice, m_hovered, hasFocus() ? m_current : -1});
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void HistogramStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const int bars = capacity(); bars != m_capacity) {
        m_capacity = bars;
        Q_EMIT capacityChanged(bars);
    }
}

std::optional<qint64> HistogramStrip::gripAt(const QPoint& place) const
{
    if (!m_choice)
        return std::nullopt;
    const HistogramLayout layout = layoutOfBars();
    const int from = layout.xOf(m_choice->from);
    const int to = layout.xOf(m_choice->to);
    const int toFrom = std::abs(place.x() - from);
    const int toTo = std::abs(place.x() - to);
    if (std::min(toFrom, toTo) > m_theme->px(gripReach))
        return std::nullopt;
    return toFrom < toTo ? m_choice->to : m_choice->from;
}

void HistogramStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_content.bars.isEmpty()) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_choiceBefore = m_choice;
    const QPoint place = event->position().toPoint();
    const int bar = layoutOfBars().barAt(place.x());
    if (const std::optional<qint64> otherEdge = gripAt(place))
        m_drag = Drag{{*otherEdge, *otherEdge}, true, false, place};
    else
        m_drag = Drag{m_content.bars.at(bar).range, false, false, place};
    setCurrent(bar);
}

void HistogramStrip::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    if (m_drag)
        dragTo(place);
    else
        hover(place);
}

void HistogramStrip::dragTo(const QPoint& place)
{
    m_drag->moved |= (place - m_drag->from).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drag->moved || m_content.bars.isEmpty())
        return;
    const HistogramLayout layout = layoutOfBars();
    if (!m_drag->byEdge) {
        chooseSpan(m_drag->anchor, m_content.bars.at(layout.barAt(place.x())).range);
        return;
    }
    const int edge = layout.edgeAt(place.x());
    const qint64 time =
        edge < layout.count() ? m_content.bars.at(edge).range.from : m_content.bars.constLast().range.to;
    chooseSpan(m_drag->anchor, {time, time});
}

void HistogramStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    m_anchor.reset();
    if (!drag.moved && !drag.byEdge)
        changeChoice(drag.anchor);
}

/// The first click of the two chose a bar: that is taken back.
void HistogramStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag.reset();
    changeChoice(m_zoomed ? m_choiceBefore : std::nullopt);
    if (m_zoomed)
        Q_EMIT zoomOutRequested();
}

void HistogramStrip::hover(const QPoint& place)
{
    const HistogramLayout layout = layoutOfBars();
    const bool onBars = place.x() >= layout.xOfEdge(0) && place.x() < layout.xOfEdge(layout.count());
    const int bar = onBars ? layout.barAt(place.x()) : -1;
    setCursor(gripAt(place) ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    update();
}

void HistogramStrip::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void HistogramStrip::wheelEvent(QWheelEvent* event)
{
    if (m_content.bars.isEmpty()) {
        event->ignore();
        return;
    }
    const QPoint turned = event->angleDelta();
    const bool sideways = turned.y() == 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    m_wheel += turned.y() == 0 ? turned.x() : turned.y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    event->accept();
    if (steps == 0)
        return;
    if (sideways) {
        Q_EMIT panRequested(-steps * std::max(1, int(m_content.bars.size()) / 8));
        return;
    }
    const int bar = layoutOfBars().barAt(event->position().toPoint().x());
    const TimeRange& range = m_content.bars.at(bar).range;
    Q_EMIT zoomRequested(std::pow(zoomStep, -steps), range.from + range.length() / 2);
}

void HistogramStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

} // namespace hubscope
