// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinerows.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <unordered_map>

namespace hubscope {

namespace {

/// Above that many rows, changes are told as a rearrangement: finding out what stayed would take too long.
constexpr size_t mostCompared = 5000;

/// Numbers from here on stand for events that the store does not have any more.
constexpr quint32 firstGone = 0x7000'0000;

/// The rows of two lists that are the same one, as far as they stand in the same order.
struct Match
{
    std::vector<bool> oldKept;
    std::vector<bool> newKept;
    bool hasMoved = false; ///< some are in both, and in another order
};

template<typename Identity>
Match matchRows(const std::vector<Identity>& oldRows, const std::vector<Identity>& newRows)
{
    std::map<Identity, std::vector<size_t>> places;
    for (size_t i = 0; i < newRows.size(); ++i)
        places[newRows[i]].push_back(i);
    Match result{std::vector<bool>(oldRows.size()), std::vector<bool>(newRows.size()), false};
    size_t next = 0;
    for (size_t i = 0; i < oldRows.size(); ++i) {
        const auto found = places.find(oldRows[i]);
        if (found == places.end())
            continue;
        const auto place = std::ranges::lower_bound(found->second, next);
        if (place == found->second.end()) {
            result.hasMoved = true;
            continue;
        }
        result.oldKept[i] = result.newKept[*place] = true;
        next = *place + 1;
    }
    return result;
}

Arrangement withoutGone(const Arrangement& arrangement)
{
    const auto isGone = [](EventRow row) { return row >= firstGone; };
    Arrangement left{{}, {}, arrangement.grouping};
    std::ranges::remove_copy_if(arrangement.rows, std::back_inserter(left.rows), isGone);
    auto first = arrangement.rows.cbegin();
    for (const RowGroup& group : arrangement.groups) {
        const auto end = first + group.count;
        const qsizetype count = group.count - std::count_if(first, end, isGone);
        if (count > 0) {
            left.groups.append(group);
            left.groups.last().count = count;
        }
        first = end;
    }
    return left;
}

qint64 numberOfKey(const GroupKey& key)
{
    return key.value_or(std::numeric_limits<qint64>::min());
}

} // namespace

TimelineRows::TimelineRows(Observer& observer)
    : m_observer(observer)
{
}

const RowGroup& TimelineRows::groupAt(int row) const
{
    return m_arrangement.groups[qsizetype(m_shown[size_t(row)] & ~groupBit)];
}

bool TimelineRows::isFolded(int row) const
{
    return isFolded(m_arrangement.grouping, groupAt(row).key);
}

int TimelineRows::rowOf(EventRow event) const
{
    indexRows();
    return event < m_rowOfEvent.size() ? m_rowOfEvent[event] : -1;
}

int TimelineRows::rowOfGroup(const GroupKey& key) const
{
    indexRows();
    const QList<RowGroup>& groups = m_arrangement.groups; // while they are changed, old ones have no row
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (groups.at(i).key == key && m_rowOfGroup[size_t(i)] >= 0)
            return m_rowOfGroup[size_t(i)];
    }
    return -1;
}

int TimelineRows::groupRowOf(int row) const
{
    indexRows();
    const auto below = std::ranges::upper_bound(m_rowOfGroup, row);
    return below == m_rowOfGroup.begin() ? -1 : *std::prev(below);
}

void TimelineRows::clear()
{
    m_arrangement = {};
    m_shown.clear();
    m_folded.clear();
    m_indexed = false;
}

void TimelineRows::set(Arrangement arrangement)
{
    // While rows come and go, both the groups that were and those that will be are there.
    const QList<RowGroup> before = m_arrangement.groups;
    Shown next = shownOf(arrangement, before.size());
    m_arrangement.rows = arrangement.rows;
    m_arrangement.groups += arrangement.groups;
    m_arrangement.grouping = arrangement.grouping;
    change(next);
    for (quint32& row : next) {
        if ((row & groupBit) != 0)
            row -= quint32(before.size());
    }
    m_shown = std::move(next);
    m_arrangement = std::move(arrangement);
    m_indexed = false;
    tellGroupChanges(before);
}

void TimelineRows::renumber(const NewNumber& newRow, const NewNumber& newName)
{
    // What is gone has a number that no event has until it is removed.
    quint32 gone = firstGone;
    for (EventRow& row : m_arrangement.rows) {
        const auto number = newRow(row);
        row = number ? *number : gone++;
    }
    m_shown = shownOf(m_arrangement, 0);
    m_indexed = false;
    if (newName)
        renumberNames(newName);
    if (newName || gone > firstGone)
        set(withoutGone(m_arrangement));
}

