// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/hubstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace hubscope {

namespace {

bool asksFor(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

/// People who point do not need a ring around what they just clicked.
bool showsFocus(const QStyleOption* option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

} // namespace

void HubStyle::drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool hover = enabled && (option->state & State_MouseOver);
    if (asksFor(widget, look::segment) || asksFor(widget, look::link)) {
        drawToolButtonPanel(option, painter, widget);
        return;
    }
    if (asksFor(widget, look::primary)) {
        const QColor fill = !enabled        ? color(Token::Neutral)
                            : hover || down ? color(Token::ButtonHover)
                                            : color(Token::ButtonFill);
        drawBox(painter, option->rect, fill, Qt::NoPen, Theme::radius);
        if (showsFocus(option)) // an accent ring would vanish on the accent fill
            drawBox(
                painter, QRectF(option->rect).adjusted(2, 2, -2, -2), Qt::NoBrush,
                QPen(color(Token::ButtonText), 2), Theme::radius - 2);
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && (button->features & QStyleOptionButton::Flat)) {
        drawToolButtonPanel(option, painter, widget);
        return;
    }
    const QColor fill = down ? color(Token::Neutral) : hover ? color(Token::Hover) : color(Token::Base);
    drawBox(
        painter, option->rect, enabled ? fill : color(Token::Window),
        QPen(color(enabled ? Token::ControlBorder : Token::Border)), Theme::radius);
    if (showsFocus(option))
        drawFocusRing(painter, option->rect, Theme::radius);
}

void HubStyle::drawPushButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button)
        return;
    const bool enabled = option->state & State_Enabled;
    const bool quiet = asksFor(widget, look::segment) && !(option->state & State_On);
    const Token token = asksFor(widget, look::primary) ? Token::ButtonText
                        : asksFor(widget, look::link)  ? Token::Link
                        : quiet                        ? Token::Muted
                                                       : Token::Text;
    QRect room = option->rect;
    if (button->features & QStyleOptionButton::HasMenu)
        room.setRight(room.right() - px(16));
    const QSize icon = button->icon.isNull() ? QSize(0, 0) : button->iconSize;
    const int gap = icon.isEmpty() || button->text.isEmpty() ? 0 : Theme::tight + 2;
    int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr))
        flags |= Qt::TextHideMnemonic;
    const int words = option->fontMetrics.size(flags, button->text).width();
    const int width = std::min(icon.width() + gap + words, room.width());
    const int start = room.x() + (room.width() - width) / 2;
    const auto placed = [&](int x, int w) {
        return visualRect(option->direction, option->rect, QRect(x, room.y(), w, room.height()));
    };
    if (!icon.isEmpty())
        button->icon.paint(
            painter, placed(start, icon.width()), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
            option->state & State_On ? QIcon::On : QIcon::Off);
    painter->setPen(enabled ? color(token) : disabledText());
    painter->drawText(
        placed(start + icon.width() + gap, width - icon.width() - gap + 1), flags, button->text);
}

void HubStyle::drawToolButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool down = option->state & State_Sunken;
    const bool hover = enabled && (option->state & State_MouseOver);
    if (asksFor(widget, look::segment)) {
        if (on)
            drawBox(
                painter, option->rect, color(Token::Base), QPen(color(Token::ControlBorder)),
                Theme::radius - 1);
    } else if (down || on) {
        drawBox(
            painter, option->rect, color(on ? Token::Selection : Token::Neutral), Qt::NoPen, Theme::radius);
    } else if (hover) {
        drawBox(painter, option->rect, color(Token::Neutral), Qt::NoPen, Theme::radius);
    }
    if (showsFocus(option))
        drawFocusRing(painter, option->rect, Theme::radius);
}

