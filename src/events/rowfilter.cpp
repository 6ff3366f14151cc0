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

/// The rows that pass, in their order, as far as it came.
QList<EventRow> passing(
    const EventSnapshot& events, const QList<EventRow>& rows, const RowTests& tests,
    const std::stop_token& stop)
{
    constexpr qsizetype betweenLooks = 2048;
    RowContext context(events);
    QList<EventRow> passed;
    passed.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i % betweenLooks == 0 && stop.stop_requested())
            break;
        context.moveTo(rows[i]);
        if (std::ranges::all_of(tests, [&context](const auto& test) { return test->passes(context); }))
            passed.append(rows[i]);
    }
    return passed;
}

/// The same for tests that read bodies: these are packed by pages, so that the rows of a page are read one
/// after the other, whatever order the rows are in.
QList<EventRow> passingByPage(
    const EventSnapshot& events, const QList<EventRow>& rows, const RowTests& tests,
    const std::stop_token& stop)
{
    if (std::ranges::is_sorted(rows))
        return passing(events, rows, tests, stop);
    QList<EventRow> byPage = rows;
    std::ranges::sort(byPage);
    std::vector<bool> passed(rows.isEmpty() ? 0 : size_t(byPage.back()) + 1);
    for (const EventRow row : passing(events, byPage, tests, stop))
        passed[row] = true;
    QList<EventRow> result = rows;
    result.removeIf([&passed](EventRow row) { return !passed[row]; });
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
    const QList<EventRow> passed = quick.empty() ? rows : passing(events, rows, quick, stop);
    return reading.empty() ? passed : passingByPage(events, passed, reading, stop);
}

} // namespace hubscope
