// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsoneditor.h"

#include "widgets/jsonlook.h"
#include "widgets/jsonsource.h"

#include <QVBoxLayout>

namespace hubscope {

namespace {

enum Indicator { ErrorMark = QsciScintillaBase::INDIC_CONTAINER, WarningMark, FieldMark };

/// Where two texts begin and end to differ; never inside of a character.
struct Difference
{
    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
};

Difference differenceOf(QByteArrayView before, QByteArrayView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto continues = [](QByteArrayView text, qsizetype at) {
        return at < text.size() && (uchar(text[at]) & 0xC0) == 0x80;
    };
    qsizetype begin = 0;
    while (begin < shorter && before[begin] == after[begin])
        ++begin;
    while (begin > 0 && (continues(before, begin) || continues(after, begin)))
        --begin;
    qsizetype tail = 0;
    while (tail < shorter - begin && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && continues(before, before.size() - tail))
        --tail;
    return {begin, before.size() - tail, after.size() - tail};
}

bool isLiteralPart(char c)
{
    return std::isalnum(uchar(c)) || c == '+' || c == '-' || c == '.' || c == '_';
}

} // namespace

JsonEditor::JsonEditor(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_source(new JsonSource(theme, this))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_source);
    setFocusProxy(m_source);
    m_source->setAccessibleName(tr("JSON"));
    m_source->setAccessibleDescription(tr("Tab leaves the text, Ctrl+Space completes"));

    auto* look = new JsonLook(theme, m_source);
    m_source->send(QsciScintillaBase::SCI_SETFOLDFLAGS, 0); // no line: the words behind a fold say enough
    connect(look, &JsonLook::restyled, this, &JsonEditor::restyle);
    connect(m_source, &QsciScintilla::linesChanged, look, &JsonLook::fitMargins);
    connect(m_source, &JsonSource::changedByPerson, this, [this] {
        m_toldCaret = caret();
        Q_EMIT edited(text());
    });
    connect(m_source, &QsciScintilla::cursorPositionChanged, this, &JsonEditor::reportCaret);
    connect(m_source, &JsonSource::completionAsked, this, [this] { Q_EMIT completionRequested(caret()); });
    connect(m_source, &JsonSource::filesDropped, this, &JsonEditor::filesDropped);
    connect(m_source, &QsciScintilla::userListActivated, this, [this](int, const QString& word) {
        complete(word);
    });
    restyle();
}

JsonEditor::~JsonEditor() = default;

QWidget* JsonEditor::input() const
{
    return m_source;
}

QByteArray JsonEditor::text() const
{
    return m_source->allBytes();
}

void JsonEditor::keepUndo()
{
    m_source->keepUndo();
}

void JsonEditor::showText(const QByteArray& text)
{
    const QByteArray before = this->text();
    if (before == text)
        return;
    const Difference change = differenceOf(before, text);
    m_source->silently([&] {
        m_source->send(QsciScintillaBase::SCI_SETTARGETRANGE, change.begin, change.oldEnd);
        m_source->SendScintilla(
            QsciScintillaBase::SCI_REPLACETARGET, static_cast<uintptr_t>(change.newEnd - change.begin),
            text.constData() + change.begin);
    });
    m_toldCaret = caret();
}

void JsonEditor::restyle()
{
    const auto define = [this](Indicator indicator, QsciScintilla::IndicatorStyle style, Token ink) {
        m_source->indicatorDefine(style, indicator);
        m_source->setIndicatorForegroundColor(m_theme->color(ink), indicator);
    };
    define(ErrorMark, QsciScintilla::SquigglePixmapIndicator, Token::Danger);
    define(WarningMark, QsciScintilla::SquigglePixmapIndicator, Token::Warning);
    define(FieldMark, QsciScintilla::FullBoxIndicator, Token::Accent);
    m_source->send(QsciScintillaBase::SCI_INDICSETALPHA, FieldMark, 40);
    m_source->send(QsciScintillaBase::SCI_INDICSETOUTLINEALPHA, FieldMark, 40);
    m_source->setIndicatorDrawUnder(true, FieldMark);
}

