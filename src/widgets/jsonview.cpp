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
        tellSelection();
    });
    connect(m_editor, &QsciScintilla::selectionChanged, this, &JsonView::tellSelection);
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

void JsonView::select(qsizetype begin, qsizetype end)
{
    const auto line =
        m_editor->SendScintilla(QsciScintillaBase::SCI_LINEFROMPOSITION, static_cast<unsigned long>(begin));
    m_editor->ensureLineVisible(int(line)); // it may be folded
    m_editor->SendScintilla(
        QsciScintillaBase::SCI_SETSEL, static_cast<unsigned long>(begin), static_cast<long>(end));
}

void JsonView::tellSelection()
{
    Q_EMIT selectionMoved(
        m_editor->SendScintilla(QsciScintillaBase::SCI_GETSELECTIONSTART),
        m_editor->SendScintilla(QsciScintillaBase::SCI_GETSELECTIONEND));
}

} // namespace hubscope
