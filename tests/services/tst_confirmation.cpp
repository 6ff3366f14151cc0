// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/confirmation.h"

#include "core/timestamp.h"
#include "recordedhub.h"
#include "services/eventtrace.h"
#include "support/sandboxfixture.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sentAt = 1'715'243'000'000; // 2024-05-09T08:23:20Z
constexpr qint64 minute = 60'000;

/// An event as a hub gives it back, with that much in it beside the usual.
Event storedWith(const QByteArray& members)
{
    return {
        .id = u"e-1"_s,
        .customerId = u"c-1"_s,
        .bringBack = {},
        .type = u"viewedPage"_s,
        .context = u"WEB"_s,
        .mode = u"ACTIVE"_s,
        .date = sentAt,
        .registeredAt = sentAt + 500,
        .body = "{" + members + "}"};
}

SentEvent sentWith(const QByteArray& members)
{
    return {
        .body = "{\"customerId\":\"c-1\",\"type\":\"viewedPage\",\"context\":\"WEB\"," + members + "}",
        .eventId = {},
        .sentAt = sentAt,
        .tag = {}};
}

QByteArray taggedProperties(const QByteArray& tag)
{
    return "\"properties\":{\"extraProperties\":{\"hubscopeTag\":\"" + tag + "\"}}";
}

/// One event of a list, on a hub that is asked about customer c-1.
QByteArray listed(const QByteArray& id, const QByteArray& properties = "{}", qint64 at = sentAt)
{
    const QByteArray time = hubTimestamp(at).toLatin1();
    return "{\"id\":\"" + id +
           "\",\"customerId\":\"c-1\",\"type\":\"viewedPage\",\"context\":\"WEB\",\"mode\":\"ACTIVE\","
           "\"date\":\"" +
           time + "\",\"registeredAt\":\"" + time + "\",\"properties\":" + properties +
           ",\"contextInfo\":{},\"tracking\":null}";
}

Answer list(const QByteArrayList& elements, int totalPages = 1)
{
    return Answer::json(
        "{\"elements\":[" + elements.join(',') +
        "],\"page\":{\"size\":100,\"totalPages\":" + QByteArray::number(totalPages) + "}}");
}

/// The rule of lookForEvent, without a hub.
bool fits(const SentEvent& sent, const Event& stored)
{
    return EventTrace(sent).fits(StoredEvent(stored));
}

QStringList idsOf(const QList<Event>& events)
{
    QStringList ids;
    for (const Event& event : events)
        ids.append(event.id);
    return ids;
}

} // namespace

class ConfirmationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_hub = std::make_unique<Hub>(RecordedHub::profileOf(*m_server), AccessToken(), m_log, m_clock);
        m_hub->setRetryPolicy(RetryPolicy::never());
    }

    void payloads_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* name, const char* sent, const char* stored, bool fits) {
            QTest::newRow(name) << QByteArray(sent) << QByteArray(stored) << fits;
        };
        row("the same", "\"properties\":{\"a\":1}", "\"properties\":{\"a\":1}", true);
        row("another value", "\"properties\":{\"a\":1}", "\"properties\":{\"a\":2}", false);
        row("order of keys", "\"properties\":{\"a\":1,\"b\":{\"c\":2,\"d\":3}}",
            "\"properties\":{\"b\":{\"d\":3,\"c\":2},\"a\":1}", true);
        row("1.0 and 1", "\"properties\":{\"a\":1.0}", "\"properties\":{\"a\":1}", true);
        row("1.10 and 1.1", "\"properties\":{\"a\":1.10}", "\"properties\":{\"a\":1.1}", true);
        row("a big number", "\"properties\":{\"a\":9007199254740993}",
            "\"properties\":{\"a\":9007199254740993}", true);
        row("a big number that is another", "\"properties\":{\"a\":9007199254740993}",
            "\"properties\":{\"a\":9007199254740992}", false);
        row("a property more", "\"properties\":{\"a\":1}", "\"properties\":{\"a\":1,\"b\":2}", false);
        row("context info that was added", "\"properties\":{}",
            "\"properties\":{},\"contextInfo\":{},\"tracking\":null", true);
        row("context info that was dropped", "\"properties\":{},\"contextInfo\":{}", "\"properties\":{}",
            true);
        row("no properties", "\"properties\":{}", "\"tracking\":{}", true);
        row("another context info", "\"properties\":{},\"contextInfo\":{\"client\":{\"ip\":\"::1\"}}",
            "\"properties\":{},\"contextInfo\":{}", false);
        row("another tracking", "\"properties\":{}", "\"properties\":{},\"tracking\":{\"ga\":{}}", false);
        row("fields of the hub's own", "\"properties\":{}", "\"id\":\"e-1\",\"properties\":{},\"extra\":7",
            true);
        row("no JSON", "\"properties\":{}", "\"properties\":", false);
        row("broken where it was sent", "\"properties\":", "\"properties\":{}", false);
    }

    void payloads()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, stored);
        QTEST(fits(sentWith(sent), storedWith(stored)), "fits");
    }

    void heads_data()
    {
        QTest::addColumn<QByteArray>("sent"); // beside customer, type and context
        QTest::addColumn<Event>("stored");
        QTest::addColumn<bool>("fits");
        const Event same = storedWith("\"properties\":{}");
        const auto row = [&same](const char* name, const char* sent, bool fits, auto change) {
            Event stored = same;
            change(stored);
            QTest::newRow(name) << QByteArray(sent) << stored << fits;
        };
        const char* plain = "\"properties\":{}";
        const char* dated = "\"date\":\"2024-05-09T10:23:20.250+02:00\",\"properties\":{}";
        row("another type", plain, false, [](Event& event) { event.type = u"loggedIn"_s; });
        row("another context", plain, false, [](Event& event) { event.context = u"MOBILE"_s; });
        row("the hub fills the mode in", plain, true, [](Event& event) { event.mode = u"PASSIVE"_s; });
        row("the hub says no mode", "\"mode\":\"ACTIVE\",\"properties\":{}", true,
            [](Event& event) { event.mode.clear(); });
        row("another mode", "\"mode\":\"PASSIVE\",\"properties\":{}", false, [](Event&) {});
        row("the hub's clock is behind", plain, true, [](Event& event) {
            event.date = sentAt - 4 * minute;
            event.registeredAt = sentAt - 4 * minute;
        });
        row("the hub's clock is ahead", plain, true, [](Event& event) {
            event.date = sentAt + 4 * minute;
            event.registeredAt = sentAt + 4 * minute;
        });
        row("stored long before", plain, false, [](Event& event) {
            event.date = sentAt - 60 * minute;
            event.registeredAt = sentAt - 60 * minute;
        });
        row("of another time", plain, false, [](Event& event) { event.date = sentAt - 60 * minute; });
        row("indexed late", plain, true, [](Event& event) { event.registeredAt = sentAt + 90 * minute; });
        row("no times", plain, true, [](Event& event) {
            event.date.reset();
            event.registeredAt.reset();
        });
        row("the same date in another zone", dated, true, [](Event& event) { event.date = sentAt + 250; });
        row("a date without its fraction", dated, true, [](Event& event) { event.date = sentAt; });
        row("another date", dated, false, [](Event& event) { event.date = sentAt + 251; });
        row("what was reposted", dated, false, [](Event& event) {
            event.date = sentAt + 250;
            event.registeredAt = sentAt - 60 * minute;
        });
        row("no date that is one", "\"date\":\"soon\",\"properties\":{}", true, [](Event&) {});
        row("of a session", plain, false, [](Event& event) {
            event.bringBack = BringBack{u"SESSION_ID"_s, u"s-1"_s, u"n-1"_s};
        });
        row("of the session",
            "\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"s-1\"},\"properties\":{}", true,
            [](Event& event) {
                event.bringBack = BringBack{u"SESSION_ID"_s, u"s-1"_s, u"n-1"_s};
            });
        row("of another session",
            "\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"s-1\"},\"properties\":{}", false,
            [](Event& event) {
                event.bringBack = BringBack{u"SESSION_ID"_s, u"s-2"_s, u"n-1"_s};
            });
    }

    void theHubsClockCounts_data()
    {
        QTest::addColumn<qint64>("lead");
        QTest::addColumn<qint64>("registered");
        QTest::addColumn<bool>("fits");
        QTest::newRow("somebody else's, just before") << qint64(0) << sentAt - 30'000 << false;
        QTest::newRow("on a machine of the hub that is behind") << qint64(0) << sentAt - 3'000 << true;
        QTest::newRow("far ahead, just before") << 60 * minute << sentAt + 59 * minute << false;
        QTest::newRow("far ahead") << 60 * minute << sentAt + 60 * minute + 800 << true;
        QTest::newRow("far behind") << -60 * minute << sentAt - 60 * minute + 800 << true;
    }

    void theHubsClockCounts()
    {
        QFETCH(qint64, lead);
        QFETCH(qint64, registered);
        SentEvent sent = sentWith("\"properties\":{}");
        sent.clockLead = lead;
        Event stored = storedWith("\"properties\":{}");
        stored.date = registered;
        stored.registeredAt = registered;
        QTEST(fits(sent, stored), "fits");
    }

    void whatWasThereBeforeIsAnothersWhereTheHubTellsItsTime()
    {
        const QByteArray before = listed("e-1", "{}", sentAt - minute);
        m_server->setFallback(list({before}));
        QCOMPARE(look(sentWith("\"properties\":{}"))->kind, Sighting::Kind::Seen);
        m_server->setFallback(Answer::http(
            200, "{\"elements\":[" + before + "]}",
            {"Content-Type: application/json", "Date: Thu, 09 May 2024 08:23:20 GMT"}));
        QCOMPARE(look(sentWith("\"properties\":{}"))->kind, Sighting::Kind::NotSeen);
    }

    void heads()
    {
        QFETCH(QByteArray, sent);
        QFETCH(Event, stored);
        QTEST(fits(sentWith(sent), stored), "fits");
    }

    void theTagDecides()
    {
        SentEvent sent = sentWith(taggedProperties("t-1"));
        sent.tag = u"t-1"_s;
        QVERIFY(fits(sent, storedWith(taggedProperties("t-1"))));
        QVERIFY(fits(sent, storedWith(taggedProperties("t-1") + ",\"tracking\":{\"ga\":{}}")));
        QVERIFY(!fits(sent, storedWith(taggedProperties("t-2"))));
        QVERIFY(!fits(sent, storedWith("\"properties\":{}")));
    }

    void looksById()
    {
        m_server->setHandler([](const Received& request) {
            return request.path().endsWith("/events/e-7") ? Answer::json(listed("e-7")) : Answer::http(500);
        });
        SentEvent sent = sentWith("\"properties\":{\"other\":1}");
        sent.eventId = u"e-7"_s;
        const auto sighting = look(sent, {u"e-7"_s});
        QVERIFY(sighting);
        QCOMPARE(sighting->kind, Sighting::Kind::Seen);
        QCOMPARE(idsOf(sighting->events), QStringList{u"e-7"_s});
        QCOMPARE(sighting->customerId, u"c-1"_s);

        m_server->setHandler([](const Received&) { return Answer::http(404); });
        const auto later = look(sent);
        QVERIFY(later);
        QCOMPARE(later->kind, Sighting::Kind::NotSeen);
    }

    void anIdThatTheHubDoesNotKnowIsNotTheLastWord()
    {
        m_server->setHandler([](const Received& request) {
            return request.path().endsWith("/events") ? list({listed("e-7")}) : Answer::http(404);
        });
        SentEvent sent = sentWith("\"properties\":{}");
        sent.eventId = u"request-7"_s;
        const auto sighting = look(sent);
        QVERIFY(sighting);
        QCOMPARE(sighting->kind, Sighting::Kind::Seen);
        QCOMPARE(idsOf(sighting->events), QStringList{u"e-7"_s});
    }

    void looksAmongTheCustomersEventsOfThatTime()
    {
        m_server->setFallback(list(
            {listed("e-3", "{\"a\":2}"), listed("e-2", "{\"a\":1.0}"),
             listed("e-1", "{\"a\":1}", sentAt - 60 * minute)}));
        const auto sighting = look(sentWith("\"properties\":{\"a\":1}"));
        QVERIFY(sighting);
        QCOMPARE(sighting->kind, Sighting::Kind::Seen);
        QCOMPARE(idsOf(sighting->events), QStringList{u"e-2"_s});
        QCOMPARE(sighting->customerId, u"c-1"_s);
        QCOMPARE(m_server->requests().size(), 1);
        const QByteArray target = m_server->requests().constFirst().target;
        QVERIFY(target.contains("customerId=c-1"));
        QVERIFY2(target.contains("dateFrom=2024-05-09T08%3A08%3A20.000Z"), target.constData());
        QVERIFY2(target.contains("dateTo=2024-05-09T08%3A38%3A20.000Z"), target.constData());
    }

    void asksForTheDateThatWasSent()
    {
        m_server->setFallback(list({}));
        QVERIFY(look(sentWith("\"date\":\"2020-01-01T00:00:00Z\",\"properties\":{}")));
        const QByteArray target = m_server->requests().constFirst().target;
        QVERIFY2(target.contains("dateFrom=2019-12-31T23%3A59%3A59.000Z"), target.constData());
        QVERIFY2(target.contains("dateTo=2020-01-01T00%3A00%3A01.000Z"), target.constData());
    }

    void twoCandidatesAreTwo()
    {
        m_server->setFallback(list({listed("e-2"), listed("e-1")}));
        const auto sighting = look(sentWith("\"properties\":{}"));
        QVERIFY(sighting);
        QCOMPARE(sighting->kind, Sighting::Kind::Candidates);
        QCOMPARE(idsOf(sighting->events), (QStringList{u"e-2"_s, u"e-1"_s}));
    }

    void theEventsOfOtherPostsDoNotCount()
    {
        m_server->setFallback(list({listed("e-2"), listed("e-1")}));
        const auto sighting = look(sentWith("\"properties\":{}"), {u"e-2"_s});
        QVERIFY(sighting);
        QCOMPARE(sighting->kind, Sighting::Kind::Seen);
        QCOMPARE(idsOf(sighting->events), QStringList{u"e-1"_s});
        const auto none = look(sentWith("\"properties\":{}"), {u"e-2"_s, u"e-1"_s});
        QVERIFY(none);
        QCOMPARE(none->kind, Sighting::Kind::NotSeen);
    }

    void theTagTellsOneFromAnother()
    {
        const auto tagged = [](const QByteArray& tag) -> QByteArray {
            return "{\"extraProperties\":{\"hubscopeTag\":\"" + tag + "\"}}";
        };
        m_server->setFallback(list({listed("e-2", tagged("t-2")), listed("e-1", tagged("t-1"))}));
        SentEvent sent = sentWith(taggedProperties("t-1"));
        sent.tag = u"t-1"_s;
        const auto sighting = look(sent);
        QVERIFY(sighting);
        QCOMPARE(sighting->kind, Sighting::Kind::Seen);
        QCOMPARE(idsOf(sighting->events), QStringList{u"e-1"_s});
    }

    /// Pages that shift bring an event twice, and a hub that promises pages for ever is not believed.
    void readsFewPages()
    {
        m_server->setFallback(list({listed("e-1")}, 1000));
        const auto sighting = look(sentWith("\"properties\":{}"));
        QVERIFY(sighting);
        QCOMPARE(sighting->kind, Sighting::Kind::Seen);
        QCOMPARE(m_server->requests().size(), 5);
    }

    void aCustomerThatIsNotThereYetIsNotSeen()
    {
        m_server->setFallback(Answer::json("{\"message\":\"customer not found c-1\"}", 404));
        const auto sighting = look(sentWith("\"properties\":{}"));
        QVERIFY(sighting);
        QCOMPARE(sighting->kind, Sighting::Kind::NotSeen);
    }

    void anExternalIdIsLookedUpFirst()
    {
        bool known = false;
        m_server->setHandler([&known](const Received& request) {
            if (request.path().endsWith("/customers"))
                return list(known ? QByteArrayList{"{\"id\":\"c-1\"}"} : QByteArrayList());
            return list({listed("e-1")});
        });
        SentEvent sent = sentWith("");
        sent.body =
            "{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{},"
            "\"bringBackProperties\":{\"type\":\"EXTERNAL_ID\",\"value\":\"X&1\",\"nodeId\":\"n-9\"}}";
        const auto before = look(sent);
        QVERIFY(before);
        QCOMPARE(before->kind, Sighting::Kind::NotSeen);
        QCOMPARE(before->customerId, QString());
        const QByteArray target = m_server->requests().constLast().target;
        QVERIFY2(target.contains("nodeId=n-9") && target.contains("externalId=X%261"), target.constData());
        known = true;
        const auto after = look(sent);
        QVERIFY(after);
        QCOMPARE(after->kind, Sighting::Kind::Seen);
        QCOMPARE(after->customerId, u"c-1"_s);
    }

    void anonymousEventsCannotBeRead()
    {
        SentEvent sent = sentWith("");
        sent.body = "{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{},"
                    "\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"s-1\",\"nodeId\":\"n-1\"}}";
        const auto sighting = look(sent);
        QVERIFY(sighting);
        QCOMPARE(sighting->kind, Sighting::Kind::CannotBeRead);
        QVERIFY(m_server->requests().isEmpty());
    }

    void failuresAreNoAnswers()
    {
        m_server->setFallback(Answer::http(401));
        Got<Sighting> got;
        got.call = lookForEvent(*m_hub, sentWith("\"properties\":{}"), {}, got.completion());
        QVERIFY(got.wait());
        QVERIFY(got.error);
        QCOMPARE(got.error->kind, ErrorKind::Unauthorized);
    }

    void cancelIsSilent()
    {
        m_server->setFallback(list({}));
        SentEvent anonymous = sentWith("");
        anonymous.body = "{}";
        for (const SentEvent& sent : {sentWith("\"properties\":{}"), anonymous}) {
            Got<Sighting> got;
            got.call = lookForEvent(*m_hub, sent, {}, got.completion());
            QVERIFY(got.call.isActive());
            got.call.cancel();
            QVERIFY(look(sentWith("\"properties\":{}")));
            QCOMPARE(got.completions, 0);
        }
    }

    /// The sandbox gives an event back as a hub does, with all it adds.
    void findsWhatWasPostedToTheSandbox_data()
    {
        QTest::addColumn<QByteArray>("identity");
        QTest::addColumn<QByteArray>("rest");
        const QByteArray customer = "\"customerId\":\"%1\"";
        const QByteArray external =
            "\"bringBackProperties\":{\"type\":\"EXTERNAL_ID\",\"value\":\"new-1\",\"nodeId\":\"%2\"}";
        QTest::newRow("now") << customer << "\"properties\":{}"_ba;
        QTest::newRow("dated") << customer
                               << "\"date\":\"2019-05-09T10:23:20.251+02:00\",\"properties\":{}"_ba;
        QTest::newRow("of a customer to be made") << external << "\"properties\":{}"_ba;
        QTest::newRow("with context info and tracking")
            << customer
            << "\"properties\":{},\"contextInfo\":{\"client\":{\"ip\":\"10.0.0.1\"}},"
               "\"tracking\":{\"ga\":{\"utm_source\":\"a\"}}"_ba;
    }

    void findsWhatWasPostedToTheSandbox()
    {
        QFETCH(QByteArray, identity);
        QFETCH(QByteArray, rest);
        SandboxFixture sandbox(SandboxFixture::demoHub());
        QVERIFY2(sandbox.isRunning(), qPrintable(sandbox.failure()));
        sandbox.setVisibilityDelay(0);
        Profile profile;
        profile.baseUrl = sandbox.baseUrl();
        profile.workspaceId = sandbox.workspaceId();
        profile.nodeId = sandbox.nodeId();
        const SystemClock clock;
        m_hub = std::make_unique<Hub>(profile, sandbox.token(), m_log, clock);
        identity.replace("%1", sandbox.featuredCustomerId().toLatin1());
        identity.replace("%2", sandbox.nodeId().toLatin1());
        const SentEvent sent{
            .body = "{" + identity + ",\"type\":\"loggedIn\",\"context\":\"WEB\"," + rest + "}",
            .eventId = {},
            .sentAt = clock.now(),
            .tag = {}};
        const auto before = look(sent);
        QVERIFY(before);
        QCOMPARE(before->kind, Sighting::Kind::NotSeen);
        Got<Fetched<AcceptedEvent>> posted;
        posted.call = m_hub->events().post(sent.body, posted.completion());
        QVERIFY(posted.wait());
        QVERIFY2(posted.value, posted.error ? posted.error->body.constData() : "");
        const auto after = look(sent);
        QVERIFY(after);
        QCOMPARE(after->kind, Sighting::Kind::Seen);
        QVERIFY(!after->customerId.isEmpty());
    }

private:
    std::optional<Sighting> look(const SentEvent& sent, const QStringList& known = {})
    {
        Got<Sighting> got;
        got.call = lookForEvent(*m_hub, sent, known, got.completion());
        return got.completions == 0 && got.wait() ? got.value : std::nullopt;
    }

    ManualClock m_clock;
    WireLog m_log;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Hub> m_hub;
};

HUBSCOPE_TEST(ConfirmationTest)
#include "tst_confirmation.moc"
