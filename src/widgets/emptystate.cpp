// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/emptystate.h"

#include "widgets/hubstyle.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace hubscope {

namespace {

void setButtonText(QPushButton* button, const QString& text)
{
    button->setText(text);
    button->setVisible(!text.isEmpty());
}

} // namespace

EmptyState::EmptyState(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new QLabel(this))
    , m_title(new TextLabel(theme, Theme::FontRole::Title, Token::Text, this))
    , m_reason(new TextLabel(theme, Theme::FontRole::Text, Token::Muted, this))
    , m_primary(new QPushButton(this))
    , m_secondary(new QPushButton(this))
{
    m_primary->setProperty(look::primary, true);
    for (TextLabel* words : {m_title, m_reason}) {
        words->setAlignment(Qt::AlignCenter);
        words->setWordWrap(true);
    }
    m_picture->setAlignment(Qt::AlignCenter);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_primary, m_secondary}) {
        button->setAutoDefault(false);
        button->hide();
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    column->setSpacing(Theme::small);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addSpacing(Theme::tight);
    column->addLayout(buttons);
    column->addStretch(3); // a little above the middle is where the eye rests

    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryTriggered);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryTriggered);
    connect(theme, &Theme::changed, this, &EmptyState::restyle);
    restyle();
}

void EmptyState::setContent(Glyph glyph, const QString& title, const QString& reason)
{
    m_glyph = glyph;
    m_title->setText(title);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(reason);
    restyle();
}

void EmptyState::setPrimary(const QString& text)
{
    setButtonText(m_primary, text);
}

void EmptyState::setSecondary(const QString& text)
{
    setButtonText(m_secondary, text);
}

void EmptyState::addBelow(QWidget* widget)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, widget, 0, Qt::AlignHCenter); // above the stretch
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::reason() const
{
    return m_reason->text();
}

bool EmptyState::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // other words, another button
        claimHeight();
    return done;
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    claimHeight();
}

/// Or wrapped lines are cut in a low pane, and buttons squeezed. The picture goes before the words do.
void EmptyState::claimHeight()
{
    const int picture = m_picture->sizeHint().height() + layout()->spacing();
    const int all = layout()->minimumHeightForWidth(width());
    const int words = std::max(0, m_picture->isHidden() ? all : all - picture);
    setMinimumHeight(words);
    m_picture->setVisible(height() >= words + picture);
}

void EmptyState::restyle()
{
    m_picture->setPixmap(
        IconSet(m_theme).pixmap(m_glyph, m_theme->px(32), devicePixelRatioF(), m_theme->color(Token::Muted)));
}

} // namespace hubscope
