// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinedelegate.h"

#include "models/timelinemodel.h"
#include "pages/familylook.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace hubscope {

namespace {

/// The whole row's rectangle as seen from one of its cells: what runs across the row is painted once per
/// cell, clipped to it. Spans would cost a look-up per cell and an entry per day.
QRect rowRect(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (!view)
        return option.rect;
    const QHeaderView* header = view->horizontalHeader();
    QRect rect = option.rect;
    rect.setLeft(-header->offset());
    rect.setWidth(header->length());
    return rect;
}

} // namespace

void TimelineDelegate::setFlash(const QSet<QString>& eventIds, qreal strength)
{
    m_flashing = eventIds;
    m_flash = strength;
}

void TimelineDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    switch (TimelineModel::RowKind(index.data(TimelineModel::RowKindRole).toInt())) {
    case TimelineModel::RowKind::Event: {
        QStyleOptionViewItem row = option;
        if (!index.data(TimelineModel::JoinTextRole).toString().isEmpty()) {
            paintJoin(painter, option, index);
            row.rect.setTop(option.rect.bottom() + 1 - theme()->rowHeight());
        }
        return paintEvent(painter, row, index);
    }
    case TimelineModel::RowKind::Group:
        return paintGroup(painter, option, index);
    case TimelineModel::RowKind::Tail:
        return paintTail(painter, option, index);
    }
}

/// Where a session was given to the customer: words, a dashed line, and the way to the receipt, above the
/// first event that is older.
void TimelineDelegate::paintJoin(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem upper = option;
    upper.rect.setBottom(option.rect.bottom() - theme()->rowHeight());
    painter->fillRect(upper.rect, theme()->color(Token::Base));
    const QRect row = rowRect(upper);
    const auto placed = [&](const QRect& room) { return QStyle::visualRect(option.direction, row, room); };
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto start = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QRect room = row.adjusted(theme()->px(6), 0, -Theme::medium, 0);
    drawGlyph(
        painter, placed(QRect(room.x(), room.y(), theme()->px(16), room.height())), Glyph::Reconcile,
        theme()->color(Token::Accent));
    room.setLeft(room.left() + theme()->px(16) + Theme::medium);
    const int words = drawWords(
        painter, placed(room),
        {index.data(TimelineModel::JoinTextRole).toString(), theme()->color(Token::Muted)}, start);
    const QString receipt = tr("receipt");
    const int link = QFontMetrics(theme()->font()).horizontalAdvance(receipt);
    drawWords(
        painter, placed(QRect(room.right() - link, room.y(), link + 1, room.height())),
        {receipt, theme()->color(Token::Link)}, start);
    QPen dashes(theme()->mixed(Token::Accent, Token::Base, 0.6), 1, Qt::DashLine);
    painter->setPen(dashes);
    const QRect line = placed(QRect(
        room.left() + words + Theme::medium, room.y(),
        std::max(0, room.width() - words - link - 2 * Theme::medium), room.height()));
    painter->drawLine(line.left(), line.center().y(), line.right(), line.center().y());
}

/// Joins the events that a session brought.
void TimelineDelegate::paintRail(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPointF centre = QRectF(option.rect).center();
    QColor ink = theme()->mixed(Token::Accent, Token::Base, 0.55);
    painter->fillRect(QRectF(centre.x() - 1, option.rect.top(), 2, option.rect.height()), ink);
    const bool marked = index.data(TimelineModel::PostedRole).toBool() ||
                        !index.data(TimelineModel::ProblemsRole).toStringList().isEmpty();
    if (marked)
        return; // its own glyph stands on the rail
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme()->color(Token::Accent));
    painter->drawEllipse(centre, 3.5, 3.5);
    painter->restore();
}

