// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/savedeventactions.h"

#include "app/customertabs.h"
#include "app/hubconnector.h"
#include "models/customertimeline.h"
#include "models/eventtext.h"
#include "pages/forgetcustomerdialog.h"
#include "pages/savedeventsdialog.h"
#include "pages/timelinepage.h"
#include "store/settings.h"

#include <QAction>

namespace hubscope {

SavedEventActions::SavedEventActions(
    const Workbench& bench, CustomerTabs& tabs, QAction* forget, QAction* manage, QWidget* window)
    : QObject(window)
    , m_bench(bench)
    , m_tabs(tabs)
    , m_window(window)
{
    connect(forget, &QAction::triggered, this, &SavedEventActions::askToForget);
    connect(manage, &QAction::triggered, this, &SavedEventActions::manageAll);
    const auto follow = [forget, &tabs] { forget->setEnabled(tabs.current() != nullptr); };
    connect(&tabs, &CustomerTabs::currentChanged, forget, follow);
    follow();
}

void SavedEventActions::askToForget()
{
    TimelinePage* page = m_tabs.current();
    if (!page)
        return;
    const CustomerTimeline& customer = page->customer();
    const QString title =
        customer.customer() ? customerTitle(*customer.customer()) : shortId(customer.customerId());
    auto* dialog = new ForgetCustomerDialog(
        m_bench.cache, m_bench.connector.profileId(), customer.customerId(), title, m_bench.theme, m_window);
    connect(dialog, &ForgetCustomerDialog::forgetting, this, &SavedEventActions::leave);
    dialog->open();
}

void SavedEventActions::leave(const QString& profileId, const QString& customerId)
{
    m_tabs.closeCustomer(customerId);
    Settings& settings = m_bench.settings;
    settings.removeRecentCustomer(profileId, customerId);
    if (settings.lastCustomer(profileId) == customerId)
        settings.setLastCustomer(profileId, {});
    settings.setOpenTabs(profileId, m_tabs.customerIds());
    Q_EMIT forgotten();
}

void SavedEventActions::manageAll()
{
    auto* dialog = new SavedEventsDialog(m_bench.cache, m_bench.settings, m_bench.theme, m_window);
    connect(dialog, &SavedEventsDialog::forgettingAll, &m_tabs, &CustomerTabs::stopSaving);
    dialog->open();
}

} // namespace hubscope
