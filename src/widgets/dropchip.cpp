// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dropchip.h"

#include "widgets/icons.h"
#include "widgets/pill.h"
#include "widgets/popupplace.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace hubscope {

using namespace Qt::StringLiterals;

DropChip::DropChip(const Theme* theme, const QString& label, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_label(label)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &DropChip::openPopup);
    connect(theme, &Theme::changed, this, &DropChip::updateGeometry);
    refresh();
}

void DropChip::setValue(const QString& value)
{
    m_value = value;
    refresh();
}

void DropChip::setInForce(bool inForce)
{
    m_inForce = inForce;
    update();
}

void DropChip::setPopup(QWidget* popup)
{
    m_popup = popup;
    popup->setParent(this, Qt::Popup);
}

void DropChip::openPopup()
{
    if (m_popup)
        openBelow(m_popup, this);
}

void DropChip::refresh()
{
    setAccessibleName(m_value.isEmpty() ? m_label : tr("%1: %2").arg(m_label, m_value));
    updateGeometry();
    update();
}

QSize DropChip::sizeHint() const
{
    const int height = std::max(m_theme->px(24), fontMetrics().height() + 2 * Theme::tight);
    const int gap = m_value.isEmpty() || m_label.isEmpty() ? 0 : Theme::tight;
    const int words =
        fontMetrics().horizontalAdvance(m_label) + gap + fontMetrics().horizontalAdvance(m_value);
    return {Theme::medium + words + Theme::tight + m_theme->px(12) + Theme::small, height};
}

void DropChip::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool altDown = event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier);
    if (enter || altDown)
        openPopup();
    else
        QPushButton::keyPressEvent(event);
}

void DropChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool strong = underMouse() || isDown();
    const QColor quiet = strong ? m_theme->color(Token::Border) : m_theme->color(Token::Neutral);
    paintPill(&painter, rect(), {m_inForce ? m_theme->color(Token::Selection) : quiet, QColor()});
    if (hasFocus())
        paintPill(&painter, rect(), {QColor(), m_theme->color(Token::Accent), 2});

    const QColor faded = palette().color(QPalette::Disabled, QPalette::Text);
    const QColor muted = m_theme->color(m_inForce ? Token::SelectedMuted : Token::Muted);
    const QFontMetrics metrics = fontMetrics();
    const auto placed = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    int x = Theme::medium;
    const auto write = [&](const QString& words, const QColor& ink) {
        const int width = metrics.horizontalAdvance(words);
        painter.setPen(isEnabled() ? ink : faded);
        painter.drawText(placed(x, width + 1), Qt::AlignVCenter | Qt::TextSingleLine, words);
        x += width + Theme::tight;
    };
    if (!m_label.isEmpty())
        write(m_label, m_value.isEmpty() ? m_theme->color(Token::Text) : muted);
    if (!m_value.isEmpty())
        write(m_value, m_theme->color(Token::Text));

    const int side = m_theme->px(12);
    const QRect arrow = placed(x, side);
    const QPixmap chevron =
        IconSet(m_theme).pixmap(Glyph::ChevronDown, side, devicePixelRatioF(), isEnabled() ? muted : faded);
    painter.drawPixmap(arrow.x(), (height() - side) / 2, chevron);
}

} // namespace hubscope
