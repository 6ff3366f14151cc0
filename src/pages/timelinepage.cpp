// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinepage.h"

#include "models/customertimeline.h"
#include "models/eventtext.h"
#include "pages/errorwords.h"
#include "pages/hubempty.h"
#include "pages/newchip.h"
#include "pages/timelinebody.h"
#include "pages/timelineview.h"
#include "widgets/emptystate.h"
#include "widgets/loadingoverlay.h"
#include "widgets/messagestrip.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

TimelinePage::TimelinePage(
    CustomerTimeline& customer, const Catalogue& catalogue, const TimeDisplay& time, const Theme& theme,
    QWidget* parent)
    : QWidget(parent)
    , m_customer(customer)
    , m_strip(new MessageStrip(&theme, this))
    , m_only(new MessageStrip(&theme, this))
    , m_body(new TimelineBody(customer.timeline(), &customer.filter(), catalogue, time, theme, this))
    , m_new(new NewChip(&view()))
    , m_hubEmpty(new HubEmpty(customer, time, theme, this))
    , m_empty(new EmptyState(&theme, this))
    , m_loading(new LoadingOverlay(&theme, &view()))
{
    layOut();
    connectTimeline();
    connectActions();
    followLive();
    m_countDown.setInterval(1000);
    connect(&m_countDown, &QTimer::timeout, this, &TimelinePage::countDown);
    showState();
}

void TimelinePage::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_only);
    layout->addWidget(m_body, 1);
    m_strip->hide();
    m_only->hide();
    m_empty->setFocusProxy(m_empty->primaryButton());
    m_body->addStandIn(m_hubEmpty);
    m_body->addStandIn(m_empty);
}

void TimelinePage::connectTimeline()
{
    const TimelineModel& timeline = m_customer.timeline();
    connect(&timeline, &TimelineModel::stateChanged, this, &TimelinePage::showState);
    for (const auto signal : {&TimelineModel::countsChanged, &TimelineModel::rowFilterChanged}) {
        connect(&timeline, signal, this, &TimelinePage::showState);
        connect(&timeline, signal, this, &TimelinePage::showSession);
    }
    connect(&timeline, &TimelineModel::refreshFailed, this, [this](const Error& error) {
        showFailure(error, true);
    });
}

void TimelinePage::connectActions()
{
    connect(m_loading, &LoadingOverlay::cancelRequested, &m_customer, &CustomerTimeline::cancel);
    connect(m_strip, &MessageStrip::actionTriggered, this, [this](int index) {
        perform(m_actions.value(index, ErrorAction::Retry));
    });
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        perform(m_actions.value(0, ErrorAction::Retry));
    });
    connect(m_empty, &EmptyState::secondaryTriggered, this, [this] {
        perform(m_actions.value(1, ErrorAction::Retry));
    });
    connect(m_only, &MessageStrip::actionTriggered, this, [this](int index) {
        if (index == 0)
            showOnlySession({});
        else
            m_customer.timeline().loadMore();
    });
}

TimelineView& TimelinePage::view() const
{
    return m_body->view();
}

/// Events that come above what is read are counted, and come into sight with the top.
void TimelinePage::followLive()
{
    LiveTail& live = m_customer.live();
    const QScrollBar* scroll = view().verticalScrollBar();
    connect(scroll, &QScrollBar::valueChanged, &live, [&live](int value) { live.setAtTop(value == 0); });
    connect(&live, &LiveTail::newCountChanged, m_new, [this, &live] {
        m_new->setCount(live.newCount(), live.heldCount(), m_customer.timeline().rowFilter().isActive());
    });
    connect(m_new, &NewChip::clicked, &live, [&live] {
        if (live.heldCount() > 0)
            live.setPaused(false);
    });
}

void TimelinePage::showOnlySession(const QString& session)
{
    TimelineModel& timeline = m_customer.timeline();
    RowFilter filter = timeline.rowFilter();
    filter.facets.erase(Facet::Session);
    if (!session.isEmpty())
        filter.facets[Facet::Session].only = {session};
    timeline.setRowFilter(filter);
}

void TimelinePage::showSession()
{
    const TimelineModel& timeline = m_customer.timeline();
    const auto choice = timeline.rowFilter().facets.find(Facet::Session);
    const bool one = choice != timeline.rowFilter().facets.end() && choice->second.only.size() == 1;
    m_only->setVisible(one);
    if (!one)
        return;
    const QString title = tr("Only session %1").arg(shortSession(choice->second.only.first()));
    QString words =
        tr("%L1 of %Ln loaded event(s).", nullptr, timeline.loadedCount()).arg(timeline.shownCount());
    const qint64 rest = timeline.totalCount().value_or(0) - timeline.loadedCount();
    if (rest > 0) // the hub filters by no session: more may be further down
        words += u' ' + tr("%Ln are not loaded yet.", nullptr, int(rest));
    if (m_only->title() == title && m_only->isVisible())
        m_only->setText(words);
    else
        m_only->showMessage(MessageStrip::Kind::Info, title, words);
    m_only->setActions(rest > 0 ? QStringList{tr("Show all"), tr("Load more")} : QStringList{tr("Show all")});
}

