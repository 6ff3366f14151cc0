// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsonlook.h"

#include "widgets/icons.h"
#include "widgets/qscintilla.h"

namespace hubscope {

namespace {

enum Margin { LineNumbers = 0, Folding = 2 };

} // namespace

JsonLook::JsonLook(const Theme* theme, QsciScintilla* editor)
    : QObject(editor)
    , m_theme(theme)
    , m_editor(editor)
    , m_lexer(new QsciLexerJSON(editor))
{
    editor->setFrameShape(QFrame::NoFrame);
    editor->setLayoutDirection(Qt::LeftToRight); // JSON reads this way in every language
    editor->setUtf8(true);
    editor->setLexer(m_lexer);
    editor->setFolding(QsciScintilla::PlainFoldStyle, Folding);
    editor->setMarginType(LineNumbers, QsciScintilla::NumberMargin);
    editor->setMarginWidth(1, 0);
    editor->setIndentationGuides(true);
    editor->setTabWidth(2);
    editor->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    editor->setCaretLineVisible(true);
    editor->SendScintilla(QsciScintillaBase::SCI_SETSCROLLWIDTHTRACKING, 1UL);
    editor->setScrollWidth(1);
    connect(theme, &Theme::changed, this, &JsonLook::restyle);
    restyle();
}

void JsonLook::restyle()
{
    const auto color = [this](Token token) { return m_theme->color(token); };
    const QFont font = m_theme->font(Theme::FontRole::Fixed);
    m_lexer->setDefaultFont(font);
    m_lexer->setDefaultColor(color(Token::Text));
    m_lexer->setDefaultPaper(color(Token::Base));
    m_lexer->setFont(font);
    m_lexer->setPaper(color(Token::Base));
    m_lexer->setColor(color(Token::Text));
    m_lexer->setColor(color(Token::JsonKey), QsciLexerJSON::Property);
    m_lexer->setColor(color(Token::JsonNumber), QsciLexerJSON::Number);
    m_lexer->setColor(color(Token::Null), QsciLexerJSON::Keyword);
    m_lexer->setColor(color(Token::Null), QsciLexerJSON::KeywordLD);
    m_lexer->setColor(color(Token::Danger), QsciLexerJSON::Error);
    for (const int style :
         {QsciLexerJSON::String, QsciLexerJSON::EscapeSequence, QsciLexerJSON::IRI, QsciLexerJSON::IRICompact,
          QsciLexerJSON::UnclosedString})
        m_lexer->setColor(color(Token::JsonString), style);

    m_editor->setPaper(color(Token::Base));
    m_editor->setCaretForegroundColor(color(Token::Text));
    m_editor->setCaretLineBackgroundColor(color(Token::Alternate));
    m_editor->setSelectionBackgroundColor(color(Token::Selection));
    m_editor->resetSelectionForegroundColor();
    m_editor->setIndentationGuidesForegroundColor(color(Token::Border));
    m_editor->setIndentationGuidesBackgroundColor(color(Token::Base));
    m_editor->setMatchedBraceBackgroundColor(color(Token::Selection));
    m_editor->setMatchedBraceForegroundColor(color(Token::Text));
    restyleMargins();
    Q_EMIT restyled();
}

void JsonLook::restyleMargins()
{
    const QFont small = m_theme->font(Theme::FontRole::FixedSmall);
    m_editor->setMarginsFont(small);
    m_editor->setMarginsForegroundColor(m_theme->color(Token::Muted));
    m_editor->setMarginsBackgroundColor(m_theme->color(Token::Base));
    m_editor->setFoldMarginColors(m_theme->color(Token::Base), m_theme->color(Token::Base));
    const int side = m_theme->px(14);
    m_editor->setMarginWidth(Folding, side + Theme::small);
    const IconSet icons(m_theme);
    const QColor ink = m_theme->color(Token::Muted);
    const auto mark = [&](Glyph glyph, int number) {
        m_editor->markerDefine(icons.pixmap(glyph, side, 1.0, ink), number);
    };
    mark(Glyph::ChevronRight, QsciScintillaBase::SC_MARKNUM_FOLDER);
    mark(Glyph::ChevronRight, QsciScintillaBase::SC_MARKNUM_FOLDEREND);
    mark(Glyph::ChevronDown, QsciScintillaBase::SC_MARKNUM_FOLDEROPEN);
    mark(Glyph::ChevronDown, QsciScintillaBase::SC_MARKNUM_FOLDEROPENMID);
    fitMargins();
}

void JsonLook::fitMargins()
{
    const QFontMetrics metrics(m_theme->font(Theme::FontRole::FixedSmall));
    const int digits = std::max(3, int(QString::number(m_editor->lines()).size()));
    m_editor->setMarginWidth(LineNumbers, metrics.horizontalAdvance(QString(digits, u'0')) + Theme::medium);
}

} // namespace hubscope