void TimelineRows::renumberNames(const NewNumber& newName)
{
    const auto renamed = [&newName](Grouping grouping, const GroupKey& key) -> GroupKey {
        if (isByTime(grouping) || !key)
            return key;
        return newName(quint32(*key));
    };
    std::set<std::pair<Grouping, GroupKey>> folded;
    for (const auto& [grouping, key] : m_folded) {
        if (const GroupKey after = renamed(grouping, key); after || !key)
            folded.emplace(grouping, after);
    }
    m_folded = std::move(folded);
    for (RowGroup& group : m_arrangement.groups)
        group.key = renamed(m_arrangement.grouping, group.key);
}

void TimelineRows::append(
    const EventSnapshot& events, const QList<EventRow>& rows, const ArrangementSpec& spec)
{
    if (rows.isEmpty())
        return;
    const qsizetype firstEvent = m_arrangement.rows.size();
    const qsizetype groupsBefore = m_arrangement.groups.size();
    const qsizetype lastBefore = groupsBefore > 0 ? m_arrangement.groups.last().count : 0;
    hubscope::append(m_arrangement, events, rows, spec);

    Shown more;
    const QList<RowGroup>& groups = m_arrangement.groups;
    qsizetype next = firstEvent;
    if (groups.isEmpty()) {
        more.assign(rows.cbegin(), rows.cend());
    } else if (groupsBefore > 0) {
        const RowGroup& last = groups.at(groupsBefore - 1);
        const qsizetype count = last.count - lastBefore;
        if (!isFolded(spec.grouping, last.key))
            more.assign(rows.cbegin(), rows.cbegin() + count);
        next += count;
    }
    for (qsizetype group = groupsBefore; group < groups.size(); ++group) {
        showGroup(more, m_arrangement, group, group, next);
        next += groups.at(group).count;
    }
    if (!more.empty())
        insertRun(m_shown.size(), more, 0, more.size());
    if (groupsBefore > 0 && groups.at(groupsBefore - 1).count != lastBefore) {
        indexRows();
        m_observer.changed(m_rowOfGroup[size_t(groupsBefore - 1)]);
    }
}

void TimelineRows::setFolded(int row, bool folded)
{
    if (isFolded(row) == folded)
        return;
    const std::pair group(m_arrangement.grouping, groupAt(row).key);
    if (folded)
        m_folded.insert(group);
    else
        m_folded.erase(group);
    change(shownOf(m_arrangement, 0));
    m_observer.changed(row);
}

void TimelineRows::unfoldAround(EventRow event)
{
    const qsizetype place = rowOf(event) < 0 ? m_arrangement.rows.indexOf(event) : -1;
    if (place < 0)
        return;
    size_t group = 0;
    for (qsizetype end = m_arrangement.groups.first().count; end <= place; ++group)
        end += m_arrangement.groups.at(qsizetype(group) + 1).count;
    setFolded(m_rowOfGroup[group], false);
}

void TimelineRows::showGroup(
    Shown& shown, const Arrangement& arrangement, qsizetype group, qsizetype number,
    qsizetype firstEvent) const
{
    const RowGroup& wanted = arrangement.groups.at(group);
    shown.push_back(quint32(number) | groupBit);
    if (isFolded(arrangement.grouping, wanted.key))
        return;
    const auto first = arrangement.rows.cbegin() + firstEvent;
    shown.insert(shown.end(), first, first + wanted.count);
}

/// The rows that an arrangement makes; its first group will have the number `firstGroup`.
TimelineRows::Shown TimelineRows::shownOf(const Arrangement& arrangement, qsizetype firstGroup) const
{
    if (arrangement.groups.isEmpty())
        return {arrangement.rows.cbegin(), arrangement.rows.cend()};
    Shown shown;
    shown.reserve(size_t(arrangement.rows.size() + arrangement.groups.size()));
    qsizetype next = 0;
    for (qsizetype group = 0; group < arrangement.groups.size(); ++group) {
        showGroup(shown, arrangement, group, firstGroup + group, next);
        next += arrangement.groups.at(group).count;
    }
    return shown;
}

bool TimelineRows::sameRow(quint32 a, quint32 b) const
{
    if ((a & b & groupBit) == 0)
        return a == b;
    const QList<RowGroup>& groups = m_arrangement.groups;
    return groups.at(qsizetype(a & ~groupBit)).key == groups.at(qsizetype(b & ~groupBit)).key;
}

