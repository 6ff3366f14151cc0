// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/problemcount.h"

#include "core/plaintext.h"
#include "widgets/icons.h"

#include <QPainter>
#include <QStyle>

namespace hubscope {

ProblemCount::ProblemCount(const Theme& theme, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ProblemCount::setProblems(int count, const QString& words)
{
    setVisible(count > 0);
    setText(tr("%n problems", nullptr, count));
    setAccessibleDescription(words);
    setToolTip(plainToolTip(words));
    updateGeometry();
}

QSize ProblemCount::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Theme::FontRole::Label));
    const int width = m_theme.px(16) + Theme::tight + 1 + metrics.horizontalAdvance(text()) + 1;
    return {width, std::max(m_theme.px(24), metrics.height() + Theme::tight)};
}

void ProblemCount::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QColor ink = m_theme.color(Token::Danger);
    const auto placed = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const int side = m_theme.px(16);
    painter.drawPixmap(
        placed(0, side).x(), (height() - side) / 2,
        IconSet(&m_theme).pixmap(Glyph::AlertCircle, side, devicePixelRatioF(), ink));
    QFont font = m_theme.font(Theme::FontRole::Label);
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(ink);
    const int words = side + Theme::tight + 1;
    painter.drawText(placed(words, width() - words), Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), Theme::tight, Theme::tight);
}

} // namespace hubscope
