// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/customertabs.h"

#include "app/firstpaint.h"
#include "core/logging.h"
#include "core/plaintext.h"
#include "models/anonymoustimeline.h"
#include "models/customertimeline.h"
#include "models/eventtext.h"
#include "models/sessionjoin.h"
#include "models/sessionledger.h"
#include "pages/anonymouspage.h"
#include "pages/filterbar.h"
#include "pages/histogrampane.h"
#include "pages/identitystrip.h"
#include "pages/sessionactions.h"
#include "pages/sessionstrip.h"
#include "pages/stalebanner.h"
#include "pages/timelinecolumns.h"
#include "pages/timelinepage.h"
#include "pages/timelineview.h"
#include "widgets/hubstyle.h"
#include "widgets/icons.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

CustomerTabs::CustomerTabs(const Workbench& bench, QWidget* window)
    : QObject(window)
    , m_bench(bench)
    , m_bar(new QTabBar(window))
    , m_heads(new QStackedWidget(window))
    , m_pages(new QStackedWidget(window))
    , m_habits(TimelineHabits::storedIn(bench.settings))
{
    connect(&bench.ledger, &SessionLedger::removed, this, [this](const QString& sessionId) {
        close(indexOfSession(sessionId));
    });
    connect(&bench.ledger, &SessionLedger::reconciliationChanged, this, &CustomerTabs::markJoins);
    for (const auto signal : {&SessionLedger::loaded, &SessionLedger::profileChanged})
        connect(&bench.ledger, signal, this, &CustomerTabs::markJoins);
    connect(&bench.ledger, &SessionLedger::removed, this, &CustomerTabs::markJoins);
    m_bar->setProperty(look::documentTabs, true);
    m_bar->setAccessibleName(tr("Open customers"));
    m_bar->setTabsClosable(true);
    m_bar->setMovable(true);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(true);
    m_bar->setElideMode(Qt::ElideMiddle);
    m_bar->hide();
    m_heads->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_heads->hide();
    connect(m_bar, &QTabBar::currentChanged, this, &CustomerTabs::showCurrent);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &CustomerTabs::close);
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        // A quick drag passes several neighbours at once: those between move up by one.
        Tab moved = std::move(m_tabs[size_t(from)]);
        m_tabs.erase(m_tabs.begin() + from);
        m_tabs.insert(m_tabs.begin() + to, std::move(moved));
    });
}

CustomerTabs::~CustomerTabs() = default;

QWidget* CustomerTabs::Tab::content() const
{
    return page ? static_cast<QWidget*>(page) : sessionPage;
}

TimelineView& CustomerTabs::Tab::view() const
{
    return page ? page->view() : sessionPage->view();
}

TimelinePage* CustomerTabs::open(Hub& hub, const QString& customerId)
{
    int index = indexOf(customerId);
    if (index < 0) {
        m_tabs.push_back(makeTab(hub, customerId));
        index = m_bar->addTab(IconSet(&m_bench.theme).icon(Glyph::User, Token::Muted), shortId(customerId));
        m_bar->setTabToolTip(index, plainToolTip(customerId));
        m_tabs.back().customer->load();
    }
    m_bar->setCurrentIndex(index);
    showCurrent(index);
    return m_tabs[size_t(index)].page;
}

void CustomerTabs::openSession(const QString& sessionId)
{
    int index = indexOfSession(sessionId);
    if (index < 0) {
        m_tabs.push_back(makeSessionTab(sessionId));
        index = m_bar->addTab(IconSet(&m_bench.theme).icon(Glyph::Link, Token::Muted), {});
        m_bar->setTabToolTip(index, plainToolTip(m_tabs.back().session->session()->value));
        nameSession(*m_tabs.back().session);
    }
    m_bar->setCurrentIndex(index);
    showCurrent(index);
    m_tabs[size_t(index)].sessionPage->focusContent();
}

void CustomerTabs::close(int index)
{
    if (index < 0 || index >= int(m_tabs.size()))
        return;
    Tab tab = std::move(m_tabs[size_t(index)]);
    m_tabs.erase(m_tabs.begin() + index);
    m_bar->removeTab(index); // shows the neighbour
    delete tab.head;
    delete tab.content();
    if (m_tabs.empty())
        showCurrent(-1);
}

void CustomerTabs::closeCustomer(const QString& customerId)
{
    close(indexOf(customerId));
}

void CustomerTabs::stopSaving()
{
    for (const Tab& tab : m_tabs) {
        if (tab.customer)
            tab.customer->stopSaving();
    }
}

void CustomerTabs::closeAll()
{
    while (!m_tabs.empty())
        close(int(m_tabs.size()) - 1);
}

void CustomerTabs::step(int direction)
{
    if (const int count = m_bar->count(); count > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + direction + count) % count);
}

