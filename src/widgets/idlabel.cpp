// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/idlabel.h"

#include "core/plaintext.h"
#include "widgets/icons.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace hubscope {

IdLabel::IdLabel(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_caption(new TextLabel(theme, Theme::FontRole::Text, Token::Muted, this))
    , m_text(new TextLabel(theme, Theme::FontRole::Fixed, Token::Text, this))
    , m_button(new QToolButton(this))
{
    m_button->setIcon(IconSet(theme).icon(Glyph::Copy, Token::Muted));
    m_button->setAutoRaise(true);
    m_caption->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_caption);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_button, &QToolButton::clicked, this, &IdLabel::copy);
    connect(theme, &Theme::changed, this, &IdLabel::restyle);
    restyle();
    refresh();
}

void IdLabel::restyle()
{
    const int side = m_theme->px(14); // smaller than a tool button: it belongs to the words
    m_button->setIconSize(QSize(side, side));
    m_button->setFixedSize(side + Theme::small, side + Theme::small);
}

void IdLabel::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    refresh();
}

void IdLabel::setId(const QString& id)
{
    m_id = id;
    refresh();
}

QString IdLabel::shownText() const
{
    return m_text->text();
}

void IdLabel::copy()
{
    QGuiApplication::clipboard()->setText(m_id);
    Q_EMIT copied(m_id);
}

void IdLabel::refresh()
{
    m_text->setText(middleElided(m_id));
    m_text->setToolTip(plainToolTip(m_id));
    m_text->setAccessibleName(m_id.isEmpty() ? tr("No id") : m_id);
    const QString what = m_caption->text().isEmpty() ? tr("id") : m_caption->text();
    m_button->setAccessibleName(tr("Copy %1").arg(what));
    m_button->setToolTip(plainToolTip(tr("Copy %1").arg(m_id)));
    m_button->setEnabled(!m_id.isEmpty());
}

} // namespace hubscope
