// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsonview.h"

#include "widgets/icons.h"
#include "widgets/messagestrip.h"
#include "widgets/qscintilla.h"

#include <QLocale>
#include <QVBoxLayout>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

enum Margin { LineNumbers = 0, Folding = 2 };

/// The longest start of UTF-8 text within a limit that does not end inside a character.
QByteArray wholeCharacters(const QByteArray& text, qsizetype limit)
{
    qsizetype end = limit;
    while (end > 0 && (uchar(text.at(end)) & 0xC0) == 0x80)
        --end;
    return text.left(end);
}

} // namespace

JsonView::JsonView(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(new QsciScintilla(this))
    , m_lexer(new QsciLexerJSON(m_editor))
    , m_strip(new MessageStrip(theme, this))
{
    m_strip->hide();
    m_strip->setActions({tr("Load all")});
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addWidget(m_strip);
    box->addWidget(m_editor, 1);
    setFocusProxy(m_editor);

    m_editor->setAccessibleName(tr("JSON"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setLayoutDirection(Qt::LeftToRight); // JSON reads this way in every language
    m_editor->setUtf8(true);
    m_editor->setReadOnly(true);
    m_editor->setLexer(m_lexer);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle, Folding);
    m_editor->setMarginType(LineNumbers, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(1, 0);
    m_editor->setIndentationGuides(true);
    m_editor->setTabWidth(2);
    m_editor->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    m_editor->setCaretLineVisible(true);
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETSCROLLWIDTHTRACKING, 1UL);
    m_editor->setScrollWidth(1);

    connect(m_strip, &MessageStrip::actionTriggered, this, &JsonView::loadAll);
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, [this](int line, int column) {
        Q_EMIT caretMoved(line + 1, column + 1);
    });
    connect(theme, &Theme::changed, this, &JsonView::restyle);
    restyle();
}

JsonView::~JsonView() = default;

void JsonView::setJson(const QByteArray& text)
{
    m_text = text;
    const bool cut = text.size() > shownAtFirst;
    put(cut ? wholeCharacters(text, shownAtFirst) : text);
    setCut(cut);
}

void JsonView::loadAll()
{
    put(m_text);
    setCut(false);
}

QByteArray JsonView::shownText() const
{
    return m_editor->bytes(0, m_editor->length()).chopped(1); // it counts an end mark too
}

QString JsonView::selectedText() const
{
    return m_editor->selectedText();
}

void JsonView::put(const QByteArray& text)
{
    // The bytes go in as they are: through QString, text that is not UTF-8 would be shown as something else.
    m_editor->setReadOnly(false);
    m_editor->SendScintilla(QsciScintillaBase::SCI_CLEARALL);
    m_editor->SendScintilla(
        QsciScintillaBase::SCI_APPENDTEXT, static_cast<unsigned long>(text.size()), text.constData());
    m_editor->SendScintilla(QsciScintillaBase::SCI_EMPTYUNDOBUFFER);
    m_editor->setReadOnly(true);
    restyleMargins();
}

void JsonView::setCut(bool cut)
{
    if (cut) {
        const QLocale locale;
        m_strip->showMessage(
            MessageStrip::Kind::Info, tr("Only the beginning is shown"),
            tr("The first %1 of %2.")
                .arg(locale.formattedDataSize(shownAtFirst), locale.formattedDataSize(m_text.size())));
    } else {
        m_strip->hide();
    }
    if (cut == m_cut)
        return;
    m_cut = cut;
    Q_EMIT cutChanged(cut);
}

bool JsonView::find(const QString& text, Direction direction)
{
    if (text.isEmpty())
        return false;
    const bool forward = direction == Direction::Forward;
    int line = -1;
    int column = -1;
    if (m_editor->hasSelectedText()) {
        int endLine = 0;
        int endColumn = 0;
        m_editor->getSelection(&line, &column, &endLine, &endColumn);
        if (forward) {
            line = endLine;
            column = endColumn;
        }
    }
    return m_editor->findFirst(text, false, false, false, true, forward, line, column);
}

void JsonView::setCaret(int line, int column)
{
    m_editor->setCursorPosition(line - 1, column - 1);
    m_editor->ensureLineVisible(line - 1);
}

void JsonView::foldAll(bool folded)
{
    m_editor->clearFolds();
    if (folded)
        m_editor->foldAll(true);
}

void JsonView::restyle()
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
}

void JsonView::restyleMargins()
{
    const QFont small = m_theme->font(Theme::FontRole::FixedSmall);
    m_editor->setMarginsFont(small);
    m_editor->setMarginsForegroundColor(m_theme->color(Token::Muted));
    m_editor->setMarginsBackgroundColor(m_theme->color(Token::Base));
    m_editor->setFoldMarginColors(m_theme->color(Token::Base), m_theme->color(Token::Base));
    const int digits = std::max(3, int(QString::number(m_editor->lines()).size()));
    m_editor->setMarginWidth(
        LineNumbers, QFontMetrics(small).horizontalAdvance(QString(digits, u'0')) + Theme::medium);
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
}

} // namespace hubscope
