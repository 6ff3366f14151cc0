// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/headfield.h"

#include "widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace hubscope {

HeadField::HeadField(const QString& name, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_hint(new ElidedLabel(&theme, Theme::FontRole::Label, Token::Muted, this))
    , m_row(new QHBoxLayout)
{
    auto* label = new TextLabel(&theme, Theme::FontRole::Label, Token::Text, this);
    label->setText(name);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* words = new QHBoxLayout;
    words->setSpacing(Theme::small);
    words->addWidget(label);
    words->addWidget(m_hint, 1);
    m_row->setSpacing(Theme::small);
    m_row->addStrut(theme.px(32)); // the names of fields of all kinds stand on one line
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addLayout(words);
    layout->addLayout(m_row);
}

void HeadField::setHint(const QString& words, Token color)
{
    m_hint->setText(words);
    m_hint->setColor(color);
}

} // namespace hubscope
