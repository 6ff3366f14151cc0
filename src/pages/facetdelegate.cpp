// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/facetdelegate.h"

#include "models/facetmodel.h"
#include "pages/familylook.h"

#include <QLocale>
#include <QPainter>

namespace hubscope {

namespace {

constexpr int facetGutter = 26; ///< before the words, for chevrons and checks
constexpr int facetGlyphRoom = 22;
constexpr int facetGap = 6; ///< over a facet, around its hairline
constexpr int facetBarThickness = 2;

FacetModel::RowKind rowKindOf(const QModelIndex& index)
{
    return FacetModel::RowKind(index.data(FacetModel::KindRole).toInt());
}

bool isTopmostFacet(const QModelIndex& index)
{
    return index.row() == 0;
}

} // namespace

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    const bool facet = rowKindOf(index) == FacetModel::RowKind::Facet;
    size.setHeight(theme()->px(facet && !isTopmostFacet(index) ? 24 + facetGap : 24));
    return size;
}

QRect FacetDelegate::room(const QStyleOptionViewItem& option) const
{
    return option.rect.adjusted(theme()->px(facetGutter), 0, -Theme::medium, 0);
}

void FacetDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    switch (rowKindOf(index)) {
    case FacetModel::RowKind::Facet:
        paintFacet(painter, option, index);
        break;
    case FacetModel::RowKind::Value:
        paintValue(painter, option, index);
        break;
    case FacetModel::RowKind::More:
        paintMore(painter, option, index);
        break;
    }
}

void FacetDelegate::paintFacet(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect words = room(option);
    words.setTop(option.rect.bottom() + 1 - theme()->px(24));
    if (!isTopmostFacet(index)) {
        const int y = option.rect.top() + theme()->px(facetGap) / 2;
        painter->fillRect(
            QRect(option.rect.left(), y, option.rect.width(), 1), theme()->color(Token::Border));
    }
    const bool open = option.state & QStyle::State_Open;
    const Glyph closed = option.direction == Qt::RightToLeft ? Glyph::ChevronLeft : Glyph::ChevronRight;
    QRect mark = words;
    mark.setLeft(option.rect.left() + Theme::small - 1);
    drawGlyph(painter, mark, open ? Glyph::ChevronDown : closed, theme()->color(Token::Muted));
    drawWords(
        painter, words, {index.data().toString(), theme()->color(Token::Muted), Theme::FontRole::Label});
}

void FacetDelegate::paintValue(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto use = FacetModel::Use(index.data(FacetModel::UseRole).toInt());
    const bool excluded = use == FacetModel::Use::Excluded;
    QRect words = room(option);
    words.setLeft(words.left() + paintGlyph(painter, words, index, excluded));
    paintBar(painter, words, index);
    if (use == FacetModel::Use::Only) {
        QRect mark = words;
        mark.setLeft(option.rect.left() + Theme::small - 1);
        drawGlyph(painter, mark, Glyph::Check, theme()->color(Token::Accent));
    }
    words.setBottom(words.bottom() - facetBarThickness);
    const QColor ink = theme()->color(excluded ? Token::Muted : Token::Text);
    const QString count = QLocale().toString(index.data(FacetModel::CountRole).toInt());
    const int used = drawWords(painter, words, {count, ink, Theme::FontRole::FixedSmall}, Qt::AlignRight);
    words.setRight(words.right() - used - Theme::small);
    const bool session = Facet(index.data(FacetModel::FacetRole).toInt()) == Facet::Session;
    const auto font = use == FacetModel::Use::Only ? Theme::FontRole::Strong
                      : session                    ? Theme::FontRole::Fixed
                                                   : Theme::FontRole::Text;
    drawWords(painter, words, {index.data().toString(), ink, font, Qt::ElideRight, excluded});
}

/// Returns how far the words move.
int FacetDelegate::paintGlyph(
    QPainter* painter, const QRect& room, const QModelIndex& index, bool excluded) const
{
    const QVariant family = index.data(FacetModel::FamilyRole);
    const QString value = index.data(FacetModel::ValueRole).toString();
    const bool problems = Facet(index.data(FacetModel::FacetRole).toInt()) == Facet::Problem;
    const auto draw = [&](Glyph glyph, Token color) {
        drawGlyph(painter, room, glyph, theme()->color(excluded ? Token::Muted : color));
    };
    if (family.isValid())
        draw(familyGlyph(EventFamily(family.toInt())), familyToken(EventFamily(family.toInt())));
    else if (problems && value == schemaProblem)
        draw(Glyph::AlertCircle, Token::Danger);
    else if (problems && value == clockProblem)
        draw(Glyph::AlertTriangle, Token::Warning);
    return family.isValid() || problems ? theme()->px(facetGlyphRoom) : 0;
}

void FacetDelegate::paintBar(QPainter* painter, const QRect& room, const QModelIndex& index) const
{
    const int largest = index.data(FacetModel::MaxRole).toInt();
    if (largest == 0)
        return;
    const QRect track(room.left(), room.bottom() + 1 - facetBarThickness, room.width(), facetBarThickness);
    painter->fillRect(placed(track), theme()->mixed(Token::Border, Token::Window, 0.6));
    const auto use = FacetModel::Use(index.data(FacetModel::UseRole).toInt());
    if (use == FacetModel::Use::Excluded)
        return;
    QRect share = track;
    const int count = index.data(FacetModel::CountRole).toInt();
    share.setWidth(
        count == 0 ? 0 : std::max(facetBarThickness, int(qint64(count) * track.width() / largest)));
    painter->fillRect(placed(share), theme()->mixed(Token::Muted, Token::Window, 0.5));
}

void FacetDelegate::paintMore(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect words = room(option);
    const auto facet = Facet(index.data(FacetModel::FacetRole).toInt());
    if (facet == Facet::Type || facet == Facet::Problem)
        words.setLeft(words.left() + theme()->px(facetGlyphRoom));
    const QColor ink = theme()->color(Token::Muted);
    const int used = drawWords(painter, words, {index.data().toString(), ink, Theme::FontRole::Label});
    words.setLeft(words.left() + used + Theme::tight);
    const bool folds = index.data(FacetModel::UnfoldedRole).toBool();
    drawGlyph(painter, words, folds ? Glyph::ChevronUp : Glyph::ChevronDown, ink);
}

} // namespace hubscope
