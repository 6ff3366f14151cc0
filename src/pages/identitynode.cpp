// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/identitynode.h"

#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <algorithm>

namespace hubscope {

namespace {

constexpr int nodeHeight = 30;
constexpr int leastNodeWidth = 120;
constexpr int mostNodeWidth = 520;

/// Whole pixels that no part of the text is outside of, so that it is not elided in just that room.
int advance(const QFont& font, const QString& text)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

} // namespace

IdentityNode::IdentityNode(const Look& look, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_theme(theme)
{
    setCheckable(look.isChoosable);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QFont IdentityNode::titleFont() const
{
    return m_theme.font(
        m_look.isCode      ? Theme::FontRole::Fixed
        : m_look.isLeading ? Theme::FontRole::Strong
                           : Theme::FontRole::Text);
}

QSize IdentityNode::sizeHint() const
{
    int width = m_theme.px(16) + 3 * Theme::small + advance(titleFont(), m_look.title);
    if (!m_look.note.isEmpty())
        width +=
            Theme::medium + QFontMetrics(m_theme.font(Theme::FontRole::Label)).horizontalAdvance(m_look.note);
    return {std::min(width + 1, m_theme.px(mostNodeWidth)), m_theme.px(nodeHeight)};
}

QSize IdentityNode::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), m_theme.px(leastNodeWidth)), wanted.height()};
}

void IdentityNode::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void IdentityNode::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void IdentityNode::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(m_theme.color(hasFocus() || isChecked() ? Token::Accent : Token::Border), pen));
    painter.setBrush(m_theme.color(
        isChecked()    ? Token::Selection
        : underMouse() ? Token::Hover
                       : Token::Base));
    const qreal half = pen / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Theme::radius, Theme::radius);
    paintWords(painter, rect().adjusted(Theme::small, 0, -Theme::small, 0));
}

void IdentityNode::paintWords(QPainter& painter, const QRect& room) const
{
    const auto ink = [this](Token token) { return m_theme.color(isChecked() ? onSelection(token) : token); };
    const auto placed = [this, &room](int from, int width) {
        return QStyle::visualRect(
            layoutDirection(), room, {room.left() + from, room.top(), width, room.height()});
    };
    const int side = m_theme.px(16);
    const QRect glyph = placed(0, side);
    const Token color = m_look.isLeading ? Token::Link : Token::Muted;
    painter.drawPixmap(
        glyph.left(), room.top() + (room.height() - side) / 2,
        IconSet(&m_theme).pixmap(m_look.glyph, side, devicePixelRatioF(), ink(color)));
    const int start = side + Theme::small;
    const QFontMetrics title(titleFont());
    const int wanted = advance(titleFont(), m_look.title);
    const int given = std::min(wanted, room.width() - start);
    painter.setFont(titleFont());
    painter.setPen(ink(m_look.isChoosable || m_look.isLeading ? Token::Text : Token::Link));
    painter.drawText(
        placed(start, given), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        title.elidedText(m_look.title, m_look.isCode ? Qt::ElideMiddle : Qt::ElideRight, given));
    const int left = room.width() - start - given - Theme::medium;
    if (m_look.note.isEmpty() || left <= 0)
        return;
    painter.setFont(m_theme.font(Theme::FontRole::Label));
    painter.setPen(ink(Token::Muted));
    painter.drawText(
        placed(start + given + Theme::medium, left),
        Qt::AlignVCenter | Qt::TextSingleLine |
            (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
        painter.fontMetrics().elidedText(m_look.note, Qt::ElideRight, left));
}

} // namespace hubscope
