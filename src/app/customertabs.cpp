// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/customertabs.h"

#include "app/customertab.h"
#include "app/firstpaint.h"
#include "app/sessiontab.h"
#include "core/logging.h"
#include "core/plaintext.h"
#include "models/sessionledger.h"
#include "pages/histogrampane.h"
#include "pages/timelinebody.h"
#include "pages/timelinecolumns.h"
#include "pages/timelinepage.h"
#include "pages/timelineview.h"
#include "widgets/hubstyle.h"

#include <algorithm>

namespace hubscope {

CustomerTabs::CustomerTabs(const Workbench& bench, QWidget* window)
    : QObject(window)
    , m_bench(bench)
    , m_bar(new QTabBar(window))
    , m_heads(new QStackedWidget(window))
    , m_pages(new QStackedWidget(window))
    , m_habits(TimelineHabits::storedIn(bench.settings))
{
    setUpBar();
    m_heads->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_heads->hide();
    connect(&bench.ledger, &SessionLedger::removed, this, [this](const QString& sessionId) {
        close(indexOfSession(sessionId));
    });
}

CustomerTabs::~CustomerTabs() = default;

void CustomerTabs::setUpBar()
{
    m_bar->setProperty(look::documentTabs, true);
    m_bar->setAccessibleName(tr("Open customers"));
    m_bar->setTabsClosable(true);
    m_bar->setMovable(true);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(true);
    m_bar->setElideMode(Qt::ElideMiddle);
    m_bar->hide();
    connect(m_bar, &QTabBar::currentChanged, this, &CustomerTabs::showCurrent);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &CustomerTabs::close);
    connect(m_bar, &QTabBar::tabMoved, this, &CustomerTabs::move);
}

void CustomerTabs::setPlaceholder(QWidget* placeholder)
{
    m_placeholder = placeholder;
    m_pages->addWidget(placeholder);
}

TimelinePage* CustomerTabs::open(Hub& hub, const QString& customerId)
{
    int index = indexOfCustomer(customerId);
    if (index < 0) {
        auto made = std::make_unique<CustomerTab>(hub, customerId, m_bench, m_habits, m_bar->window());
        CustomerTab& tab = *made;
        tab.customer().timeline().setPosted(m_posted);
        connectCustomer(tab);
        index = add(std::move(made));
        tab.customer().load();
    }
    bringToFront(index);
    return current();
}

void CustomerTabs::openSession(const QString& sessionId)
{
    int index = indexOfSession(sessionId);
    if (index < 0) {
        auto tab = std::make_unique<SessionTab>(sessionId, m_bench, m_bar->window());
        connect(tab.get(), &SessionTab::composeRequested, this, [this, sessionId] {
            Q_EMIT sessionComposeRequested(sessionId);
        });
        Q_EMIT sessionMade(&tab->actions());
        index = add(std::move(tab));
    }
    bringToFront(index);
    focusContent();
}

int CustomerTabs::add(std::unique_ptr<TimelineTab> added)
{
    TimelineTab* tab = added.get();
    m_tabs.push_back(std::move(added));
    m_heads->addWidget(tab->head());
    m_pages->addWidget(tab->content());
    keepHabits(*tab);
    const TimelineView& view = tab->body().view();
    connect(&view, &TimelineView::eventSelected, tab, [this, tab](const QString& eventId) {
        if (tab == currentTab())
            Q_EMIT eventSelected(eventId);
    });
    connect(&view, &TimelineView::eventActivated, this, &CustomerTabs::eventActivated);
    // A tab takes & for a mnemonic.
    const int index = m_bar->addTab(
        IconSet(&m_bench.theme).icon(tab->glyph(), Token::Muted), withoutMnemonics(tab->title()));
    m_bar->setTabToolTip(index, plainToolTip(tab->id()));
    connect(tab, &TimelineTab::titleChanged, this, [this, tab] {
        m_bar->setTabText(indexOf(tab), withoutMnemonics(tab->title()));
    });
    return index;
}

