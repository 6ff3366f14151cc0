// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonpointer.h"
#include "sandbox/apiclient.h"
#include "schema/samples.h"
#include "schema/validator.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// What validateEvent() finds before an event is sent is what the hub refuses.
class JudgementTest : public QObject
{
    Q_OBJECT

private:
    SandboxFixture m_hub;
    ApiClient m_api{m_hub.info()};
    const Catalogue m_catalogue = Catalogue::bundled();
    QString m_customer;

    QStringList errorsOf(const JsonValue& event) const
    {
        QStringList pointers;
        for (const Violation& violation : validateEvent(event, m_catalogue)) {
            if (violation.severity == Violation::Severity::Error)
                pointers.append(violation.pointer);
        }
        pointers.sort();
        return pointers;
    }

    JsonValue eventOf(const EventTypeInfo& type, const ContextInfo& context, SampleKind kind) const
    {
        const SampleRequest wanted{.kind = kind, .seed = 3, .now = 1'715'000'000'000};
        return JsonValue::object(
            {{u"customerId"_s, JsonValue::string(m_customer)},
             {u"type"_s, JsonValue::string(type.name)},
             {u"context"_s, JsonValue::string(context.name)},
             {u"properties"_s, sampleProperties(type, wanted)},
             {u"contextInfo"_s, sampleContextInfo(context, wanted)},
             {u"tracking"_s, sampleTracking(m_catalogue, wanted)}});
    }

    static QString pointerToScalar(const JsonValue& value, const QString& pointer)
    {
        for (const JsonMember& member : value.members()) {
            const QString here = pointer + u'/' + pointerStep(member.key);
            if (member.value.isString() || member.value.isNumber())
                return here;
            if (const QString inside = pointerToScalar(member.value, here); !inside.isEmpty())
                return inside;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_customer = m_api.addCustomer("\"externalId\":\"judged\"");
        QVERIFY(!m_customer.isEmpty());
    }

    void everyType_data()
    {
        QTest::addColumn<QString>("name");
        for (const EventTypeInfo& type : m_catalogue.eventTypes())
            QTest::newRow(qPrintable(type.name)) << type.name;
    }

    void everyType()
    {
        QFETCH(QString, name);
        const EventTypeInfo& type = *m_catalogue.eventType(name);
        for (const ContextInfo& context : m_catalogue.contexts()) {
            for (const SampleKind kind : {SampleKind::Typical, SampleKind::Full, SampleKind::Edge}) {
                const JsonValue event = eventOf(type, context, kind);
                QCOMPARE(errorsOf(event), QStringList());
                const auto accepted = m_api.post(u"events"_s, event.toCompact());
                QVERIFY2(accepted.status == 202, accepted.body.constData());
            }
        }
        for (const QString& part : {u"/properties"_s, u"/contextInfo"_s, u"/tracking"_s}) {
            JsonValue event = eventOf(type, *m_catalogue.context(u"WEB"), SampleKind::Full);
            const QString broken = pointerToScalar(*event.atPointer(part), part);
            setAt(event, broken, JsonValue::array({JsonValue::boolean(true)}));
            const auto refused = m_api.post(u"events"_s, event.toCompact());
            const QStringList errors = errorsOf(event);
            QCOMPARE(refused.status, errors.isEmpty() ? 202 : 400);
            QCOMPARE(refused.violations(), errors);
            const bool mayHoldAnything =
                broken.contains("/extraProperties"_L1) || broken.contains("/extended"_L1);
            QCOMPARE(errors, mayHoldAnything ? QStringList() : QStringList{broken});
        }
    }

    void envelopes_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* body) { QTest::newRow(body) << QByteArray(body).replace('\'', '"'); };
        row("{}");
        row("[]");
        row("{'customerId':'C','type':'viewedPage','context':'WEB','properties':null}");
        row("{'customerId':'','type':'','context':'','properties':[],'mode':'','date':''}");
        row("{'customerId':5,'type':5,'context':5,'properties':5,'mode':5,'date':5,'contextInfo':5,"
            "'tracking':5,'bringBackProperties':5}");
        row("{'customerId':null,'type':null,'context':null,'properties':null,'mode':null,'date':null,"
            "'contextInfo':null,'tracking':null,'bringBackProperties':null}");
        row("{'customerId':'C','type':'viewedPage','context':'MOON','properties':{},'mode':'MAYBE',"
            "'date':'2024-02-30','id':'1','registeredAt':'x','a/b':1}");
        row("{'customerId':'C','type':'viewedPage','context':'web','properties':{'titel':'x'}}");
        row("{'bringBackProperties':{},'type':'viewedPage','context':'WEB','properties':{}}");
        row("{'bringBackProperties':{'type':'EMAIL','value':'','nodeId':7},'type':'viewedPage',"
            "'context':'WEB','properties':{}}");
        row("{'bringBackProperties':{'type':null,'value':null,'nodeId':null},'customerId':'C',"
            "'type':'viewedPage','context':'WEB','properties':{}}");
    }

    void envelopes()
    {
        QFETCH(QByteArray, body);
        const auto refused = m_api.post(u"events"_s, body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.violations(), errorsOf(*parseJson(body)));
    }
};

HUBSCOPE_TEST(JudgementTest)
#include "tst_judgement.moc"
