// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace hubscope {

class ElidedLabel;
class Finder;
class SearchField;
class Theme;

/// The bar under a timeline, or under the JSON of an event, that finds a text in it: opened by a key, closed
/// by Esc. Enter goes to the next hit, Shift+Enter to the one before.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// The finder outlives the bar, which is closed at first. The name says what it finds in.
    FindBar(Finder& finder, const QString& name, const Theme& theme, QWidget* parent = nullptr);

    void open();  ///< and takes the focus; finds what it found before
    void close(); ///< forgets what was found
    /// To the next hit, 1, or the one before, -1; opens the bar where it is closed.
    void step(int direction);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* makeButton(const QString& name, const QString& toolTip);
    void find();
    void showState();
    QString found() const;
    QString count() const;

    Finder& m_finder;
    const Theme& m_theme;
    SearchField* m_edit;
    QToolButton* m_expression;
    ElidedLabel* m_state;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
};

} // namespace hubscope
