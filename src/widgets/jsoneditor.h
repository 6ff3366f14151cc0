// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QByteArray>
#include <QWidget>

class QsciScintilla;

namespace hubscope {

/// A place in the text that something is said about. Byte offsets.
struct JsonMark
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString words; ///< stand behind the line
    bool warning = false;

    bool operator==(const JsonMark&) const = default;
};

/// JSON text to write: coloured, folding, line numbers, problems underlined with the words behind their line.
/// It has no undo of its own: the owner's undo stack goes over it. Looks as JsonView does.
class JsonEditor : public QWidget
{
    Q_OBJECT

public:
    explicit JsonEditor(const Theme* theme, QWidget* parent = nullptr);
    ~JsonEditor() override;

    /// Shows a text by changing only what differs: caret, scroll position and folds stay. Does not emit
    /// edited.
    void showText(const QByteArray& text);
    QByteArray text() const;
    void setMarks(const QList<JsonMark>& marks);
    /// Tints the place that a form's focused field has in the text; negative for none.
    void highlight(qsizetype begin, qsizetype end);
    /// Offset of the caret, in bytes.
    qsizetype caret() const;
    void setCaret(qsizetype offset); ///< and scrolls it into sight; does not emit caretMoved
    void select(qsizetype begin, qsizetype end);
    std::pair<int, int> caretPosition() const; ///< line and column from 1
    /// Words that Ctrl+Space offers at the caret: the owner sets them when asked.
    void showCompletions(const QStringList& words);
    QWidget* input() const;

Q_SIGNALS:
    void edited(const QByteArray& text); ///< by a person
    void caretMoved(qsizetype offset);   ///< by a person
    void completionRequested(qsizetype offset);
    /// A text was pasted over everything, or into an empty editor: it may be a whole event or a command.
    void filesDropped(const QList<QUrl>& files);

private:
    const Theme* m_theme;
    QsciScintilla* m_editor;
    // and what the owner of this class adds
};

} // namespace hubscope
