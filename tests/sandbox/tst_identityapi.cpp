// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// Whose an event is: customer id, external id, session; and reconciling.
class IdentityApiTest : public QObject
{
    Q_OBJECT

private:
    SandboxFixture m_hub;
    ApiClient m_api{m_hub.info()};
    QString m_one;
    QString m_other;
    QByteArray m_session;

    ApiAnswer postFor(const QByteArray& type, const QByteArray& value, const QByteArray& more = {})
    {
        return m_api.post(
            u"events"_s, "{\"bringBackProperties\":{\"type\":\"" + type + "\",\"value\":\"" + value +
                             "\",\"nodeId\":\"" + m_api.nodeId() + "\"}," + more +
                             "\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{}}");
    }
    int eventsOf(const QString& customer) { return m_api.get(u"events?customerId="_s + customer).total(); }
    ApiAnswer reconcile(const QString& customer, const QByteArray& session)
    {
        return m_api.post(u"customers/%1/sessions"_s.arg(customer), "{\"value\":\"" + session + "\"}");
    }
    QJsonObject firstEventOf(const QString& customer)
    {
        return m_api.get(u"events?customerId="_s + customer).elements().at(0).toObject();
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        const QByteArray number = QByteArray::number(++count);
        m_one = m_api.addCustomer("\"externalId\":\"one" + number + '"');
        m_other = m_api.addCustomer("\"externalId\":\"other" + number + '"');
        m_session = "session " + number;
    }

    void aKnownExternalIdFindsItsCustomer()
    {
        const auto customer = m_api.get(u"customers/"_s + m_one).json();
        QCOMPARE(postFor("EXTERNAL_ID", customer[u"externalId"_s].toString().toUtf8()).status, 202);
        QCOMPARE(eventsOf(m_one), 1);
    }

