// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/suggestiondelegate.h"

#include "pages/linesuggestions.h"

namespace hubscope {

void SuggestionDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect room = content(option);
    const int used = drawWords(painter, room, {option.text, ink(option, Token::Text)});
    room.setLeft(room.left() + used + Theme::medium);
    drawWords(
        painter, room,
        {index.data(LineSuggestions::DetailRole).toString(), ink(option, Token::Muted),
         Theme::FontRole::FixedSmall, Qt::ElideMiddle});
}

} // namespace hubscope