const CustomerTabs::Tab* CustomerTabs::currentTab() const
{
    const int index = m_bar->currentIndex();
    return index >= 0 && index < int(m_tabs.size()) ? &m_tabs[size_t(index)] : nullptr;
}

TimelinePage* CustomerTabs::current() const
{
    const Tab* tab = currentTab();
    return tab ? tab->page : nullptr;
}

QString CustomerTabs::currentSession() const
{
    const Tab* tab = currentTab();
    return tab && tab->session ? tab->session->sessionId() : QString();
}

TimelineView* CustomerTabs::currentView() const
{
    const Tab* tab = currentTab();
    return tab ? &tab->view() : nullptr;
}

const TimelineModel* CustomerTabs::currentTimeline() const
{
    const Tab* tab = currentTab();
    if (!tab)
        return nullptr;
    return tab->customer ? &tab->customer->timeline() : &tab->session->timeline();
}

void CustomerTabs::focusContent()
{
    const Tab* tab = currentTab();
    if (tab && tab->page)
        tab->page->focusContent();
    else if (tab)
        tab->sessionPage->focusContent();
}

void CustomerTabs::filterBySession(const QString& session)
{
    if (TimelinePage* page = current())
        page->showOnlySession(session);
}

QStringList CustomerTabs::customerIds() const
{
    QStringList ids;
    for (const Tab& tab : m_tabs) {
        if (tab.customer)
            ids.append(tab.customer->customerId());
    }
    return ids;
}

void CustomerTabs::resetColumns()
{
    m_habits.columns.clear();
    for (const Tab& tab : m_tabs)
        tab.view().columns().reset();
}

void CustomerTabs::setPosted(const QSet<QString>& eventIds)
{
    m_posted = eventIds;
    for (const Tab& tab : m_tabs) {
        if (tab.customer)
            tab.customer->timeline().setPosted(m_posted);
    }
}

void CustomerTabs::markJoins()
{
    for (const Tab& tab : m_tabs) {
        if (tab.customer)
            tab.customer->timeline().setJoins(joinsOf(m_bench.ledger, tab.customer->customerId()));
    }
}

void CustomerTabs::showArrival(const QString& customerId, const QString& eventId)
{
    const int index = indexOf(customerId);
    if (index < 0)
        return;
    const Tab& tab = m_tabs[size_t(index)];
    tab.page->view().flashEvent(eventId);
    if (tab.customer->timeline().rowOf(eventId) < 0)
        tab.customer->timeline().refresh();
}

void CustomerTabs::setPlaceholder(QWidget* placeholder)
{
    m_placeholder = placeholder;
    m_pages->addWidget(placeholder);
}

CustomerTabs::Tab CustomerTabs::makeTab(Hub& hub, const QString& customerId)
{
    Tab tab;
    tab.customer = std::make_unique<CustomerTimeline>(
        hub, customerId, m_bench.catalogue, m_bench.time, m_bench.clock, &m_bench.cache);
    CustomerTimeline& customer = *tab.customer;
    customer.filter().setPageSize(m_habits.pageSize);
    customer.timeline().setRequestsAtOnce(m_habits.requestsAtOnce);
    customer.live().setInterval(std::chrono::seconds(m_habits.liveSeconds));
    customer.timeline().setPosted(m_posted);
    customer.timeline().setJoins(joinsOf(m_bench.ledger, customerId));
    customer.filters().follow(m_bench.views);
    tab.head = makeHead(customer); // before the page: Tab follows
    tab.page = new TimelinePage(customer, m_bench.catalogue, m_bench.time, m_bench.theme, m_pages);
    prepareHistogram(*tab.page);
    m_heads->addWidget(tab.head);
    m_pages->addWidget(tab.page);
    connectView(tab.page->view());
    connect(&tab.page->view(), &TimelineView::receiptRequested, this, &CustomerTabs::receiptRequested);
    watchFirstRows(*tab.page);
    TimelinePage* page = tab.page;
    connect(&customer.timeline(), &TimelineModel::countsChanged, this, [this, page] {
        if (page == current())
            Q_EMIT countsChanged();
    });
    connect(page, &TimelinePage::emptied, this, [this, page] {
        if (page == current())
            Q_EMIT emptied();
    });
    connect(page, &TimelinePage::actionRequested, this, &CustomerTabs::actionRequested);
    connect(&customer.filter(), &EventFilter::changed, this, [this, &customer] {
        m_habits.pageSize = customer.filter().pageSize();
    });
    connect(&customer.live(), &LiveTail::changed, this, [this, &customer] {
        m_habits.liveSeconds = int(customer.live().interval().count());
    });
    connect(&customer, &CustomerTimeline::customerChanged, this, [this, &customer] { nameTab(customer); });
    return tab;
}

