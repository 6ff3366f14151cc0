// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timelinehabits.h"
#include "app/workbench.h"
#include "domain/customer.h"
#include "models/errortext.h"

#include <QSet>
#include <QStackedWidget>
#include <QTabBar>

#include <memory>
#include <vector>

namespace hubscope {

class CustomerTab;
class Hub;
class SessionActions;
class TimelineBody;
class TimelineFilters;
class TimelinePage;
class TimelineTab;
class TimelineView;

/// The customers and the sessions that are open, a tab each. The tab bar, the strip of identity and filter,
/// and the timeline stand in different places of the window; this keeps the three together.
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
    /// Shows what this program sent under a session of the ledger, in its tab where it has one already.
    void openSession(const QString& sessionId);
    void close(int index);
    void closeCustomer(const QString& customerId); ///< does nothing when it is not open
    void closeAll();
    void stopSaving();        ///< nothing more of what is open now is saved on this computer
    void step(int direction); ///< to the next tab, 1, or the one before, -1

    TimelinePage* current() const;  ///< null pointer when no customer is in front
    QString currentSession() const; ///< its record's id; empty when no session is in front
    /// What is in front, a customer's or a session's; null pointers when nothing is open.
    TimelineBody* currentBody() const;
    TimelineView* currentView() const;
    TimelineFilters* currentFilters() const;
    /// The event in a row of what is in front, as it is to be read.
    std::optional<Event> eventAt(int row) const;
    /// Gives the focus to what is in front.
    void focusContent();
    /// Leaves only the rows of that session in the current customer's table; all of them when it is empty.
    void filterBySession(const QString& session);
    QStringList customerIds() const;
    /// Those of the tab changed last.
    const TimelineHabits& habits() const { return m_habits; }
    void resetColumns();
    void setHistogramShown(bool shown);
    void setRequestsAtOnce(int number);   ///< while all events are loaded; in every tab
    void noteGrouping(Grouping grouping); ///< of the current timeline's rows: those opened next have it too
    /// The events that this program posted, to be marked in every timeline.
    void setPosted(const QSet<QString>& eventIds);
    /// An event that was posted is there: a timeline that is open reads it and flashes it once. Place and
    /// selection stay.
    void showArrival(const QString& customerId, const QString& eventId);

    /// What stands in the place of a timeline while no customer is open.
    void setPlaceholder(QWidget* placeholder);

Q_SIGNALS:
    void currentChanged();                               ///< see current() and currentBody()
    void countsChanged();                                ///< of the current customer's events
    void sessionMade(hubscope::SessionActions* actions); ///< a session was opened; the actions are about it
    void sessionComposeRequested(const QString& sessionId);
    void receiptRequested(const QString& reconciliationId); ///< of a session that joined the customer
    void eventSelected(const QString& eventId);             ///< in the current tab; empty when none is
    void eventActivated();
    void customerKnown(const hubscope::Customer& customer);
    void emptied(); ///< the current customer has no event to read, with the filter as it is
    void actionRequested(hubscope::ErrorAction action, const hubscope::Error& error);

private:
    void setUpBar();
    /// Puts it behind the others; the first one comes to the front.
    int add(std::unique_ptr<TimelineTab> tab);
    void keepHabits(TimelineTab& tab);
    void connectCustomer(CustomerTab& tab);
    void watchFirstRows(CustomerTab& tab);
    void move(int from, int to);
    void bringToFront(int index);
    void showCurrent(int index);

    int indexOf(const TimelineTab* tab) const; ///< all of them give -1 when it is not open
    int indexOfCustomer(const QString& customerId) const;
    int indexOfSession(const QString& sessionId) const;
    TimelineTab* currentTab() const;
    QList<CustomerTab*> customers() const;

    Workbench m_bench;
    QTabBar* m_bar;
    QStackedWidget* m_heads;
    QStackedWidget* m_pages;
    QWidget* m_placeholder = nullptr;
    TimelineHabits m_habits;                          ///< the tabs keep them up to date
    std::vector<std::unique_ptr<TimelineTab>> m_tabs; ///< in the order of the tab bar
    QSet<QString> m_posted;                           ///< ids of events
    bool m_rowsShown = false;                         ///< in any tab
};

} // namespace hubscope
