// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/profiledelegate.h"

#include "pages/hubkindlook.h"

#include <QStyle>

namespace hubscope {

ProfileDelegate::ProfileDelegate(const Theme* theme, QObject* parent)
    : RowDelegate(theme, parent)
{
    setDesignHeight(36);
}

void ProfileDelegate::paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto kind = static_cast<HubKind>(index.data(KindRole).toInt());
    const bool blocked = index.data(BlockedRole).toBool();
    const QString badge = hubKindName(kind);
    const QFontMetrics badgeMetrics(theme()->font(Theme::FontRole::Pill));
    const int badgeWidth = badgeMetrics.horizontalAdvance(badge) + 2 * Theme::small;
    const int glyphWidth = theme()->px(16) + Theme::small;

    QRect room = content(option);
    const HubKindLook look = hubKindLook(kind);
    const auto place = [&](int offset, int width) {
        const QRect logical(room.x() + offset, room.y(), width, room.height());
        return QStyle::visualRect(option.direction, room, logical);
    };
    drawGlyph(
        painter, place(0, theme()->px(16)), blocked ? Glyph::AlertTriangle : look.glyph,
        ink(option, blocked ? Token::Warning : look.ink));
    drawWords(
        painter, place(glyphWidth, room.width() - glyphWidth - badgeWidth - Theme::small),
        {option.text, ink(option, Token::Text)},
        option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    drawPill(painter, option, place(room.width() - badgeWidth, badgeWidth), badge);
}

} // namespace hubscope
