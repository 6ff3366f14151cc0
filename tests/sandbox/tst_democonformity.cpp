// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demofixture.h"
#include "factchecker.h"

#include "support/testmain.h"

#include <QFile>
#include <QSet>
#include <QTest>

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
        m_tracking = facts(u"tracking.json"_s);
        m_data = demoData();
    }

    void checkerFindsWhatIsWrong()
    {
        const QJsonObject order = m_types[u"completedOrder"].toObject();
        const QByteArray wrong =
            R"({"type":"gift","colour":1,"amount":{"total":"1"},"products":[{},{"classifications":
            [{"key":"a"}],"orderLineId":1.5,"linkUrl":"here"}]})";
        QCOMPARE(
            FactChecker::check(order, object(wrong)),
            QStringList(
                {u"/amount/total: type"_s, u"/colour: additionalProperties"_s,
                 u"/products/1/classifications/0/value: required"_s, u"/products/1/linkUrl: format"_s,
                 u"/products/1/orderLineId: type"_s, u"/type: enum"_s}));
        QCOMPARE(
            FactChecker::check(m_types[u"addedReward"].toObject(), object(R"({"rewardAmount":-1})")),
            QStringList({u"/rewardAmount: minimum"_s, u"/rewardTypeId: required"_s}));
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
        const QStringList knownTypes = m_types.keys();
        const QStringList knownContexts = m_contexts.keys();
        QCOMPARE(types, QSet<QString>(knownTypes.begin(), knownTypes.end()));
        QCOMPARE(contexts, QSet<QString>(knownContexts.begin(), knownContexts.end()));
    }

    void modesAreThoseOfTheTypes()
    {
        for (const DemoEvent& event : m_data.events)
            QCOMPARE(event.mode, m_types[event.type][u"mode"].toString());
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
    static QJsonObject facts(const QString& name)
    {
        QFile file(QFINDTESTDATA("../fixtures/contract/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(file.fileName()));
        return object(file.readAll());
    }

    QStringList violations(const DemoEvent& event) const
    {
        const QJsonObject contextSchema{
            {u"properties"_s, m_contexts[event.context]}, {u"additionalProperties"_s, false}};
        QStringList found;
        const auto check = [&](const QString& part, const QJsonObject& schema, const QByteArray& json) {
            if (json.isEmpty())
                return;
            for (const QString& violation : FactChecker::check(schema, object(json)))
                found.append(part + violation);
        };
        check(u"properties"_s, m_types[event.type].toObject(), event.properties);
        check(u"contextInfo"_s, contextSchema, event.contextInfo);
        check(u"tracking"_s, m_tracking, event.tracking);
        return found;
    }

    QJsonObject m_types;
    QJsonObject m_contexts;
    QJsonObject m_tracking;
    DemoData m_data;
};

HUBSCOPE_TEST(DemoConformityTest)
#include "tst_democonformity.moc"
