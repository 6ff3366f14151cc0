// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace hubscope {

class CustomerTabs;

/// Lets a person forget what is saved of the customer in front, or of all of them, and say how much may be
/// saved.
class SavedEventActions : public QObject
{
    Q_OBJECT

public:
    /// `forget` is about the customer in front, `manage` about all that is saved. All outlive this object;
    /// dialogs go to `window`.
    SavedEventActions(
        const Workbench& bench, CustomerTabs& tabs, QAction* forget, QAction* manage, QWidget* window);

Q_SIGNALS:
    void forgotten(); ///< a customer is no longer one of the recent ones, and has no tab

private:
    void askToForget();
    void leave(const QString& profileId, const QString& customerId);
    void manageAll();

    Workbench m_bench;
    CustomerTabs& m_tabs;
    QWidget* m_window;
};

} // namespace hubscope
