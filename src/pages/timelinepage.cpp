// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinepage.h"

#include "models/customertimeline.h"
#include "pages/errorwords.h"
#include "pages/timelineview.h"
#include "widgets/emptystate.h"
#include "widgets/loadingoverlay.h"
#include "widgets/messagestrip.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

TimelinePage::TimelinePage(CustomerTimeline& customer, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_customer(customer)
    , m_strip(new MessageStrip(&theme, this))
    , m_view(new TimelineView(customer.timeline(), theme, this))
    , m_empty(new EmptyState(&theme, this))
    , m_loading(new LoadingOverlay(&theme, m_view))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    m_strip->hide();
    m_empty->hide();

    TimelineModel& timeline = customer.timeline();
    connect(&timeline, &TimelineModel::stateChanged, this, &TimelinePage::showState);
    connect(&timeline, &TimelineModel::countsChanged, this, &TimelinePage::showState);
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
    showState();
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

    m_empty->hide();
    if (state == LoadState::Failed && timeline.error())
        showFailure(*timeline.error(), hasRows);
    else if (state != LoadState::Idle || hasRows)
        m_strip->hide();
    if (!hasRows && (state == LoadState::AtEnd || state == LoadState::Idle))
        showNothing();
    m_view->setVisible(m_empty->isHidden());
    if (hasRows && !m_view->currentIndex().isValid())
        m_view->step(1); // there is always something to read
}

void TimelinePage::showFailure(const Error& error, bool rowsStay)
{
    m_error = error;
    const ErrorText text = errorText(error, {Attempt::ReadEvents, m_customer.customerId(), {}});
    m_actions = text.actions;
    QStringList buttons;
    for (const ErrorAction action : text.actions)
        buttons.append(errorActionLabel(action));
    m_strip->setVisible(rowsStay);
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

void TimelinePage::showNothing()
{
    m_error.reset();
    m_actions = {ErrorAction::Retry};
    const TimelineModel& timeline = m_customer.timeline();
    if (timeline.state() == LoadState::Idle) {
        m_empty->setContent(Glyph::Stop, tr("Loading was stopped"), tr("Nothing was read yet."));
        m_empty->setPrimary(tr("Load"));
    } else if (m_customer.filter().isActive()) {
        m_empty->setContent(
            Glyph::Filter, tr("No events fit the filter"),
            tr("The hub has none of this customer’s events for the conditions above."));
        m_empty->setPrimary(tr("Reset filters"));
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
    else if (timeline.loadedCount() == 0 && m_customer.filter().isActive())
        m_customer.filter().reset();
    else
        m_customer.refresh();
}

} // namespace hubscope
