// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/hubstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace hubscope {

void HubStyle::drawHairline(QPainter* painter, const QRect& rect, Qt::Edge edge) const
{
    QRect line = rect;
    if (edge == Qt::TopEdge)
        line.setBottom(rect.top());
    else if (edge == Qt::BottomEdge)
        line.setTop(rect.bottom());
    else if (edge == Qt::LeftEdge)
        line.setRight(rect.left());
    else
        line.setLeft(rect.right());
    painter->fillRect(line, color(Token::Border));
}

void HubStyle::drawTabShape(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const bool selected = option->state & State_Selected;
    const QRect rect = option->rect;
    if (widget && widget->property(look::documentTabs).toBool()) {
        if (!selected)
            return;
        painter->fillRect(rect, color(Token::Base));
        drawHairline(painter, rect, Qt::LeftEdge);
        drawHairline(painter, rect, Qt::RightEdge);
        painter->fillRect(QRect(rect.x(), rect.y(), rect.width(), 2), color(Token::Accent));
        return;
    }
    const bool hover = (option->state & State_MouseOver) && (option->state & State_Enabled);
    if (selected || hover) {
        const QRectF line(rect.x() + Theme::tight, rect.bottom() - 1, rect.width() - 2 * Theme::tight, 2);
        drawBox(painter, line, color(selected ? Token::Accent : Token::ControlBorder), Qt::NoPen, 1);
    }
}

void HubStyle::drawTabLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (!tab)
        return;
    QStyleOptionTab label(*tab);
    label.state &= ~State_HasFocus;
    if ((option->state & State_Enabled) && !(option->state & State_Selected))
        label.palette.setColor(QPalette::WindowText, color(Token::Muted));
    QProxyStyle::drawControl(CE_TabBarTabLabel, &label, painter, widget);
    if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
        drawFocusRing(painter, QRectF(option->rect).adjusted(2, 3, -2, -4), Theme::tight);
}

void HubStyle::drawMenuItem(const QStyleOption* option, QPainter* painter) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return;
    const QRect rect = option->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), color(Token::Border));
        return;
    }
    const bool enabled = option->state & State_Enabled;
    if (enabled && (option->state & State_Selected))
        drawBox(painter, QRectF(rect).adjusted(4, 1, -4, -1), color(Token::Selection), Qt::NoPen, 4);

    const auto placed = [&](const QRect& logical) { return visualRect(option->direction, rect, logical); };
    const int column = px(28);
    const QRect mark(rect.x() + 4, rect.y(), column, rect.height());
    const QColor ink = enabled ? color(Token::Text) : disabledText();
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        drawGlyph(painter, placed(mark), Glyph::Check, ink);
    else if (!item->icon.isNull())
        item->icon.paint(
            painter, placed(mark.adjusted(6, 0, -6, 0)), Qt::AlignCenter,
            enabled ? QIcon::Normal : QIcon::Disabled);

    const QString words = item->text.section(u'\t', 0, 0);
    const QString shortcut = item->text.section(u'\t', 1);
    const QRect textRect = rect.adjusted(column + 6, 0, -column, 0);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter->setFont(item->font);
    painter->setPen(ink);
    painter->drawText(
        placed(textRect), flags | int(visualAlignment(option->direction, Qt::AlignLeft)), words);
    painter->setPen(enabled ? color(Token::Muted) : disabledText());
    painter->drawText(
        placed(rect.adjusted(column, 0, -Theme::medium, 0)),
        flags | int(visualAlignment(option->direction, Qt::AlignRight)), shortcut);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool rightToLeft = option->direction == Qt::RightToLeft;
        drawGlyph(
            painter, placed(QRect(rect.right() - column, rect.y(), column, rect.height())),
            rightToLeft ? Glyph::ChevronLeft : Glyph::ChevronRight, ink);
    }
}

QSize HubStyle::menuItemSize(const QStyleOption* option, const QSize& contents) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const int shortcutGap = item && item->text.contains(u'\t') ? Theme::wide : 0;
    return {
        contents.width() + 2 * px(28) + Theme::small + shortcutGap,
        std::max(px(28), contents.height() + Theme::small)};
}

void HubStyle::drawMenuBarItem(const QStyleOption* option, QPainter* painter) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return;
    painter->fillRect(option->rect, color(Token::Window));
    const bool enabled = option->state & State_Enabled;
    if (enabled && (option->state & (State_Selected | State_Sunken)))
        drawBox(painter, QRectF(option->rect).adjusted(1, 2, -1, -2), color(Token::Neutral), Qt::NoPen, 4);
    int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    if (!proxy()->styleHint(SH_UnderlineShortcut, option, nullptr, nullptr))
        flags |= Qt::TextHideMnemonic;
    painter->setPen(enabled ? color(Token::Text) : disabledText());
    painter->drawText(option->rect, flags, item->text);
}

void HubStyle::drawDockTitle(const QStyleOption* option, QPainter* painter) const
{
    const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option);
    if (!dock)
        return;
    painter->fillRect(option->rect, color(Token::Window));
    drawHairline(painter, option->rect, Qt::BottomEdge);
    painter->setFont(m_theme.font(Theme::FontRole::Strong));
    painter->setPen(color(Token::Text));
    const int buttons = px(28) * (int(dock->closable) + int(dock->floatable));
    const QRect rect = option->rect.adjusted(Theme::medium, 0, -buttons - Theme::small, 0);
    const QString title = QFontMetrics(painter->font()).elidedText(dock->title, Qt::ElideRight, rect.width());
    painter->drawText(
        visualRect(option->direction, option->rect, rect),
        int(Qt::AlignVCenter | visualAlignment(option->direction, Qt::AlignLeft)), title);
}

} // namespace hubscope
