// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demofixture.h"

#include "schema/validator.h"
#include "support/testmain.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <map>

using namespace hubscope;
using namespace hubscope::sandbox;
using namespace hubscope::sandbox::test;
using namespace Qt::StringLiterals;

/// The demo data is what the contract describes (tests/fixtures/contract holds a copy of its facts), but for
/// the errors that the member's till and app make on purpose.
class DemoConformityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_types = facts(u"event-types.json"_s);
        m_contexts = facts(u"contexts.json"_s);
        m_tracking = parseSchema(facts(u"tracking.json"_s));
        for (const JsonMember& type : m_types.members())
            m_properties.emplace(type.key, parseSchema(type.value));
        for (const JsonMember& context : m_contexts.members())
            m_contextInfos.emplace(
                context.key, parseSchema(JsonValue::object(
                                 {{u"properties"_s, context.value},
                                  {u"additionalProperties"_s, JsonValue::boolean(false)}})));
        m_data = demoData();
    }

    void allTypesAndContextsOccur()
    {
        QSet<QString> types;
        QSet<QString> contexts;
        for (const DemoEvent& event : m_data.events) {
            types.insert(event.type);
            contexts.insert(event.context);
        }
        QCOMPARE(types.size(), 47);
        QCOMPARE(contexts.size(), 9);
        QCOMPARE(types, keysOf(m_types));
        QCOMPARE(contexts, keysOf(m_contexts));
    }

    void modesAreThoseOfTheTypes()
    {
        for (const DemoEvent& event : m_data.events)
            QCOMPARE(event.mode, m_types.at({event.type, u"mode"})->toString());
    }

    void jsonIsJson()
    {
        for (const DemoEvent& event : m_data.events) {
            for (const QByteArray& json : {event.properties, event.contextInfo, event.tracking})
                QVERIFY2(json.isEmpty() || QJsonDocument::fromJson(json).isObject(), json.constData());
            QVERIFY(!event.properties.isEmpty());
        }
    }

    void onlyTheMemberErrs()
    {
        const QString member = customer(m_data, u"Moretti").id;
        for (const DemoEvent& event : m_data.events) {
            const QStringList found = violations(event);
            if (event.customerId != member)
                QVERIFY2(found.isEmpty(), qPrintable(event.type + u' ' + found.join(u", "_s)));
        }
    }

    void theMembersErrors()
    {
        const QStringList expected{
            u"addedProduct properties/colour: additionalProperties"_s,
            u"addedProduct properties/price: type"_s,
            u"addedProduct properties/size_eu: additionalProperties"_s,
            u"addedReward properties/rewardAmount: minimum"_s,
            u"addedReward properties/rewardAmount: required"_s,
            u"clickedLink properties/url: format"_s,
            u"completedOrder contextInfo/store/type: enum"_s,
            u"completedOrder properties/paymentMethod: enum"_s,
            u"completedOrder properties/products/2/price: type"_s,
            u"eventRegistered properties/eventDate: format"_s,
            u"grantedCoupon properties/startValidityDate: required"_s,
            u"loggedIn contextInfo/client/browser: additionalProperties"_s,
            u"loggedIn contextInfo/client/ip: format"_s,
            u"searched properties/resultCount: type"_s,
            u"viewedPage tracking/ga/utm_id: additionalProperties"_s,
            u"viewedProduct properties/category: type"_s,
        };
        QStringList found;
        for (const DemoEvent& event : eventsOf(m_data, customer(m_data, u"Moretti").id)) {
            for (const QString& violation : violations(event))
                found.append(event.type + u' ' + violation);
        }
        found.sort();
        QCOMPARE(found, expected);
    }

private:
    static JsonValue facts(const QString& name)
    {
        QFile file(QFINDTESTDATA("../fixtures/contract/") + name);
        const auto json = parseJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!json)
            qFatal("no %s", qPrintable(file.fileName()));
        return *json;
    }

    static QSet<QString> keysOf(const JsonValue& object)
    {
        QSet<QString> keys;
        for (const JsonMember& member : object.members())
            keys.insert(member.key);
        return keys;
    }

    QStringList violations(const DemoEvent& event) const
    {
        QStringList found;
        const auto check = [&](const QString& part, const FieldNode& schema, const QByteArray& json) {
            if (json.isEmpty())
                return;
            for (const Violation& violation : validate(schema, *parseJson(json)))
                found.append(part + violation.pointer + u": "_s + keywordOf(violation.rule));
        };
        check(u"properties"_s, m_properties.at(event.type), event.properties);
        check(u"contextInfo"_s, m_contextInfos.at(event.context), event.contextInfo);
        check(u"tracking"_s, m_tracking, event.tracking);
        return found;
    }

    JsonValue m_types;
    JsonValue m_contexts;
    std::map<QString, FieldNode> m_properties;
    std::map<QString, FieldNode> m_contextInfos;
    FieldNode m_tracking;
    DemoData m_data;
};

HUBSCOPE_TEST(DemoConformityTest)
#include "tst_democonformity.moc"
