// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timelinetab.h"
#include "app/workbench.h"
#include "models/customertimeline.h"

namespace hubscope {

class TimelinePage;
struct TimelineHabits;

/// A customer's tab: its events, identity and filter above them, and the page that shows them. Begins with a
/// person's habits and keeps them up to date.
class CustomerTab : public TimelineTab
{
    Q_OBJECT

public:
    /// All outlive the tab. `window` is the parent of the widgets until they are put somewhere.
    CustomerTab(
        Hub& hub, const QString& customerId, const Workbench& bench, TimelineHabits& habits, QWidget* window);
    ~CustomerTab() override;

    CustomerTimeline& customer() { return m_customer; }
    TimelinePage& page() const { return *m_page; }

    QWidget* head() const override { return m_head; }
    QWidget* content() const override;
    TimelineBody& body() const override;
    TimelineFilters& filters() override { return m_customer.filters(); }
    std::optional<Event> eventAt(int row) const override { return m_customer.timeline().eventAt(row); }
    Glyph glyph() const override { return Glyph::User; }
    QString title() const override; ///< the short id until the customer is known
    QString id() const override { return m_customer.customerId(); }
    void focusContent() override;

Q_SIGNALS:
    void customerKnown(const hubscope::Customer& customer);

private:
    QWidget* makeHead(const Workbench& bench, QWidget* window);
    void markJoins();
    void countSessions(const QString& recordId);
    void noteHabits();
    void nameCustomer();

    const SessionLedger& m_ledger;
    TimelineHabits& m_habits;
    CustomerTimeline m_customer;
    QWidget* m_head;
    TimelinePage* m_page;
};

} // namespace hubscope
