// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/keybutton.h"

#include "widgets/hubstyle.h"
#include "widgets/keycap.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace hubscope {

KeyButton::KeyButton(const Theme* theme, const QString& key, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_key(key)
{
    setProperty(look::primary, true);
    setAutoDefault(false);
}

QSize KeyButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(KeyCap::size(*m_theme, m_key).width() + Theme::small, 0);
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QSize cap = KeyCap::size(*m_theme, m_key);
    const QRect whole = option.rect;
    const QRect logical(
        whole.right() - Theme::medium - cap.width() + 1, (whole.height() - cap.height()) / 2, cap.width(),
        cap.height());
    option.rect =
        QStyle::visualRect(layoutDirection(), whole, whole.adjusted(0, 0, -cap.width() - Theme::small, 0));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    const QColor ink = isEnabled() ? m_theme->color(Token::ButtonText) : m_theme->color(Token::Muted);
    KeyCap::paint(
        painter, QStyle::visualRect(layoutDirection(), whole, logical), *m_theme, m_key, ink, Qt::NoBrush);
}

} // namespace hubscope
