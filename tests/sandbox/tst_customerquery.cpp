// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"
#include "sandbox/customerquery.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// Searching customers: every operator, every way to combine them, sorting and fields.
class CustomerQueryTest : public QObject
{
    Q_OBJECT

private:
    SandboxFixture m_hub;
    ApiClient m_api{m_hub.info()};

    static QByteArray atomic(const QByteArray& attribute, const QByteArray& op, const QByteArray& value = {})
    {
        return "{\"type\":\"atomic\",\"attribute\":\"" + attribute + "\",\"operator\":\"" + op + '"' +
               (value.isEmpty() ? QByteArray() : ",\"value\":" + value) + '}';
    }
    static QByteArray simple(const QByteArray& condition)
    {
        return "{\"type\":\"simple\",\"are\":{\"condition\":" + condition + "}}";
    }
    static QByteArray named(const QByteArray& query) { return "{\"name\":\"\",\"query\":" + query + '}'; }
    static QString encoded(const QByteArray& text) { return QString::fromLatin1(text.toPercentEncoding()); }

    static QString externalIds(const ApiAnswer& answer)
    {
        QStringList ids;
        for (const QJsonValue& customer : answer.elements())
            ids.append(customer[u"externalId"_s].toString());
        return ids.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_api.addCustomer(
            "\"externalId\":\"ada\",\"base\":{\"firstName\":\"Ada\",\"dob\":\"1990-05-01\",\"contacts\":{"
            "\"email\":\"ada@example.com\"},"
            "\"likes\":[{\"name\":\"tea\"},{\"name\":\"rain\"}]},\"extended\":{\"points\":10,\"vip\":true}");
        m_api.addCustomer("\"externalId\":\"ben\",\"base\":{\"firstName\":\"Ben\",\"dob\":\"1985-01-31\","
                          "\"likes\":[]},\"extended\":{\"points\":20}");
        m_api.addCustomer("\"externalId\":\"cyd\",\"base\":{\"firstName\":\"Cyd\",\"lastName\":\"Ada\"},"
                          "\"extended\":{\"points\":20.0,\"vip\":false}");
    }

