// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/grouping.h"

#include "core/calendarday.h"

#include <QDateTime>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace hubscope {

namespace {

/// The calendar day of a moment; neighbours are mostly of one day, which is looked up once.
class DayFinder
{
public:
    explicit DayFinder(const QTimeZone& zone)
        : m_zone(zone)
    {
    }

    GroupKey dayOf(const EventRecord& record)
    {
        if (!record.hasDate())
            return std::nullopt;
        if (!m_range.contains(record.date))
            find(record.date);
        return m_day;
    }

private:
    void find(qint64 moment)
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(moment, m_zone).date();
        m_day = day.toJulianDay();
        m_range = rangeOfDay(day, m_zone);
    }

    const QTimeZone& m_zone;
    TimeRange m_range;
    qint64 m_day = 0;
};

void groupDays(
    QList<RowGroup>& groups, const EventSnapshot& events, const QList<EventRow>& rows, qsizetype first,
    const QTimeZone& zone)
{
    RecordReader records(events);
    DayFinder days(zone);
    for (qsizetype place = first; place < rows.size(); ++place) {
        const GroupKey day = days.dayOf(records.at(rows.at(place)));
        if (groups.isEmpty() || groups.last().key != day)
            groups.append({day, 0});
        ++groups.last().count;
    }
}

/// Whether two neighbours are of one run: whichever happened first, as the hub's order need not be that of
/// the dates.
bool isOneRun(qint64 above, qint64 below)
{
    const bool bothDated = above != EventRecord::noTime && below != EventRecord::noTime;
    return bothDated ? std::max(above, below) - std::min(above, below) < longPause : above == below;
}

void groupPauses(
    QList<RowGroup>& groups, const EventSnapshot& events, const QList<EventRow>& rows, qsizetype first)
{
    RecordReader records(events);
    qint64 above = first > 0 ? records.at(rows.at(first - 1)).date : EventRecord::noTime;
    EventRow firstLoaded = 0; // of the run; what comes after the others is no run's first
    for (qsizetype place = first; place < rows.size(); ++place) {
        const EventRow row = rows.at(place);
        const qint64 date = records.at(row).date;
        const bool isDated = date != EventRecord::noTime;
        if (groups.isEmpty() || !isOneRun(above, date)) {
            groups.append({isDated ? GroupKey(date) : GroupKey(), 0, date, date});
            firstLoaded = row;
        }
        RowGroup& run = groups.last();
        ++run.count;
        above = date;
        if (!isDated)
            continue;
        run.from = std::min(run.from, date);
        run.to = std::max(run.to, date);
        if (row < firstLoaded) {
            firstLoaded = row;
            run.key = date;
        }
    }
}

} // namespace

void groupRuns(
    QList<RowGroup>& groups, const EventSnapshot& events, const QList<EventRow>& rows, qsizetype first,
    Grouping grouping, const QTimeZone& zone)
{
    if (grouping == Grouping::Day)
        groupDays(groups, events, rows, first, zone);
    else if (grouping == Grouping::Pause)
        groupPauses(groups, events, rows, first);
}

QList<RowGroup> gatherRows(QList<EventRow>& rows, const EventSnapshot& events, Grouping grouping)
{
    const auto nameOf = [grouping](const EventRecord& record) -> quint32 {
        if (grouping == Grouping::Type)
            return record.type;
        return record.identityKind == IdentityKind::Session ? record.identity : 0;
    };
    RecordReader records(events);
    std::unordered_map<quint32, size_t> groupOf;
    std::vector<QList<EventRow>> rowsOf;
    QList<RowGroup> groups;
    for (const EventRow row : std::as_const(rows)) {
        const quint32 name = nameOf(records.at(row));
        const auto [place, isNew] = groupOf.try_emplace(name, rowsOf.size());
        if (isNew) {
            rowsOf.emplace_back();
            groups.append({name == 0 ? GroupKey() : GroupKey(name), 0});
        }
        rowsOf[place->second].append(row);
    }
    rows.clear();
    for (size_t i = 0; i < rowsOf.size(); ++i) {
        groups[qsizetype(i)].count = rowsOf[i].size();
        rows.append(rowsOf[i]);
    }
    return groups;
}

} // namespace hubscope
