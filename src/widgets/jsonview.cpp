// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsonview.h"

#include "widgets/jsonlook.h"
#include "widgets/messagestrip.h"
#include "widgets/qscintilla.h"

#include <QLocale>
#include <QVBoxLayout>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

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
    , m_editor(new QsciScintilla(this))
    , m_look(new JsonLook(theme, m_editor))
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
    m_editor->setReadOnly(true);

    connect(m_strip, &MessageStrip::actionTriggered, this, &JsonView::loadAll);
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, [this](int line, int column) {
        Q_EMIT caretMoved(line + 1, column + 1);
    });
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
    m_look->fitMargins();
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

} // namespace hubscope
