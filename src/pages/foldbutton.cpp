// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/foldbutton.h"

#include "pages/formfonts.h"
#include "widgets/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace hubscope {

FoldButton::FoldButton(const QString& name, Look look, const Theme& theme, QWidget* parent)
    : QPushButton(name, parent)
    , m_theme(theme)
    , m_look(look)
{
    setCheckable(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(name);
    connect(this, &QPushButton::toggled, this, &FoldButton::describe);
    connect(&theme, &Theme::changed, this, &FoldButton::updateGeometry);
}

void FoldButton::setSummary(const QString& summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    describe();
    updateGeometry();
    update();
}

void FoldButton::describe()
{
    const QString fold = isChecked() ? tr("Unfolded") : tr("Folded");
    setAccessibleDescription(m_summary.isEmpty() ? fold : tr("%1. %2").arg(m_summary, fold));
}

QFont FoldButton::nameFont() const
{
    return m_look == Look::Section ? m_theme.font(Theme::FontRole::Strong) : fieldNameFont(m_theme);
}

int FoldButton::chevronRoom() const
{
    return m_theme.px(16) + Theme::tight;
}

QSize FoldButton::sizeHint() const
{
    const QFontMetrics names(nameFont());
    const QFontMetrics summaries(m_theme.font(Theme::FontRole::Label));
    const int summary = m_summary.isEmpty() ? 0 : Theme::small + summaries.horizontalAdvance(m_summary);
    const int width = chevronRoom() + names.horizontalAdvance(text()) + summary + Theme::small;
    return {width, std::max(m_theme.px(24), names.height() + Theme::tight)};
}

QSize FoldButton::minimumSizeHint() const
{
    const QFontMetrics names(nameFont());
    const int word = std::min(names.horizontalAdvance(text()), names.averageCharWidth() * 16);
    return {chevronRoom() + word + Theme::tight + 1, sizeHint().height()};
}

void FoldButton::keyPressEvent(QKeyEvent* event)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int closing = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int opening = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == closing || event->key() == opening) {
        if (isChecked() != (event->key() == opening))
            click();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

void FoldButton::focusInEvent(QFocusEvent* event)
{
    QPushButton::focusInEvent(event);
    Q_EMIT focused();
}

void FoldButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto placed = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const int side = m_theme.px(16);
    const Glyph chevron = isChecked()   ? Glyph::ChevronDown
                          : rightToLeft ? Glyph::ChevronLeft
                                        : Glyph::ChevronRight;
    const Token ink = underMouse() ? Token::Text : Token::Muted;
    painter.drawPixmap(
        placed(0, side).x(), (height() - side) / 2,
        IconSet(&m_theme).pixmap(chevron, side, devicePixelRatioF(), m_theme.color(ink)));

    const QFontMetrics names(nameFont());
    const int baseline = (height() + names.capHeight()) / 2;
    int x = chevronRoom();
    const auto write = [&](const QFont& font, Token color, const QString& words) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, width() - x);
        const int wide = metrics.horizontalAdvance(shown);
        painter.setFont(font);
        painter.setPen(m_theme.color(color));
        painter.drawText(QPoint(placed(x, wide).x(), baseline), shown);
        x += wide + Theme::small;
    };
    write(nameFont(), Token::Text, text());
    if (x + names.averageCharWidth() * 3 < width())
        write(m_theme.font(Theme::FontRole::Label), Token::Muted, m_summary);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), Theme::radius - 1, Theme::radius - 1);
    }
}

} // namespace hubscope
