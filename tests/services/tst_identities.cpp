// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/hub.h"
#include "services/sessionproof.h"
#include "services/writeoutcome.h"

#include "core/json.h"
#include "core/timestamp.h"
#include "got.h"
#include "recordedhub.h"
#include "support/sandboxfixture.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

/// Creating customers and reconciling sessions, against the sandbox, and against answers that it never gives.
class IdentitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub.reset();
        m_sandbox = std::make_unique<SandboxFixture>();
        QVERIFY2(m_sandbox->isRunning(), qPrintable(m_sandbox->failure()));
        m_profile = {u"p"_s,
                     u"Shop"_s,
                     HubKind::Test,
                     m_sandbox->baseUrl(),
                     m_sandbox->workspaceId(),
                     m_sandbox->nodeId()};
        m_log = std::make_unique<WireLog>();
        m_hub = newHub(m_profile, m_sandbox->token());
    }

    void aCustomerIsCreated()
    {
        const auto made = create(R"({"nodeId":"%1","externalId":"4711","base":{"lastName":"Ferri"}})");
        QVERIFY(made.value);
        QCOMPARE(made.value->value.status, 201);
        QVERIFY(made.value->value.isNew());
        const Customer& customer = made.value->value.customer;
        QVERIFY(!customer.id.isEmpty());
        QCOMPARE(customer.externalId, u"4711"_s);
        QCOMPARE(customer.lastName, u"Ferri"_s);
        QVERIFY(m_log->find(made.value->requestId));
    }

    void oneThatIsThereIsNamed()
    {
        const auto first = create(R"({"nodeId":"%1","externalId":"4711"})");
        const auto second = create(R"({"nodeId":"%1","externalId":"4711"})");
        QVERIFY(second.value);
        QVERIFY(!second.value->value.isNew());
        QCOMPARE(second.value->value.status, 409);
        QCOMPARE(second.value->value.customer.id, first.value->value.customer.id);
    }

    void whatTheHubRefusesIsInItsWords()
    {
        const auto nothing = create(R"({"nodeId":"%1"})");
        QCOMPARE(nothing.error->kind, ErrorKind::Invalid);
        QVERIFY(!nothing.error->fieldErrors.isEmpty());
        const auto nowhere = create(R"({"nodeId":"nowhere","externalId":"1"})");
        QCOMPARE(nowhere.error->kind, ErrorKind::NotFound);
        QVERIFY(nowhere.error->message.contains(u"node not found"_s));
    }

    void aCustomersAnswerMayBeOdd_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("an id alone") << 201 << "{\"id\":\"c1\"}"_ba << u"c1"_s << true;
        QTest::newRow("nothing") << 201 << ""_ba << QString() << true;
        QTest::newRow("the one in the way")
            << 409 << "{\"data\":{\"customer\":{\"id\":\"c9\",\"href\":\"x\"}}}"_ba << u"c9"_s << false;
        QTest::newRow("a page") << 202 << "<p>ok</p>"_ba << QString() << true;
    }

    void aCustomersAnswerMayBeOdd()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        ScriptedServer server;
        server.enqueue(Answer::json(body, status));
        const auto hub = newHub(RecordedHub::profileOf(server), AccessToken("S3cret"));
        Got<Fetched<CreatedCustomer>> made;
        made.call = hub->customers().create("{}", made.completion());
        QVERIFY(made.wait());
        QVERIFY(made.value);
        QTEST(made.value->value.customer.id, "id");
        QTEST(made.value->value.isNew(), "isNew");
    }

    void aConflictThatNamesNobodyIsAnError()
    {
        ScriptedServer server;
        server.enqueue(Answer::json("{\"message\":\"Conflict\"}", 409));
        const auto hub = newHub(RecordedHub::profileOf(server), AccessToken("S3cret"));
        Got<Fetched<CreatedCustomer>> made;
        made.call = hub->customers().create("{}", made.completion());
        QVERIFY(made.wait());
        QCOMPARE(made.error->kind, ErrorKind::Conflict);
    }

    void aWriteIsNeverRepeated_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("lost before") << u"drop=before"_s;
        QTest::newRow("lost after") << u"drop=after"_s;
        QTest::newRow("a gateway lost it") << u"status=502"_s;
        QTest::newRow("cut") << u"cut=3"_s;
    }

    void aWriteIsNeverRepeated()
    {
        QFETCH(QString, fault);
        const QString id = create(R"({"nodeId":"%1","externalId":"1"})").value->value.customer.id;
        m_sandbox->setFaults({u"POST /customers "_s + fault, u"POST /customers/*/sessions "_s + fault});
        const auto customer = create(R"({"nodeId":"%1","externalId":"2"})");
        QCOMPARE(customer.error->kind, ErrorKind::OutcomeUnknown);
        const auto session = reconcile(id, u"v"_s);
        QCOMPARE(session.error->kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(posts(), 3);
    }

    void aSessionIsReconciled()
    {
        const QString id = create(R"({"nodeId":"%1","externalId":"1"})").value->value.customer.id;
        const auto done = reconcile(id, u"any \"text\""_s);
        QVERIFY(done.value);
        QCOMPARE(done.value->value.status, 201);
        QCOMPARE(done.value->value.session.value, u"any \"text\""_s);
        QVERIFY(!done.value->value.session.id.isEmpty());
        QVERIFY(parseJson(done.value->value.body));
        Got<QList<CustomerSession>> list;
        list.call = m_hub->sessions().list(id, list.completion());
        QVERIFY(list.wait());
        QCOMPARE(*list.value, QList<CustomerSession>{done.value->value.session});
    }

    void someoneElsesSessionIsAConflict()
    {
        const QString first = create(R"({"nodeId":"%1","externalId":"1"})").value->value.customer.id;
        const QString second = create(R"({"nodeId":"%1","externalId":"2"})").value->value.customer.id;
        QVERIFY(reconcile(first, u"v"_s).value);
        const auto refused = reconcile(second, u"v"_s);
        QCOMPARE(refused.error->kind, ErrorKind::Conflict);
        QCOMPARE(refused.error->conflictId, first);
        QCOMPARE(reconcile(u"nobody"_s, u"v"_s).error->kind, ErrorKind::NotFound);
        QCOMPARE(outcomeOf(*refused.error), WriteOutcome::Refused);
    }

    void manyEventsAreFoundInOneWalk()
    {
        const QString id = create(R"({"nodeId":"%1","externalId":"1"})").value->value.customer.id;
        QList<SentEvent> sent;
        for (int i = 0; i < 130; ++i) // more than a page
            sent.append(posted(id, i < 3 ? u"/same"_s : u"/%1"_s.arg(i)));
        SentEvent never = sent.last();
        never.body.replace("/129", "/never");
        sent.append(never);
        Got<ManySighting> looked;
        looked.call = lookForEvents(*m_hub, id, u"v"_s, sent, {}, looked.completion());
        QVERIFY(looked.wait());
        QVERIFY(looked.value);
        QCOMPARE(looked.value->found.size(), 130);
        QVERIFY(!looked.value->found.contains(130));
        QCOMPARE(looked.value->totalEvents, std::optional<qint64>(130));
        QSet<QString> ids;
        for (const Event& event : std::as_const(looked.value->found))
            ids.insert(event.id);
        QCOMPARE(ids.size(), 130);
    }

    void aKnownEventAndAnotherSessionsAreNobodys()
    {
        const QString id = create(R"({"nodeId":"%1","externalId":"1"})").value->value.customer.id;
        const SentEvent sent = posted(id, u"/a"_s);
        const QString stored = look(id, u"v"_s, sent, {}).found.value(0).id;
        QVERIFY(!stored.isEmpty());
        QVERIFY(look(id, u"v"_s, sent, {stored}).found.isEmpty());

        QVERIFY(reconcile(id, u"other"_s).value);
        SentEvent anonymous = posted(id, u"/b"_s, u"other"_s);
        QVERIFY(look(id, u"v"_s, anonymous, {}).found.isEmpty());
        QCOMPARE(look(id, u"other"_s, anonymous, {}).found.size(), 1);
    }

    /// The id that an answer gives may be the request's, and an event that has its id is that one.
    void anIdDecidesWhereTheHubHasIt()
    {
        ScriptedServer server;
        const QByteArray time = isoTimestamp(m_clock.now()).toLatin1();
        const auto stored = [&time](const QByteArray& id) -> QByteArray {
            return "{\"id\":\"" + id + "\",\"type\":\"loggedIn\",\"context\":\"WEB\",\"date\":\"" + time +
                   "\",\"properties\":{}}";
        };
        server.setFallback(Answer::json("{\"elements\":[" + stored("e-2") + "," + stored("e-1") + "]}"));
        const auto hub = newHub(RecordedHub::profileOf(server), AccessToken("S3cret"));
        const auto found = [&](const QList<SentEvent>& sent) {
            Got<ManySighting> looked;
            looked.call = lookForEvents(*hub, u"c"_s, u"v"_s, sent, {}, looked.completion());
            QStringList ids;
            if (looked.wait() && looked.value) {
                for (qsizetype i = 0; i < sent.size(); ++i)
                    ids.append(looked.value->found.value(i).id);
            }
            return ids;
        };
        const auto sent = [this](const QString& id, bool certain = true) {
            SentEvent event;
            event.body = "{\"type\":\"loggedIn\",\"context\":\"WEB\",\"properties\":{}}";
            event.eventId = id;
            event.sentAt = m_clock.now();
            event.certain = certain;
            return event;
        };
        QCOMPARE(found({sent(u"e-2"_s), sent({})}), (QStringList{u"e-2"_s, u"e-1"_s}));
        QCOMPARE(found({sent(u"request-1"_s), sent(u"e-2"_s)}), (QStringList{u"e-1"_s, u"e-2"_s}));
        // Three alike, two of them stored: the one whose post was not answered is the one that is not there.
        QCOMPARE(found({sent({}), sent({}), sent({}, false)}), (QStringList{u"e-2"_s, u"e-1"_s, QString()}));
    }

    /// Of three that are alike the one in the middle is late: that one is missing, not the last.
    void timeTellsApartWhatIsAlike()
    {
        ScriptedServer server;
        const qint64 start = m_clock.now() - 60'000;
        const auto stored = [start](int number) -> QByteArray {
            const QByteArray time = isoTimestamp(start + number * 10'000).toLatin1();
            return "{\"id\":\"e-" + QByteArray::number(number) +
                   "\",\"type\":\"loggedIn\",\"context\":\"WEB\",\"date\":\"" + time +
                   "\",\"registeredAt\":\"" + time + "\",\"properties\":{}}";
        };
        server.setFallback(Answer::json("{\"elements\":[" + stored(2) + "," + stored(0) + "]}"));
        const auto hub = newHub(RecordedHub::profileOf(server), AccessToken("S3cret"));
        QList<SentEvent> sent;
        for (int number = 0; number < 3; ++number) {
            SentEvent event;
            event.body = "{\"type\":\"loggedIn\",\"context\":\"WEB\",\"properties\":{}}";
            event.sentAt = start + number * 10'000;
            sent.append(event);
        }
        Got<ManySighting> looked;
        looked.call = lookForEvents(*hub, u"c"_s, u"v"_s, sent, {}, looked.completion());
        QVERIFY(looked.wait() && looked.value);
        QCOMPARE(looked.value->found.value(0).id, u"e-0"_s);
        QVERIFY(!looked.value->found.contains(1));
        QCOMPARE(looked.value->found.value(2).id, u"e-2"_s);
    }

private:
    std::unique_ptr<Hub> newHub(const Profile& profile, const AccessToken& token)
    {
        auto hub = std::make_unique<Hub>(profile, token, *m_log, m_clock);
        hub->setRetryPolicy(quickRetries());
        return hub;
    }

    Got<Fetched<CreatedCustomer>> create(const QByteArray& body)
    {
        Got<Fetched<CreatedCustomer>> made;
        made.call = m_hub->customers().create(
            QByteArray(body).replace("%1", m_sandbox->nodeId().toUtf8()), made.completion());
        if (!made.wait())
            qWarning("no answer to a new customer");
        return made;
    }

    Got<Fetched<ReconciledSession>> reconcile(const QString& customerId, const QString& value)
    {
        Got<Fetched<ReconciledSession>> done;
        done.call =
            m_hub->sessions().reconcile(customerId, SessionService::reconcileBody(value), done.completion());
        if (!done.wait())
            qWarning("no answer to a reconcile");
        return done;
    }

    SentEvent posted(const QString& customerId, const QString& path, const QString& session = {})
    {
        SentEvent sent;
        const QString who =
            session.isEmpty()
                ? u"\"customerId\":\"%1\""_s.arg(customerId)
                : u"\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"%1\",\"nodeId\":\"%2\"}"_s
                      .arg(session, m_sandbox->nodeId());
        sent.body = u"{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{\"path\":\"%1\"},%2}"_s
                        .arg(path, who)
                        .toUtf8();
        sent.sentAt = m_clock.now();
        Got<Fetched<AcceptedEvent>> accepted;
        accepted.call = m_hub->events().post(sent.body, accepted.completion());
        if (!accepted.wait() || !accepted.value)
            qWarning("a post was not taken");
        return sent;
    }

    ManySighting
    look(const QString& customerId, const QString& session, const SentEvent& sent, const QStringList& known)
    {
        Got<ManySighting> looked;
        looked.call = lookForEvents(*m_hub, customerId, session, {sent}, known, looked.completion());
        if (!looked.wait() || !looked.value)
            qWarning("no look");
        return *looked.value;
    }

    int posts() const { return int(std::ranges::count(m_log->exchanges(), Method::Post, &Exchange::method)); }

    SystemClock m_clock;
    std::unique_ptr<WireLog> m_log;
    Profile m_profile;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Hub> m_hub;
};

HUBSCOPE_TEST(IdentitiesTest)
#include "tst_identities.moc"
