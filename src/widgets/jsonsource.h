// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/qscintilla.h"
#include "widgets/theme.h"

#include <QHash>
#include <QUrl>

#include <functional>

namespace hubscope {

/// QScintilla as the JSON editor needs it. What a person does at once is reported once; undo and the window's
/// own keys are left to the window; Tab leaves it, as in a form; words stand behind lines and folds; dropped
/// files are handed over.
class JsonSource : public QsciScintilla
{
    Q_OBJECT

public:
    /// What stands behind a line, which is tinted in its colour.
    struct Remark
    {
        QString words;
        Token ink = Token::Danger;
    };

    explicit JsonSource(const Theme* theme, QWidget* parent = nullptr);

    QByteArray allBytes() const { return bytesBetween(0, length()); }
    /// By lines from 0. They move along when lines before them come and go.
    void setRemarks(const QHash<int, Remark>& remarks);
    /// Changes of a person that belong together, reported when the outermost is done.
    void asOneChange(const std::function<void()>& change);
    /// A change of the program, not reported.
    void silently(const std::function<void()>& change);

    /// From now on undo and redo are its own, with the platform's keys.
    void keepUndo();

    long send(unsigned int message, long first = 0, long second = 0) const;

Q_SIGNALS:
    void changedByPerson();
    void completionAsked();
    void filesDropped(const QList<QUrl>& files);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void leaveKeysToTheWindow();
    void report();
    void moveRemarks(int position, int linesAdded);
    void indentAfter(int character);
    void indentNewLine(long line);
    void indentClosing(long line);
    QByteArray bytesBetween(long from, long to) const;
    QString folded(long line, QString& closing) const;
    int paintFold(QPainter& painter, long line, const QRect& room) const;

    const Theme* m_theme;
    QHash<int, Remark> m_remarks;
    int m_depth = 0; ///< of changes within changes
    bool m_changed = false;
    bool m_silent = false;
    bool m_ownUndo = false;
};

} // namespace hubscope
