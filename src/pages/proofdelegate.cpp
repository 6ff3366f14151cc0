// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/proofdelegate.h"

#include "models/proofmodel.h"
#include "pages/familylook.h"

namespace hubscope {

void ProofDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    QRect room = content(option);
    switch (index.column()) {
    case ProofModel::Type: {
        const auto family = EventFamily(index.data(ProofModel::FamilyRole).toInt());
        drawGlyph(painter, room, familyGlyph(family), ink(option, familyToken(family)));
        room.setLeft(room.left() + theme()->px(16) + Theme::small);
        drawWords(painter, room, {text, ink(option, Token::Text)});
        break;
    }
    case ProofModel::OnCustomer:
        paintSeen(painter, option, index);
        break;
    case ProofModel::After:
        drawWords(painter, room, {text, ink(option, Token::Muted), Theme::FontRole::Fixed}, Qt::AlignRight);
        break;
    default:
        drawWords(painter, room, {text, ink(option, Token::Muted), Theme::FontRole::Fixed});
        break;
    }
}

void ProofDelegate::paintSeen(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool seen = index.data(ProofModel::SeenRole).toBool();
    const bool awaited = index.data(ProofModel::AwaitedRole).toBool();
    QRect room = content(option);
    const QColor color = ink(option, seen ? Token::Success : Token::Muted);
    drawGlyph(painter, room, seen ? Glyph::Check : awaited ? Glyph::More : Glyph::Minus, color);
    room.setLeft(room.left() + theme()->px(16) + Theme::small);
    drawWords(
        painter, room,
        {index.data().toString(), color, seen ? Theme::FontRole::Strong : Theme::FontRole::Text});
}

} // namespace hubscope
