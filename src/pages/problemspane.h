// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/lintmodel.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QTableView;

namespace hubscope {

class EmptyState;
class TextLabel;
class Theme;
class TimelineLint;

/// What a check of the loaded events against their schemas found: a row for each kind of problem, which
/// narrows the timeline to its events. Most never open it: what is in it is made when it is first shown.
class ProblemsPane : public QWidget
{
    Q_OBJECT

public:
    ProblemsPane(const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

    /// Shows this check; a null pointer where there is nothing to check.
    void setLint(TimelineLint* lint);
    /// Writes the table, for a name that ends in .xml a report for build servers (see junitReport); tells
    /// where that failed.
    void saveAs(const QString& fileName);

Q_SIGNALS:
    /// The rows with such a problem are wanted, as the filter line spells them.
    void filterRequested(const QString& term);
    void checkRequested();
    void countChanged(int findings);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeHeader();
    void showLint();
    void showEmpty();
    void startOrStop();
    void request(const QModelIndex& index);
    void askAndSave();
    QByteArray junit() const;
    QString stateText() const;

    const Theme& m_theme;
    LintModel m_model;
    QPointer<TimelineLint> m_lint;
    int m_count = 0;
    bool m_wasChecking = false;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_export = nullptr;
    TextLabel* m_state = nullptr;
};

} // namespace hubscope
