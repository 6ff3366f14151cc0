// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/histogramstrip.h"

#include <QKeyEvent>

#include <algorithm>

namespace hubscope {

namespace {

constexpr double keyZoomStep = 2;

} // namespace

void HistogramStrip::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event))
        QWidget::keyPressEvent(event);
}

bool HistogramStrip::handleKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape)
        return takeBack();
    if (m_current < 0)
        return false;
    const bool extend = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        moveCurrent(-1, extend);
        return true;
    case Qt::Key_Right:
        moveCurrent(1, extend);
        return true;
    case Qt::Key_Home:
        moveCurrent(-m_current, extend);
        return true;
    case Qt::Key_End:
        moveCurrent(int(m_content.bars.size()) - 1 - m_current, extend);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        Q_EMIT zoomRequested(1 / keyZoomStep, currentTime());
        return true;
    case Qt::Key_Minus:
        Q_EMIT zoomRequested(keyZoomStep, currentTime());
        return true;
    default:
        return false;
    }
}

/// A drag under way, else the choice. False where there is neither.
bool HistogramStrip::takeBack()
{
    if (m_drag) {
        m_drag.reset();
        changeChoice(m_choiceBefore);
        return true;
    }
    if (!m_choice)
        return false;
    m_anchor.reset();
    changeChoice(std::nullopt);
    return true;
}

/// Beyond the ends there may be more: the owner knows, and brings the bars if so.
void HistogramStrip::moveCurrent(int bars, bool extend)
{
    const int last = int(m_content.bars.size()) - 1;
    const int wanted = m_current + bars;
    if (wanted < 0 || wanted > last) {
        const TimeRange& range = m_content.bars.at(m_current).range;
        m_wanted = wanted < 0 ? range.from - 1 : range.to;
        Q_EMIT panRequested((wanted < 0 ? -1 : 1) * std::max(1, last / 4));
        return;
    }
    m_wanted.reset();
    if (!extend)
        m_anchor.reset();
    else if (!m_anchor)
        m_anchor = m_content.bars.at(m_current).range;
    setCurrent(wanted);
    if (extend)
        chooseSpan(*m_anchor, m_content.bars.at(wanted).range);
}

} // namespace hubscope
