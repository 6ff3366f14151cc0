// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draftdocument.h"
#include "pages/composerpage.h"
#include "pages/composerwindow.h"
#include "ui/finder.h"

#include <QPushButton>

namespace hubscope::test {

/// The composer as its user sees and drives it: with keys and the mouse only.
class ComposerObject
{
public:
    explicit ComposerObject(ComposerWindow& window)
        : m_window(window)
    {
    }

    ComposerWindow& widget() const { return m_window; }
    ComposerPage& page() const; ///< of the tab in front
    DraftDocument& draft() const { return page().document(); }
    /// What stands at a pointer of the draft, compact; empty for nothing.
    QByteArray at(const QString& pointer) const;

    /// Keys go where the window system would send them.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString& text);

    QString band() const;
    QStringList tabs() const;
    QString saved() const;    ///< what is said about the draft being kept
    QString problem() const;  ///< the problems' bar: how many, where, what
    QString fix() const;      ///< the words of the button that mends; empty without one
    QString delivery() const; ///< where the sent event has got to; empty before one was sent
    QString obstacle() const; ///< why it cannot be sent; empty when it can
    QString notice() const;   ///< what the window or the page says in a strip; empty when nothing
    QPushButton& sendButton() const { return child<QPushButton>(page(), QStringLiteral("sendButton")); }
    QPushButton& deliveryButton(const QString& words) const;
    QByteArray json() const; ///< what the JSON editor shows
    QWidget& jsonInput() const { return child<QWidget>(page(), QStringLiteral("JSON of the event")); }

    /// Presses the button of that name with the space bar.
    void push(const QString& button) const;
    void fill(const QString& sample) const { push(QStringLiteral("Fill: ") + sample); }
    /// Opens the button's menu and chooses an entry by the start of its words.
    void choose(const QString& button, const QString& words) const;
    void chooseType(const QString& typed) const; ///< types it where a new draft starts, and Enter

private:
    ComposerWindow& m_window;
};

/// The composer that is open; the test program ends when there is none.
ComposerWindow& openComposer();

} // namespace hubscope::test
