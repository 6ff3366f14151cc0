// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsonsource.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

QList<QUrl> filesOf(const QMimeData* data)
{
    QList<QUrl> files = data->urls();
    files.removeIf([](const QUrl& url) { return !url.isLocalFile(); });
    return files;
}

/// Ctrl and a letter belong to the window, but for the clipboard's and "all".
bool belongsToTheWindow(int key)
{
    const int plain = key & ~int(Qt::KeyboardModifierMask);
    const bool letter = plain >= Qt::Key_A && plain <= Qt::Key_Z;
    const bool ours =
        key == (Qt::CTRL | Qt::Key_A).toCombined() || key == (Qt::CTRL | Qt::Key_C).toCombined() ||
        key == (Qt::CTRL | Qt::Key_V).toCombined() || key == (Qt::CTRL | Qt::Key_X).toCombined();
    return (letter && !ours) || key == Qt::Key_Insert;
}

bool isCompletionKey(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier;
}

/// How many members or items the text after an opening bracket has, up to its closing one.
int countOfChildren(QByteArrayView text)
{
    int depth = 1;
    int commas = 0;
    bool inString = false;
    bool any = false;
    for (qsizetype i = 0; i < text.size() && depth > 0; ++i) {
        const char c = text[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
            continue;
        }
        inString = c == '"';
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        commas += c == ',' && depth == 1 ? 1 : 0;
        any = any || (depth > 0 && !QChar::isSpace(uchar(c)));
    }
    return any ? commas + 1 : 0;
}

} // namespace

JsonSource::JsonSource(const Theme* theme, QWidget* parent)
    : QsciScintilla(parent)
    , m_theme(theme)
{
    leaveKeysToTheWindow();
    setAcceptDrops(true);
    setIndentationsUseTabs(false);
    setEolMode(EolUnix);
    setExtraAscent(2); // room for the squiggles
    setExtraDescent(2);
    send(SCI_SETUNDOCOLLECTION, 0);
    send(SCI_EMPTYUNDOBUFFER);
    send(SCI_AUTOCSETORDER, SC_ORDER_CUSTOM);
    connect(this, &QsciScintilla::textChanged, this, &JsonSource::report);
    connect(this, &QsciScintillaBase::SCN_CHARADDED, this, &JsonSource::indentAfter);
    connect(
        this, &QsciScintillaBase::SCN_MODIFIED, this,
        [this](int position, int, const char*, int, int linesAdded) { moveRemarks(position, linesAdded); });
}

void JsonSource::leaveKeysToTheWindow()
{
    const auto commands = standardCommands()->commands();
    for (QsciCommand* command : commands) {
        const bool undo = command->command() == QsciCommand::Undo || command->command() == QsciCommand::Redo;
        if (undo || belongsToTheWindow(command->key()))
            command->setKey(0);
        if (undo || belongsToTheWindow(command->alternateKey()))
            command->setAlternateKey(0);
    }
}

void JsonSource::keepUndo()
{
    send(SCI_SETUNDOCOLLECTION, 1);
    m_ownUndo = true;
}

long JsonSource::send(unsigned int message, long first, long second) const
{
    return SendScintilla(message, static_cast<unsigned long>(first), second);
}

QByteArray JsonSource::bytesBetween(long from, long to) const
{
    // The whole text lies in one piece once it was asked for so.
    const auto* all = static_cast<const char*>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return QByteArray(all + from, to - from);
}

void JsonSource::asOneChange(const std::function<void()>& change)
{
    ++m_depth;
    change();
    --m_depth;
    if (m_changed)
        report();
}

void JsonSource::silently(const std::function<void()>& change)
{
    const bool before = std::exchange(m_silent, true);
    change();
    m_silent = before;
}

void JsonSource::report()
{
    if (m_silent)
        return;
    m_changed = m_depth > 0;
    if (!m_changed)
        Q_EMIT changedByPerson();
}

void JsonSource::setRemarks(const QHash<int, Remark>& remarks)
{
    m_remarks = remarks;
    viewport()->update();
}

