// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/rowfilter.h"

#include "events/filtertest.h"
#include "events/recordtests.h"

#include <algorithm>

namespace hubscope {

namespace {

constexpr unsigned anyProblem = HasSchemaProblem | HasClockProblem | HasNoProblem | IsUnchecked;

unsigned problemBits(const QStringList& values)
{
    unsigned bits = 0;
    for (const QString& value : values)
        bits |= problemBit(value);
    return bits;
}

std::unique_ptr<RowTest> facetTest(Facet facet, const FacetChoice& choice, const EventSnapshot& events)
{
    const QSet<QString> only(choice.only.cbegin(), choice.only.cend());
    const QSet<QString> without(choice.without.cbegin(), choice.without.cend());
    const auto fits = [&](const QString& value) {
        return (only.isEmpty() || only.contains(value)) && !without.contains(value);
    };
    switch (facet) {
    case Facet::Type:
        return nameTest(&EventRecord::type, events, fits);
    case Facet::Context:
        return nameTest(&EventRecord::context, events, fits);
    case Facet::Mode:
        return nameTest(&EventRecord::mode, events, fits);
    case Facet::Session:
        return identityTest(IdentityKind::Session, events, fits, fits(QString()));
    case Facet::Problem:
        return problemTest(
            only.isEmpty() ? anyProblem : problemBits(choice.only), problemBits(choice.without));
    case Facet::Own:
        break;
    }
    const bool own = fits(QStringView(ownPost).toString());
    const bool other = fits(QStringView(otherPost).toString());
    return own && other ? nullptr : own || other ? ownTest(own) : timeTest(&EventRecord::date, {});
}

/// The rows that narrow(block, context) leaves of each block of them, in their order, as far as it came.
template<typename Narrow>
QList<EventRow>
narrowed(const EventSnapshot& events, const QList<EventRow>& rows, const std::stop_token& stop, Narrow narrow)
{
    constexpr qsizetype blockSize = 512; // the records of a block stay in the processor's cache
    RecordReader records(events);
    RowContext context(events);
    QList<EventRow> passed;
    std::vector<RowRecord> block;
    block.reserve(blockSize);
    for (qsizetype begin = 0; begin < rows.size() && !stop.stop_requested(); begin += blockSize) {
        block.clear();
        const qsizetype end = std::min(begin + blockSize, rows.size());
        for (qsizetype i = begin; i < end; ++i)
            block.push_back({rows[i], &records.at(rows[i])});
        narrow(block, context);
        for (const RowRecord& row : block)
            passed.append(row.row);
    }
    return passed;
}

/// Each test goes over what the one before has left of a block.
QList<EventRow> passingRecords(
    const EventSnapshot& events, const QList<EventRow>& rows, const RowTests& tests,
    const std::stop_token& stop)
{
    return narrowed(events, rows, stop, [&tests](std::vector<RowRecord>& block, RowContext& context) {
        for (const auto& test : tests)
            test->narrow(block, context);
    });
}

/// All tests of a row one after the other: its body is read once. Bodies are packed by pages, so that the
/// rows of a page are read together, whatever order the rows are in.
QList<EventRow> passingBodies(
    const EventSnapshot& events, const QList<EventRow>& rows, const RowTests& tests,
    const std::stop_token& stop)
{
    QList<EventRow> byPage = rows;
    std::ranges::sort(byPage);
    std::vector<bool> passes(rows.isEmpty() ? 0 : size_t(byPage.back()) + 1);
    const auto found =
        narrowed(events, byPage, stop, [&tests](std::vector<RowRecord>& block, RowContext& context) {
            std::erase_if(block, [&](const RowRecord& row) {
                context.moveTo(row);
                return !std::ranges::all_of(
                    tests, [&context](const auto& test) { return test->passes(context); });
            });
        });
    for (const EventRow row : found)
        passes[row] = true;
    QList<EventRow> result;
    result.reserve(found.size());
    std::ranges::copy_if(rows, std::back_inserter(result), [&passes](EventRow row) { return passes[row]; });
    return result;
}

} // namespace

bool RowFilter::isActive() const
{
    const auto isChosen = [](const auto& facet) { return facet.second.isActive(); };
    return std::ranges::any_of(facets, isChosen) || from || to || (expression && !expression->isEmpty());
}

bool RowFilter::readsBodies() const
{
    const EventSnapshot nothing; // what is read does not depend on the events
    const RowTests tests = rowTests(*this, nothing);
    return std::ranges::any_of(tests, [](const auto& test) { return test->cost() >= RowTest::Cost::Body; });
}

RowTests rowTests(const RowFilter& filter, const EventSnapshot& events)
{
    RowTests tests;
    for (const auto& [facet, choice] : filter.facets) {
        if (auto test = choice.isActive() ? facetTest(facet, choice, events) : nullptr)
            tests.push_back(std::move(test));
    }
    if (filter.from || filter.to) {
        const Interval whole;
        tests.push_back(timeTest(
            &EventRecord::date, {{filter.from.value_or(whole.least), filter.to.value_or(whole.most)}}));
    }
    if (filter.expression)
        std::ranges::move(filterTests(*filter.expression, events), std::back_inserter(tests));
    std::ranges::stable_sort(tests, {}, [](const auto& test) { return test->cost(); });
    return tests;
}

QList<EventRow> filtered(
    const EventSnapshot& events, const QList<EventRow>& rows, const RowFilter& filter,
    const std::stop_token& stop)
{
    RowTests quick = rowTests(filter, events);
    const auto slow =
        std::ranges::find_if(quick, [](const auto& test) { return test->cost() >= RowTest::Cost::Body; });
    RowTests reading(std::make_move_iterator(slow), std::make_move_iterator(quick.end()));
    quick.erase(slow, quick.end());
    const QList<EventRow> passed = quick.empty() ? rows : passingRecords(events, rows, quick, stop);
    return reading.empty() ? passed : passingBodies(events, passed, reading, stop);
}

} // namespace hubscope
