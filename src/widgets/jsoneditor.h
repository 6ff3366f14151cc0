// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QByteArray>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace hubscope {

class JsonSource;

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
/// It has no undo of its own unless told: the owner's undo stack goes over it. Tab leaves it. Looks as
/// JsonView does.
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
    /// Undo and redo with the platform's keys, for an owner that has no undo stack. What was shown before is
    /// where it begins.
    void keepUndo();
    /// Underlines places, from now on until the next call; they move along with the text around them.
    void setMarks(const QList<JsonMark>& marks);
    /// Tints the place that a form's focused field has in the text; negative for none.
    void highlight(qsizetype begin, qsizetype end);
    /// Offset of the caret, in bytes.
    qsizetype caret() const;
    void setCaret(qsizetype offset); ///< and scrolls it into sight; does not emit caretMoved
    void select(qsizetype begin, qsizetype end);
    std::pair<int, int> caretPosition() const; ///< line and column from 1
    /// Offers words at the caret: literals as they stand in JSON, with the quotes of a string. The chosen one
    /// takes the place of the literal that is there. Those that begin as that one does come alone.
    void showCompletions(const QStringList& words);
    QWidget* input() const;

Q_SIGNALS:
    void edited(const QByteArray& text); ///< by a person
    void caretMoved(qsizetype offset);   ///< by a person
    void completionRequested(qsizetype offset);
    void filesDropped(const QList<QUrl>& files);

private:
    void restyle();
    void reportCaret();
    void complete(const QString& word);
    /// What a completion replaces: the literal that the caret is in or touches.
    std::pair<long, long> literalAtCaret() const;
    void goTo(long begin, long end);

    const Theme* m_theme;
    JsonSource* m_source;
    qsizetype m_toldCaret = 0; ///< where the owner knows the caret to be
};

} // namespace hubscope