void JsonSource::moveRemarks(int position, int linesAdded)
{
    if (linesAdded == 0 || m_remarks.isEmpty())
        return;
    const int changed = int(send(SCI_LINEFROMPOSITION, position));
    QHash<int, Remark> moved;
    for (auto remark = m_remarks.cbegin(); remark != m_remarks.cend(); ++remark)
        moved.insert(remark.key() > changed ? remark.key() + linesAdded : remark.key(), remark.value());
    m_remarks = moved;
}

bool JsonSource::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = m_ownUndo && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo));
        if (undo || isCompletionKey(*key)) {
            event->accept();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !isListActive()) {
            event->ignore();
            return true;
        }
    }
    return QsciScintilla::event(event);
}

void JsonSource::keyPressEvent(QKeyEvent* event)
{
    if (isCompletionKey(*event))
        Q_EMIT completionAsked();
    else if (m_ownUndo && event->matches(QKeySequence::Undo))
        asOneChange([&] { undo(); });
    else if (m_ownUndo && event->matches(QKeySequence::Redo))
        asOneChange([&] { redo(); });
    else if (event->key() == Qt::Key_Escape && !isListActive())
        event->ignore();
    else
        asOneChange([&] { QsciScintilla::keyPressEvent(event); });
}

void JsonSource::inputMethodEvent(QInputMethodEvent* event)
{
    asOneChange([&] { QsciScintilla::inputMethodEvent(event); });
}

bool JsonSource::focusNextPrevChild(bool next)
{
    return !isListActive() && QAbstractScrollArea::focusNextPrevChild(next);
}

void JsonSource::dragEnterEvent(QDragEnterEvent* event)
{
    if (filesOf(event->mimeData()).isEmpty())
        QsciScintilla::dragEnterEvent(event);
    else
        event->acceptProposedAction();
}

void JsonSource::dragMoveEvent(QDragMoveEvent* event)
{
    if (filesOf(event->mimeData()).isEmpty())
        QsciScintilla::dragMoveEvent(event);
    else
        event->acceptProposedAction();
}

void JsonSource::dropEvent(QDropEvent* event)
{
    const QList<QUrl> files = filesOf(event->mimeData());
    if (files.isEmpty())
        return asOneChange([&] { QsciScintilla::dropEvent(event); });
    event->acceptProposedAction();
    Q_EMIT filesDropped(files);
}

void JsonSource::indentAfter(int character)
{
    const long line = send(SCI_LINEFROMPOSITION, send(SCI_GETCURRENTPOS));
    if (character == '\n' && line > 0)
        indentNewLine(line);
    else if (character == '}' || character == ']')
        indentClosing(line);
}

void JsonSource::indentNewLine(long line)
{
    const long caret = send(SCI_GETCURRENTPOS);
    const QByteArray before =
        bytesBetween(send(SCI_POSITIONFROMLINE, line - 1), send(SCI_GETLINEENDPOSITION, line - 1)).trimmed();
    const long outer = send(SCI_GETLINEINDENTATION, line - 1);
    const bool opens = before.endsWith('{') || before.endsWith('[');
    const long next = send(SCI_GETCHARAT, caret);
    if (opens && (next == '}' || next == ']')) { // the closing one gets a line of its own
        SendScintilla(SCI_INSERTTEXT, static_cast<unsigned long>(caret), "\n");
        send(SCI_SETLINEINDENTATION, line + 1, outer);
    }
    send(SCI_SETLINEINDENTATION, line, outer + (opens ? tabWidth() : 0));
    send(SCI_GOTOPOS, send(SCI_GETLINEINDENTPOSITION, line));
}

void JsonSource::indentClosing(long line)
{
    const long closing = send(SCI_GETCURRENTPOS) - 1;
    const long opening = send(SCI_BRACEMATCH, closing);
    if (opening < 0 || send(SCI_GETLINEINDENTPOSITION, line) != closing)
        return;
    send(SCI_SETLINEINDENTATION, line, send(SCI_GETLINEINDENTATION, send(SCI_LINEFROMPOSITION, opening)));
    send(SCI_GOTOPOS, send(SCI_GETLINEINDENTPOSITION, line) + 1);
}

