// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/hubstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace hubscope {

void HubStyle::drawInputFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool readOnly = option->state & State_ReadOnly;
    const bool invalid = widget && widget->property(look::invalid).toBool();
    const bool notSent = widget && widget->property(look::notSent).toBool();
    const bool unfilled = notSent || (widget && widget->property(look::unfilled).toBool());
    const QColor fill = enabled && !readOnly ? color(Token::Base) : color(Token::Alternate);
    QPen border(color(enabled ? Token::ControlBorder : Token::Border));
    if (invalid)
        border = QPen(color(Token::Danger), 1.5);
    if (notSent) {
        if (!invalid) // dashes need more ink than a line to be seen
            border.setColor(m_theme.mixed(Token::Muted, Token::Base, 0.6));
        border.setDashPattern({3, 3});
    }
    drawBox(painter, option->rect, unfilled ? QBrush(Qt::NoBrush) : QBrush(fill), border, Theme::radius);
    if (enabled && (option->state & State_HasFocus)) {
        const QPen ring(color(invalid ? Token::Danger : Token::Accent), 2);
        drawBox(painter, option->rect, Qt::NoBrush, ring, Theme::radius);
    }
}

void HubStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!combo)
        return;
    if (combo->frame)
        drawInputFrame(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawGlyph(
        painter, arrow, Glyph::ChevronDown,
        option->state & State_Enabled ? color(Token::Muted) : disabledText());
}

void HubStyle::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!spin)
        return;
    if (spin->frame)
        drawInputFrame(option, painter, widget);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, Glyph glyph) {
        const bool usable = (option->state & State_Enabled) && (spin->stepEnabled & step);
        const bool pressed = (option->activeSubControls & part) && (option->state & State_Sunken);
        const QColor ink = usable ? color(pressed ? Token::Text : Token::Muted) : disabledText();
        drawGlyph(painter, subControlRect(CC_SpinBox, option, part, widget), glyph, ink);
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Glyph::ChevronUp);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Glyph::ChevronDown);
}

QRect HubStyle::comboBoxPart(const QStyleOptionComplex* option, SubControl part) const
{
    const int arrow = px(24);
    const QRect whole = option->rect;
    QRect rect = whole;
    if (part == SC_ComboBoxArrow)
        rect = QRect(whole.right() - arrow + 1, whole.y(), arrow, whole.height());
    else if (part == SC_ComboBoxEditField)
        rect = whole.adjusted(Theme::small, 2, -arrow, -2);
    return visualRect(option->direction, whole, rect);
}

QRect HubStyle::spinBoxPart(const QStyleOptionComplex* option, SubControl part) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? px(20) : Theme::tight;
    const QRect whole = option->rect;
    const int half = whole.height() / 2;
    QRect rect = whole;
    if (part == SC_SpinBoxUp)
        rect = QRect(whole.right() - width - 1, whole.y() + 2, width, half - 2);
    else if (part == SC_SpinBoxDown)
        rect = QRect(whole.right() - width - 1, whole.y() + half, width, half - 2);
    else if (part == SC_SpinBoxEditField)
        rect = whole.adjusted(Theme::tight + 2, 2, -width - 2, -2);
    if (!buttons && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
        return {};
    return visualRect(option->direction, whole, rect);
}

void HubStyle::drawProgressGroove(const QStyleOption* option, QPainter* painter) const
{
    const int thickness = px(4);
    const QRect track =
        alignedRect(option->direction, Qt::AlignCenter, QSize(option->rect.width(), thickness), option->rect);
    drawBox(painter, track, color(Token::Border), Qt::NoPen, thickness / 2.0);
}

void HubStyle::drawProgressContents(const QStyleOption* option, QPainter* painter) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (!bar)
        return;
    const int thickness = px(4);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    // Unknown length: a third in the middle. It says "busy" without motion.
    const qreal share = range > 0 ? qreal(bar->progress - qint64(bar->minimum)) / qreal(range) : 1.0 / 3;
    const int width = int(std::clamp(share, 0.0, 1.0) * option->rect.width());
    const Qt::Alignment side = range > 0 ? Qt::AlignLeft : Qt::AlignHCenter;
    const QRect done =
        alignedRect(option->direction, side | Qt::AlignVCenter, QSize(width, thickness), option->rect);
    if (width > 0)
        drawBox(painter, done, color(Token::Accent), Qt::NoPen, thickness / 2.0);
}

} // namespace hubscope
