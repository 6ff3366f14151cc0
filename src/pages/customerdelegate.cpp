// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/customerdelegate.h"

#include "models/customersmodel.h"

namespace hubscope {

CustomerDelegate::CustomerDelegate(const Theme* theme, QObject* parent)
    : RowDelegate(theme, parent)
{
    setDesignHeight(44);
}

void CustomerDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect room = content(option).adjusted(Theme::tight, Theme::tight, 0, -Theme::tight);
    const QString name = index.data(CustomerNameRole).toString();
    QString detail = index.data(CustomerEmailRole).toString();
    if (detail.isEmpty() || detail == name)
        detail = index.data(CustomerExternalIdRole).toString();
    if (detail.isEmpty() || detail == name)
        detail = index.data(CustomerIdRole).toString();
    const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect lower(room.left(), upper.bottom() + 1, room.width(), room.height() - upper.height());
    drawWords(painter, upper, {name, ink(option, Token::Text)});
    drawWords(painter, lower, {detail, ink(option, Token::Muted), Theme::FontRole::Label, Qt::ElideMiddle});
}

} // namespace hubscope
