// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/rowmarks.h"

#include "events/recordtests.h"

namespace hubscope {

namespace {

/// Takes rows in their order, and keeps the first of each part.
class MarkCollector
{
public:
    MarkCollector(MarkedRows& marked, qsizetype rows, qsizetype parts)
        : m_marked(marked)
        , m_rows(rows)
        , m_parts(parts)
    {
    }

    void take(EventRow row, qsizetype place)
    {
        ++m_marked.count;
        const qsizetype part = place * m_parts / m_rows;
        if (std::exchange(m_lastPart, part) != part)
            m_marked.first.append(row);
    }

private:
    MarkedRows& m_marked;
    qsizetype m_rows;
    qsizetype m_parts;
    qsizetype m_lastPart = -1;
};

} // namespace

RowMarks rowMarks(
    const EventSnapshot& events, const QList<EventRow>& rows, const QList<EventRow>& hits, qsizetype parts,
    const std::stop_token& stop)
{
    RowMarks marks;
    const auto collector = [&](RowMark mark) {
        return MarkCollector(marks[size_t(mark)], rows.size(), parts);
    };
    MarkCollector own = collector(RowMark::Own);
    MarkCollector problem = collector(RowMark::Problem);
    MarkCollector hit = collector(RowMark::Hit);
    RecordReader records(events);
    qsizetype nextHit = 0;
    for (qsizetype place = 0; place < rows.size() && !stop.stop_requested(); ++place) {
        const EventRow row = rows[place];
        const EventRecord& record = records.at(row);
        if (events.isPosted(record))
            own.take(row, place);
        if (problemsOf(record, events.schemaState(row)) & (HasSchemaProblem | HasClockProblem))
            problem.take(row, place);
        if (nextHit < hits.size() && hits[nextHit] == row) {
            hit.take(row, place);
            ++nextHit;
        }
    }
    return marks;
}

} // namespace hubscope