void TimelineDelegate::paintGroup(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect row = rowRect(option);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, theme()->color(selected ? Token::Selection : Token::Alternate));
    painter->setPen(theme()->color(Token::Border));
    painter->drawLine(row.topLeft(), row.topRight());
    painter->drawLine(row.bottomLeft(), row.bottomRight());

    const QModelIndex first = index.siblingAtColumn(0);
    QRect room = rowContent(option);
    const bool folded = first.data(TimelineModel::FoldedRole).toBool();
    const QRect chevron(row.x() + theme()->px(6), row.y(), theme()->px(16), row.height());
    drawGlyph(
        painter, QStyle::visualRect(option.direction, row, chevron),
        folded ? Glyph::ChevronRight : Glyph::ChevronDown, theme()->color(Token::Muted));
    const int used = drawWords(
        painter, room, {first.data().toString(), theme()->color(Token::Text), Theme::FontRole::Strong},
        option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    room = QStyle::visualRect(option.direction, room, room.adjusted(used + Theme::medium, 0, 0, 0));
    drawWords(
        painter, room,
        {first.data(TimelineModel::GroupCountTextRole).toString(), theme()->color(Token::Muted),
         Theme::FontRole::Label},
        option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

void TimelineDelegate::paintTail(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    const bool failed = LoadState(first.data(TimelineModel::LoadStateRole).toInt()) == LoadState::Failed;
    drawWords(
        painter, rowContent(option),
        {first.data().toString(), theme()->color(failed ? Token::Danger : Token::Muted)});
}

void TimelineDelegate::paintEvent(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const QRect room = content(option);
    paintFlash(painter, option, index);
    switch (index.column()) {
    case TimelineModel::Mark:
        paintMark(painter, option, index);
        break;
    case TimelineModel::Time:
        drawWords(painter, room, {text, ink(option, Token::Text), Theme::FontRole::Fixed});
        break;
    case TimelineModel::Lag:
        paintLag(painter, option, index);
        break;
    case TimelineModel::Type:
        paintType(painter, option, index);
        break;
    case TimelineModel::Context:
        drawPill(painter, option, room, text);
        break;
    case TimelineModel::Mode:
        drawWords(painter, room, {text, ink(option, Token::Muted)});
        break;
    case TimelineModel::Session:
        drawWords(painter, room, {text, ink(option, Token::Muted), Theme::FontRole::Fixed});
        break;
    default:
        paintFacts(painter, option, index);
        break;
    }
}

/// Where a row has come to, for those who posted it.
void TimelineDelegate::paintFlash(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_flash <= 0 || !m_flashing.contains(index.data(TimelineModel::EventIdRole).toString()))
        return;
    QColor tint = theme()->color(Token::Accent);
    tint.setAlphaF(float(m_flash * 0.35));
    painter->fillRect(option.rect, tint);
}

void TimelineDelegate::paintMark(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect room = content(option);
    if (!index.data(TimelineModel::JoinIdRole).toString().isEmpty())
        paintRail(painter, option, index);
    if (SchemaState(index.data(TimelineModel::SchemaStateRole).toInt()) == SchemaState::Problems)
        drawGlyph(painter, room, Glyph::AlertCircle, ink(option, Token::Danger)); // as among the facets
    else if (!index.data(TimelineModel::ProblemsRole).toStringList().isEmpty())
        drawGlyph(painter, room, Glyph::AlertTriangle, ink(option, Token::Warning));
    else if (index.data(TimelineModel::PostedRole).toBool())
        drawGlyph(painter, room, Glyph::Send, ink(option, Token::Link));
}

void TimelineDelegate::paintFacts(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect room = content(option);
    const int used = drawWords(painter, room, {index.data().toString(), ink(option, Token::Text)});
    if (!index.data(TimelineModel::PostedRole).toBool())
        return;
    room.setLeft(room.left() + used + Theme::small);
    if (room.width() >= theme()->px(92)) // rather no pill than half of one; the mark is there
        drawPill(painter, option, room, tr("posted by you"));
}

void TimelineDelegate::paintLag(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool odd = LagKind(index.data(TimelineModel::LagKindRole).toInt()) != LagKind::Normal;
    drawWords(
        painter, content(option),
        {index.data().toString(), ink(option, odd ? Token::Warning : Token::Muted), Theme::FontRole::Fixed},
        Qt::AlignRight);
}

void TimelineDelegate::paintType(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto family = EventFamily(index.data(TimelineModel::FamilyRole).toInt());
    QRect room = content(option);
    drawGlyph(painter, room, familyGlyph(family), ink(option, familyToken(family)));
    room.setLeft(room.left() + theme()->px(16) + Theme::small);
    const bool selected = option.state & QStyle::State_Selected;
    drawWords(
        painter, room,
        {index.data().toString(), ink(option, Token::Text),
         selected ? Theme::FontRole::Strong : Theme::FontRole::Text});
}

QRect TimelineDelegate::rowContent(const QStyleOptionViewItem& option) const
{
    const QRect row = rowRect(option);
    return QStyle::visualRect(
        option.direction, row, row.adjusted(theme()->px(28) + Theme::small, 0, -Theme::small, 0));
}

} // namespace hubscope
