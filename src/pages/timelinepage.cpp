// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinepage.h"

#include "events/filtervalue.h"
#include "models/customertimeline.h"
#include "models/eventtext.h"
#include "pages/errorwords.h"
#include "pages/filterline.h"
#include "pages/findbar.h"
#include "pages/histogrampane.h"
#include "pages/hubempty.h"
#include "pages/newchip.h"
#include "pages/timelinefinding.h"
#include "pages/timelinenarrowing.h"
#include "pages/timelineview.h"
#include "pages/whyempty.h"
#include "widgets/emptystate.h"
#include "widgets/loadingoverlay.h"
#include "widgets/messagestrip.h"

#include <QEvent>
#include <QHeaderView>
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
    , m_time(time)
    , m_strip(new MessageStrip(&theme, this))
    , m_only(new MessageStrip(&theme, this))
    , m_view(new TimelineView(customer.timeline(), theme, this))
    , m_line(new FilterLine(time, theme, this))
    , m_find(&(new TimelineFinding(customer.timeline(), *m_view, theme))->bar())
    , m_new(new NewChip(m_view))
    , m_histogram(new HistogramPane(catalogue, time, theme, this))
    , m_whyEmpty(new WhyEmpty(customer.timeline(), time, theme, this))
    , m_hubEmpty(new HubEmpty(customer, time, theme, this))
    , m_empty(new EmptyState(&theme, this))
    , m_loading(new LoadingOverlay(&theme, m_view))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_only);
    layout->addWidget(m_line);
    layout->addWidget(m_histogram);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_whyEmpty, 1);
    layout->addWidget(m_hubEmpty, 1);
    layout->addWidget(m_empty, 1);
    m_strip->hide();
    m_only->hide();
    m_empty->hide();
    m_line->hide();
    m_whyEmpty->hide();
    m_hubEmpty->hide();
    new TimelineNarrowing(customer, catalogue, *m_line, *m_histogram, this);
    m_view->installEventFilter(this);

    TimelineModel& timeline = customer.timeline();
    connect(&timeline, &TimelineModel::stateChanged, this, &TimelinePage::showState);
    connect(&timeline, &TimelineModel::countsChanged, this, &TimelinePage::showState);
    connect(&timeline, &TimelineModel::rowFilterChanged, this, &TimelinePage::showState);
    connect(&timeline, &TimelineModel::refreshFailed, this, [this](const Error& error) {
        showFailure(error, true);
    });
    connect(m_loading, &LoadingOverlay::cancelRequested, &customer, &CustomerTimeline::cancel);
    connect(m_strip, &MessageStrip::actionTriggered, this, [this](int index) {
        perform(m_actions.value(index, ErrorAction::Retry));
    });
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        perform(m_actions.value(0, ErrorAction::Retry));
    });
    connect(m_empty, &EmptyState::secondaryTriggered, this, [this] {
        perform(m_actions.value(1, ErrorAction::Retry));
    });
    connect(m_view, &TimelineView::eventSelected, this, [this](const QString& eventId) {
        if (!eventId.isEmpty())
            m_awaited.clear();
    });
    connect(&timeline, &TimelineModel::rowFilterChanged, this, &TimelinePage::showSession);
    connect(&timeline, &TimelineModel::countsChanged, this, &TimelinePage::showSession);
    connect(m_only, &MessageStrip::actionTriggered, this, [this](int index) {
        if (index == 0)
            showOnlySession({});
        else
            m_customer.timeline().loadMore();
    });
    followLive();
    m_countDown.setInterval(1000);
    connect(&m_countDown, &QTimer::timeout, this, &TimelinePage::countDown);
    showState();
}

/// Events that come above what is read are counted, and come into sight with the top.
void TimelinePage::followLive()
{
    LiveTail& live = m_customer.live();
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &live, [this, &live] {
        live.setAtTop(m_view->verticalScrollBar()->value() == 0);
    });
    connect(&live, &LiveTail::newCountChanged, m_new, [this, &live] {
        m_new->setCount(live.newCount(), live.heldCount(), m_customer.timeline().rowFilter().isActive());
    });
    connect(m_new, &NewChip::clicked, &live, [&live] {
        if (live.heldCount() > 0)
            live.setPaused(false);
    });
}

