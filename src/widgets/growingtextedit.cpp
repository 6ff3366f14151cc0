// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/growingtextedit.h"

#include "widgets/inputmanners.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <cmath>

namespace hubscope {

namespace {

constexpr int mostLines = 8;

} // namespace

GrowingTextEdit::GrowingTextEdit(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::Box); // room for the frame that the owner draws
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    leaveUndoAndWheel(this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        updateGeometry();
    });
    connect(&theme, &Theme::changed, this, &GrowingTextEdit::restyle);
    restyle();
}

void GrowingTextEdit::setFontRole(Theme::FontRole role)
{
    m_role = role;
    restyle();
}

void GrowingTextEdit::restyle()
{
    setFont(m_theme.font(m_role));
    // One line stands as it does in a line edit.
    const int margin = std::max(2, (m_theme.px(28) - lineHeight()) / 2 - frameWidth());
    document()->setDocumentMargin(margin);
    setViewportMargins(std::max(0, Theme::small + 1 - margin), 0, 0, 0);
    grow();
}

void GrowingTextEdit::grow()
{
    const bool all = lineCount() <= mostLines;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

QString GrowingTextEdit::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void GrowingTextEdit::setText(const QString& text)
{
    const QSignalBlocker silent(this);
    const int position = caret();
    setPlainText(text);
    setCaret(position);
    grow();
}

void GrowingTextEdit::setCaret(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

int GrowingTextEdit::lineCount() const
{
    return std::max(1, int(document()->documentLayout()->documentSize().height())); // the unit of plain text
}

int GrowingTextEdit::lineHeight() const
{
    return int(std::ceil(QFontMetricsF(font()).lineSpacing()));
}

QSize GrowingTextEdit::sizeHint() const
{
    const int margins = 2 * (int(document()->documentMargin()) + frameWidth());
    const int height = std::min(lineCount(), mostLines) * lineHeight() + margins;
    return {m_theme.px(120), std::max(m_theme.px(28), height)};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {m_theme.px(40), sizeHint().height()};
}

bool GrowingTextEdit::event(QEvent* event)
{
    return event->type() == QEvent::Paint || QPlainTextEdit::event(event); // the frame is the owner's
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        grow(); // other lines, of which the document tells nobody
}

void GrowingTextEdit::keyPressEvent(QKeyEvent* event)
{
    // A line break is a line break, whichever way it is entered.
    if (event->matches(QKeySequence::InsertLineSeparator))
        textCursor().insertText(QStringLiteral("\n"));
    else
        QPlainTextEdit::keyPressEvent(event);
}

void GrowingTextEdit::wheelEvent(QWheelEvent* event)
{
    if (verticalScrollBar()->maximum() > 0 && hasFocus())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore(); // scrolls what is around
}

} // namespace hubscope
