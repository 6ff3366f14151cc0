// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kindband.h"

#include "pages/hubkindlook.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

KindBand::KindBand(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_glyph(new QLabel(this))
    , m_word(new ElidedLabel(&theme, Theme::FontRole::Strong, Token::Text, this))
    , m_advice(new ElidedLabel(&theme, Theme::FontRole::Text, Token::Text, this))
{
    setObjectName("kindBand"_L1);
    setAutoFillBackground(true);
    setAccessibleName(tr("Kind of hub"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::large, 0, Theme::large, 0);
    row->setSpacing(Theme::small);
    row->addWidget(m_glyph);
    row->addWidget(m_word);
    row->addWidget(m_advice, 1);
    connect(&theme, &Theme::changed, this, &KindBand::restyle);
    restyle();
}

void KindBand::setKind(HubKind kind)
{
    m_kind = kind;
    restyle();
}

void KindBand::restyle()
{
    const HubKindLook look = hubKindLook(m_kind);
    QPalette colors = palette();
    colors.setColor(QPalette::Window, m_theme.color(look.fill));
    setPalette(colors);
    setFixedHeight(m_theme.bandHeight());
    m_word->setText(hubKindBanner(m_kind));
    m_word->setColor(look.text);
    m_advice->setText(hubKindAdvice(m_kind));
    m_advice->setColor(look.text);
    setAccessibleDescription(u"%1: %2"_s.arg(m_word->text(), m_advice->text()));
    m_glyph->setPixmap(
        IconSet(&m_theme).pixmap(look.glyph, m_theme.px(16), devicePixelRatioF(), m_theme.color(look.text)));
}

} // namespace hubscope
