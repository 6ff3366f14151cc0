// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/arrayheader.h"

#include "widgets/theme.h"

#include <QPainter>

namespace hubscope {

ArrayHeader::ArrayHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(false);
}

void ArrayHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex == count() - 1)
        return; // it stands at the frame
    const int x = layoutDirection() == Qt::RightToLeft ? rect.left() : rect.right();
    painter->fillRect(QRect(x, rect.y(), 1, rect.height()), m_theme.color(Token::Border));
}

} // namespace hubscope
