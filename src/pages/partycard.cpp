// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/partycard.h"

#include "widgets/elidedlabel.h"
#include "widgets/glyphlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

PartyCard::PartyCard(Glyph glyph, const QString& kind, const Theme& theme, QWidget* parent)
    : Card(&theme, parent)
    , m_kind(kind)
    , m_title(new ElidedLabel(&theme, Theme::FontRole::Title, Token::Text, this))
    , m_id(new ElidedLabel(&theme, Theme::FontRole::Fixed, Token::Text, this))
    , m_note(new ElidedLabel(&theme, Theme::FontRole::Text, Token::Muted, this))
{
    auto* word = new TextLabel(&theme, Theme::FontRole::Text, Token::Muted, this);
    word->setText(kind);
    m_id->setElideMode(Qt::ElideMiddle);
    m_id->setLayoutDirection(Qt::LeftToRight); // ids read this way in every language
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::small);
    head->addWidget(new GlyphLabel(&theme, glyph, Token::Muted, this));
    head->addWidget(word, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::medium, Theme::small, Theme::medium, Theme::small);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_id);
    column->addWidget(m_note);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum); // the two share the width equally
}

void PartyCard::setParty(const QString& title, const QString& id, const QString& note)
{
    m_title->setText(title);
    m_id->setText(id);
    m_note->setText(note);
    setAccessibleName(u"%1: %2"_s.arg(m_kind, title));
    setAccessibleDescription(u"%1. %2"_s.arg(id, note));
}

} // namespace hubscope