void TimelinePage::setHistogramShown(bool shown)
{
    m_histogramShown = shown;
    makeRoomForRows();
}

bool TimelinePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        makeRoomForRows();
    return QWidget::eventFilter(watched, event);
}

/// In a low window, or with a large font, rows are worth more than an overview of them.
void TimelinePage::makeRoomForRows()
{
    constexpr int leastRows = 5;
    const int least =
        m_view->horizontalHeader()->height() + leastRows * m_view->verticalHeader()->defaultSectionSize();
    const int used = m_histogram->isHidden() ? 0 : m_histogram->sizeHint().height();
    const int room = m_view->height() + used - m_histogram->sizeHint().height();
    const TimelineModel& timeline = m_customer.timeline();
    const bool isEmpty = timeline.loadedCount() == 0 && timeline.state() != LoadState::Loading;
    m_histogram->setVisible(m_histogramShown && !isEmpty && room >= least);
}

bool TimelinePage::awaitEvent(const QString& eventId)
{
    if (m_view->selectEvent(eventId))
        return true;
    m_view->setCurrentIndex({});
    m_awaited = eventId;
    return false;
}

void TimelinePage::openFilterLine()
{
    m_line->show();
    m_line->takeFocus();
}

void TimelinePage::narrowBy(const QString& term, const QString& instead)
{
    m_line->show();
    m_line->addTerm(term, instead);
}

std::optional<qint64> TimelinePage::momentOf(const QString& text) const
{
    const auto span = timeIn(text.simplified().replace(u' ', u'T'), m_time.zone());
    return span ? std::optional(span->most) : std::nullopt;
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
    QWidget* content = m_view;
    if (!m_view->isVisible())
        content = m_hubEmpty->isVisible() ? m_hubEmpty->primaryButton() : m_empty->primaryButton();
    if (content->isVisible())
        content->setFocus(Qt::OtherFocusReason);
}

void TimelinePage::showState()
{
    const TimelineModel& timeline = m_customer.timeline();
    const bool hasRows = timeline.loadedCount() > 0;
    const LoadState state = timeline.state();

    const bool firstPage = state == LoadState::Loading && (!hasRows || timeline.isStale());
    if (!firstPage)
        m_loading->stop();
    else if (!m_loading->isLoading())
        m_loading->start(
            tr("Reading events…"), hasRows ? LoadingOverlay::Cover::Dim : LoadingOverlay::Cover::Skeleton);

    makeRoomForRows();
    m_empty->hide();
    m_countDown.stop();
    if (state == LoadState::Failed && timeline.error())
        showFailure(*timeline.error(), hasRows);
    else if (state == LoadState::Idle && hasRows)
        showStopped();
    else
        m_strip->hide();
    const bool hubHasNone = !hasRows && state == LoadState::AtEnd && m_customer.filter().isActive();
    if (!hasRows && !hubHasNone && (state == LoadState::AtEnd || state == LoadState::Idle))
        showNothing();
    m_hubEmpty->setVisible(hubHasNone);
    if (!hasRows && state == LoadState::AtEnd && m_awaited.isEmpty())
        Q_EMIT emptied();
    const bool nothingFits = m_empty->isHidden() && hasRows && timeline.shownCount() == 0 &&
                             timeline.rowFilter().isActive() && !timeline.isArranging();
    if (nothingFits)
        m_whyEmpty->renew();
    m_whyEmpty->setVisible(nothingFits);
    m_view->setVisible(m_empty->isHidden() && !hubHasNone && !nothingFits);
    if (hasRows && !m_view->currentIndex().isValid())
        selectSomething();
}

/// There is always something to read.
void TimelinePage::selectSomething()
{
    if (m_awaited.isEmpty())
        m_view->step(1);
    else
        m_view->selectEvent(m_awaited);
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
    m_empty->show();
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
    m_empty->show();
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
