// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordedhub.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

using EventPage = Fetched<Page<Event>>;
using CustomerPage = Fetched<Page<Customer>>;

EventQuery eventsOf(const QString& customerId, int pageSize = 100)
{
    EventQuery query;
    query.customerId = customerId;
    query.pageSize = pageSize;
    return query;
}

QString idsOf(const Page<Event>& page)
{
    QStringList ids;
    for (const Event& event : page.elements)
        ids.append(event.id);
    return ids.join(u' ');
}

} // namespace

/// The services against recorded request and response pairs: what is asked, and what is made of the answer.
class RecordedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPagesOfEvents()
    {
        RecordedHub recorded;
        Got<EventPage> first;
        Got<EventPage> second;
        first.call = recorded.hub.events().page(eventsOf(u"c-1"_s, 2), 0, first.completion());
        second.call = recorded.hub.events().page(eventsOf(u"c-1"_s, 2), 1, second.completion());
        QCOMPARE(first.completions, 0);
        QVERIFY(first.wait());
        QVERIFY(second.wait());
        QVERIFY(first.value && second.value);
        QCOMPARE(idsOf(first.value->value), u"e-3 e-2"_s);
        QVERIFY(first.value->value.hasNext());
        QCOMPARE(first.value->value.totalElements, std::optional<qint64>(3));
        QCOMPARE(first.value->value.elements.constFirst().lag(), std::optional<qint64>(2250));
        QVERIFY(first.value->value.elements.constFirst().body.contains("\"price\":19.90"));
        QCOMPARE(idsOf(second.value->value), u"e-1"_s);
        QVERIFY(!second.value->value.hasNext());
        QVERIFY(second.value->value.elements.constFirst().bringBack->isSession());
        QVERIFY(first.value->requestId != second.value->requestId);
        QCOMPARE(recorded.log.find(first.value->requestId)->status, 200);
        QCOMPARE(
            recorded.log.find(first.value->requestId)->url,
            recorded.hub.events().pageUrl(eventsOf(u"c-1"_s, 2), 0));
    }

    void readsOtherShapes_data()
    {
        QTest::addColumn<QString>("customer");
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<int>("sizeToldOrAsked");
        QTest::addColumn<bool>("hasNext");
        QTest::newRow("size capped") << u"c-1"_s << 0 << 500 << u"e-3 e-2"_s << 2 << true;
        QTest::newRow("embedded") << u"c-embedded"_s << 0 << 100 << u"e-9"_s << 10 << false;
        QTest::newRow("no page numbers") << u"c-nopage"_s << 2 << 2 << u"e-5 e-4"_s << 2 << true;
    }

    void readsOtherShapes()
    {
        QFETCH(QString, customer);
        QFETCH(int, page);
        QFETCH(int, size);
        RecordedHub recorded;
        Got<EventPage> got;
        got.call = recorded.hub.events().page(eventsOf(customer, size), page, got.completion());
        QVERIFY(got.wait());
        QVERIFY(got.value);
        QTEST(idsOf(got.value->value), "ids");
        QTEST(got.value->value.size, "sizeToldOrAsked");
        QTEST(got.value->value.hasNext(), "hasNext");
        QCOMPARE(got.value->value.number, page);
    }

    void asksForFilteredEvents()
    {
        RecordedHub recorded;
        EventQuery query = eventsOf(u"c-1"_s, 50);
        query.types = {u"viewedPage"_s, u"viewedProduct"_s};
        query.contexts = {u"WEB"_s};
        query.mode = u"ACTIVE"_s;
        query.from = 1'488'326'400'000;
        query.to = 1'491'004'799'999;
        Got<EventPage> got;
        got.call = recorded.hub.events().page(query, 0, got.completion());
        QVERIFY(got.wait());
        QVERIFY(got.value);
        QCOMPARE(got.value->value.totalUnfilteredElements, std::optional<qint64>(3));
        QVERIFY(!got.value->value.hasNext());
    }

    void readsAllTimestampSpellings()
    {
        RecordedHub recorded;
        Got<EventPage> got;
        got.call = recorded.hub.events().page(eventsOf(u"c-times"_s), 0, got.completion());
        QVERIFY(got.wait());
        QCOMPARE(got.value->value.elements.size(), 5);
        for (const Event& event : got.value->value.elements)
            QCOMPARE(event.date, std::optional<qint64>(1'488'968'297'000));
    }

    void keepsUnknownFieldsAndTypes()
    {
        RecordedHub recorded;
        Got<EventPage> got;
        got.call = recorded.hub.events().page(eventsOf(u"c-odd"_s), 0, got.completion());
        QVERIFY(got.wait());
        QVERIFY(got.value);
        const QList<Event> events = got.value->value.elements;
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].type, u"teleported"_s);
        QCOMPARE(events[0].context, u"HOLODECK"_s);
        QCOMPARE(events[0].mode, u"SLEEPING"_s);
        QVERIFY(!events[0].date);
        QVERIFY(events[0].body.contains(R"("weight":1.10,"big":9007199254740993,"dup":1,"dup":2)"));
        QVERIFY(events[1].id.isEmpty());
        QCOMPARE(got.value->value.size, 100);
    }

    void readsOneEvent()
    {
        RecordedHub recorded;
        Got<Fetched<Event>> got;
        got.call = recorded.hub.events().byId(u"e-1"_s, got.completion());
        QVERIFY(got.wait());
        QCOMPARE(got.value->value.type, u"viewedPage"_s);
        QVERIFY(got.value->value.bringBack->isExternalId());
    }

    void readsCustomers()
    {
        RecordedHub recorded;
        Got<CustomerPage> page;
        page.call = recorded.hub.customers().page({}, 0, page.completion());
        Got<Fetched<Customer>> one;
        one.call = recorded.hub.customers().byId(u"c-1"_s, one.completion());
        QVERIFY(page.wait());
        QVERIFY(one.wait());
        QCOMPARE(page.value->value.elements.size(), 2);
        QCOMPARE(page.value->value.elements.constFirst().fullName(), u"Ada Rossi"_s);
        QVERIFY(page.value->value.elements.constLast().fullName().isEmpty());
        QCOMPARE(one.value->value.email, u"ada.rossi@example.com"_s);
        QVERIFY(one.value->value.body.contains("consents"));
    }

    void readsOlderCustomers()
    {
        RecordedHub recorded;
        CustomerQuery query;
        query.nodeId = u"n-old"_s;
        Got<CustomerPage> got;
        got.call = recorded.hub.customers().page(query, 0, got.completion());
        QVERIFY(got.wait());
        QCOMPARE(got.value->value.elements.constFirst().fullName(), u"Rossi"_s);
    }

    void findsByExternalId()
    {
        RecordedHub recorded;
        CustomerQuery query;
        query.externalId = u"X+1&"_s;
        Got<CustomerPage> got;
        got.call = recorded.hub.customers().page(query, 0, got.completion());
        QVERIFY(got.wait());
        QVERIFY(got.value);
        QCOMPARE(got.value->value.elements.constFirst().externalId, u"X+1&"_s);
    }

    void readsSessionsAndNodes()
    {
        RecordedHub recorded;
        Got<QList<CustomerSession>> sessions;
        sessions.call = recorded.hub.sessions().list(u"c-1"_s, sessions.completion());
        Got<QList<Node>> nodes;
        nodes.call = recorded.hub.workspace().nodes(nodes.completion());
        QVERIFY(sessions.wait());
        QVERIFY(nodes.wait());
        QCOMPARE(sessions.value->size(), 2);
        QCOMPARE(sessions.value->constLast(), (CustomerSession{u"cs-2"_s, u"any string"_s}));
        QCOMPARE(nodes.value->constFirst(), (Node{u"n-1"_s, u"Shop"_s, u"Online shop"_s}));
        QVERIFY(nodes.value->constLast().description.isEmpty());
    }

    void readsEventTypes()
    {
        RecordedHub recorded;
        Got<QList<WorkspaceEventType>> got;
        got.call = recorded.hub.workspace().eventTypes(got.completion());
        QVERIFY(got.wait());
        QVERIFY(got.value);
        const QList<WorkspaceEventType> types = *got.value;
        QCOMPARE(types.size(), 4); // of two pages; without the nameless one
        QCOMPARE(types[0].type, u"completedOrder"_s);
        QCOMPARE(types[0].label, u"Order"_s);
        QCOMPARE(types[0].mode, u"ACTIVE"_s);
        QVERIFY(types[0].enabled);
        QCOMPARE(types[0].schema.at({u"properties", u"weight", u"minimum"})->spelling(), QByteArray("1.10"));
        QCOMPARE(types[1].type, u"teleported"_s);
        QVERIFY(!types[1].enabled);
        QCOMPARE(types[1].schema.toCompact(), QByteArray(R"({"type":"object"})"));
        QCOMPARE(types[2].type, u"viewedPage"_s);
        QVERIFY(types[2].schema.isNull());
        QCOMPARE(types[3], WorkspaceEventType{.type = u"loggedIn"_s});
    }

    void readsContexts()
    {
        RecordedHub recorded;
        Got<QList<WorkspaceContext>> got;
        got.call = recorded.hub.workspace().contexts(got.completion());
        QVERIFY(got.wait());
        QVERIFY(got.value);
        QCOMPARE(got.value->size(), 2);
        QCOMPARE(got.value->constFirst().context, u"WEB"_s);
        QCOMPARE(got.value->constFirst().description, u"On a site"_s);
        QVERIFY(got.value->constFirst().schema.at({u"properties", u"client"}));
        QCOMPARE(got.value->constLast().context, u"HOLODECK"_s);
    }

    void tellsWhatWentWrong_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message"); // empty: any
        QTest::newRow("401") << u"locked"_s << ErrorKind::Unauthorized << 401
                             << u"The client is not authorized to access the API"_s;
        QTest::newRow("403") << u"elsewhere"_s << ErrorKind::Forbidden << 403
                             << u"workspace not found: w-1"_s;
        QTest::newRow("404") << u"none"_s << ErrorKind::NotFound << 404 << u"event not found none"_s;
        QTest::newRow("423") << u"reindexing"_s << ErrorKind::Server << 423
                             << u"customer c-1 is being reindexed"_s;
        QTest::newRow("html") << u"html"_s << ErrorKind::Protocol << 200 << QString();
        QTest::newRow("empty") << u"empty"_s << ErrorKind::Protocol << 200 << QString();
        QTest::newRow("truncated") << u"truncated"_s << ErrorKind::Protocol << 200 << QString();
    }

    void tellsWhatWentWrong()
    {
        QFETCH(QString, id);
        QFETCH(QString, message);
        RecordedHub recorded;
        Got<Fetched<Event>> got;
        got.call = recorded.hub.events().byId(id, got.completion());
        QVERIFY(got.wait());
        QVERIFY(got.error);
        QTEST(got.error->kind, "kind");
        QTEST(got.error->httpStatus, "status");
        if (!message.isEmpty())
            QCOMPARE(got.error->message, message);
        QVERIFY(recorded.log.find(got.error->requestId));
    }

    void tellsWhichFieldsWereRefused()
    {
        RecordedHub recorded;
        EventQuery query = eventsOf(u"c-1"_s);
        query.mode = u"MAYBE"_s;
        Got<EventPage> got;
        got.call = recorded.hub.events().page(query, 0, got.completion());
        QVERIFY(got.wait());
        QCOMPARE(got.error->kind, ErrorKind::Invalid);
        QCOMPARE(got.error->logref, u"L-400"_s);
        const QList<FieldError> expected{
            {u"mode"_s, u"mode must be ACTIVE or PASSIVE"_s}, {{}, u"see the manual"_s}};
        QCOMPARE(got.error->fieldErrors, expected);
    }

    void keepsAnIdInItsSegment()
    {
        // An id with a slash stays one segment, and an unrecorded request is not answered by chance.
        RecordedHub recorded;
        Got<Fetched<Event>> got;
        got.call = recorded.hub.events().byId(u"../events/e-1"_s, got.completion());
        QVERIFY(got.wait());
        QCOMPARE(got.error->httpStatus, 501);
        QCOMPARE(
            recorded.server.requests().constFirst().target,
            QByteArray("/hub/v1/workspaces/w-1/events/..%2Fevents%2Fe-1"));
    }
};

HUBSCOPE_TEST(RecordedTest)
#include "tst_recorded.moc"
