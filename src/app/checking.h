// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace Ui {
class MainWindow;
}

namespace hubscope {

class CustomerTabs;
class ProblemsPane;
class SchemaLibrary;
class TimelineLint;

/// The check of loaded events against their schemas: one for each timeline that is open, and the pane shows
/// that of the one in front.
class Checking : public QObject
{
    Q_OBJECT

public:
    Checking(
        Ui::MainWindow& ui, CustomerTabs& tabs, const SchemaLibrary& library, ProblemsPane& pane,
        QObject* parent = nullptr);

private:
    void follow();
    void start();
    void narrowBy(const QString& term);

    Ui::MainWindow& m_ui;
    CustomerTabs& m_tabs;
    const SchemaLibrary& m_library;
    ProblemsPane& m_pane;
    QPointer<TimelineLint> m_lint; ///< of the timeline in front
    QString m_term;                ///< that the pane asked for last, of that timeline
};

} // namespace hubscope