CustomerTabs::Tab CustomerTabs::makeSessionTab(const QString& sessionId)
{
    Tab tab;
    tab.session =
        std::make_unique<AnonymousTimeline>(m_bench.ledger, sessionId, m_bench.catalogue, m_bench.time);
    AnonymousTimeline& session = *tab.session;
    tab.sessionPage = new AnonymousPage(session, m_bench.theme, m_pages);
    auto* actions = new SessionActions(m_bench.ledger, tab.sessionPage);
    actions->setSession(sessionId);
    Q_EMIT sessionMade(actions);
    tab.head = new SessionStrip(session, m_bench.ledger, *actions, m_bench.theme, m_heads);
    m_heads->addWidget(tab.head);
    m_pages->addWidget(tab.sessionPage);
    connectView(tab.sessionPage->view());
    connect(tab.sessionPage, &AnonymousPage::composeRequested, this, [this, sessionId] {
        Q_EMIT sessionComposeRequested(sessionId);
    });
    connect(&session, &AnonymousTimeline::changed, this, [this, &session] { nameSession(session); });
    return tab;
}

void CustomerTabs::connectView(TimelineView& view)
{
    view.columns().restore(m_habits.columns);
    connect(&view, &TimelineView::eventSelected, this, [this, &view](const QString& eventId) {
        if (&view == currentView())
            Q_EMIT eventSelected(eventId);
    });
    connect(&view.columns(), &TimelineColumns::changed, this, [this, &view] {
        m_habits.columns = view.columns().save();
    });
    connect(&view, &TimelineView::eventActivated, this, &CustomerTabs::eventActivated);
}

void CustomerTabs::prepareHistogram(TimelinePage& page)
{
    HistogramPane& histogram = page.histogram();
    histogram.restoreState(m_habits.histogramState);
    page.setHistogramShown(m_habits.histogramShown);
    connect(&histogram, &HistogramPane::stateChanged, this, [this, &histogram] {
        m_habits.histogramState = histogram.saveState();
    });
}

void CustomerTabs::setHistogramShown(bool shown)
{
    m_habits.histogramShown = shown;
    for (const Tab& tab : m_tabs) {
        if (tab.page)
            tab.page->setHistogramShown(shown);
    }
}

void CustomerTabs::setRequestsAtOnce(int number)
{
    m_habits.requestsAtOnce = number;
    for (const Tab& tab : m_tabs) {
        if (tab.customer)
            tab.customer->timeline().setRequestsAtOnce(number);
    }
}

QWidget* CustomerTabs::makeHead(CustomerTimeline& customer)
{
    auto* head = new QWidget(m_heads);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new IdentityStrip(customer, m_bench.time, m_bench.theme, head));
    auto* filter =
        new FilterBar(customer, m_bench.views, m_bench.catalogue, m_bench.time, m_bench.theme, head);
    connect(filter, &FilterBar::filterRowsRequested, this, [this] {
        if (TimelinePage* page = current())
            page->openFilterLine();
    });
    layout->addWidget(filter);
    layout->addWidget(new StaleBanner(customer.age(), m_bench.time, m_bench.theme, head));
    return head;
}

/// The milestone of starting: somebody sees events.
void CustomerTabs::watchFirstRows(TimelinePage& page)
{
    if (m_rowsShown)
        return;
    const TimelineModel& timeline = page.customer().timeline();
    auto* watch = new FirstPaint(page.view().viewport(), [&timeline] { return timeline.loadedCount() > 0; });
    connect(watch, &FirstPaint::painted, this, [this] {
        if (!std::exchange(m_rowsShown, true))
            qCDebug(lcStartup) << "first rows";
    });
}

void CustomerTabs::nameTab(const CustomerTimeline& customer)
{
    const int index = indexOf(customer.customerId());
    if (index < 0 || !customer.customer())
        return;
    // A tab takes & for a mnemonic.
    m_bar->setTabText(index, withoutMnemonics(customerTitle(*customer.customer())));
    Q_EMIT customerKnown(*customer.customer());
}

void CustomerTabs::nameSession(const AnonymousTimeline& session)
{
    if (const int index = indexOfSession(session.sessionId()); index >= 0)
        m_bar->setTabText(index, withoutMnemonics(oneLine(session.title(), 40)));
}

void CustomerTabs::showCurrent(int index)
{
    const bool any = index >= 0 && index < int(m_tabs.size());
    m_bar->setVisible(any);
    m_heads->setVisible(any);
    if (any) {
        m_heads->setCurrentWidget(m_tabs[size_t(index)].head);
        m_pages->setCurrentWidget(m_tabs[size_t(index)].content());
    } else if (m_placeholder) {
        m_pages->setCurrentWidget(m_placeholder);
    }
    Q_EMIT currentChanged(current());
}

int CustomerTabs::indexOf(const QString& customerId) const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [&](const Tab& tab) {
        return tab.customer && tab.customer->customerId() == customerId;
    });
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

int CustomerTabs::indexOfSession(const QString& sessionId) const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [&](const Tab& tab) {
        return tab.session && tab.session->sessionId() == sessionId;
    });
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

} // namespace hubscope