void JsonSource::paintEvent(QPaintEvent* event)
{
    QsciScintilla::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int margins = marginWidth(0) + marginWidth(1) + marginWidth(2);
    painter.fillRect(QRect(marginWidth(0), 0, 1, viewport()->height()), m_theme->color(Token::Border));
    const int height = int(send(SCI_TEXTHEIGHT));
    const long first = send(SCI_GETFIRSTVISIBLELINE);
    for (long row = first; row <= first + send(SCI_LINESONSCREEN); ++row) {
        const long line = send(SCI_DOCLINEFROMVISIBLE, row);
        if (line >= lines() || send(SCI_VISIBLEFROMDOCLINE, line) != row)
            break;
        const long end = send(SCI_GETLINEENDPOSITION, line);
        const int x = int(send(SCI_POINTXFROMPOSITION, 0, end));
        const int y = int(send(SCI_POINTYFROMPOSITION, 0, end));
        QRect room(QPoint(x + Theme::tight, y), QPoint(viewport()->width(), y + height - 1));
        const auto remark = m_remarks.constFind(int(line));
        if (remark != m_remarks.cend()) {
            QColor tint = m_theme->color(remark->ink);
            tint.setAlphaF(0.08F);
            painter.fillRect(QRect(0, y, viewport()->width(), height), tint);
            painter.fillRect(QRect(0, y, 3, height), m_theme->color(remark->ink));
        }
        painter.setClipRect(QRect(margins, y, viewport()->width() - margins, height));
        room.setLeft(paintFold(painter, line, room));
        if (remark != m_remarks.cend()) {
            painter.setFont(m_theme->font(Theme::FontRole::Label));
            painter.setPen(m_theme->color(remark->ink));
            painter.drawText(
                room.adjusted(Theme::large, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, remark->words);
        }
        painter.setClipping(false);
    }
}

QString JsonSource::folded(long line, QString& closing) const
{
    const bool header = send(SCI_GETFOLDLEVEL, line) & SC_FOLDLEVELHEADERFLAG;
    if (!header || send(SCI_GETFOLDEXPANDED, line))
        return {};
    const long last = send(SCI_GETLASTCHILD, line, -1);
    const long begin = send(SCI_GETLINEENDPOSITION, line);
    const QByteArray hidden = bytesBetween(begin, send(SCI_GETLINEENDPOSITION, last));
    closing = QString::fromUtf8(hidden.mid(hidden.lastIndexOf('\n')).trimmed());
    const int count = countOfChildren(hidden);
    const bool array = bytesBetween(send(SCI_POSITIONFROMLINE, line), begin).trimmed().endsWith('[');
    return array ? tr("%n item(s)", nullptr, count) : tr("%n key(s)", nullptr, count);
}

int JsonSource::paintFold(QPainter& painter, long line, const QRect& room) const
{
    QString closing;
    const QString words = folded(line, closing);
    if (words.isEmpty())
        return room.left();
    const QFont small = m_theme->font(Theme::FontRole::FixedSmall);
    QRect pill = room.adjusted(0, 2, 0, -2);
    pill.setWidth(QFontMetrics(small).horizontalAdvance(words) + 2 * Theme::small);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->color(Token::Neutral));
    painter.drawRoundedRect(pill, Theme::tight, Theme::tight);
    painter.setFont(small);
    painter.setPen(m_theme->color(Token::Text));
    painter.drawText(pill, Qt::AlignCenter, words);
    const QFont fixed = m_theme->font(Theme::FontRole::Fixed);
    painter.setFont(fixed);
    const QRect rest(QPoint(pill.right() + Theme::tight, room.top()), room.bottomRight());
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, closing);
    return rest.left() + QFontMetrics(fixed).horizontalAdvance(closing);
}

} // namespace hubscope