void JsonEditor::setMarks(const QList<JsonMark>& marks)
{
    const long length = m_source->length();
    for (const Indicator indicator : {ErrorMark, WarningMark}) {
        m_source->send(QsciScintillaBase::SCI_SETINDICATORCURRENT, indicator);
        m_source->send(QsciScintillaBase::SCI_INDICATORCLEARRANGE, 0, length);
    }
    QHash<int, JsonSource::Remark> remarks;
    for (const JsonMark& mark : marks) {
        const long begin = std::clamp<long>(mark.begin, 0, length);
        const long end = std::clamp<long>(std::max(mark.end, mark.begin + 1), begin, length);
        m_source->send(QsciScintillaBase::SCI_SETINDICATORCURRENT, mark.warning ? WarningMark : ErrorMark);
        m_source->send(QsciScintillaBase::SCI_INDICATORFILLRANGE, begin, end - begin);
        auto& remark = remarks[int(m_source->send(QsciScintillaBase::SCI_LINEFROMPOSITION, begin))];
        const bool worse = remark.words.isEmpty() || (remark.ink == Token::Warning && !mark.warning);
        if (worse) // a line has room for one: the gravest, and of those the first
            remark = {mark.words, mark.warning ? Token::Warning : Token::Danger};
    }
    m_source->setRemarks(remarks);
}

void JsonEditor::highlight(qsizetype begin, qsizetype end)
{
    m_source->send(QsciScintillaBase::SCI_SETINDICATORCURRENT, FieldMark);
    m_source->send(QsciScintillaBase::SCI_INDICATORCLEARRANGE, 0, m_source->length());
    if (begin >= 0 && end > begin)
        m_source->send(
            QsciScintillaBase::SCI_INDICATORFILLRANGE, begin,
            std::min<long>(end, m_source->length()) - begin);
}

qsizetype JsonEditor::caret() const
{
    return m_source->send(QsciScintillaBase::SCI_GETCURRENTPOS);
}

void JsonEditor::setCaret(qsizetype offset)
{
    goTo(offset, offset);
}

void JsonEditor::select(qsizetype begin, qsizetype end)
{
    goTo(begin, end);
}

void JsonEditor::goTo(long begin, long end)
{
    const long line = m_source->send(QsciScintillaBase::SCI_LINEFROMPOSITION, end);
    m_source->send(QsciScintillaBase::SCI_ENSUREVISIBLEENFORCEPOLICY, line);
    m_source->send(QsciScintillaBase::SCI_SETSEL, begin, end);
    m_toldCaret = caret();
}

std::pair<int, int> JsonEditor::caretPosition() const
{
    int line = 0;
    int column = 0;
    m_source->getCursorPosition(&line, &column);
    return {line + 1, column + 1};
}

void JsonEditor::reportCaret()
{
    if (caret() == m_toldCaret)
        return; // the program moved it
    m_toldCaret = caret();
    Q_EMIT caretMoved(m_toldCaret);
}

std::pair<long, long> JsonEditor::literalAtCaret() const
{
    const long line = m_source->send(QsciScintillaBase::SCI_LINEFROMPOSITION, caret());
    const long start = m_source->send(QsciScintillaBase::SCI_POSITIONFROMLINE, line);
    const long lineEnd = m_source->send(QsciScintillaBase::SCI_GETLINEENDPOSITION, line);
    const QByteArray text = this->text().mid(start, lineEnd - start);
    const qsizetype at = caret() - start;
    qsizetype open = -1; // the quote of the string that the caret is in
    for (qsizetype i = 0; i < at; ++i) {
        if (open >= 0 && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            open = open < 0 ? i : -1;
    }
    qsizetype begin = open < 0 ? at : open;
    qsizetype end = at;
    if (open < 0) {
        while (begin > 0 && isLiteralPart(text[begin - 1]))
            --begin;
        while (end < text.size() && isLiteralPart(text[end]))
            ++end;
    } else {
        const qsizetype close = text.indexOf('"', at);
        const qsizetype comma = text.indexOf(',', at); // a string in work may lack its quote
        end = close < 0 || (comma >= 0 && comma < close) ? at : close + 1;
    }
    return {start + begin, start + end};
}

void JsonEditor::showCompletions(const QStringList& words)
{
    const auto [begin, end] = literalAtCaret();
    const QString typed = QString::fromUtf8(text().mid(begin, caret() - begin));
    QStringList fitting = words;
    fitting.removeIf([&](const QString& word) { return !word.startsWith(typed, Qt::CaseInsensitive); });
    if (fitting.isEmpty())
        fitting = words;
    if (!fitting.isEmpty())
        m_source->showUserList(1, fitting);
}

void JsonEditor::complete(const QString& word)
{
    const auto [begin, end] = literalAtCaret();
    const QByteArray bytes = word.toUtf8();
    m_source->asOneChange([&, from = begin, to = end] {
        m_source->send(QsciScintillaBase::SCI_SETTARGETRANGE, from, to);
        m_source->SendScintilla(
            QsciScintillaBase::SCI_REPLACETARGET, static_cast<uintptr_t>(bytes.size()), bytes.constData());
        m_source->send(QsciScintillaBase::SCI_GOTOPOS, from + bytes.size());
    });
}

} // namespace hubscope
