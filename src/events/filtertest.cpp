// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filtertest.h"

#include "events/pathtest.h"
#include "events/recordtests.h"
#include "events/textneedle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

RowTest::Cost costOf(const RowTests& tests)
{
    RowTest::Cost cost = RowTest::Cost::Record;
    for (const auto& test : tests)
        cost = std::max(cost, test->cost());
    return cost;
}

void sortByCost(RowTests& tests)
{
    std::ranges::stable_sort(tests, {}, [](const auto& test) { return test->cost(); });
}

/// All of the tests, or any of them.
class GroupTest : public RowTest
{
public:
    GroupTest(RowTests tests, bool all)
        : m_tests(std::move(tests))
        , m_all(all)
    {
        sortByCost(m_tests);
    }

    bool passes(RowContext& row) override
    {
        for (const auto& test : m_tests) {
            if (test->passes(row) != m_all)
                return !m_all;
        }
        return m_all;
    }

    Cost cost() const override { return costOf(m_tests); }

private:
    RowTests m_tests;
    bool m_all;
};

class NotTest : public RowTest
{
public:
    explicit NotTest(std::unique_ptr<RowTest> test)
        : m_test(std::move(test))
    {
    }

    bool passes(RowContext& row) override { return !m_test->passes(row); }
    Cost cost() const override { return m_test->cost(); }

private:
    std::unique_ptr<RowTest> m_test;
};

class TextTest : public RowTest
{
public:
    explicit TextTest(const QString& text)
        : m_needle(text)
    {
    }

    bool passes(RowContext& row) override { return m_needle.isIn(row.body()); }
    Cost cost() const override { return Cost::Body; }

private:
    TextNeedle m_needle;
};

/// Makes the tests of an expression for one snapshot.
class TestMaker
{
public:
    TestMaker(const EventSnapshot& events, const QTimeZone& zone)
        : m_events(events)
        , m_zone(zone)
    {
    }

    std::unique_ptr<RowTest> test(const FilterNode& node) const
    {
        switch (node.kind) {
        case FilterNode::Kind::Not:
            return std::make_unique<NotTest>(test(node.parts.front()));
        case FilterNode::Kind::All:
        case FilterNode::Kind::Any:
            return std::make_unique<GroupTest>(tests(node), node.kind == FilterNode::Kind::All);
        case FilterNode::Kind::Term:
            break;
        }
        if (node.term.relation != FilterRelation::Differs)
            return termTest(node.term);
        FilterTerm equal = node.term;
        equal.relation = FilterRelation::Equals;
        return std::make_unique<NotTest>(termTest(equal));
    }

    RowTests tests(const FilterNode& node) const
    {
        RowTests made;
        for (const FilterNode& part : node.parts)
            made.push_back(test(part));
        return made;
    }

private:
    std::unique_ptr<RowTest> termTest(const FilterTerm& term) const
    {
        switch (term.field) {
        case FilterField::Type:
            return nameTest(&EventRecord::type, m_events, namesFor(term));
        case FilterField::Context:
            return nameTest(&EventRecord::context, m_events, namesFor(term));
        case FilterField::Mode:
            return nameTest(&EventRecord::mode, m_events, namesFor(term));
        case FilterField::Session:
            return identityTest(IdentityKind::Session, m_events, namesFor(term));
        case FilterField::External:
            return identityTest(IdentityKind::External, m_events, namesFor(term));
        case FilterField::Id:
            return idTest(
                isPresence(term) ? QList{FilterValue{FilterValue::Kind::Pattern, {{}, {}}}} : term.values);
        case FilterField::Date:
            return timeTest(&EventRecord::date, intervals(term));
        case FilterField::Registered:
            return timeTest(&EventRecord::registeredAt, intervals(term));
        case FilterField::Lag:
            return lagTest(intervals(term));
        case FilterField::Own:
            return own(term);
        case FilterField::Problem:
            return problemTest(problems(term));
        case FilterField::Path:
            return std::make_unique<PathTest>(term, m_zone);
        case FilterField::Text:
            return std::make_unique<TextTest>(term.values.front().text());
        }
        return nullptr;
    }

    static bool isPresence(const FilterTerm& term) { return term.relation == FilterRelation::Has; }

    static NameFits namesFor(const FilterTerm& term)
    {
        if (isPresence(term))
            return [](const QString& name) { return !name.isEmpty(); };
        return [values = term.values](const QString& name) {
            return std::ranges::any_of(values, [&name](const FilterValue& value) {
                return fitsText(value, name, Qt::CaseInsensitive);
            });
        };
    }

    QList<Interval> intervals(const FilterTerm& term) const
    {
        if (isPresence(term))
            return {Interval()};
        QList<Interval> found;
        for (const FilterValue& value : term.values) {
            const auto interval = term.field == FilterField::Lag ? durationsFor(term.relation, value)
                                                                 : timesFor(term.relation, value, m_zone);
            if (interval)
                found.append(*interval);
        }
        return found;
    }

    std::unique_ptr<RowTest> own(const FilterTerm& term) const
    {
        const auto isNamed = [&term](QLatin1StringView choice) {
            return std::ranges::any_of(term.values, [choice](const FilterValue& value) {
                return value.text().compare(choice, Qt::CaseInsensitive) == 0;
            });
        };
        const bool yes = isPresence(term) || isNamed(ownChoices[0]);
        const bool no = isNamed(ownChoices[1]);
        return yes && no ? std::make_unique<GroupTest>(RowTests(), true) : ownTest(yes);
    }

    static unsigned problems(const FilterTerm& term)
    {
        constexpr unsigned any = HasSchemaProblem | HasClockProblem;
        unsigned bits = isPresence(term) ? any : 0U;
        for (const FilterValue& value : term.values) {
            const QString name = value.text().toLower();
            bits |= name == problemChoices[0] ? any : problemBit(name);
        }
        return bits;
    }

    const EventSnapshot& m_events;
    const QTimeZone& m_zone;
};

} // namespace

RowTests filterTests(const FilterExpression& expression, const EventSnapshot& events)
{
    const TestMaker maker(events, expression.zone());
    RowTests tests;
    if (expression.root().kind == FilterNode::Kind::All)
        tests = maker.tests(expression.root());
    else
        tests.push_back(maker.test(expression.root()));
    sortByCost(tests);
    return tests;
}

} // namespace hubscope
