// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// Customers and the lists in their base, against the contract.
class CustomerApiTest : public QObject
{
    Q_OBJECT

private:
    SandboxFixture m_hub;
    ApiClient m_api{m_hub.info()};
    QByteArray m_unique; ///< differs for every test

    ApiAnswer post(const QByteArray& json)
    {
        return m_api.post(u"customers"_s, "{\"nodeId\":\"" + m_api.nodeId() + "\"," + json + '}');
    }
    QByteArray get(const QString& id) { return m_api.get(u"customers/"_s + id).body; }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_unique = QByteArray::number(++count);
    }

    void aPostedCustomerIsReadAsItWas()
    {
        const auto posted = post(
            "\"externalId\":\"e" + m_unique +
            "\",\"extra\":\"note\",\"extended\":{\"points\":1.50,\"b\":{\"z\":1,\"a\":2}},\"unknown\":[1.0e2]"
            ",\"tags\":{\"auto\":[\"x\"]}");
        QCOMPARE(posted.status, 201);
        const QJsonObject json = posted.json();
        QCOMPARE(json[u"nodeId"_s].toString(), m_hub.nodeId());
        QCOMPARE(json[u"enabled"_s], true);
        QVERIFY(json.contains(u"base"_s) && json[u"base"_s].isNull());
        QVERIFY(json[u"registeredAt"_s].toString().endsWith(u"+0000"_s));
        QCOMPARE(json[u"registeredAt"_s], json[u"updatedAt"_s]);
        QVERIFY(posted.body.contains("\"extended\":{\"points\":1.50,\"b\":{\"z\":1,\"a\":2}}"));
        QVERIFY(posted.body.contains("\"unknown\":[1.0e2]"));
        QCOMPARE(get(posted.id()), posted.body);
    }

    void whatTheHubSetsCannotBePosted()
    {
        const auto posted = post("\"id\":\"mine\",\"registeredAt\":\"2000-01-01\",\"extended\":{}");
        QCOMPARE(posted.status, 201);
        QVERIFY(posted.id() != u"mine"_s);
        QVERIFY(!posted.json()[u"registeredAt"_s].toString().startsWith(u"2000"_s));
    }

    void bodiesThatBreakTheRulesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("violations");
        QTest::newRow("not JSON") << QByteArray("nodeId=1") << QStringList{QString()};
        QTest::newRow("not an object") << QByteArray("[]") << QStringList{QString()};
        QTest::newRow("nothing") << QByteArray("{}") << QStringList{QString(), u"/nodeId"_s};
        QTest::newRow("nobody") << QByteArray("{\"nodeId\":\"NODE\",\"externalId\":null,\"tags\":{}}")
                                << QStringList{QString()};
        QTest::newRow("types") << QByteArray("{\"nodeId\":\"NODE\",\"externalId\":1,\"base\":[],\"extended\":"
                                             "\"\",\"enabled\":1,\"tags\":1,\"consents\":1}")
                               << QStringList{u"/base"_s,     u"/consents"_s,   u"/enabled"_s,
                                              u"/extended"_s, u"/externalId"_s, u"/tags"_s};
        QTest::newRow("types below")
            << QByteArray("{\"nodeId\":\"NODE\",\"base\":{\"contacts\":{\"email\":1},\"likes\":{}}}")
            << QStringList{u"/base/contacts/email"_s, u"/base/likes"_s};
    }
    void bodiesThatBreakTheRulesAreRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(const QStringList, violations);
        const auto answer = m_api.post(u"customers"_s, body.replace("NODE", m_api.nodeId()));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.violations(), violations);
    }

    void anUnknownNodeIsNotFound()
    {
        const auto posted = m_api.post(u"customers"_s, "{\"nodeId\":\"far\",\"extended\":{}}");
        QCOMPARE(posted.status, 404);
        QCOMPARE(posted.message(), u"node not found far"_s);
        QCOMPARE(m_api.get(u"customers?nodeId=far"_s).message(), u"node not found far"_s);
    }

    void anUnknownCustomerIsNotFound()
    {
        for (const QByteArray method : {"GET", "PATCH", "PUT", "DELETE"})
            QCOMPARE(m_api.send(method, u"customers/nobody"_s, "{}").status, 404);
    }

    void duplicatesConflict_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("external id") << QByteArray("\"externalId\":\"dup\"");
        QTest::newRow("e-mail") << QByteArray("\"base\":{\"contacts\":{\"email\":\"dup@example.com\"}}");
        QTest::newRow("e-mail in another case")
            << QByteArray("\"base\":{\"contacts\":{\"email\":\"DUP@Example.com\"}}");
        QTest::newRow("both") << QByteArray(
            "\"externalId\":\"dup\",\"base\":{\"contacts\":{\"email\":\"dup@example.com\"}}");
    }
    void duplicatesConflict()
    {
        QFETCH(const QByteArray, body);
        static const QString first =
            post("\"externalId\":\"dup\",\"base\":{\"contacts\":{\"email\":\"dup@example.com\"}}").id();
        const auto check = [&](const ApiAnswer& answer) {
            QCOMPARE(answer.status, 409);
            QCOMPARE(answer.message(), u"Conflict with exiting customer "_s + first);
            const QJsonObject customer = answer.json()[u"data"_s][u"customer"_s].toObject();
            QCOMPARE(customer[u"id"_s].toString(), first);
            QCOMPARE(customer[u"href"_s].toString(), m_hub.url(u"customers/"_s + first).toString());
        };
        check(post(body));
        const QString other = post("\"extended\":{\"a\":1}").id();
        check(m_api.send("PATCH", u"customers/"_s + other, '{' + body + '}'));
        check(m_api.send("PUT", u"customers/"_s + other, '{' + body + '}'));
        // Nothing was changed, and a customer is not in its own way.
        QVERIFY(get(other).contains("\"extended\":{\"a\":1}"));
        QCOMPARE(m_api.send("PATCH", u"customers/"_s + first, '{' + body + '}').status, 200);
    }

    void anotherNodeHasItsOwnExternalIds()
    {
        const auto nodes = m_api.get(u"configuration/nodes/entries"_s).elements();
        const QByteArray second = nodes[1][u"id"_s].toString().toUtf8();
        QCOMPARE(post("\"externalId\":\"both\"").status, 201);
        QCOMPARE(
            m_api.post(u"customers"_s, "{\"externalId\":\"both\",\"nodeId\":\"" + second + "\"}").status,
            201);
        QCOMPARE(m_api.get(u"customers?externalId=both"_s).total(), 2);
        QCOMPARE(m_api.get(u"customers?externalId=both&nodeId="_s + m_hub.nodeId()).total(), 1);
    }

    void patchMergesDeeply()
    {
        const QString id =
            post(
                "\"base\":{\"firstName\":\"A\",\"lastName\":\"B\",\"contacts\":{\"phone\":\"1\",\"email\":"
                "\"p" +
                m_unique + "@example.com\"},\"likes\":[{\"id\":\"1\"}]},\"extended\":{\"x\":1}")
                .id();
        const auto answer = m_api.send(
            "PATCH", u"customers/"_s + id,
            "{\"base\":{\"lastName\":null,\"contacts\":{\"phone\":\"2\",\"fax\":\"3\"},\"likes\":[]},"
            "\"consents\":{\"a\":true}}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(get(id), answer.body);
        const QJsonObject base = answer.json()[u"base"_s].toObject();
        QCOMPARE(base[u"firstName"_s], u"A"_s);
        QVERIFY(base[u"lastName"_s].isNull());
        QCOMPARE(base[u"contacts"_s][u"phone"_s], u"2"_s);
        QCOMPARE(base[u"contacts"_s][u"fax"_s], u"3"_s);
        QVERIFY(base[u"contacts"_s][u"email"_s].isString());
        QCOMPARE(base[u"likes"_s].toArray().size(), 0);
        QVERIFY(answer.body.contains("\"extended\":{\"x\":1}"));
        QVERIFY(answer.body.contains("\"consents\":{\"a\":true}"));
    }

    void putReplaces()
    {
        const QByteArray external = "put" + m_unique;
        const QString id =
            post("\"externalId\":\"" + external + "\",\"extended\":{\"x\":1},\"unknown\":1").id();
        const QByteArray before = get(id);
        const auto answer =
            m_api.send("PUT", u"customers/"_s + id, "{\"id\":\"" + id.toUtf8() + "\",\"base\":{\"a\":1}}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(get(id), answer.body);
        const QJsonObject json = answer.json();
        QVERIFY(json[u"extended"_s].isNull());
        QVERIFY(json[u"externalId"_s].isNull());
        QVERIFY(!json.contains(u"unknown"_s));
        QVERIFY(answer.body.contains("\"base\":{\"a\":1}"));
        QCOMPARE(json[u"registeredAt"_s], QJsonDocument::fromJson(before)[u"registeredAt"_s]);
        // The external id is free again.
        QCOMPARE(post("\"externalId\":\"" + external + '"').status, 201);
    }

    void idAndNodeStay()
    {
        const QString id = post("\"extended\":{}").id();
        for (const QByteArray method : {"PATCH", "PUT"}) {
            const auto answer = m_api.send(method, u"customers/"_s + id, "{\"id\":\"x\",\"nodeId\":\"y\"}");
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.violations(), (QStringList{u"/id"_s, u"/nodeId"_s}));
        }
    }

    void aCustomerIsDeletedOnce()
    {
        const QString id = post("\"extended\":{}").id();
        QCOMPARE(m_api.send("DELETE", u"customers/"_s + id).status, 204);
        QCOMPARE(m_api.get(u"customers/"_s + id).status, 404);
        QCOMPARE(m_api.send("DELETE", u"customers/"_s + id).status, 404);
    }

    void itemsOfEachList_data()
    {
        QTest::addColumn<QString>("list");
        for (const QString& list : {u"educations"_s, u"likes"_s, u"jobs"_s, u"subscriptions"_s})
            QTest::addRow("%s", qPrintable(list)) << list;
    }
    void itemsOfEachList()
    {
        QFETCH(const QString, list);
        const QString id = post("\"externalId\":\"items" + m_unique + '"').id();
        const QString path = u"customers/%1/%2"_s.arg(id, list);
        const auto own = m_api.post(path, "{\"id\":\"mine\",\"rate\":1.10}");
        QCOMPARE(own.status, 201);
        QCOMPARE(own.body, "{\"id\":\"mine\",\"rate\":1.10}");
        QCOMPARE(m_api.post(path, "{\"id\":\"mine\"}").status, 400);
        const auto given = m_api.post(path, "{\"name\":\"b\"}");
        QCOMPARE(given.status, 201);
        QVERIFY(!given.id().isEmpty());

        QCOMPARE(m_api.get(path + u"/mine"_s).body, own.body);
        const auto put = m_api.send("PUT", path + u"/mine"_s, "{\"rate\":2}");
        QCOMPARE(put.status, 200);
        QCOMPARE(put.body, "{\"rate\":2,\"id\":\"mine\"}");
        QCOMPARE(m_api.send("PUT", path + u"/mine"_s, "{\"id\":\"other\"}").status, 400);
        QCOMPARE(m_api.get(u"customers/"_s + id).json()[u"base"_s][list].toArray().size(), 2);

        QCOMPARE(m_api.send("DELETE", path + u"/mine"_s).status, 204);
        for (const QByteArray method : {"GET", "PUT", "DELETE"})
            QCOMPARE(m_api.send(method, path + u"/mine"_s, "{}").status, 404);
        QCOMPARE(m_api.get(u"customers/"_s + id).json()[u"base"_s][list].toArray().size(), 1);
    }

    void whatIsNoItemIsRefused()
    {
        const QString id = post("\"extended\":{}").id();
        for (const QByteArray body : {"", "[]", "1", "{\"id\":7}", "{\"id\":\"\"}"})
            QCOMPARE(m_api.post(u"customers/%1/likes"_s.arg(id), body).status, 400);
        QCOMPARE(m_api.post(u"customers/nobody/likes"_s, "{}").status, 404);
    }
};

HUBSCOPE_TEST(CustomerApiTest)
#include "tst_customerapi.moc"
