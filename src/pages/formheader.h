// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/foldbutton.h"
#include "schema/fieldstate.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace hubscope {

class FieldChips;
class ProblemCount;
class StateButton;

/// The line over a group of fields: its state, its name with a summary, the fields without a row as chips,
/// and how many problems it holds.
class FormHeader : public QWidget
{
    Q_OBJECT

public:
    FormHeader(
        const QString& name, FoldButton::Look look, bool nullAllowed, const Theme& theme,
        QWidget* parent = nullptr);

    FoldButton* fold() const { return m_fold; }
    void setState(FieldState state);
    void setChips(const QStringList& keys, std::function<QString(const QString& key)> hint);
    /// `words` say them, one a line.
    void setProblems(int count, const QString& words);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stateChosen(hubscope::FieldState state);
    void chipChosen(const QString& key);
    void problemsClicked();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool fitsOneLine() const;
    void placeChips();

    const Theme& m_theme;
    const bool m_nullAllowed;
    StateButton* m_state;
    FoldButton* m_fold;
    FieldChips* m_chips;
    ProblemCount* m_problems;
    QBoxLayout* m_lines;
    QBoxLayout* m_line;
    bool m_chipsBelow = false;
};

} // namespace hubscope