void HubStyle::drawToolButton(
    const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!button)
        return;
    QStyleOptionToolButton label(*button);
    const bool autoRaise = option->state & State_AutoRaise;
    if (autoRaise || asksFor(widget, look::segment) || asksFor(widget, look::link))
        drawToolButtonPanel(option, painter, widget);
    else
        drawButtonPanel(option, painter, widget);

    const bool hasMenu =
        button->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
    if (hasMenu && !asksFor(widget, look::noMenuArrow)) {
        const int arrow = px(20);
        const QRect arrowRect(
            option->rect.right() - arrow + 1, option->rect.y(), arrow, option->rect.height());
        drawGlyph(
            painter, visualRect(option->direction, option->rect, arrowRect), Glyph::ChevronDown,
            option->state & State_Enabled ? color(Token::Muted) : disabledText());
        label.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -arrow + 4, 0));
    }
    if (option->state & State_Enabled) {
        const bool quiet = asksFor(widget, look::segment) && !(option->state & State_On);
        const QVariant ink = widget ? widget->property(look::ink) : QVariant();
        const Token token = ink.isValid()                    ? Token(ink.toInt())
                            : asksFor(widget, look::primary) ? Token::ButtonText
                            : asksFor(widget, look::link)    ? Token::Link
                            : quiet                          ? Token::Muted
                                                             : Token::Text;
        label.palette.setColor(QPalette::ButtonText, color(token));
    }
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

void HubStyle::drawCheckIndicator(const QStyleOption* option, QPainter* painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool filled = option->state & (State_On | State_NoChange);
    const int side = std::min(option->rect.width(), option->rect.height());
    const QRect box = alignedRect(option->direction, Qt::AlignCenter, QSize(side, side), option->rect);
    const QColor outline =
        enabled ? m_theme.mixed(Token::Muted, Token::Base, 0.8) : color(Token::ControlBorder);
    if (!filled) {
        const bool hover = enabled && (option->state & State_MouseOver);
        drawBox(painter, box, color(hover ? Token::Hover : Token::Base), QPen(outline), 4);
        return;
    }
    const QColor fill = enabled ? color(Token::ButtonFill) : color(Token::ControlBorder);
    drawBox(painter, box, fill, Qt::NoPen, 4);
    const Glyph mark = option->state & State_On ? Glyph::Check : Glyph::Minus;
    drawGlyph(painter, box.adjusted(2, 2, -2, -2), mark, color(Token::ButtonText));
}

void HubStyle::drawRadioIndicator(const QStyleOption* option, QPainter* painter) const
{
    const bool enabled = option->state & State_Enabled;
    const QRectF box = option->rect;
    if (!(option->state & State_On)) {
        const QColor outline =
            enabled ? m_theme.mixed(Token::Muted, Token::Base, 0.8) : color(Token::ControlBorder);
        drawBox(painter, box, color(Token::Base), QPen(outline, 1.5), box.width() / 2);
        return;
    }
    drawBox(
        painter, box, color(enabled ? Token::ButtonFill : Token::ControlBorder), Qt::NoPen, box.width() / 2);
    const qreal inset = box.width() * 0.31;
    drawBox(
        painter, box.adjusted(inset, inset, -inset, -inset), color(Token::ButtonText), Qt::NoPen,
        box.width());
}

void HubStyle::drawSwitch(const QStyleOption* option, QPainter* painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const QRectF track = option->rect;
    const QColor off = m_theme.mixed(Token::Muted, Token::Window, 0.75);
    const QColor fill = !enabled ? color(Token::ControlBorder) : on ? color(Token::ButtonFill) : off;
    drawBox(painter, track, fill, Qt::NoPen, track.height() / 2);
    const qreal inset = 2;
    const qreal knob = track.height() - 2 * inset;
    const bool right = on != (option->direction == Qt::RightToLeft);
    const QRectF circle(
        right ? track.right() - inset - knob : track.left() + inset, track.top() + inset, knob, knob);
    drawBox(painter, circle, color(Token::ButtonText), Qt::NoPen, knob / 2);
}

} // namespace hubscope
