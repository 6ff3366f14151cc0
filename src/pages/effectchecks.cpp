// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/effectchecks.h"

#include "widgets/glyphlabel.h"
#include "widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct VerdictLook
{
    Glyph glyph;
    Token ink;
};

VerdictLook verdictLook(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Passed:
        return {Glyph::Check, Token::Success};
    case CheckVerdict::Warned:
        return {Glyph::AlertTriangle, Token::Warning};
    case CheckVerdict::Failed:
        return {Glyph::AlertCircle, Token::Danger};
    case CheckVerdict::Unknown:
        break;
    }
    return {Glyph::Question, Token::Muted};
}

} // namespace

EffectChecks::EffectChecks(const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_time(time)
    , m_theme(theme)
{
    setObjectName("effectChecks"_L1);
    setAccessibleName(tr("Checks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &EffectChecks::refresh);
}

void EffectChecks::setEffect(const ReconcileEffect& effect)
{
    m_effect = effect;
    refresh();
}

/// There are few, and they change seldom.
void EffectChecks::refresh()
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Theme::small);
    m_grid->setVerticalSpacing(Theme::tight);
    m_grid->setColumnMinimumWidth(1, m_theme.px(76));
    m_grid->setColumnStretch(2, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_grid);
    m_lines.clear();
    int row = 0;
    for (const EffectCheck& check : checksOf(m_effect))
        addLine(row++, check);
    setAccessibleDescription(m_lines.join(u". "_s));
}

void EffectChecks::addLine(int row, const EffectCheck& check)
{
    const CheckText text = checkText(check, m_effect, m_time);
    const VerdictLook look = verdictLook(check.verdict);
    auto* glyph = new GlyphLabel(&m_theme, look.glyph, look.ink, this);
    auto* word = new TextLabel(&m_theme, Theme::FontRole::Text, look.ink, this);
    word->setText(text.word);
    auto* title = new TextLabel(&m_theme, Theme::FontRole::Text, Token::Text, this);
    title->setText(text.title);
    auto* note = new TextLabel(&m_theme, Theme::FontRole::Label, Token::Muted, this);
    note->setText(text.note);
    note->setWordWrap(true);
    auto* words = new QHBoxLayout;
    words->setSpacing(Theme::small);
    words->addWidget(title);
    words->addWidget(note, 1);
    m_grid->addWidget(glyph, row, 0);
    m_grid->addWidget(word, row, 1);
    m_grid->addLayout(words, row, 2);
    m_lines.append(
        text.note.isEmpty() ? u"%1: %2"_s.arg(text.word, text.title)
                            : u"%1: %2, %3"_s.arg(text.word, text.title, text.note));
}

} // namespace hubscope
