// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/recordtests.h"

#include "domain/lag.h"

#include <algorithm>

namespace hubscope {

namespace {

/// For each name whether it passes, by its number.
std::vector<char> fittingNames(const EventSnapshot& events, const NameFits& fits)
{
    std::vector<char> fitting;
    fitting.reserve(size_t(events.names().size()));
    for (const QString& name : events.names())
        fitting.push_back(fits(name) ? 1 : 0);
    return fitting;
}

/// A test that fits(row, context) does. It goes over many rows in one loop, without a branch to be guessed:
/// a million of them are to take no more than a blink.
template<typename Fits>
class RecordTest : public RowTest
{
public:
    explicit RecordTest(Fits fits)
        : m_fits(std::move(fits))
    {
    }

    bool passes(RowContext& row) override { return m_fits(RowRecord{row.row(), &row.record()}, row); }

    void narrow(std::vector<RowRecord>& rows, RowContext& context) override
    {
        size_t kept = 0;
        for (const RowRecord& row : rows) {
            const bool fits = m_fits(row, context);
            rows[kept] = row;
            kept += fits ? 1 : 0;
        }
        rows.resize(kept);
    }

private:
    Fits m_fits;
};

template<typename Fits>
std::unique_ptr<RowTest> recordTest(Fits fits)
{
    return std::make_unique<RecordTest<Fits>>(std::move(fits));
}

/// By the key where a whole id is wanted.
class IdTest : public RowTest
{
public:
    explicit IdTest(const QList<FilterValue>& values)
    {
        for (const FilterValue& value : values) {
            if (value.kind == FilterValue::Kind::Pattern) {
                m_patterns.append(value);
                continue;
            }
            m_keys.append(EventKey::of(value.text()));
            m_keys.append(EventKey::of(value.text().toLower()));
        }
    }

    bool passes(RowContext& row) override
    {
        if (m_keys.contains(row.record().key))
            return true;
        if (m_patterns.isEmpty())
            return false;
        const QString id = idOf(row.record(), row.events().names());
        return std::ranges::any_of(m_patterns, [&id](const FilterValue& pattern) {
            return fitsText(pattern, id, Qt::CaseInsensitive);
        });
    }

    Cost cost() const override { return m_patterns.isEmpty() ? Cost::Record : Cost::Name; }

private:
    QList<EventKey> m_keys;
    QList<FilterValue> m_patterns;
};

bool isInOneOf(const QList<Interval>& intervals, qint64 number)
{
    return std::ranges::any_of(
        intervals, [number](const Interval& interval) { return interval.contains(number); });
}

} // namespace

std::unique_ptr<RowTest>
nameTest(quint32 EventRecord::*name, const EventSnapshot& events, const NameFits& fits)
{
    return recordTest([name, fitting = fittingNames(events, fits)](const RowRecord& row, const RowContext&) {
        return fitting[row.record->*name] != 0;
    });
}

std::unique_ptr<RowTest>
identityTest(IdentityKind kind, const EventSnapshot& events, const NameFits& fits, bool others)
{
    return recordTest(
        [kind, fitting = fittingNames(events, fits), others](const RowRecord& row, const RowContext&) {
            return row.record->identityKind == kind ? fitting[row.record->identity] != 0 : others;
        });
}

std::unique_ptr<RowTest> idTest(const QList<FilterValue>& values)
{
    return std::make_unique<IdTest>(values);
}

std::unique_ptr<RowTest> timeTest(qint64 EventRecord::*time, QList<Interval> intervals)
{
    return recordTest([time, intervals = std::move(intervals)](const RowRecord& row, const RowContext&) {
        const qint64 moment = row.record->*time;
        return moment != EventRecord::noTime && isInOneOf(intervals, moment);
    });
}

std::unique_ptr<RowTest> lagTest(QList<Interval> intervals)
{
    return recordTest([intervals = std::move(intervals)](const RowRecord& row, const RowContext&) {
        const auto lag = row.record->lag();
        return lag && isInOneOf(intervals, *lag);
    });
}

std::unique_ptr<RowTest> ownTest(bool own)
{
    return recordTest([own](const RowRecord& row, const RowContext& context) {
        return context.events().isPosted(*row.record) == own;
    });
}

unsigned problemsOf(const EventRecord& record, SchemaState state)
{
    const bool isClockOdd = lagKind(record.lag()) != LagKind::Normal;
    const unsigned clock = isClockOdd ? HasClockProblem : 0U;
    switch (state) {
    case SchemaState::Unchecked:
        return clock | IsUnchecked;
    case SchemaState::Problems:
        return clock | HasSchemaProblem;
    case SchemaState::Valid:
        return isClockOdd ? clock : HasNoProblem;
    }
    return clock;
}

unsigned problemBit(QStringView value)
{
    if (value == schemaProblem)
        return HasSchemaProblem;
    if (value == clockProblem)
        return HasClockProblem;
    if (value == noProblem)
        return HasNoProblem;
    return value == notChecked ? IsUnchecked : 0U;
}

std::unique_ptr<RowTest> problemTest(unsigned wanted, unsigned unwanted)
{
    return recordTest([wanted, unwanted](const RowRecord& row, const RowContext& context) {
        const unsigned problems = problemsOf(*row.record, context.events().schemaState(row.row));
        return (problems & wanted) != 0 && (problems & unwanted) == 0;
    });
}

} // namespace hubscope
