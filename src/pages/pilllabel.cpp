// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pilllabel.h"

#include "widgets/pill.h"
#include "widgets/theme.h"

#include <QPainter>

namespace hubscope {

PillLabel::PillLabel(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void PillLabel::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    const QFontMetrics metrics(m_theme->font(Theme::FontRole::Pill));
    return {
        metrics.horizontalAdvance(m_text) + 2 * Theme::small,
        std::max(m_theme->px(18), metrics.height() + 2)};
}

void PillLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPill(&painter, rect(), {QColor(), m_theme->color(Token::ControlBorder)});
    painter.setFont(m_theme->font(Theme::FontRole::Pill));
    painter.setPen(m_theme->color(Token::Muted));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace hubscope
