// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/avatarlabel.h"

#include "widgets/icons.h"
#include "widgets/pill.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace hubscope {

namespace {

/// Emoji are wider than the disc, and a bracket says nothing.
bool beginsWithLetter(const QString& word)
{
    return QChar::isLetterOrNumber(word.left(2).toUcs4().front());
}

QString firstCharacter(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

} // namespace

QString initialsOf(const QString& name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return !beginsWithLetter(word); });
    if (words.isEmpty())
        return {};
    const QString first = firstCharacter(words.first());
    return words.size() == 1 ? first : first + firstCharacter(words.last());
}

AvatarLabel::AvatarLabel(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, &AvatarLabel::updateGeometry);
}

void AvatarLabel::setName(const QString& name)
{
    m_initials = initialsOf(name);
    setAccessibleName(name);
    update();
}

QSize AvatarLabel::sizeHint() const
{
    return {m_theme->px(24), m_theme->px(24)};
}

void AvatarLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(&painter, rect(), {m_theme->color(Token::Selection), QColor()});
    if (m_initials.isEmpty()) {
        const int side = m_theme->px(14);
        painter.drawPixmap(
            (width() - side) / 2, (height() - side) / 2,
            IconSet(m_theme).pixmap(
                Glyph::User, side, devicePixelRatioF(), m_theme->color(Token::SelectedMuted)));
        return;
    }
    QFont font = m_theme->font(Theme::FontRole::Pill);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme->color(Token::SelectedLink));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace hubscope
