// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/hubstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace hubscope {

void HubStyle::drawHeaderSection(const QStyleOption* option, QPainter* painter) const
{
    painter->fillRect(option->rect, color(Token::Window));
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    drawHairline(
        painter, option->rect,
        header && header->orientation == Qt::Vertical ? Qt::RightEdge : Qt::BottomEdge);
}

void HubStyle::drawHeaderLabel(const QStyleOption* option, QPainter* painter) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header)
        return;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    QRect room = option->rect;
    const int arrow = sorted ? px(16) : 0;
    const QFontMetrics& metrics = option->fontMetrics;
    const QString text = metrics.elidedText(header->text, Qt::ElideRight, std::max(0, room.width() - arrow));
    const int width = metrics.horizontalAdvance(text);
    const Qt::Alignment alignment = visualAlignment(option->direction, header->textAlignment);
    const bool right = alignment & Qt::AlignRight;
    const QRect words = right ? QRect(room.right() - width + 1, room.y(), width, room.height())
                        : alignment & Qt::AlignHCenter
                            ? QRect(room.center().x() - width / 2, room.y(), width, room.height())
                            : QRect(room.x(), room.y(), width, room.height());
    painter->setPen(color(sorted ? Token::Text : Token::Muted));
    painter->drawText(words.adjusted(0, 0, 1, 0), Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (!sorted)
        return;
    const int x = right ? words.left() - arrow : words.right() + 1;
    // Qt names the indicator after the arrow, not the order: SortDown stands for ascending.
    const Glyph glyph =
        header->sortIndicator == QStyleOptionHeader::SortDown ? Glyph::ChevronUp : Glyph::ChevronDown;
    drawGlyph(painter, QRect(x, room.y(), arrow, room.height()), glyph, color(Token::Text));
}

void HubStyle::drawItemPanel(const QStyleOption* option, QPainter* painter) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    const bool cellOnly = item && qobject_cast<const QTableView*>(item->widget); // of a row that stays plain
    if (option->state & State_Selected)
        painter->fillRect(option->rect, color(Token::Selection));
    else if ((option->state & State_MouseOver) && (option->state & State_Enabled) && !cellOnly)
        painter->fillRect(option->rect, color(Token::Hover));
}

void HubStyle::drawBranch(const QStyleOption* option, QPainter* painter) const
{
    if (!(option->state & State_Children))
        return;
    const bool rightToLeft = option->direction == Qt::RightToLeft;
    const Glyph glyph = option->state & State_Open ? Glyph::ChevronDown
                        : rightToLeft              ? Glyph::ChevronLeft
                                                   : Glyph::ChevronRight;
    drawGlyph(painter, option->rect, glyph, color(Token::Muted));
}

QRect HubStyle::scrollBarPart(const QStyleOptionComplex* option, SubControl part) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar)
        return {};
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? option->rect.width() : option->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qint64 natural = range > 0 ? qint64(length) * bar->pageStep / (range + bar->pageStep) : length;
    const int slider = int(std::clamp<qint64>(natural, std::min(px(32), length), length));
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal ? QRect(option->rect.x() + from, option->rect.y(), size, option->rect.height())
                          : QRect(option->rect.x(), option->rect.y() + from, option->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return option->rect;
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {}; // no arrow buttons
    }
}

void HubStyle::drawScrollBar(
    const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar)
        return;
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (bar->maximum <= bar->minimum)
        return;
    const QRectF slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool active = option->state & (State_MouseOver | State_Sunken);
    const qreal inset = active ? 2 : 3;
    const qreal thickness = std::min(slider.width(), slider.height()) - 2 * inset;
    drawBox(
        painter, slider.adjusted(inset, inset, -inset, -inset),
        active ? m_theme.mixed(Token::Muted, Token::Base, 0.7) : color(Token::ControlBorder), Qt::NoPen,
        thickness / 2);
}

} // namespace hubscope
