// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fieldchip.h"

#include "widgets/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace hubscope {

namespace {

int glyphRoom(const Theme& theme, FieldChip::Mark mark)
{
    return mark == FieldChip::Mark::Plus ? theme.px(12) + Theme::tight : 0;
}

} // namespace

FieldChip::FieldChip(const Theme& theme, const QString& text, Mark mark, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_mark(mark)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(text);
}

void FieldChip::setText(const QString& text)
{
    QPushButton::setText(text);
    setAccessibleName(m_mark == Mark::Plus ? tr("Add %1").arg(text) : text);
}

QSize FieldChip::sizeFor(const Theme& theme, const QString& text, Mark mark)
{
    const QFontMetrics metrics(theme.font(Theme::FontRole::Label));
    const int height = std::max(theme.px(24) - 2, metrics.height() + Theme::tight);
    return {metrics.horizontalAdvance(text) + glyphRoom(theme, mark) + 2 * Theme::small + 1, height};
}

QSize FieldChip::sizeHint() const
{
    return sizeFor(m_theme, text(), m_mark);
}

void FieldChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void FieldChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    painter.setRenderHint(QPainter::Antialiasing);
    QPen line(m_theme.mixed(Token::Muted, Token::Window, 0.7));
    line.setDashPattern({3, 2});
    if (hasFocus())
        line = QPen(m_theme.color(Token::Accent), 2);
    painter.setPen(line);
    painter.setBrush(underMouse() || isDown() ? QBrush(m_theme.color(Token::Hover)) : QBrush(Qt::NoBrush));
    const qreal inset = line.widthF() / 2;
    const QRectF pill = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const auto placed = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    if (m_mark == Mark::Plus) {
        const int side = m_theme.px(12);
        const QPixmap plus =
            IconSet(&m_theme).pixmap(Glyph::Plus, side, devicePixelRatioF(), m_theme.color(Token::Muted));
        painter.drawPixmap(placed(Theme::small, side).x(), (height() - side) / 2, plus);
    }
    const int x = Theme::small + glyphRoom(m_theme, m_mark);
    const QFont font = m_theme.font(Theme::FontRole::Label);
    painter.setFont(font);
    painter.setPen(m_theme.color(m_mark == Mark::Plus ? Token::Text : Token::Muted));
    const QRect room = placed(x, width() - x - Theme::small + 1);
    const QString shown = QFontMetrics(font).elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace hubscope