/// A tab begins with what the tab changed last has.
void CustomerTabs::keepHabits(TimelineTab& tab)
{
    tab.body().timeline().setGrouping(m_habits.grouping);
    TimelineColumns& columns = tab.body().view().columns();
    columns.restore(m_habits.columns);
    connect(
        &columns, &TimelineColumns::changed, &tab, [this, &columns] { m_habits.columns = columns.save(); });
    HistogramPane& histogram = tab.body().histogram();
    histogram.restoreState(m_habits.histogramState);
    tab.body().setHistogramShown(m_habits.histogramShown);
    connect(&histogram, &HistogramPane::stateChanged, &tab, [this, &histogram] {
        m_habits.histogramState = histogram.saveState();
    });
}

void CustomerTabs::connectCustomer(CustomerTab& tab)
{
    const TimelineModel& timeline = tab.customer().timeline();
    const TimelinePage& page = tab.page();
    connect(&timeline, &TimelineModel::countsChanged, this, [this, &tab] {
        if (&tab == currentTab())
            Q_EMIT countsChanged();
    });
    connect(&page, &TimelinePage::emptied, this, [this, &tab] {
        if (&tab == currentTab())
            Q_EMIT emptied();
    });
    connect(&page, &TimelinePage::actionRequested, this, &CustomerTabs::actionRequested);
    connect(&tab.body().view(), &TimelineView::receiptRequested, this, &CustomerTabs::receiptRequested);
    connect(&tab, &CustomerTab::customerKnown, this, &CustomerTabs::customerKnown);
    watchFirstRows(tab);
}

/// The milestone of starting: somebody sees events.
void CustomerTabs::watchFirstRows(CustomerTab& tab)
{
    if (m_rowsShown)
        return;
    const TimelineModel& timeline = tab.customer().timeline();
    auto* watch =
        new FirstPaint(tab.body().view().viewport(), [&timeline] { return timeline.loadedCount() > 0; });
    connect(watch, &FirstPaint::painted, this, [this] {
        if (!std::exchange(m_rowsShown, true))
            qCDebug(lcStartup) << "first rows";
    });
}

void CustomerTabs::close(int index)
{
    if (index < 0 || index >= int(m_tabs.size()))
        return;
    const std::unique_ptr<TimelineTab> closed = std::move(m_tabs[size_t(index)]);
    m_tabs.erase(m_tabs.begin() + index);
    m_bar->removeTab(index); // shows the neighbour
    if (m_tabs.empty())
        showCurrent(-1);
}

void CustomerTabs::closeCustomer(const QString& customerId)
{
    close(indexOfCustomer(customerId));
}

void CustomerTabs::closeAll()
{
    while (!m_tabs.empty())
        close(int(m_tabs.size()) - 1);
}

void CustomerTabs::stopSaving()
{
    for (CustomerTab* tab : customers())
        tab->customer().stopSaving();
}

void CustomerTabs::step(int direction)
{
    if (const int count = m_bar->count(); count > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + direction + count) % count);
}

/// A quick drag passes several neighbours at once: those between move up by one.
void CustomerTabs::move(int from, int to)
{
    std::unique_ptr<TimelineTab> moved = std::move(m_tabs[size_t(from)]);
    m_tabs.erase(m_tabs.begin() + from);
    m_tabs.insert(m_tabs.begin() + to, std::move(moved));
}

void CustomerTabs::bringToFront(int index)
{
    m_bar->setCurrentIndex(index);
    showCurrent(index);
}

void CustomerTabs::showCurrent(int index)
{
    const bool any = index >= 0 && index < int(m_tabs.size());
    m_bar->setVisible(any);
    m_heads->setVisible(any);
    if (any) {
        m_heads->setCurrentWidget(m_tabs[size_t(index)]->head());
        m_pages->setCurrentWidget(m_tabs[size_t(index)]->content());
    } else if (m_placeholder) {
        m_pages->setCurrentWidget(m_placeholder);
    }
    Q_EMIT currentChanged();
}