void TimelineRows::change(const Shown& next)
{
    const auto same = [this](quint32 a, quint32 b) { return sameRow(a, b); };
    const auto front = std::ranges::mismatch(m_shown, next, same);
    const auto first = size_t(front.in1 - m_shown.begin());
    size_t ours = m_shown.size();
    size_t theirs = next.size();
    while (ours > first && theirs > first && same(m_shown[ours - 1], next[theirs - 1])) {
        --ours;
        --theirs;
    }
    if (ours == first && theirs == first)
        return;
    if (ours == first) {
        insertRun(first, next, first, theirs);
    } else if (theirs == first) {
        removeRun(first, ours);
    } else if (
        ours - first > mostCompared || theirs - first > mostCompared ||
        !changeByRuns(next, first, ours, theirs)) {
        m_observer.aboutToRearrange();
        m_shown = next;
        m_indexed = false;
        m_observer.rearranged();
    }
}

/// By as few removals and insertions as it takes. False, and nothing is done, when rows moved: they are to
/// stay what they are, which only a rearrangement says.
bool TimelineRows::changeByRuns(const Shown& next, size_t first, size_t lastOurs, size_t lastNext)
{
    using Identity = std::pair<bool, qint64>;
    const auto identities = [this](const Shown& rows, size_t from, size_t to) {
        std::vector<Identity> result;
        for (size_t i = from; i < to; ++i) {
            const bool group = (rows[i] & groupBit) != 0;
            const auto place = qsizetype(rows[i] & ~groupBit);
            result.emplace_back(
                group, group ? numberOfKey(m_arrangement.groups.at(place).key) : qint64(rows[i]));
        }
        return result;
    };
    const Match same = matchRows(identities(m_shown, first, lastOurs), identities(next, first, lastNext));
    if (same.hasMoved)
        return false;
    for (size_t last = same.oldKept.size(); last > 0;) {
        size_t from = last;
        while (from > 0 && !same.oldKept[from - 1])
            --from;
        if (from < last)
            removeRun(first + from, first + last);
        last = from > 0 ? from - 1 : 0;
    }
    for (size_t from = 0; from < same.newKept.size();) {
        size_t last = from;
        while (last < same.newKept.size() && !same.newKept[last])
            ++last;
        if (from < last)
            insertRun(first + from, next, first + from, first + last);
        from = last + 1;
    }
    return true;
}

void TimelineRows::insertRun(size_t at, const Shown& rows, size_t first, size_t last)
{
    m_observer.aboutToInsert(int(at), int(at + last - first) - 1);
    const bool atEnd = at == m_shown.size();
    m_shown.insert(
        m_shown.begin() + std::ptrdiff_t(at), rows.begin() + std::ptrdiff_t(first),
        rows.begin() + std::ptrdiff_t(last));
    if (!atEnd)
        m_indexed = false;
    else if (m_indexed)
        indexFrom(at);
    m_observer.inserted();
}

void TimelineRows::removeRun(size_t first, size_t last)
{
    m_observer.aboutToRemove(int(first), int(last) - 1);
    m_shown.erase(m_shown.begin() + std::ptrdiff_t(first), m_shown.begin() + std::ptrdiff_t(last));
    m_indexed = false;
    m_observer.removed();
}

/// Headings that stayed may have other events now.
void TimelineRows::tellGroupChanges(const QList<RowGroup>& before)
{
    std::unordered_map<qint64, QList<RowGroup>> known; // a key may stand more than once
    for (const RowGroup& group : before)
        known[numberOfKey(group.key)].append(group);
    for (qsizetype i = 0; i < m_arrangement.groups.size(); ++i) {
        const RowGroup& group = m_arrangement.groups.at(i);
        QList<RowGroup>& were = known[numberOfKey(group.key)];
        if (were.isEmpty() || were.takeFirst() == group)
            continue;
        indexRows();
        m_observer.changed(m_rowOfGroup[size_t(i)]);
    }
}

void TimelineRows::indexRows() const
{
    if (std::exchange(m_indexed, true))
        return;
    m_rowOfEvent.assign(m_rowOfEvent.size(), -1);
    m_rowOfGroup.clear();
    indexFrom(0);
}

void TimelineRows::indexFrom(size_t first) const
{
    m_rowOfGroup.resize(size_t(m_arrangement.groups.size()), -1);
    for (size_t row = first; row < m_shown.size(); ++row) {
        const quint32 number = m_shown[row];
        if ((number & groupBit) != 0) {
            m_rowOfGroup[number & ~groupBit] = int(row);
            continue;
        }
        if (number >= firstGone)
            continue;
        if (number >= m_rowOfEvent.size())
            m_rowOfEvent.resize(std::max<size_t>(number + 1, m_rowOfEvent.size() * 2), -1);
        m_rowOfEvent[number] = int(row);
    }
}

} // namespace hubscope
