// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QByteArray>
#include <QWidget>

class QsciScintilla;

namespace hubscope {

class JsonLook;
class MessageStrip;

/// JSON text to read, copy and search: coloured, with folding and line numbers. Shows the bytes as they are
/// given. Costs some milliseconds to make: owners create it when it is first looked at.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    enum class Direction { Forward, Backward };

    explicit JsonView(const Theme* theme, QWidget* parent = nullptr);
    ~JsonView() override;

    /// UTF-8 text. More than shownAtFirst is cut, and a strip offers the rest.
    void setJson(const QByteArray& text);
    QByteArray json() const { return m_text; } ///< whole, even while it is cut
    QByteArray shownText() const;
    bool isCut() const { return m_cut; }
    void loadAll();

    /// Selects the next place of the text, ignoring case, from the selection on and around the end.
    bool find(const QString& text, Direction direction = Direction::Forward);
    QString selectedText() const;
    /// Counting from 1.
    void setCaret(int line, int column);
    void foldAll(bool folded);

    static constexpr qsizetype shownAtFirst = 1'000'000;

Q_SIGNALS:
    void caretMoved(int line, int column);
    void cutChanged(bool cut);

private:
    void put(const QByteArray& text);
    void setCut(bool cut);

    QsciScintilla* m_editor;
    JsonLook* m_look;
    MessageStrip* m_strip;
    QByteArray m_text;
    bool m_cut = false;
};

} // namespace hubscope
