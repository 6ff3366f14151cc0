// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/payloadfinder.h"

#include "models/timelinemodel.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace std::chrono_literals;

namespace hubscope {

namespace {

constexpr auto searchRowsAfter = 100ms;
constexpr auto pieceTime = 100ms; // so often there are more hits

PayloadHits goOnWith(PayloadSearch& search, const std::stop_token& stop)
{
    search.goOn(std::numeric_limits<qsizetype>::max(), stop, QDeadlineTimer(pieceTime));
    return search.hits();
}

} // namespace

PayloadFinder::PayloadFinder(TimelineModel& timeline, QObject* parent)
    : Finder(parent)
    , m_timeline(timeline)
    , m_work([this](const PayloadHits& hits) { take(hits); })
{
    m_rowsLater.setSingleShot(true);
    m_rowsLater.setInterval(searchRowsAfter);
    connect(&m_rowsLater, &QTimer::timeout, this, &PayloadFinder::onRowsChanged);
    const auto later = [this] {
        if (m_search && !m_rowsLater.isActive())
            m_rowsLater.start();
    };
    connect(&timeline, &TimelineModel::eventsChanged, this, later);
    connect(&timeline, &TimelineModel::countsChanged, this, later);
    connect(&timeline, &TimelineModel::layoutChanged, this, later);
    // Rows have other numbers now.
    connect(&timeline.feed(), &EventFeed::emptied, this, &PayloadFinder::startAnew);
    connect(&timeline.feed(), &EventFeed::renewed, this, &PayloadFinder::startAnew);
}

void PayloadFinder::setPattern(const PayloadPattern& pattern)
{
    if (pattern == m_pattern)
        return;
    m_pattern = pattern;
    m_error = pattern.text.isEmpty() ? std::nullopt : patternError(pattern);
    startAnew();
}

void PayloadFinder::startAnew()
{
    m_work.cancel(); // an expression may take its time with each body
    m_underWay = false;
    m_search.reset();
    m_hits = {};
    m_wantedStep = 0;
    if (!m_pattern.text.isEmpty() && !m_error) {
        m_search = std::make_shared<PayloadSearch>(m_pattern);
        m_rowsChanged = true;
        goOn();
    }
    Q_EMIT changed();
}

bool PayloadFinder::isSearching() const
{
    return m_search && (m_underWay || m_rowsChanged || !m_hits.isComplete());
}

void PayloadFinder::onRowsChanged()
{
    m_rowsChanged = true;
    goOn();
}

/// One piece at a time; when it is there, the next one is for what is wanted then.
void PayloadFinder::goOn()
{
    if (m_underWay || !m_search || (!m_rowsChanged && m_hits.isComplete()))
        return;
    m_underWay = true;
    if (std::exchange(m_rowsChanged, false)) {
        m_work.ask([search = m_search, events = m_timeline.snapshot(),
                    rows = m_timeline.shownRows()](const std::stop_token& stop) {
            search->setRows(events, rows);
            return goOnWith(*search, stop);
        });
    } else {
        m_work.ask([search = m_search](const std::stop_token& stop) { return goOnWith(*search, stop); });
    }
}

void PayloadFinder::take(const PayloadHits& hits)
{
    m_underWay = false;
    m_hits = hits;
    goOn();
    Q_EMIT changed();
    if (m_wantedStep != 0)
        step(m_wantedStep);
}

void PayloadFinder::setCurrent(std::optional<EventRow> event)
{
    const EventStore& store = m_timeline.feed().store();
    const auto key = event ? std::optional(store.record(*event).key) : std::nullopt;
    if (std::exchange(m_current, key) != key)
        Q_EMIT currentChanged();
}

std::optional<EventRow> PayloadFinder::current() const
{
    return m_current ? m_timeline.feed().store().find(*m_current) : std::nullopt;
}

qsizetype PayloadFinder::currentNumber() const
{
    const auto event = current();
    return event ? m_hits.rows.indexOf(*event) + 1 : 0;
}

std::optional<qsizetype> PayloadFinder::hitBeyondCurrent(int direction) const
{
    const auto event = current();
    const qsizetype place = event ? m_timeline.shownRows().indexOf(*event) : -1;
    const QList<qsizetype>& places = m_hits.places;
    if (direction > 0) {
        const auto below = std::ranges::upper_bound(places, place);
        return below == places.end() ? std::nullopt : std::optional(below - places.begin());
    }
    const auto above = std::ranges::lower_bound(places, place);
    return place < 0 || above == places.begin() ? std::nullopt : std::optional(above - places.begin() - 1);
}

void PayloadFinder::step(int direction)
{
    m_wantedStep = 0;
    const std::optional<qsizetype> beyond = hitBeyondCurrent(direction);
    // Rows above may be searched after those below.
    if (isSearching() && (!beyond || direction < 0)) {
        m_wantedStep = direction;
        return;
    }
    if (m_hits.rows.isEmpty())
        return;
    const qsizetype around = direction > 0 ? 0 : m_hits.rows.size() - 1;
    Q_EMIT hitChosen(m_hits.rows[beyond.value_or(around)]);
}

/// What is searched are the shown rows; while they are not done, how many are.
QString PayloadFinder::scopeText() const
{
    const QLocale locale;
    if (isSearching() && m_hits.total > 0)
        return tr("in the first %1 of %2 events")
            .arg(locale.toString(m_hits.searched), locale.toString(m_hits.total));
    const int all = m_timeline.loadedCount();
    const bool sent = m_timeline.scope() == EventScope::SentByThis;
    if (m_timeline.shownCount() == all)
        return sent ? tr("in %Ln event(s) sent by this app", nullptr, all)
                    : tr("in %Ln loaded event(s)", nullptr, all);
    const QString of = sent ? tr("in %1 shown of %Ln event(s) sent by this app", nullptr, all)
                            : tr("in %1 shown of %Ln loaded event(s)", nullptr, all);
    return of.arg(locale.toString(m_timeline.shownCount()));
}

QString PayloadFinder::remarkText() const
{
    const int events = int(m_hits.givenUp);
    return events == 0 ? QString()
                       : tr("%Ln event(s) not searched: the expression takes too long", nullptr, events);
}

} // namespace hubscope
