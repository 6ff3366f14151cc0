// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sentstoreddelegate.h"

#include "models/sentstoredmodel.h"

namespace hubscope {

namespace {

Token kindToken(SentStored::Kind kind)
{
    switch (kind) {
    case SentStored::Kind::Changed:
        return Token::Danger;
    case SentStored::Kind::Dropped:
        return Token::Warning;
    default:
        return Token::Muted;
    }
}

} // namespace

void SentStoredDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto kind = SentStored::Kind(index.data(SentStoredModel::KindRole).toInt());
    const bool isWhat = index.column() == SentStoredModel::What;
    const QColor color = ink(option, isWhat ? kindToken(kind) : Token::Text);
    const auto font = isWhat ? Theme::FontRole::Text : Theme::FontRole::Fixed;
    const auto elide = index.column() == SentStoredModel::Path ? Qt::ElideMiddle : Qt::ElideRight;
    drawWords(painter, content(option), {index.data().toString(), color, font, elide});
}

} // namespace hubscope