TimelineTab* CustomerTabs::currentTab() const
{
    const int index = m_bar->currentIndex();
    return index >= 0 && index < int(m_tabs.size()) ? m_tabs[size_t(index)].get() : nullptr;
}

TimelinePage* CustomerTabs::current() const
{
    const auto* tab = qobject_cast<CustomerTab*>(currentTab());
    return tab ? &tab->page() : nullptr;
}

QString CustomerTabs::currentSession() const
{
    const auto* tab = qobject_cast<SessionTab*>(currentTab());
    return tab ? tab->sessionId() : QString();
}

TimelineBody* CustomerTabs::currentBody() const
{
    const TimelineTab* tab = currentTab();
    return tab ? &tab->body() : nullptr;
}

TimelineView* CustomerTabs::currentView() const
{
    const TimelineBody* body = currentBody();
    return body ? &body->view() : nullptr;
}

TimelineFilters* CustomerTabs::currentFilters() const
{
    TimelineTab* tab = currentTab();
    return tab ? &tab->filters() : nullptr;
}

std::optional<Event> CustomerTabs::eventAt(int row) const
{
    const TimelineTab* tab = currentTab();
    return tab ? tab->eventAt(row) : std::nullopt;
}

void CustomerTabs::focusContent()
{
    if (TimelineTab* tab = currentTab())
        tab->focusContent();
}

void CustomerTabs::filterBySession(const QString& session)
{
    if (TimelinePage* page = current())
        page->showOnlySession(session);
}

QStringList CustomerTabs::customerIds() const
{
    QStringList ids;
    for (CustomerTab* tab : customers())
        ids.append(tab->id());
    return ids;
}

void CustomerTabs::resetColumns()
{
    m_habits.columns.clear();
    for (const auto& tab : m_tabs)
        tab->body().view().columns().reset();
}

void CustomerTabs::setHistogramShown(bool shown)
{
    m_habits.histogramShown = shown;
    for (const auto& tab : m_tabs)
        tab->body().setHistogramShown(shown);
}

void CustomerTabs::setRequestsAtOnce(int number)
{
    m_habits.requestsAtOnce = number;
    for (CustomerTab* tab : customers())
        tab->customer().timeline().setRequestsAtOnce(number);
}

void CustomerTabs::noteGrouping(Grouping grouping)
{
    m_habits.grouping = grouping;
}

void CustomerTabs::setPosted(const QSet<QString>& eventIds)
{
    m_posted = eventIds;
    for (CustomerTab* tab : customers())
        tab->customer().timeline().setPosted(m_posted);
}

void CustomerTabs::showArrival(const QString& customerId, const QString& eventId)
{
    for (CustomerTab* tab : customers()) {
        if (tab->id() != customerId)
            continue;
        tab->body().view().flashEvent(eventId);
        if (tab->customer().timeline().rowOf(eventId) < 0)
            tab->customer().timeline().refresh();
    }
}

QList<CustomerTab*> CustomerTabs::customers() const
{
    QList<CustomerTab*> found;
    for (const auto& tab : m_tabs) {
        if (auto* customer = qobject_cast<CustomerTab*>(tab.get()))
            found.append(customer);
    }
    return found;
}

int CustomerTabs::indexOf(const TimelineTab* tab) const
{
    const auto found =
        std::find_if(m_tabs.begin(), m_tabs.end(), [&](const auto& open) { return open.get() == tab; });
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

int CustomerTabs::indexOfCustomer(const QString& customerId) const
{
    const QList<CustomerTab*> open = customers();
    const auto found = std::find_if(
        open.begin(), open.end(), [&](const CustomerTab* tab) { return tab->id() == customerId; });
    return found == open.end() ? -1 : indexOf(*found);
}

int CustomerTabs::indexOfSession(const QString& sessionId) const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [&](const auto& tab) {
        const auto* session = qobject_cast<SessionTab*>(tab.get());
        return session && session->sessionId() == sessionId;
    });
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

} // namespace hubscope
