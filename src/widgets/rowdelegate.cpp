// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rowdelegate.h"

#include "widgets/pill.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace hubscope {

namespace {

constexpr int edgeWidth = 3;

const QHeaderView* columnsOf(const QWidget* view)
{
    if (const auto* table = qobject_cast<const QTableView*>(view))
        return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(view))
        return tree->header();
    return nullptr;
}

bool isFirstOfRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QHeaderView* columns = columnsOf(option.widget);
    return !columns || columns->logicalIndexAt(-columns->offset()) == index.column() ||
           columns->visualIndex(index.column()) == 0;
}

} // namespace

RowDelegate::RowDelegate(const Theme* theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    paintBackground(painter, cell, index);
    paintCell(painter, cell, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme->px(m_designHeight)};
}

void RowDelegate::paintBackground(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool wholeRow =
        !qobject_cast<const QTableView*>(option.widget); // a table knows only the cell hovered
    const bool hovered = (option.state & QStyle::State_MouseOver) && wholeRow;
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (selected)
        painter->fillRect(option.rect, m_theme->color(Token::Selection));
    else if (hovered)
        painter->fillRect(option.rect, m_theme->color(Token::Hover));

    if (selected && isFirstOfRow(option, index)) {
        // A tree indents its first cell: the edge belongs to the row.
        const int left = qobject_cast<const QTreeView*>(option.widget) ? 0 : option.rect.x();
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const int x = rightToLeft ? option.rect.right() - edgeWidth + 1 : left;
        painter->setClipping(left == option.rect.x());
        painter->fillRect(
            QRect(x, option.rect.y(), edgeWidth, option.rect.height()), m_theme->color(Token::Accent));
        painter->setClipRect(option.rect);
    }
    const bool current = (option.state & QStyle::State_HasFocus) && !selected;
    if (current) { // walking with Ctrl held: the row is current without being selected
        painter->setPen(QPen(m_theme->color(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void RowDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyle* style = option.widget ? option.widget->style() : nullptr;
    QRect room = content(option);
    if (style && (option.features & QStyleOptionViewItem::HasCheckIndicator)) {
        QStyleOptionViewItem box(option);
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
        box.state &= ~QStyle::State_HasFocus;
        box.state |= option.checkState == Qt::Checked            ? QStyle::State_On
                     : option.checkState == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                 : QStyle::State_Off;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        room.setLeft(box.rect.right() + Theme::small);
    }
    if (!option.icon.isNull()) {
        const QRect place(room.x(), room.y(), m_theme->px(16), room.height());
        const bool selected = option.state & QStyle::State_Selected;
        option.icon.paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        room.setLeft(place.right() + Theme::small);
    }
    const QVariant foreground = index.data(Qt::ForegroundRole);
    const QColor color = foreground.canConvert<QBrush>() ? foreground.value<QBrush>().color()
                         : option.state & QStyle::State_Enabled
                             ? ink(option, Token::Text)
                             : option.palette.color(QPalette::Disabled, QPalette::Text);
    drawWords(painter, room, {option.text, color}, option.displayAlignment);
}

QColor RowDelegate::ink(const QStyleOptionViewItem& option, Token token) const
{
    return m_theme->color(option.state & QStyle::State_Selected ? onSelection(token) : token);
}

int RowDelegate::drawWords(QPainter* painter, const QRect& room, const Words& words, Qt::Alignment side) const
{
    if (room.width() <= 0)
        return 0;
    QFont font = m_theme->font(words.font);
    font.setStrikeOut(words.struckOut);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(words.text, words.elide, room.width());
    const int width = std::min(metrics.horizontalAdvance(shown), room.width());
    int x = room.x();
    if (side & Qt::AlignRight)
        x = room.right() + 1 - width;
    else if (side & Qt::AlignHCenter)
        x = room.x() + (room.width() - width) / 2;
    // All fonts of a row stand on the baseline that centres the interface font's capitals.
    const int capitals = QFontMetrics(m_theme->font()).capHeight();
    const int baseline = room.y() + (room.height() + capitals) / 2;
    painter->setFont(font);
    painter->setPen(words.color);
    painter->drawText(QPoint(x, baseline), shown);
    return width;
}

int RowDelegate::drawPill(
    QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, const QString& word) const
{
    if (word.isEmpty() || room.width() <= 0)
        return 0;
    const QFont font = m_theme->font(Theme::FontRole::Pill);
    const QFontMetrics metrics(font);
    const int height = std::max(m_theme->px(18), metrics.height() + 2);
    const int width = std::min(metrics.horizontalAdvance(word) + 2 * (Theme::small - 1), room.width());
    const QRect pill(room.x(), room.y() + (room.height() - height) / 2, width, height);
    const Token back = option.state & QStyle::State_Selected ? Token::Selection : Token::Base;
    paintPill(painter, pill, {QColor(), m_theme->mixed(Token::Muted, back, 0.55)});
    painter->setFont(font);
    painter->setPen(ink(option, Token::Muted));
    const QRect inside = pill.adjusted(Theme::small - 1, 0, -(Theme::small - 1), 0);
    painter->drawText(
        inside, Qt::AlignCenter | Qt::TextSingleLine,
        metrics.elidedText(word, Qt::ElideRight, inside.width() + 1));
    return width;
}

void RowDelegate::drawGlyph(QPainter* painter, const QRect& room, Glyph glyph, const QColor& color) const
{
    const int side = m_theme->px(16);
    const QPixmap pixmap =
        IconSet(m_theme).pixmap(glyph, side, painter->device()->devicePixelRatioF(), color);
    painter->drawPixmap(room.x(), room.y() + (room.height() - side) / 2, pixmap);
}

QRect RowDelegate::content(const QStyleOptionViewItem& option) const
{
    return option.rect.adjusted(Theme::small, 0, -Theme::small, 0);
}

} // namespace hubscope
