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

/// JSON text to read and copy: coloured, with folding and line numbers. Shows the bytes as they are given.
/// Costs some milliseconds to make: owners create it when it is first looked at.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(const Theme* theme, QWidget* parent = nullptr);
    ~JsonView() override;

    /// UTF-8 text. More than shownAtFirst is cut, and a strip offers the rest.
    void setJson(const QByteArray& text);
    QByteArray json() const { return m_text; } ///< whole, even while it is cut
    QByteArray shownText() const;
    bool isCut() const { return m_cut; }
    void loadAll();

    /// Selects a part of what is shown, by its bytes, and brings it into sight.
    void select(qsizetype begin, qsizetype end);
    QString selectedText() const;

    static constexpr qsizetype shownAtFirst = 1'000'000;

Q_SIGNALS:
    void caretMoved(int line, int column);
    void selectionMoved(qsizetype begin, qsizetype end); ///< the caret too, where nothing is selected
    void cutChanged(bool cut);

private:
    void put(const QByteArray& text);
    void setCut(bool cut);
    void tellSelection();

    QsciScintilla* m_editor;
    JsonLook* m_look;
    MessageStrip* m_strip;
    QByteArray m_text;
    bool m_cut = false;
};

} // namespace hubscope
