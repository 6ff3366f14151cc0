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
    for (int visual = 0; columns && visual < columns->count(); ++visual) {
        const int column = columns->logicalIndex(visual);
        if (!columns->isSectionHidden(column))
            return column == index.column();
    }
    return true;
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
    m_mirror = cell.direction == Qt::RightToLeft ? cell.rect : QRect();
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    paintBackground(painter, cell, index);
    paintCell(painter, cell, index);
    painter->restore();
    m_mirror = {};
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

    if (selected && isFirstOfRow(option, index))
        paintEdge(painter, option);
    const bool current = (option.state & QStyle::State_HasFocus) && !selected;
    if (current) { // walking with Ctrl held: the row is current without being selected
        painter->setPen(QPen(m_theme->color(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void RowDelegate::paintEdge(QPainter* painter, const QStyleOptionViewItem& option) const
{
    QRect row = option.rect;
    if (const auto* tree = qobject_cast<const QTreeView*>(option.widget)) {
        // A tree indents its first cell, and the edge belongs to the row.
        row.setLeft(std::min(row.left(), 0));
        row.setRight(std::max(row.right(), tree->viewport()->width() - 1));
        painter->setClipRect(row);
    }
    const int x = option.direction == Qt::RightToLeft ? row.right() - edgeWidth + 1 : row.left();
    painter->fillRect(QRect(x, row.y(), edgeWidth, row.height()), m_theme->color(Token::Accent));
    painter->setClipRect(option.rect);
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
        room.setLeft(room.left() + box.rect.width() + Theme::small);
    }
    if (!option.icon.isNull()) {
        const QRect place(room.x(), room.y(), m_theme->px(16), room.height());
        const bool selected = option.state & QStyle::State_Selected;
        option.icon.paint(
            painter, placed(place), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
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
    const QRect area = placed(room);
    QFont font = m_theme->font(words.font);
    font.setStrikeOut(words.struckOut);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(words.text, words.elide, room.width());
    const int width = std::min(metrics.horizontalAdvance(shown), room.width());
    const Qt::LayoutDirection direction = m_mirror.isEmpty() ? Qt::LeftToRight : Qt::RightToLeft;
    const Qt::Alignment onScreen = QStyle::visualAlignment(direction, side);
    int x = area.x();
    if (onScreen & Qt::AlignRight)
        x = area.right() + 1 - width;
    else if (onScreen & Qt::AlignHCenter)
        x = area.x() + (area.width() - width) / 2;
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
    const QRect pill = placed(QRect(room.x(), room.y() + (room.height() - height) / 2, width, height));
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
    painter->drawPixmap(
        placed(QRect(room.x(), room.y() + (room.height() - side) / 2, side, side)).topLeft(), pixmap);
}

QRect RowDelegate::placed(const QRect& room) const
{
    return m_mirror.isEmpty() ? room : QStyle::visualRect(Qt::RightToLeft, m_mirror, room);
}

QRect RowDelegate::content(const QStyleOptionViewItem& option) const
{
    return option.rect.adjusted(Theme::small, 0, -Theme::small, 0);
}

} // namespace hubscope
