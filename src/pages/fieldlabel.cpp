// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fieldlabel.h"

#include "pages/formfonts.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace hubscope {

FieldLabel::FieldLabel(const QString& name, const QString& hint, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_hint(hint)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(name);
    setAccessibleDescription(hint);
    connect(&theme, &Theme::changed, this, &FieldLabel::updateGeometry);
}

QSize FieldLabel::sizeHint() const
{
    return {m_theme.px(120), QFontMetrics(fieldNameFont(m_theme)).height()};
}

QSize FieldLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void FieldLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    const QFont nameFont = fieldNameFont(m_theme);
    const QFont hintFont = m_theme.font(Theme::FontRole::Label);
    const QFontMetrics names(nameFont);
    const QFontMetrics hints(hintFont);
    const int baseline = (height() + names.capHeight()) / 2;
    const auto write = [&](const QFont& font, const QFontMetrics& metrics, Token ink, int x,
                           const QString& text) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width() - x);
        const int wide = metrics.horizontalAdvance(shown);
        painter.setFont(font);
        painter.setPen(m_theme.color(ink));
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        painter.drawText(QPoint(rightToLeft ? width() - x - wide : x, baseline), shown);
        return x + wide + Theme::small;
    };
    const int behind = write(nameFont, names, Token::Text, 0, m_name);
    if (behind + hints.averageCharWidth() * 4 < width())
        write(hintFont, hints, Token::Muted, behind, m_hint);
}

} // namespace hubscope