void TimelinePage::focusContent()
{
    m_body->focusContent();
}

void TimelinePage::showState()
{
    const TimelineModel& timeline = m_customer.timeline();
    const bool hasRows = timeline.loadedCount() > 0;
    const LoadState state = timeline.state();
    showLoading();
    m_countDown.stop();
    QWidget* instead = standIn();
    if (state == LoadState::Failed && timeline.error())
        showFailure(*timeline.error(), hasRows);
    else if (state == LoadState::Idle && hasRows)
        showStopped();
    else
        m_strip->hide();
    if (instead == m_empty && state != LoadState::Failed)
        showNothing();
    m_body->showStandIn(instead);
    if (!hasRows && state == LoadState::AtEnd && !m_body->isAwaiting())
        Q_EMIT emptied();
}

void TimelinePage::showLoading()
{
    const TimelineModel& timeline = m_customer.timeline();
    const bool hasRows = timeline.loadedCount() > 0;
    if (timeline.state() != LoadState::Loading || (hasRows && !timeline.isStale()))
        m_loading->stop();
    else if (!m_loading->isLoading())
        m_loading->start(
            tr("Reading events…"), hasRows ? LoadingOverlay::Cover::Dim : LoadingOverlay::Cover::Skeleton);
}

/// What stands in the place of rows; null pointer while there are some, or may be soon.
QWidget* TimelinePage::standIn() const
{
    const TimelineModel& timeline = m_customer.timeline();
    const LoadState state = timeline.state();
    if (timeline.loadedCount() > 0 || state == LoadState::Loading || state == LoadState::Ready)
        return nullptr;
    return state == LoadState::AtEnd && m_customer.filter().isActive() ? static_cast<QWidget*>(m_hubEmpty)
                                                                       : m_empty;
}

void TimelinePage::showFailure(const Error& error, bool rowsStay)
{
    m_error = error;
    if (error.retryAfter) {
        m_nextTry.setRemainingTime(*error.retryAfter);
        m_countDown.start();
    }
    const ErrorText text = errorText(error, {Attempt::ReadEvents, m_customer.customerId(), {}});
    m_actions = text.actions;
    QStringList buttons;
    for (const ErrorAction action : text.actions)
        buttons.append(errorActionLabel(action));
    const bool bannerTells = m_customer.age().phase() == DataAge::Phase::Offline;
    m_strip->setVisible(rowsStay && !bannerTells);
    if (rowsStay && bannerTells)
        return;
    if (rowsStay) {
        m_strip->showMessage(MessageStrip::Kind::Error, text.title, errorWords(text));
        m_strip->setActions(buttons.mid(0, 2));
        return;
    }
    m_empty->setContent(Glyph::AlertCircle, text.title, errorWords(text));
    m_empty->setPrimary(buttons.value(0));
    m_empty->setSecondary(buttons.value(1));
}

/// The hub told how long to wait: the words on that are kept true.
void TimelinePage::countDown()
{
    ErrorText text = errorText(*m_error, {Attempt::ReadEvents, m_customer.customerId(), {}});
    text.waitSeconds = int((m_nextTry.remainingTime() + 999) / 1000);
    if (m_strip->isVisible())
        m_strip->setText(errorWords(text));
    else
        m_empty->setContent(Glyph::AlertCircle, text.title, errorWords(text));
    if (m_nextTry.hasExpired())
        m_countDown.stop();
}

/// Rows are there, and the page after them was not waited for.
void TimelinePage::showStopped()
{
    m_error.reset();
    m_actions = {ErrorAction::Retry};
    m_strip->showMessage(MessageStrip::Kind::Info, tr("Loading was stopped"));
    m_strip->setActions({tr("Load more")});
}

void TimelinePage::showNothing()
{
    m_error.reset();
    m_actions = {ErrorAction::Retry};
    const TimelineModel& timeline = m_customer.timeline();
    if (timeline.state() == LoadState::Idle) {
        m_empty->setContent(Glyph::Stop, tr("Loading was stopped"), tr("Nothing was read yet."));
        m_empty->setPrimary(tr("Load"));
    } else {
        m_empty->setContent(
            Glyph::User, tr("No events for this customer"),
            tr("The hub knows the customer and has no event of it. An event that was just posted can take "
               "half "
               "a minute to show."));
        m_empty->setPrimary(tr("Look again"));
    }
    m_empty->setSecondary({});
}

void TimelinePage::perform(ErrorAction action)
{
    if (m_error && action != ErrorAction::Retry) {
        Q_EMIT actionRequested(action, *m_error);
        return;
    }
    TimelineModel& timeline = m_customer.timeline();
    if (timeline.state() == LoadState::Failed)
        timeline.retry();
    else if (timeline.state() == LoadState::Idle)
        timeline.loadMore();
    else
        m_customer.refresh();
}

} // namespace hubscope
