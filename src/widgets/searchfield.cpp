// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/searchfield.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace hubscope {

SearchField::SearchField(const Theme* theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    connect(theme, &Theme::changed, this, &SearchField::refresh);
    refresh();
}

void SearchField::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

void SearchField::setKeyHint(const QString& hint)
{
    m_keyHint = hint;
    refresh();
}

void SearchField::refresh()
{
    const int room = m_theme->px(16) + Theme::tight + 2;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rightToLeft ? 0 : room, 0, rightToLeft ? room : 0, 0);
    update();
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        refresh();
}

bool SearchField::hasRoomForHint(int hintWidth) const
{
    const int taken = m_theme->px(16) + fontMetrics().horizontalAdvance(placeholderText());
    return taken + hintWidth + Theme::wide + Theme::large <= width();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto placed = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int side = m_theme->px(16);
    const QRect icon = placed(QRect(Theme::small, (height() - side) / 2, side, side));
    painter.drawPixmap(
        icon.topLeft(),
        IconSet(m_theme).pixmap(m_glyph, side, devicePixelRatioF(), m_theme->color(Token::Muted)));
    if (m_keyHint.isEmpty() || !text().isEmpty() || hasFocus())
        return;

    const QFont font = m_theme->font(Theme::FontRole::FixedSmall);
    const QFontMetrics metrics(font);
    const QSize cap(metrics.horizontalAdvance(m_keyHint) + Theme::small, metrics.height() + 2);
    if (!hasRoomForHint(cap.width()))
        return;
    const QRect place =
        placed(QRect(QPoint(width() - cap.width() - Theme::small, (height() - cap.height()) / 2), cap));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme->color(Token::Border));
    painter.setBrush(m_theme->color(Token::Window));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), Theme::tight, Theme::tight);
    painter.setFont(font);
    painter.setPen(m_theme->color(Token::Muted));
    painter.drawText(place, Qt::AlignCenter, m_keyHint);
}

} // namespace hubscope
