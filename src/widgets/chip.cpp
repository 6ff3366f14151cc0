// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chip.h"

#include "core/plaintext.h"
#include "widgets/icons.h"
#include "widgets/pill.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace hubscope {

Chip::Chip(const Theme* theme, const QString& text, Look look, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_look(look)
    , m_remove(new QToolButton(this))
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Delete removes it"));
    m_remove->setIcon(IconSet(theme).icon(Glyph::Close));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::NoFocus); // the Delete key of the chip does the same in half the tab stops
    m_remove->setCursor(Qt::ArrowCursor);
    connect(m_remove, &QToolButton::clicked, this, &Chip::removeRequested);
    setText(text);
}

void Chip::setText(const QString& text)
{
    QPushButton::setText(text);
    setAccessibleName(text);
    m_remove->setAccessibleName(tr("Remove %1").arg(text));
    m_remove->setToolTip(tr("Remove (Delete)"));
    setToolTip(plainToolTip(text));
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const int height = std::max(m_theme->px(24), fontMetrics().height() + 2 * Theme::tight);
    return {Theme::medium + fontMetrics().horizontalAdvance(text()) + height, height};
}

QSize Chip::minimumSizeHint() const
{
    return {Theme::medium + fontMetrics().averageCharWidth() * 4 + sizeHint().height(), sizeHint().height()};
}

void Chip::resizeEvent(QResizeEvent*)
{
    const int side = height() - 2 * Theme::tight;
    const QRect place(width() - side - Theme::small + 2, Theme::tight, side, side);
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_remove->setIconSize(QSize(m_theme->px(12), m_theme->px(12)));
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool filled = m_look == Look::Filled;
    PillColors colors;
    colors.fill = filled ? m_theme->color(Token::Selection) : QColor();
    colors.border = filled ? QColor() : m_theme->mixed(Token::Muted, Token::Window, 0.7);
    if (!filled && underMouse())
        colors.fill = m_theme->color(Token::Hover);
    paintPill(&painter, rect(), colors);
    if (hasFocus())
        paintPill(&painter, rect(), {QColor(), m_theme->color(Token::Accent), 2});

    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(m_theme->color(Token::Text));
    const QRect words = rect().adjusted(Theme::medium, 0, -height() + 2, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width());
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace hubscope
