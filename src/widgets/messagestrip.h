// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace hubscope {

class TextLabel;

/// Something to know, inside the window where it matters rather than in a dialog: a glyph, what happened,
/// the words behind it, up to two actions. Announced to assistive technology when shown.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit MessageStrip(const Theme* theme, QWidget* parent = nullptr);

    /// Fills the strip, without its actions, and shows it.
    void showMessage(Kind kind, const QString& title, const QString& text = {});
    /// Other words under the same title, without announcing them: for what counts down.
    void setText(const QString& text);
    /// The words of the action buttons, at most two; the first stands first.
    void setActions(const QStringList& actions);
    void setClosable(bool closable);

    Kind kind() const { return m_kind; }
    QString title() const;
    QString text() const;
    QPushButton* actionButton(int index) const;

Q_SIGNALS:
    void actionTriggered(int index);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const Theme* m_theme;
    Kind m_kind = Kind::Info;
    QLabel* m_glyph;
    TextLabel* m_title;
    TextLabel* m_text;
    QList<QPushButton*> m_actions;
    QToolButton* m_close;
};

} // namespace hubscope
