// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "domain/customer.h"
#include "models/errortext.h"

#include <QSet>
#include <QStackedWidget>
#include <QTabBar>

#include <memory>
#include <vector>

namespace hubscope {

class CustomerTimeline;
class Hub;
class TimelinePage;

/// The customers that are open, a tab each. The tab bar, the strip of identity and filter, and the timeline
/// stand in different places of the window; this keeps the three together.
class CustomerTabs : public QObject
{
    Q_OBJECT

public:
    explicit CustomerTabs(const Workbench& bench, QWidget* window);
    ~CustomerTabs() override;

    QTabBar* bar() const { return m_bar; }
    QStackedWidget* heads() const { return m_heads; } ///< identity and filter of the current tab
    QStackedWidget* pages() const { return m_pages; } ///< its timeline, or what stands there without one

    /// Shows the customer, in its tab where it has one already.
    TimelinePage* open(Hub& hub, const QString& customerId);
    void close(int index);
    void closeAll();
    void step(int direction); ///< to the next tab, 1, or the one before, -1

    TimelinePage* current() const; ///< null pointer when no customer is open
    QStringList customerIds() const;
    /// The widths of the columns in the tab shown last, for the next tab and the next start.
    QByteArray columns() const { return m_columns; }
    void setColumns(const QByteArray& columns) { m_columns = columns; }
    void resetColumns();
    /// The events that this program posted, to be marked in every timeline.
    void setPosted(const QSet<QString>& eventIds);
    /// An event that was posted is there: a timeline that is open reads it and flashes it once. Place and
    /// selection stay.
    void showArrival(const QString& customerId, const QString& eventId);
    void setPageSize(int size) { m_pageSize = size; }
    int pageSize() const { return m_pageSize; }

    /// What stands in the place of a timeline while no customer is open.
    void setPlaceholder(QWidget* placeholder);

Q_SIGNALS:
    void currentChanged(hubscope::TimelinePage* page); ///< null pointer when the last was closed
    void eventSelected(const QString& eventId);        ///< in the current tab; empty when none is
    void eventActivated();
    void customerKnown(const hubscope::Customer& customer);
    void actionRequested(hubscope::ErrorAction action, const hubscope::Error& error);

private:
    struct Tab
    {
        std::unique_ptr<CustomerTimeline> customer;
        QWidget* head = nullptr;
        TimelinePage* page = nullptr;
    };

    Tab makeTab(Hub& hub, const QString& customerId);
    QWidget* makeHead(CustomerTimeline& customer);
    void watchFirstRows(TimelinePage& page);
    void nameTab(const CustomerTimeline& customer);
    void showCurrent(int index);
    int indexOf(const QString& customerId) const;

    Workbench m_bench;
    QTabBar* m_bar;
    QStackedWidget* m_heads;
    QStackedWidget* m_pages;
    QWidget* m_placeholder = nullptr;
    std::vector<Tab> m_tabs; ///< in the order of the tab bar
    QSet<QString> m_posted;
    QByteArray m_columns;
    int m_pageSize = 100;
    bool m_rowsShown = false; ///< in any tab
};

} // namespace hubscope