    void conditions_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const QByteArray& condition, const QString& found) {
            QTest::newRow(name) << condition << found;
        };
        row("equals", atomic("base.firstName", "EQUALS", "\"Ada\""), u"ada"_s);
        row("equals minds the case", atomic("base.firstName", "EQUALS", "\"ada\""), u""_s);
        row("equals a number, however spelled", atomic("extended.points", "EQUALS", "2e1"), u"ben cyd"_s);
        row("equals a boolean", atomic("extended.vip", "EQUALS", "false"), u"cyd"_s);
        row("equals one of a list", atomic("base.likes.name", "EQUALS", "\"rain\""), u"ada"_s);
        row("a text is no number", atomic("extended.points", "EQUALS", "\"20\""), u""_s);
        row("not equals, absent ones too", atomic("extended.vip", "NOT_EQUALS", "true"), u"ben cyd"_s);
        row("greater", atomic("extended.points", "GT", "10"), u"ben cyd"_s);
        row("greater or equal", atomic("extended.points", "GTE", "10"), u"ada ben cyd"_s);
        row("less", atomic("extended.points", "LT", "20"), u"ada"_s);
        row("less or equal", atomic("extended.points", "LTE", "20"), u"ada ben cyd"_s);
        row("less, by time", atomic("base.dob", "LT", "\"1990-05-01T00:00:01Z\""), u"ada ben"_s);
        row("less, absent", atomic("base.lastName", "LT", "\"Z\""), u"cyd"_s);
        row("between", atomic("base.dob", "BETWEEN", "[\"1985-01-31\",\"1986-01-01\"]"), u"ben"_s);
        row("between, inclusive", atomic("extended.points", "BETWEEN", "{\"lower\":10,\"upper\":20}"),
            u"ada ben cyd"_s);
        row("between, other names", atomic("extended.points", "BETWEEN", "{\"from\":11,\"to\":20}"),
            u"ben cyd"_s);
        row("null", atomic("base.lastName", "IS_NULL"), u"ada ben"_s);
        row("null, an empty list", atomic("base.likes", "IS_NULL"), u"ben cyd"_s);
        row("not null", atomic("base.lastName", "IS_NOT_NULL"), u"cyd"_s);
        row("in, a text", atomic("externalId", "IN", "\"D\""), u"ada cyd"_s);
        row("in, a list", atomic("externalId", "IN", "[\"ben\",\"cyd\",\"dan\"]"), u"ben cyd"_s);
        row("not in, a text", atomic("externalId", "NOT_IN", "\"d\""), u"ben"_s);
        row("not in, a list", atomic("externalId", "NOT_IN", "[\"ben\"]"), u"ada cyd"_s);
        row("not in, absent", atomic("base.contacts.email", "NOT_IN", "\"example\""), u"ben cyd"_s);
        row("and",
            "{\"type\":\"composite\",\"conjunction\":\"and\",\"conditions\":[" +
                atomic("extended.points", "EQUALS", "20") + ',' + atomic("base.lastName", "IS_NULL") + "]}",
            u"ben"_s);
        row("or",
            "{\"type\":\"composite\",\"conjunction\":\"or\",\"conditions\":[" +
                atomic("base.firstName", "IN", "\"ada\"") + ',' + atomic("base.lastName", "IN", "\"ada\"") +
                "]}",
            u"ada cyd"_s);
        row("nested",
            "{\"type\":\"composite\",\"conjunction\":\"and\",\"conditions\":[" +
                atomic("extended.vip", "IS_NOT_NULL") +
                ",{\"type\":\"composite\",\"conjunction\":\"or\",\"conditions\":[" +
                atomic("externalId", "EQUALS", "\"ben\"") + ',' + atomic("externalId", "EQUALS", "\"cyd\"") +
                "]}]}",
            u"cyd"_s);
    }
    void conditions()
    {
        QFETCH(const QByteArray, condition);
        QFETCH(const QString, found);
        const auto answer = m_api.get(u"customers?query="_s + encoded(named(simple(condition))));
        QCOMPARE(answer.status, 200);
        QCOMPARE(externalIds(answer), found);
        QCOMPARE(answer.total(), answer.elements().size());
        QCOMPARE(answer.json()[u"page"_s][u"totalUnfilteredElements"_s].toInt(), 3);
    }

    void queriesCombine_data()
    {
        QTest::addColumn<QByteArray>("conjunction");
        QTest::addColumn<QString>("found");
        QTest::newRow("union") << QByteArray("UNION") << u"ada ben cyd"_s;
        QTest::newRow("intersection") << QByteArray("INTERSECT") << u"cyd"_s;
    }
    void queriesCombine()
    {
        QFETCH(const QByteArray, conjunction);
        QFETCH(const QString, found);
        const QByteArray query = "{\"type\":\"combined\",\"conjunction\":\"" + conjunction +
                                 "\",\"queries\":[" + simple(atomic("extended.points", "EQUALS", "20")) +
                                 ',' + simple(atomic("externalId", "IN", "\"d\"")) + "]}";
        QCOMPARE(externalIds(m_api.get(u"customers?query="_s + encoded(named(query)))), found);
    }

    void queriesThatDoNotFollowTheContractAreRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("path");
        const QByteArray ok = atomic("a", "EQUALS", "1");
        QTest::newRow("not JSON") << QByteArray("name") << u"query"_s;
        QTest::newRow("no query") << QByteArray("{}") << u"query/query/type"_s;
        QTest::newRow("type") << named("{\"type\":\"odd\"}") << u"query/query/type"_s;
        QTest::newRow("no condition")
            << named("{\"type\":\"simple\"}") << u"query/query/are/condition/type"_s;
        QTest::newRow("operator") << named(simple(atomic("a", "LIKE", "1")))
                                  << u"query/query/are/condition/operator"_s;
        QTest::newRow("no attribute")
            << named(simple(atomic("", "EQUALS", "1"))) << u"query/query/are/condition/attribute"_s;
        QTest::newRow("no value") << named(simple(atomic("a", "EQUALS")))
                                  << u"query/query/are/condition/value"_s;
        QTest::newRow("no range") << named(simple(atomic("a", "BETWEEN", "[1]")))
                                  << u"query/query/are/condition/value"_s;
        QTest::newRow("conjunction") << named(
                                            "{\"type\":\"combined\",\"conjunction\":\"AND\",\"queries\":[]}")
                                     << u"query/query/conjunction"_s;
        QTest::newRow("nothing to combine")
            << named("{\"type\":\"combined\",\"conjunction\":\"UNION\",\"queries\":[]}")
            << u"query/query/queries"_s;
        QTest::newRow("deep inside")
            << named(simple(
                   "{\"type\":\"composite\",\"conjunction\":\"or\",\"conditions\":[" + ok +
                   ",{\"type\":\"odd\"}]}"))
            << u"query/query/are/condition/conditions/1/type"_s;
    }
    void queriesThatDoNotFollowTheContractAreRefused()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const QString, path);
        const auto answer = m_api.get(u"customers?query="_s + encoded(query));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.violations(), QStringList{path});
    }

    void sorts_data()
    {
        QTest::addColumn<QString>("sort");
        QTest::addColumn<QString>("found");
        QTest::newRow("ascending") << u"base.firstName,asc"_s << u"ada ben cyd"_s;
        QTest::newRow("descending") << u"base.firstName,desc"_s << u"cyd ben ada"_s;
        QTest::newRow("no direction") << u"base.dob"_s << u"ben ada cyd"_s;
        QTest::newRow("absent last, descending too") << u"base.dob,desc"_s << u"ada ben cyd"_s;
        QTest::newRow("alike stay in order") << u"extended.points,desc"_s << u"ben cyd ada"_s;
    }
    void sorts()
    {
        QFETCH(const QString, sort);
        QFETCH(const QString, found);
        QCOMPARE(externalIds(m_api.get(u"customers?sort="_s + sort)), found);
        QCOMPARE(externalIds(m_api.get(u"customers?size=1&page=1&sort="_s + sort)), found.split(u' ')[1]);
    }

    void sortsThatDoNotParseAreRefused()
    {
        for (const QString& sort : {u",asc"_s, u"base.dob,up"_s, u"a,asc,desc"_s})
            QCOMPARE(m_api.get(u"customers?sort="_s + sort).violations(), QStringList{u"sort"_s});
    }

    void fieldsArePicked()
    {
        const auto answer =
            m_api.get(u"customers?externalId=ada&fields=base.contacts.email,%20extended,base.dob,none"_s);
        const QJsonObject customer = answer.elements().at(0).toObject();
        QCOMPARE(customer.keys(), (QStringList{u"base"_s, u"extended"_s, u"id"_s}));
        QCOMPARE(customer[u"base"_s].toObject().keys(), (QStringList{u"contacts"_s, u"dob"_s}));
        QCOMPARE(customer[u"extended"_s][u"points"_s], 10);
    }

    void pagesWithoutQueryAreInOrderOfArrival()
    {
        QCOMPARE(externalIds(m_api.get(u"customers"_s)), u"ada ben cyd"_s);
        QCOMPARE(externalIds(m_api.get(u"customers?size=2&page=1"_s)), u"cyd"_s);
        const auto none = m_api.get(u"customers?externalId=dan"_s);
        QCOMPARE(none.total(), 0);
        QCOMPARE(none.json()[u"page"_s][u"totalUnfilteredElements"_s].toInt(), 3);
    }
};

HUBSCOPE_TEST(CustomerQueryTest)
#include "tst_customerquery.moc"
