// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonpointer.h"
#include "core/timestamp.h"
#include "domain/identity.h"
#include "models/draftdocument.h"
#include "models/schemalibrary.h"
#include "net/wirelog.h"
#include "sampleevent.h"
#include "schema/validator.h"
#include "services/got.h"
#include "services/hub.h"
#include "support/manualclock.h"
#include "support/quickretries.h"
#include "support/sandboxfixture.h"
#include "support/testmain.h"

#include <QEventLoop>
#include <QHash>
#include <QSet>
#include <QTest>
#include <QTimer>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstDate = 1'715'243'000'000;

QString told(const Error& error)
{
    return error.message + u' ' + QString::fromUtf8(error.body.left(2000));
}

} // namespace

/// Every event type, from the composer's own model to the hub and back, and what is wrong with it on both
/// sides.
class EveryTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_sandbox.isRunning(), qPrintable(m_sandbox.failure()));
        Profile profile;
        profile.baseUrl = m_sandbox.baseUrl();
        profile.workspaceId = m_sandbox.workspaceId();
        profile.nodeId = m_sandbox.nodeId();
        m_hub = std::make_unique<Hub>(profile, m_sandbox.token(), m_log, m_clock);
        m_hub->setRetryPolicy(quickRetries());
        m_library.setService(&m_hub->workspace());
        QTRY_VERIFY(!m_library.isLoading());
        QVERIFY(!m_library.workspaceError());
        makeCustomer();
    }

    void arrivesAsItWasSent_data()
    {
        QTest::addColumn<SampleKind>("kind");
        QTest::newRow("minimal") << SampleKind::Minimal;
        QTest::newRow("typical") << SampleKind::Typical;
        QTest::newRow("full") << SampleKind::Full;
        QTest::newRow("edge") << SampleKind::Edge;
    }

    void arrivesAsItWasSent()
    {
        QFETCH(SampleKind, kind);
        QHash<qint64, JsonValue> sent; // by date
        for (const EventTypeInfo& type : m_library.catalogue().eventTypes()) {
            const SampleRequest request{.kind = kind, .seed = quint32(sent.size()) + 1, .now = firstDate};
            JsonValue event = sampleEvent(m_library.catalogue(), type, request);
            event.set(u"date"_s, JsonValue::string(isoTimestamp(++m_lastDate)));
            DraftDocument draft(m_library);
            draft.setEvent(ofCustomer(event));
            QCOMPARE(draft.errorCount(), 0);
            const auto error = refusal(draft);
            QVERIFY2(!error, qPrintable(type.name + u' ' + (error ? told(*error) : QString())));
            sent.insert(m_lastDate, draft.event());
        }
        const QList<Event> timeline = wholeTimeline();
        for (const Event& event : timeline) {
            if (!event.date || !sent.contains(*event.date))
                continue;
            const JsonValue expected = sent.take(*event.date);
            const auto stored = parseJson(event.body);
            QVERIFY(stored);
            for (const QString& part :
                 {u"type"_s, u"context"_s, u"mode"_s, u"customerId"_s, u"properties"_s, u"contextInfo"_s,
                  u"tracking"_s}) {
                const JsonValue* there = stored->find(part);
                QVERIFY2(there && *there == *expected.find(part), qPrintable(event.type + u' ' + part));
            }
        }
        QVERIFY2(sent.isEmpty(), "all of them are in the timeline");
    }

    void isRefusedByBothForTheSameReason()
    {
        QSet<QString> keywords;
        qsizetype count = 0;
        for (const EventTypeInfo& type : m_library.catalogue().eventTypes()) {
            const JsonValue event = ofCustomer(sampleEvent(m_library.catalogue(), type, full(++count)));
            const auto all = brokenEvents(event, u"/properties"_s, *type.properties.tree());
            QVERIFY2(all.size() > 2, qPrintable(type.name));
            for (const BrokenEvent& broken : all) {
                compareVerdicts(broken, type.name);
                if (QTest::currentTestFailed())
                    return;
                keywords.insert(broken.keyword);
            }
        }
        const QSet<QString> expected{
            u"type"_s,    u"additionalProperties"_s, u"enum"_s, u"format"_s, u"minimum"_s, u"maximum"_s,
            u"required"_s};
        QCOMPARE(keywords, expected);
    }

    void isRefusedForItsContextAndTracking()
    {
        const EventTypeInfo& type = *m_library.catalogue().eventType(u"viewedPage");
        const auto& contexts = m_library.catalogue().contexts();
        for (quint32 seed = 0; seed < contexts.size(); ++seed) {
            const JsonValue event = ofCustomer(sampleEvent(m_library.catalogue(), type, full(seed)));
            const ContextInfo& context = contexts[seed];
            QCOMPARE(event.find(u"context")->toString(), context.name);
            auto all = brokenEvents(event, u"/contextInfo"_s, *context.contextInfo.tree());
            if (seed == 0)
                std::ranges::move(
                    brokenEvents(event, u"/tracking"_s, *m_library.catalogue().tracking().tree()),
                    std::back_inserter(all));
            QVERIFY(all.size() > 20);
            for (size_t i = seed % 5; i < all.size();
                 i += 5) { // the fields of the contexts are much the same
                compareVerdicts(all[i], context.name);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void everyFieldAtOnce()
    {
        for (const EventTypeInfo& type : m_library.catalogue().eventTypes()) {
            JsonValue event = ofCustomer(sampleEvent(m_library.catalogue(), type, full(1)));
            QSet<QString> expected;
            for (JsonMember& member : event.find(u"properties")->members()) {
                const bool text = member.value.isString();
                member.value = text ? JsonValue::array() : JsonValue::string(u"x"_s);
                expected.insert(u"/properties/"_s + pointerStep(member.key));
            }
            QCOMPARE(refusedPointers(event), expected);
            QCOMPARE(problemPointers(event), expected);
        }
    }

    void isRefusedForItsEnvelope_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("value"); // empty: taken out
        const auto row = [](const char* name, const char* pointer, const QByteArray& value) {
            QTest::newRow(name) << QString::fromLatin1(pointer) << value;
        };
        row("no type", "/type", {});
        row("type of a number", "/type", "7");
        row("no context", "/context", {});
        row("context outside the nine", "/context", "\"HOLODECK\"");
        row("no properties", "/properties", {});
        row("properties of a list", "/properties", "[]");
        row("properties null", "/properties", "null");
        row("mode", "/mode", "\"MAYBE\"");
        row("mode of a number", "/mode", "1");
        row("date", "/date", "\"yesterday\"");
        row("date of a number", "/date", "1715243000000");
        row("tracking of a text", "/tracking", "\"x\"");
        row("contextInfo of a list", "/contextInfo", "[1]");
        row("unknown key", "/propertys", "{}");
        row("customer id of a number", "/customerId", "7");
        row("customer id empty", "/customerId", "\"\"");
        row("no node", "/bringBackProperties", "{\"type\":\"EXTERNAL_ID\",\"value\":\"X\"}");
        row("identity of a text", "/bringBackProperties", "\"X\"");
        row("identity of no type", "/bringBackProperties", "{\"value\":\"X\",\"nodeId\":\"n\"}");
        row("identity of a wrong type", "/bringBackProperties",
            "{\"type\":\"COOKIE\",\"value\":\"X\",\"nodeId\":\"n\"}");
    }

    void isRefusedForItsEnvelope()
    {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, value);
        const EventTypeInfo& type = *m_library.catalogue().eventType(u"completedOrder");
        JsonValue event = ofCustomer(sampleEvent(m_library.catalogue(), type, full(3)));
        if (pointer.startsWith("/bringBack"_L1))
            event.remove(u"customerId");
        if (value.isEmpty())
            removeAt(event, pointer);
        else
            setAt(event, pointer, *parseJson(value));
        QVERIFY(!problemPointers(event).isEmpty());
        QCOMPARE(problemPointers(event), refusedPointers(event));
    }

private:
    static SampleRequest full(qsizetype seed)
    {
        return {.kind = SampleKind::Full, .seed = quint32(seed), .now = firstDate};
    }

    JsonValue ofCustomer(JsonValue event) const
    {
        setIdentity(event, {Identity::Kind::Customer, m_customerId, {}});
        return event;
    }

    /// Posted as the outbox does. Nothing when the hub takes it. Waits without the pauses of QTest: there are
    /// many.
    std::optional<Error> refusal(const DraftDocument& draft)
    {
        std::optional<Error> refused = Error();
        QEventLoop waiting;
        QTimer::singleShot(10'000, &waiting, &QEventLoop::quit);
        const Call call = m_hub->events().post(
            draft.event().toCompact(), [&](const Result<Fetched<AcceptedEvent>>& answer) {
                refused = answer ? std::nullopt : std::optional(answer.error());
                waiting.quit();
            });
        waiting.exec();
        return refused;
    }

    /// Where the hub says that the event is wrong.
    QSet<QString> refusedPointers(const JsonValue& event)
    {
        DraftDocument draft(m_library);
        draft.setEvent(event);
        QSet<QString> pointers;
        const auto error = refusal(draft);
        if (error && error->httpStatus == 400) {
            for (const FieldError& field : error->fieldErrors)
                pointers.insert(field.path);
        }
        return pointers;
    }

    /// Where the composer says so.
    QSet<QString> problemPointers(const JsonValue& event)
    {
        DraftDocument draft(m_library);
        draft.setEvent(event);
        QSet<QString> pointers;
        for (const Violation& problem : draft.problems()) {
            if (problem.severity == Violation::Severity::Error)
                pointers.insert(problem.pointer);
        }
        return pointers;
    }

    void compareVerdicts(const BrokenEvent& broken, const QString& name)
    {
        const QSet<QString> problems = problemPointers(broken.event);
        const QString message =
            name + u": "_s + broken.what + u": "_s + QStringList(problems.values()).join(u' ');
        QVERIFY2(problems.contains(broken.pointer), qPrintable(message));
        bool named = false;
        for (const Violation& violation : validateEvent(broken.event, m_library.catalogue()))
            named =
                named || (violation.pointer == broken.pointer && keywordOf(violation.rule) == broken.keyword);
        QVERIFY2(named, qPrintable(message));
        const QSet<QString> refused = refusedPointers(broken.event);
        QVERIFY2(
            refused == problems, qPrintable(message + u" but "_s + QStringList(refused.values()).join(u' ')));
    }

    void makeCustomer()
    {
        JsonValue event =
            sampleEvent(m_library.catalogue(), *m_library.catalogue().eventType(u"loggedIn"), full(0));
        setIdentity(event, {Identity::Kind::ExternalId, u"X-1"_s, m_sandbox.nodeId()});
        DraftDocument draft(m_library);
        draft.setEvent(event);
        QVERIFY(!refusal(draft));
        CustomerQuery query;
        query.nodeId = m_sandbox.nodeId();
        query.externalId = u"X-1"_s;
        Got<Fetched<Page<Customer>>> found;
        found.call = m_hub->customers().page(query, 0, found.completion());
        QVERIFY(found.wait());
        QVERIFY(found.value);
        QCOMPARE(found.value->value.elements.size(), 1);
        m_customerId = found.value->value.elements.constFirst().id;
    }

    QList<Event> wholeTimeline()
    {
        EventQuery query;
        query.customerId = m_customerId;
        QList<Event> events;
        bool more = true;
        for (int page = 0; more; ++page) {
            Got<Fetched<Page<Event>>> got;
            got.call = m_hub->events().page(query, page, got.completion());
            if (!got.wait() || !got.value)
                return {};
            events += got.value->value.elements;
            more = got.value->value.hasNext();
        }
        return events;
    }

    SandboxFixture m_sandbox;
    ManualClock m_clock;
    WireLog m_log;
    const Catalogue m_bundle = Catalogue::bundled();
    SchemaLibrary m_library{m_bundle};
    std::unique_ptr<Hub> m_hub;
    QString m_customerId;
    qint64 m_lastDate = firstDate;
};

HUBSCOPE_TEST(EveryTypeTest)
#include "tst_everytype.moc"
