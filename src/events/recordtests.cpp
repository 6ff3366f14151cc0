// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/recordtests.h"

#include "domain/lag.h"

#include <algorithm>

namespace hubscope {

namespace {

/// For each name whether it passes, by its number.
std::vector<bool> fittingNames(const EventSnapshot& events, const NameFits& fits)
{
    std::vector<bool> fitting;
    fitting.reserve(size_t(events.names().size()));
    for (const QString& name : events.names())
        fitting.push_back(fits(name));
    return fitting;
}

class NameTest : public RowTest
{
public:
    NameTest(quint32 EventRecord::*name, std::vector<bool> fitting)
        : m_name(name)
        , m_fitting(std::move(fitting))
    {
    }

    bool passes(RowContext& row) override { return m_fitting[row.record().*m_name]; }

private:
    quint32 EventRecord::*m_name;
    std::vector<bool> m_fitting;
};

class IdentityTest : public RowTest
{
public:
    IdentityTest(IdentityKind kind, std::vector<bool> fitting, bool others)
        : m_kind(kind)
        , m_fitting(std::move(fitting))
        , m_others(others)
    {
    }

    bool passes(RowContext& row) override
    {
        const EventRecord& record = row.record();
        return record.identityKind == m_kind ? m_fitting[record.identity] : m_others;
    }

private:
    IdentityKind m_kind;
    std::vector<bool> m_fitting;
    bool m_others;
};

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

class TimeTest : public RowTest
{
public:
    TimeTest(qint64 EventRecord::*time, QList<Interval> intervals)
        : m_time(time)
        , m_intervals(std::move(intervals))
    {
    }

    bool passes(RowContext& row) override
    {
        const qint64 time = row.record().*m_time;
        return time != EventRecord::noTime && isInOneOf(m_intervals, time);
    }

private:
    qint64 EventRecord::*m_time;
    QList<Interval> m_intervals;
};

class LagTest : public RowTest
{
public:
    explicit LagTest(QList<Interval> intervals)
        : m_intervals(std::move(intervals))
    {
    }

    bool passes(RowContext& row) override
    {
        const auto lag = row.record().lag();
        return lag && isInOneOf(m_intervals, *lag);
    }

private:
    QList<Interval> m_intervals;
};

class OwnTest : public RowTest
{
public:
    explicit OwnTest(bool own)
        : m_own(own)
    {
    }

    bool passes(RowContext& row) override { return row.events().isPosted(row.record()) == m_own; }

private:
    bool m_own;
};

class ProblemTest : public RowTest
{
public:
    ProblemTest(unsigned wanted, unsigned unwanted)
        : m_wanted(wanted)
        , m_unwanted(unwanted)
    {
    }

    bool passes(RowContext& row) override
    {
        const unsigned problems = problemsOf(row.record(), row.events().schemaState(row.row()));
        return (problems & m_wanted) != 0 && (problems & m_unwanted) == 0;
    }

private:
    unsigned m_wanted;
    unsigned m_unwanted;
};

} // namespace

std::unique_ptr<RowTest>
nameTest(quint32 EventRecord::*name, const EventSnapshot& events, const NameFits& fits)
{
    return std::make_unique<NameTest>(name, fittingNames(events, fits));
}

std::unique_ptr<RowTest>
identityTest(IdentityKind kind, const EventSnapshot& events, const NameFits& fits, bool others)
{
    return std::make_unique<IdentityTest>(kind, fittingNames(events, fits), others);
}

std::unique_ptr<RowTest> idTest(const QList<FilterValue>& values)
{
    return std::make_unique<IdTest>(values);
}

std::unique_ptr<RowTest> timeTest(qint64 EventRecord::*time, QList<Interval> intervals)
{
    return std::make_unique<TimeTest>(time, std::move(intervals));
}

std::unique_ptr<RowTest> lagTest(QList<Interval> intervals)
{
    return std::make_unique<LagTest>(std::move(intervals));
}

std::unique_ptr<RowTest> ownTest(bool own)
{
    return std::make_unique<OwnTest>(own);
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
    return std::make_unique<ProblemTest>(wanted, unwanted);
}

} // namespace hubscope