    void anUnknownExternalIdMakesAnEmptyCustomer()
    {
        QCOMPARE(postFor("EXTERNAL_ID", "new & <person>").status, 202);
        QCOMPARE(postFor("externalId", "new & <person>").status, 202);
        const auto found = m_api.get(u"customers?externalId=new%20%26%20%3Cperson%3E"_s).elements();
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0][u"base"_s].isNull());
        QCOMPARE(found[0][u"nodeId"_s].toString(), m_hub.nodeId());
        const QString id = found[0][u"id"_s].toString();
        QCOMPARE(eventsOf(id), 2);
        // The older spelling comes back in the one that the contract has.
        QCOMPARE(firstEventOf(id)[u"bringBackProperties"_s][u"type"_s], u"EXTERNAL_ID"_s);
    }

    void theCustomerIdWins()
    {
        postFor("SESSION_ID", m_session, "\"customerId\":\"" + m_one.toUtf8() + "\",");
        QCOMPARE(eventsOf(m_one), 1);
        QVERIFY(firstEventOf(m_one)[u"bringBackProperties"_s].isNull());
        reconcile(m_other, m_session);
        QCOMPARE(eventsOf(m_one), 1);
        QCOMPARE(eventsOf(m_other), 0);
    }

    void aSessionsEventsBelongToNobodyUntilItIsReconciled()
    {
        QCOMPARE(postFor("SESSION_ID", m_session).status, 202);
        QCOMPARE(postFor("SESSION_ID", m_session).status, 202);
        QCOMPARE(eventsOf(m_one), 0);

        const auto answer = reconcile(m_one, m_session);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json()[u"value"_s].toString(), QString::fromUtf8(m_session));
        QVERIFY(!answer.id().isEmpty());
        QCOMPARE(eventsOf(m_one), 2);
        QCOMPARE(m_api.get(u"events?type=viewedPage&mode=ACTIVE&customerId="_s + m_one).total(), 2);

        QCOMPARE(postFor("SESSION_ID", m_session).status, 202);
        QCOMPARE(eventsOf(m_one), 3);
        const QJsonObject event = firstEventOf(m_one);
        QCOMPARE(event[u"customerId"_s].toString(), m_one);
        QCOMPARE(event[u"bringBackProperties"_s][u"type"_s], u"SESSION_ID"_s);
        QCOMPARE(event[u"bringBackProperties"_s][u"value"_s].toString(), QString::fromUtf8(m_session));
    }

    void eventsThatAreNotYetSeenAreReconciledToo()
    {
        m_hub.setVisibilityDelay(100);
        postFor("SESSION_ID", m_session);
        reconcile(m_one, m_session);
        QTRY_COMPARE(eventsOf(m_one), 1);
        m_hub.setVisibilityDelay(0);
    }

    void aReconcileShowsAsLateAsAnyWrite()
    {
        postFor("SESSION_ID", m_session);
        m_hub.setVisibilityDelay(400);
        QCOMPARE(reconcile(m_one, m_session).status, 201);
        QCOMPARE(eventsOf(m_one), 0);
        m_hub.setVisibilityDelay(0);
        postFor("SESSION_ID", m_session); // is the customer's from the start
        QCOMPARE(eventsOf(m_one), 1);
        QTRY_COMPARE(eventsOf(m_one), 2);
    }

    void aSessionBelongsToOneCustomer()
    {
        const QString id = reconcile(m_one, m_session).id();
        const auto again = reconcile(m_one, m_session);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.id(), id);

        const auto refused = reconcile(m_other, m_session);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.json()[u"data"_s][u"customer"_s][u"id"_s].toString(), m_one);
    }

    void sessionsAreListedReadAndDeleted()
    {
        const QString path = u"customers/%1/sessions"_s.arg(m_one);
        QCOMPARE(m_api.get(path).elements().size(), 0);
        const QString id = reconcile(m_one, m_session).id();
        const auto list = m_api.get(path).elements();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].toObject(), m_api.get(path + u'/' + id).json());
        QCOMPARE(m_api.get(u"customers/%1/sessions/%2"_s.arg(m_other, id)).status, 404);

        postFor("SESSION_ID", m_session);
        QCOMPARE(m_api.send("DELETE", path + u'/' + id).status, 204);
        QCOMPARE(m_api.send("DELETE", path + u'/' + id).status, 404);
        QCOMPARE(m_api.get(path + u'/' + id).status, 404);
        postFor("SESSION_ID", m_session);
        QCOMPARE(eventsOf(m_one), 1);
    }

    void whatIsNoSessionIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char* body : {"", "[]", "{}", "{\"value\":1}", "{\"value\":\"\"}", "{\"value\":null}"})
            QTest::newRow(body) << QByteArray(body);
    }
    void whatIsNoSessionIsRefused()
    {
        QFETCH(const QByteArray, body);
        QCOMPARE(m_api.post(u"customers/%1/sessions"_s.arg(m_one), body).status, 400);
        QCOMPARE(m_api.post(u"customers/nobody/sessions"_s, body).status, 404);
    }

    void nodesKeepTheirSessionsApart()
    {
        const auto nodes = m_api.get(u"configuration/nodes/entries"_s).elements();
        QCOMPARE(nodes[0][u"id"_s].toString(), m_hub.nodeId());
        const QByteArray second = nodes[1][u"id"_s].toString().toUtf8();
        const auto far = m_api.post(u"customers"_s, "{\"nodeId\":\"" + second + "\",\"extended\":{}}");
        QCOMPARE(far.status, 201);
        QCOMPARE(reconcile(m_one, m_session).status, 201);
        QCOMPARE(reconcile(far.id(), m_session).status, 201);
        postFor("SESSION_ID", m_session);
        QCOMPARE(eventsOf(m_one), 1);
        QCOMPARE(eventsOf(far.id()), 0);
    }

    void aDeletedCustomerTakesEventsAndSessionsAlong()
    {
        reconcile(m_one, m_session);
        postFor("SESSION_ID", m_session);
        const QString event = firstEventOf(m_one)[u"id"_s].toString();
        QCOMPARE(m_api.send("DELETE", u"customers/"_s + m_one).status, 204);
        QCOMPARE(m_api.get(u"events/"_s + event).status, 404);
        QCOMPARE(reconcile(m_other, m_session).status, 201);
    }
};

HUBSCOPE_TEST(IdentityApiTest)
#include "tst_identityapi.moc"
