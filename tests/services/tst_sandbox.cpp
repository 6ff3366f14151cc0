// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectiontest.h"
#include "services/eventloader.h"
#include "services/hub.h"
#include "services/lookup.h"

#include "got.h"
#include "net/wirelog.h"
#include "support/manualclock.h"
#include "support/quickretries.h"
#include "support/sandboxfixture.h"
#include "support/testmain.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

/// The services against the sandbox hub, which reads the API contract on its own.
class SandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
        QVERIFY2(m_sandbox->isRunning(), qPrintable(m_sandbox->failure()));
        m_profile.baseUrl = m_sandbox->baseUrl();
        m_profile.workspaceId = m_sandbox->workspaceId();
        m_profile.nodeId = m_sandbox->nodeId();
        m_hub = std::make_unique<Hub>(m_profile, m_sandbox->token(), m_log, m_clock);
        m_hub->setRetryPolicy(quickRetries());
    }

    void cleanup() { m_sandbox->clearFaults(); }

    void walksTheWholeTimeline()
    {
        EventLoader loader(m_hub->events());
        QSet<QString> ids;
        qint64 last = std::numeric_limits<qint64>::max();
        bool ordered = true;
        connect(&loader, &EventLoader::batchArrived, this, [&](const EventBatch& batch) {
            for (const EventRecord& record : batch.page.elements) {
                ids.insert(batch.id(record));
                ordered = ordered && record.hasDate() && record.date <= last;
                last = record.date;
            }
        });
        EventQuery query = ofShopper();
        query.pageSize = 1000; // more than a page may have
        loader.start(query);
        loader.loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(loader.state(), LoadState::AtEnd, 60'000);
        QVERIFY(ids.size() > 1000);
        QCOMPARE(std::optional<qint64>(ids.size()), loader.totalElements());
        QVERIFY(ordered);
    }

    /// The sandbox takes them together; asked one by one they are the same.
    void loadsSeveralTypesTogether()
    {
        EventQuery query = ofShopper();
        const auto first = page(query);
        QVERIFY(first);
        query.types = {first->elements.constFirst().type};
        for (const Event& event : first->elements) {
            if (!query.types.contains(event.type) && query.types.size() < 3)
                query.types.append(event.type);
        }
        QCOMPARE(query.types.size(), 3);
        EventLoader loader(m_hub->events());
        QSet<QString> types;
        connect(&loader, &EventLoader::batchArrived, this, [&](const EventBatch& batch) {
            for (const EventRecord& record : batch.page.elements)
                types.insert(batch.names.at(record.type));
        });
        loader.start(query);
        loader.loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(loader.state(), LoadState::AtEnd, 60'000);
        QCOMPARE(types, QSet<QString>(query.types.begin(), query.types.end()));
        QCOMPARE(std::optional<qint64>(loader.progress().events), loader.totalElements());
    }

    /// A 503 now and then is asked again; one that stays is told with its page, and comes when it is retried.
    void loadsAllFromAHubThatFailsNowAndThen()
    {
        m_sandbox->setFaults({u"GET /events every=5 status=503"_s});
        EventLoader loader(m_hub->events());
        QSet<QString> ids;
        const auto take = [&](const EventBatch& batch) {
            for (const EventRecord& record : batch.page.elements)
                ids.insert(batch.id(record));
        };
        connect(&loader, &EventLoader::batchArrived, this, take);
        connect(&loader, &EventLoader::lateBatchArrived, this, take);
        loader.start(ofShopper());
        loader.loadAll();
        for (int tries = 0; tries < 20 && loader.state() != LoadState::AtEnd; ++tries) {
            QTRY_VERIFY_WITH_TIMEOUT(loader.state() != LoadState::Loading, 60'000);
            loader.retry();
        }
        QCOMPARE(loader.state(), LoadState::AtEnd);
        QCOMPARE(std::optional<qint64>(ids.size()), loader.totalElements());
    }

    void filters()
    {
        const auto first = page(ofShopper());
        QVERIFY(first);
        const Event& newest = first->elements.constFirst();
        const Event& oldest = first->elements.constLast();
        EventQuery query = ofShopper();
        query.types = {newest.type, oldest.type};
        query.contexts = {newest.context, oldest.context};
        query.from = oldest.date;
        query.to = newest.date;
        const auto filtered = page(query);
        QVERIFY(filtered);
        QVERIFY(!filtered->elements.isEmpty());
        QCOMPARE(filtered->totalUnfilteredElements, first->totalElements);
        QVERIFY(*filtered->totalElements < *first->totalElements);
        for (const Event& event : filtered->elements) {
            QVERIFY(query.types.contains(event.type));
            QVERIFY(query.contexts.contains(event.context));
            QVERIFY(event.date >= query.from && event.date <= query.to); // inclusive
        }
        QVERIFY(filtered->elements.contains(newest));
        QVERIFY(filtered->elements.contains(oldest));
    }

    void readsOneByOne()
    {
        const auto events = page(ofShopper());
        QVERIFY(events);
        const Event expected = events->elements.constFirst();
        Got<Fetched<Event>> event;
        event.call = m_hub->events().byId(expected.id, event.completion());
        QVERIFY(event.wait());
        QCOMPARE(event.value->value, expected);
        Got<Fetched<Customer>> customer;
        customer.call = m_hub->customers().byId(m_sandbox->featuredCustomerId(), customer.completion());
        QVERIFY(customer.wait());
        QCOMPARE(customer.value->value.id, m_sandbox->featuredCustomerId());
        QVERIFY(!customer.value->value.fullName().isEmpty());
    }

    void tellsWhatIsNotThere()
    {
        Got<Fetched<Event>> event;
        event.call = m_hub->events().byId(u"none"_s, event.completion());
        QVERIFY(event.wait());
        QCOMPARE(event.error->kind, ErrorKind::NotFound);
        CustomerQuery query;
        query.nodeId = u"none"_s;
        Got<Fetched<Page<Customer>>> customers;
        customers.call = m_hub->customers().page(query, 0, customers.completion());
        QVERIFY(customers.wait());
        QCOMPARE(customers.error->kind, ErrorKind::NotFound);
        QVERIFY(customers.error->message.contains(u"node not found"_s));
    }

    void findsThePersonByEveryName()
    {
        Got<Fetched<Customer>> got;
        got.call = m_hub->customers().byId(m_sandbox->featuredCustomerId(), got.completion());
        QVERIFY(got.wait());
        const Customer shopper = got.value->value;
        const QStringList lines{
            shopper.id,       u"customer:"_s + shopper.id, u"ext:"_s + shopper.externalId, shopper.email,
            shopper.lastName, shopper.lastName.left(3)};
        for (const QString& line : lines) {
            Got<LookupResult> found;
            found.call = lookUp(*m_hub, understandLine(line), found.completion());
            QVERIFY(found.wait());
            QVERIFY2(found.value, qPrintable(line));
            const bool there = std::any_of(
                found.value->customers.begin(), found.value->customers.end(),
                [&shopper](const auto& customer) { return customer.value.id == shopper.id; });
            QVERIFY2(there, qPrintable(line));
        }
    }

    void listsSessionsAndNodes()
    {
        Got<QList<CustomerSession>> sessions;
        sessions.call = m_hub->sessions().list(m_sandbox->featuredCustomerId(), sessions.completion());
        QVERIFY(sessions.wait());
        QVERIFY(sessions.value);
        Got<QList<Node>> nodes;
        nodes.call = m_hub->workspace().nodes(nodes.completion());
        QVERIFY(nodes.wait());
        QVERIFY(nodes.value);
        QVERIFY(std::any_of(nodes.value->begin(), nodes.value->end(), [this](const Node& node) {
            return node.id == m_profile.nodeId;
        }));
    }

    void readsTypesAndContexts()
    {
        Got<QList<WorkspaceEventType>> types;
        types.call = m_hub->workspace().eventTypes(types.completion());
        QVERIFY(types.wait());
        QVERIFY(types.value);
        QCOMPARE(types.value->size(), 47);
        for (const WorkspaceEventType& type : *types.value)
            QVERIFY2(type.enabled && type.schema.find(u"properties"), qPrintable(type.type));
        Got<QList<WorkspaceContext>> contexts;
        contexts.call = m_hub->workspace().contexts(contexts.completion());
        QVERIFY(contexts.wait());
        QVERIFY(contexts.value);
        QCOMPARE(contexts.value->size(), 9);
        for (const WorkspaceContext& context : *contexts.value)
            QVERIFY2(context.schema.find(u"properties"), qPrintable(context.context));
    }

    void tellsWhyTypesAreHidden()
    {
        m_sandbox->setFaults({u"GET /configuration/events status=403"_s});
        Got<QList<WorkspaceEventType>> types;
        types.call = m_hub->workspace().eventTypes(types.completion());
        QVERIFY(types.wait());
        QCOMPARE(types.error->kind, ErrorKind::Forbidden);
    }

    void survivesFaults_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("comes");
        QTest::addColumn<ErrorKind>("kind");
        const auto any = ErrorKind::Protocol;
        QTest::newRow("ill once") << u"GET /events times=1 status=503"_s << true << any;
        QTest::newRow("busy once") << u"GET /events times=1 status=429 retry-after=0"_s << true << any;
        QTest::newRow("cut once") << u"GET /events times=1 cut=40"_s << true << any;
        QTest::newRow("dropped once") << u"GET /events times=1 drop=before"_s << true << any;
        QTest::newRow("ill") << u"GET /events status=500"_s << false << ErrorKind::Server;
        QTest::newRow("busy for long")
            << u"GET /events status=429 retry-after=900"_s << false << ErrorKind::RateLimited;
        QTest::newRow("cut") << u"GET /events cut=40"_s << false << ErrorKind::Offline;
        QTest::newRow("dropped") << u"GET /events drop=after"_s << false << ErrorKind::Offline;
        QTest::newRow("garbage") << u"GET /events garbage"_s << false << ErrorKind::Protocol;
    }

    void survivesFaults()
    {
        QFETCH(QString, rule);
        QFETCH(bool, comes);
        m_sandbox->setFaults({rule});
        Got<Fetched<Page<Event>>> got;
        got.call = m_hub->events().page(ofShopper(), 0, got.completion());
        QVERIFY(got.wait());
        QCOMPARE(got.value.has_value(), comes);
        if (!comes)
            QTEST(got.error->kind, "kind");
    }

    void passesTheConnectionTest_data()
    {
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<int>("failedStage"); // below 0: none
        using Stage = ConnectionTest::Stage;
        QTest::newRow("all right") << QString() << -1;
        QTest::newRow("token") << u"token"_s << int(Stage::Token);
        QTest::newRow("workspace") << u"workspace"_s << int(Stage::Workspace);
        QTest::newRow("node") << u"node"_s << int(Stage::Node);
    }

    void passesTheConnectionTest()
    {
        QFETCH(QString, wrong);
        Profile profile = m_profile;
        if (wrong == "workspace"_L1)
            profile.workspaceId = u"none"_s;
        if (wrong == "node"_L1)
            profile.nodeId = u"none"_s;
        int failedStage = -1;
        ConnectionTest test(m_log, m_clock);
        QSignalSpy finished(&test, &ConnectionTest::finished);
        connect(
            &test, &ConnectionTest::stageChanged, this,
            [&failedStage](ConnectionTest::Stage stage, ConnectionTest::Verdict verdict) {
                if (verdict == ConnectionTest::Verdict::Failed)
                    failedStage = int(stage);
            });
        test.start(profile, wrong == "token"_L1 ? AccessToken("wrong") : m_sandbox->token());
        QTRY_COMPARE(finished.size(), 1);
        QTEST(failedStage, "failedStage");
        QCOMPARE(finished.constFirst().constFirst().toBool(), wrong.isEmpty());
    }

private:
    EventQuery ofShopper() const
    {
        EventQuery query;
        query.customerId = m_sandbox->featuredCustomerId();
        return query;
    }

    std::optional<Page<Event>> page(const EventQuery& query)
    {
        Got<Fetched<Page<Event>>> got;
        got.call = m_hub->events().page(query, 0, got.completion());
        if (!got.wait() || !got.value)
            return std::nullopt;
        return got.value->value;
    }

    ManualClock m_clock;
    WireLog m_log;
    Profile m_profile;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Hub> m_hub;
};

HUBSCOPE_TEST(SandboxTest)
#include "tst_sandbox.moc"
