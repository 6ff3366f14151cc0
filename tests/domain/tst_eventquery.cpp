// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/eventquery.h"

#include "domain/customerquery.h"
#include "domain/profile.h"

#include "core/json.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

/// The query as it travels, after it was put into a URL.
QByteArray onTheWire(const QUrlQuery& query)
{
    QUrl url(u"https://h/x"_s);
    url.setQuery(query);
    return url.toEncoded().mid(int(qstrlen("https://h/x?")));
}

} // namespace

class EventQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForNoMoreThanItMust()
    {
        EventQuery query;
        query.customerId = u"c-1"_s;
        QCOMPARE(onTheWire(query.toUrlQuery(3)), QByteArray("customerId=c-1&page=3&size=100"));
        QVERIFY(!query.isFiltered());
    }

    void asksForEverything()
    {
        EventQuery query;
        query.customerId = u"c-1"_s;
        query.types = {u"viewedPage"_s, u"openedTicket"_s};
        query.contexts = {u"WEB"_s, u"MOBILE"_s};
        query.mode = u"ACTIVE"_s;
        query.from = 1'488'968'297'000;
        query.to = 1'488'968'297'999;
        query.pageSize = 25;
        QCOMPARE(
            onTheWire(query.toUrlQuery(0)),
            QByteArray("customerId=c-1&type=viewedPage%2CopenedTicket&context=WEB%2CMOBILE&mode=ACTIVE"
                       "&dateFrom=2017-03-08T10%3A18%3A17.000Z&dateTo=2017-03-08T10%3A18%3A17.999Z"
                       "&page=0&size=25"));
        QVERIFY(query.isFiltered());
    }

    void encodesEveryCharacter_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plus") << u"a+b"_s << QByteArray("a%2Bb");
        QTest::newRow("ampersand") << u"a&page=9"_s << QByteArray("a%26page%3D9");
        QTest::newRow("percent") << u"100%25"_s << QByteArray("100%2525");
        QTest::newRow("blank") << u"a b"_s << QByteArray("a%20b");
        QTest::newRow("hash") << u"a#b"_s << QByteArray("a%23b");
        QTest::newRow("accent") << u"é"_s << QByteArray("%C3%A9");
        QTest::newRow("emoji") << u"😀"_s << QByteArray("%F0%9F%98%80");
        QTest::newRow("quote") << u"\"'"_s << QByteArray("%22%27");
    }

    void encodesEveryCharacter()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, encoded);
        EventQuery query;
        query.customerId = id;
        QCOMPARE(onTheWire(query.toUrlQuery(0)), "customerId=" + encoded + "&page=0&size=100");
    }

    void customerQueryIsJson()
    {
        CustomerQuery query;
        query.nodeId = u"n"_s;
        query.text = u"O\"Hara  &co"_s; // two words, each of which may stand in any of four fields
        const QUrlQuery out = query.toUrlQuery(2);
        QCOMPARE(out.queryItemValue(u"page"_s), u"2"_s);
        const auto json = parseJson(out.queryItemValue(u"query"_s, QUrl::FullyDecoded).toUtf8());
        QVERIFY(json);
        const JsonValue* condition = json->atPointer(u"/query/are/condition");
        QVERIFY(condition);
        QCOMPARE(condition->find(u"conjunction")->toString(), u"and"_s);
        const QStringList words{u"O\"Hara"_s, u"&co"_s};
        for (qsizetype word = 0; word < words.size(); ++word) {
            const JsonValue* anywhere = condition->atPointer(u"/conditions/%1"_s.arg(word));
            QVERIFY(anywhere);
            QCOMPARE(anywhere->find(u"conjunction")->toString(), u"or"_s);
            QCOMPARE(anywhere->find(u"conditions")->items().size(), size_t(4));
            for (const JsonValue& field : anywhere->find(u"conditions")->items()) {
                QCOMPARE(field.find(u"operator")->toString(), u"IN"_s);
                QCOMPARE(field.find(u"value")->toString(), words[word]);
            }
        }
    }

    void customerQueryByEmailIsExact()
    {
        CustomerQuery query;
        query.nodeId = u"n"_s;
        query.email = u"a+b@example.com"_s;
        const auto json =
            parseJson(query.toUrlQuery(0).queryItemValue(u"query"_s, QUrl::FullyDecoded).toUtf8());
        QVERIFY(json);
        const JsonValue* condition = json->atPointer(u"/query/are/condition");
        QCOMPARE(condition->find(u"operator")->toString(), u"EQUALS"_s);
        QCOMPARE(condition->find(u"attribute")->toString(), u"base.contacts.email"_s);
        QCOMPARE(condition->find(u"value")->toString(), query.email);
    }
};

HUBSCOPE_TEST(EventQueryTest)
#include "tst_eventquery.moc"
