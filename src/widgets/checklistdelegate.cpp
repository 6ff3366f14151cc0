// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/checklistdelegate.h"

#include <QPainter>

namespace hubscope {

void CheckListDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString detail = index.data(DetailRole).toString();
    RowDelegate::paintCell(painter, option, index);
    if (detail.isEmpty())
        return;
    QRect room = content(option);
    const int before = theme()->px(16) + Theme::small;
    const QFontMetrics metrics(theme()->font());
    const int label = metrics.horizontalAdvance(option.text) + Theme::small;
    room.setLeft(room.left() + before + (option.icon.isNull() ? 0 : before) + label);
    drawWords(painter, room, {detail, ink(option, Token::Muted), Theme::FontRole::Label});
}

} // namespace hubscope
