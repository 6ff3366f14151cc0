// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/facetcounts.h"

#include "domain/lag.h"
#include "events/randomevents.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

using Naive = std::map<Facet, std::map<QString, int>>;

/// The same by whole events, without any of the store's numbers.
Naive countedByHand(const EventStore& store)
{
    Naive counts;
    for (const EventRow row : store.state().order()) {
        const Event event = store.event(row);
        ++counts[Facet::Type][event.type];
        ++counts[Facet::Context][event.context];
        ++counts[Facet::Mode][event.mode];
        if (event.bringBack && event.bringBack->isSession())
            ++counts[Facet::Session][event.bringBack->value];
        const SchemaState schema = store.state().schemaState(row);
        const bool odd = lagKind(event.lag()) != LagKind::Normal;
        if (schema == SchemaState::Problems)
            ++counts[Facet::Problem][u"schema"_s];
        if (odd)
            ++counts[Facet::Problem][u"clock"_s];
        if (schema == SchemaState::Valid && !odd)
            ++counts[Facet::Problem][u"none"_s];
        if (schema == SchemaState::Unchecked)
            ++counts[Facet::Problem][u"unchecked"_s];
        ++counts[Facet::Own][store.state().isPosted(store.record(row)) ? u"own"_s : u"other"_s];
    }
    return counts;
}

Naive asMaps(const FacetCounts& counts)
{
    Naive maps;
    for (const auto& [facet, values] : counts.values) {
        for (const FacetValue& value : values)
            maps[facet].emplace(value.value, value.count);
    }
    return maps;
}

} // namespace

class FacetCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLoadedHasNoValues()
    {
        const FacetCounts counts = countFacets(EventStore().snapshot());
        QCOMPARE(counts.events, 0);
        for (const Facet facet : allFacets)
            QVERIFY(counts.values.at(facet).isEmpty());
    }

    void countsLikeANaiveLoop_data()
    {
        QTest::addColumn<int>("events");
        for (const int events : {1, 50, 3000, 10'000})
            QTest::addRow("%d", events) << events;
    }

    void countsLikeANaiveLoop()
    {
        QFETCH(int, events);
        for (const quint32 seed : {1u, 2u, 3u}) {
            const EventStore store = randomEvents(events, seed);
            const FacetCounts counts = countFacets(store.snapshot());
            QCOMPARE(counts.events, store.count());
            const Naive byHand = countedByHand(store);
            QVERIFY(events < 3000 || byHand.size() == std::size(allFacets)); // the data has something of all
            QVERIFY(asMaps(counts) == byHand);
        }
    }

    void theMostFrequentComesFirst()
    {
        const FacetCounts counts = countFacets(randomEvents(5000, 7).snapshot());
        const QList<FacetValue>& types = counts.values.at(Facet::Type);
        QVERIFY(types.size() > 5);
        for (qsizetype i = 1; i < types.size(); ++i) {
            const FacetValue& above = types.at(i - 1);
            QVERIFY(
                above.count > types.at(i).count ||
                (above.count == types.at(i).count && above.value < types.at(i).value));
        }
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        QCOMPARE(countFacets(randomEvents(100, 1).snapshot(), source.get_token()).events, 0);
    }
};

HUBSCOPE_TEST(FacetCountsTest)
#include "tst_facetcounts.moc"
