// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/batchmerger.h"
#include "services/valuesplit.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

Event eventOn(const QString& id, const QString& type, std::optional<qint64> date, const QString& context = {})
{
    Event out;
    out.id = id;
    out.type = type;
    out.context = context;
    out.date = date;
    out.body = "{\"id\":\"" + id.toUtf8() + "\"}";
    return out;
}

Fetched<EventBatch> fetched(const QList<Event>& events, const QString& requestId = u"r"_s)
{
    return {EventBatch::of(events), requestId};
}

/// `id type body` of each event.
QStringList shown(const EventBatch& batch)
{
    QStringList out;
    for (const EventRecord& record : batch.page.elements)
        out.append(
            batch.id(record) + u' ' + batch.names.at(record.type) + u' ' +
            QString::fromUtf8(batch.body(record)));
    return out;
}

} // namespace

class BatchMergerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesNewestFirstAsFarAsItIsCertain()
    {
        BatchMerger merger(2);
        bool more[] = {true, true};
        const auto mayBringMore = [&more](int lane) { return more[lane]; };
        QVERIFY(!merger.take(mayBringMore));
        merger.add(0, fetched({eventOn(u"a1"_s, u"a"_s, 90), eventOn(u"a2"_s, u"a"_s, 50)}, u"ra"_s));
        QVERIFY(!merger.take(mayBringMore)); // b may have a newer one
        merger.add(1, fetched({eventOn(u"b1"_s, u"b"_s, 95), eventOn(u"b2"_s, u"b"_s, 70)}, u"rb"_s));
        const auto first = merger.take(mayBringMore);
        const QStringList expected{
            u"b1 b {\"id\":\"b1\"}"_s, u"a1 a {\"id\":\"a1\"}"_s, u"b2 b {\"id\":\"b2\"}"_s};
        QCOMPARE(shown(first->value), expected);
        QCOMPARE(first->requestId, u"rb"_s);
        QCOMPARE(merger.waiting(0), 1);
        QCOMPARE(merger.waiting(1), 0);
        QVERIFY(!merger.take(mayBringMore)); // b has run out
        more[1] = false;
        QCOMPARE(shown(merger.take(mayBringMore)->value), QStringList{u"a2 a {\"id\":\"a2\"}"_s});
        QVERIFY(merger.isEmpty());
    }

    void keepsTheOrderOfTheValuesAtTheSameTime()
    {
        BatchMerger merger(2);
        merger.add(0, fetched({eventOn(u"a"_s, u"a"_s, 5)}));
        merger.add(1, fetched({eventOn(u"none"_s, u"b"_s, std::nullopt), eventOn(u"b"_s, u"b"_s, 5)}));
        const auto merged = merger.take([](int) { return false; });
        QStringList ids;
        for (const EventRecord& record : merged->value.page.elements)
            ids.append(merged->value.id(record));
        QCOMPARE(ids, (QStringList{u"none"_s, u"a"_s, u"b"_s}));
    }

    void takesALaneThatBroughtNothingForNone()
    {
        BatchMerger merger(2);
        merger.add(0, fetched({}));
        QVERIFY(merger.isEmpty());
        merger.add(1, fetched({eventOn(u"b"_s, u"b"_s, 5)}));
        QVERIFY(!merger.take([](int lane) { return lane == 0; }));
        QVERIFY(merger.take([](int) { return false; }));
    }

    void makesOneQueryForEachPairOfValues()
    {
        EventQuery query;
        query.customerId = u"c"_s;
        query.mode = u"ACTIVE"_s;
        query.types = {u"a"_s, u"b"_s};
        QVERIFY(asksSeveral(query));
        QCOMPARE(singleQueries(query).size(), 2);
        query.contexts = {u"WEB"_s, u"POS"_s, u"IOT"_s};
        const auto singles = singleQueries(query);
        QCOMPARE(singles.size(), 6);
        QCOMPARE(singles.constLast().types, QStringList{u"b"_s});
        QCOMPARE(singles.constLast().contexts, QStringList{u"IOT"_s});
        QCOMPARE(singles.constLast().mode, u"ACTIVE"_s);
        QVERIFY(std::ranges::none_of(singles, asksSeveral));
    }

    void seesWhetherAHubHeedsThemAll_data()
    {
        QTest::addColumn<QStringList>("types"); // `type/context` of what came
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const QStringList& types, Heeded expected) {
            QTest::newRow(name) << types << int(expected);
        };
        row("two of each", {u"a/WEB"_s, u"b/POS"_s}, Heeded::Yes);
        row("nothing", {}, Heeded::Unsure);
        row("one type", {u"a/WEB"_s, u"a/POS"_s}, Heeded::Unsure);
        row("one context", {u"a/WEB"_s, u"b/WEB"_s}, Heeded::Unsure);
        row("another type", {u"a/WEB"_s, u"x/POS"_s}, Heeded::No);
        row("another context", {u"a/WEB"_s, u"b/IOT"_s}, Heeded::No);
    }

    void seesWhetherAHubHeedsThemAll()
    {
        QFETCH(const QStringList, types);
        EventQuery query;
        query.types = {u"a"_s, u"b"_s};
        query.contexts = {u"WEB"_s, u"POS"_s};
        QList<Event> events;
        for (const QString& pair : types)
            events.append(eventOn(pair, pair.section(u'/', 0, 0), 0, pair.section(u'/', 1)));
        QTEST(int(heededSeveral(query, EventBatch::of(events))), "expected");
    }
};

HUBSCOPE_TEST(BatchMergerTest)
#include "tst_batchmerger.moc"
