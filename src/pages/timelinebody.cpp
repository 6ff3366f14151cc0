// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinebody.h"

#include "events/filtervalue.h"
#include "models/displaytime.h"
#include "models/timelinemodel.h"
#include "pages/filterline.h"
#include "pages/findbar.h"
#include "pages/histogrampane.h"
#include "pages/timelinefinding.h"
#include "pages/timelinenarrowing.h"
#include "pages/timelineview.h"
#include "pages/whyempty.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace hubscope {

TimelineBody::TimelineBody(
    TimelineModel& timeline, EventFilter* hub, const Catalogue& catalogue, const TimeDisplay& time,
    const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_timeline(timeline)
    , m_time(time)
    , m_line(new FilterLine(time, theme, this))
    , m_histogram(new HistogramPane(catalogue, time, theme, this))
    , m_view(new TimelineView(timeline, theme, this))
    , m_find(&(new TimelineFinding(timeline, *m_view, theme))->bar())
    , m_whyEmpty(new WhyEmpty(timeline, time, theme, this))
{
    layOut();
    new TimelineNarrowing(timeline, hub, catalogue, *m_line, *m_histogram, this);
    m_view->installEventFilter(this);
    for (const auto signal : {&TimelineModel::countsChanged, &TimelineModel::rowFilterChanged})
        connect(&timeline, signal, this, &TimelineBody::showRows);
    connect(&timeline, &TimelineModel::stateChanged, this, &TimelineBody::showRows);
    connect(m_view, &TimelineView::eventSelected, this, [this](const QString& eventId) {
        if (!eventId.isEmpty())
            m_awaited.clear();
    });
    showRows();
}

void TimelineBody::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_histogram);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_find);
    addStandIn(m_whyEmpty);
    m_line->hide();
}

void TimelineBody::addStandIn(QWidget* widget)
{
    widget->hide();
    static_cast<QVBoxLayout*>(layout())->addWidget(widget, 1);
}

void TimelineBody::showStandIn(QWidget* widget)
{
    if (QWidget* before = std::exchange(m_standIn, widget); before && before != widget)
        before->hide();
    showRows();
}

void TimelineBody::showRows()
{
    makeRoomForRows();
    const bool hasRows = m_timeline.loadedCount() > 0;
    const bool nothingFits = !m_standIn && hasRows && m_timeline.shownCount() == 0 &&
                             m_timeline.rowFilter().isActive() && !m_timeline.isArranging();
    if (nothingFits)
        m_whyEmpty->renew();
    m_whyEmpty->setVisible(nothingFits);
    m_view->setVisible(!m_standIn && !nothingFits);
    if (m_standIn)
        m_standIn->show();
    if (hasRows && !m_view->currentIndex().isValid())
        selectSomething();
}

/// There is always something to read.
void TimelineBody::selectSomething()
{
    if (m_awaited.isEmpty())
        m_view->step(1);
    else
        m_view->selectEvent(m_awaited);
}

bool TimelineBody::awaitEvent(const QString& eventId)
{
    if (m_view->selectEvent(eventId))
        return true;
    m_view->setCurrentIndex({});
    m_awaited = eventId;
    return false;
}

void TimelineBody::focusContent()
{
    QWidget* content = m_standIn;
    if (!content)
        content = m_whyEmpty->isVisible() ? static_cast<QWidget*>(m_whyEmpty) : m_view;
    if (content->isVisible())
        content->setFocus(Qt::OtherFocusReason);
}

void TimelineBody::setHistogramShown(bool shown)
{
    m_histogramShown = shown;
    makeRoomForRows();
}

bool TimelineBody::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        makeRoomForRows();
    return QWidget::eventFilter(watched, event);
}

/// In a low window, or with a large font, rows are worth more than an overview of them.
void TimelineBody::makeRoomForRows()
{
    constexpr int leastRows = 5;
    const int least =
        m_view->horizontalHeader()->height() + leastRows * m_view->verticalHeader()->defaultSectionSize();
    const int used = m_histogram->isHidden() ? 0 : m_histogram->sizeHint().height();
    const int room = m_view->height() + used - m_histogram->sizeHint().height();
    const bool isEmpty = m_timeline.loadedCount() == 0 && m_timeline.state() != LoadState::Loading;
    m_histogram->setVisible(m_histogramShown && !isEmpty && room >= least);
}

void TimelineBody::openFilterLine()
{
    m_line->show();
    m_line->takeFocus();
}

void TimelineBody::narrowBy(const QString& term, const QString& instead)
{
    m_line->show();
    m_line->addTerm(term, instead);
}

std::optional<qint64> TimelineBody::momentOf(const QString& text) const
{
    const auto span = timeIn(text.simplified().replace(u' ', u'T'), m_time.zone());
    return span ? std::optional(span->most) : std::nullopt;
}

} // namespace hubscope
