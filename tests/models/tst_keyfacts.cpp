// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventtext.h"

#include "models/fakehub.h"
#include "schema/catalogue.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char* type;
    const char* properties;
    QString facts;
};

constexpr char campaign[] = R"({"campaignName":"Spring trails","campaignId":"77","channel":"EMAIL",
    "linkUrl":"https://shop.example/jackets?utm=1","listName":"News"})";
constexpr char product[] = R"({"id":"1","sku":"MS-08","name":"Merino socks","price":12.50,"quantity":1})";
constexpr char order[] = R"({"orderId":"4711","products":[{},{},{}],
    "amount":{"total":129.90,"local":{"currency":"EUR","exchangeRate":1}}})";
constexpr char ticket[] = R"({"ticketId":"T-9","subject":"Late parcel","text":"Where is it?"})";
constexpr char fair[] = R"({"eventId":"f","eventName":"Trail fair","eventLocation":{"name":"Hall 3"}})";
constexpr char reward[] = R"({"rewardAmount":50,"rewardType":"points","rewardTypeId":"p"})";
constexpr char service[] = R"({"serviceName":"Gold club","serviceType":"loyalty"})";
constexpr char list[] = R"({"listName":"News","channel":"SMS"})";

const Row rows[] = {
    {"abandonedCart", order, u"4711 · 3 item(s) · 129.90 EUR"_s},
    {"abandonedSession", R"({"products":[{}],"abandonedSessionUrl":"https://shop.example/boots"})",
     u"1 item(s) · /boots"_s},
    {"addedCompare", product, u"MS-08 · Merino socks"_s},
    {"addedProduct", product, u"MS-08 · Merino socks · 12.50"_s},
    {"addedReward", reward, u"50 · points"_s},
    {"addedWishlist", product, u"MS-08 · Merino socks"_s},
    {"campaignBlacklisted", campaign, u"Spring trails · EMAIL"_s},
    {"campaignBounced", campaign, u"Spring trails · EMAIL"_s},
    {"campaignLinkClicked", campaign, u"Spring trails · /jackets"_s},
    {"campaignMarkedSpam", campaign, u"Spring trails"_s},
    {"campaignOpened", campaign, u"Spring trails"_s},
    {"campaignOptinRequested", list, u"News · SMS"_s},
    {"campaignSent", campaign, u"Spring trails"_s},
    {"campaignSubscribed", list, u"News · SMS"_s},
    {"campaignUnsubscribed", list, u"News · SMS"_s},
    {"changedSetting", R"({"setting":"LANGUAGE","oldValue":"it","newValue":"en"})", u"LANGUAGE · it → en"_s},
    {"clickedLink", R"({"url":"https://shop.example/help"})", u"/help"_s},
    {"closedTicket", ticket, u"T-9 · Late parcel"_s},
    {"completedOrder", order, u"4711 · 3 item(s) · 129.90 EUR"_s},
    {"eventConfirmed", fair, u"Trail fair · Hall 3"_s},
    {"eventDeclined", fair, u"Trail fair · Hall 3"_s},
    {"eventEligible", fair, u"Trail fair · Hall 3"_s},
    {"eventInvited", fair, u"Trail fair · Hall 3"_s},
    {"eventNoShow", fair, u"Trail fair · Hall 3"_s},
    {"eventNotInvited", fair, u"Trail fair · Hall 3"_s},
    {"eventParticipated", fair, u"Trail fair · Hall 3"_s},
    {"eventRegistered", fair, u"Trail fair · Hall 3"_s},
    {"formCompiled", R"({"formName":"Size advice"})", u"Size advice"_s},
    {"genericActiveEvent", R"({"name":"Fitted"})", u"Fitted"_s},
    {"genericPassiveEvent", R"({"name":"Measured"})", u"Measured"_s},
    {"grantedCoupon", R"({"code":"SPRING","totalAmount":10.0})", u"SPRING · 10.0"_s},
    {"loggedIn", "{}", QString()},
    {"loggedOut", "{}", QString()},
    {"openedTicket", ticket, u"T-9 · Late parcel"_s},
    {"orderShipped", R"({"orderId":"4711","carrier":"DHL","trackingCode":"JD1"})", u"4711 · DHL · JD1"_s},
    {"removedCompare", product, u"MS-08 · Merino socks"_s},
    {"removedProduct", product, u"MS-08 · Merino socks · 12.50"_s},
    {"removedReward", reward, u"50 · points"_s},
    {"removedWishlist", product, u"MS-08 · Merino socks"_s},
    {"repliedTicket", ticket, u"T-9 · Late parcel"_s},
    {"reviewedProduct", R"({"sku":"MS-08","name":"Merino socks","rating":"5"})",
     u"MS-08 · Merino socks · rated 5"_s},
    {"searched", R"({"keyword":"rain jacket","resultCount":24})", u"“rain jacket” · 24 result(s)"_s},
    {"serviceSubscribed", service, u"Gold club · loyalty"_s},
    {"serviceUnsubscribed", service, u"Gold club · loyalty"_s},
    {"viewedPage", R"({"path":"/jackets","title":"Jackets"})", u"/jackets"_s},
    {"viewedProduct", product, u"MS-08 · Merino socks"_s},
    {"viewedProductCategory", R"({"category":"Outdoor, Jackets"})", u"Outdoor, Jackets"_s},
};

QString factsOf(const QByteArray& type, const QByteArray& properties)
{
    return keyFacts(eventOf(R"({"id":"1","type":")" + type + R"(","properties":)" + properties + "}"));
}

} // namespace

class KeyFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyType_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QString>("facts");
        for (const Row& row : rows)
            QTest::newRow(row.type) << QByteArray(row.properties) << row.facts;
    }

    void everyType()
    {
        QFETCH(QByteArray, properties);
        QFETCH(QString, facts);
        QCOMPARE(factsOf(QTest::currentDataTag(), properties), facts);
    }

    void theTableIsComplete()
    {
        QSet<QString> tabled;
        for (const Row& row : rows)
            tabled.insert(QString::fromLatin1(row.type));
        const Catalogue catalogue = Catalogue::bundled();
        for (const EventTypeInfo& type : catalogue.eventTypes())
            QVERIFY2(tabled.contains(type.name), qPrintable(type.name));
    }

    void oddities_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QString>("facts");
        const auto row = [](const char* name, const char* type, const char* properties,
                            const QString& facts) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(properties) << facts;
        };
        row("unknown type", "ownType", R"({"deep":{},"a":"x","b":1.10,"c":true})", u"x · 1.10"_s);
        row("spelling of numbers", "addedProduct", R"({"sku":1e3,"price":9007199254740993})",
            u"1e3 · 9007199254740993"_s);
        row("more than one", "addedProduct", R"({"sku":"A","price":2.50,"quantity":3})", u"A · 3 × 2.50"_s);
        row("wrong types", "completedOrder", R"({"orderId":{},"products":"none","amount":[]})", QString());
        row("price as text", "addedProduct", R"({"sku":"A","price":"12,50"})", u"A · 12,50"_s);
        row("another currency", "completedOrder",
            R"({"amount":{"total":10,"local":{"currency":"USD","exchangeRate":1.1}}})", u"10"_s);
        row("a password stays hidden", "changedSetting",
            R"({"setting":"PASSWORD","oldValue":"hunter2","newValue":"hunter3"})", u"PASSWORD"_s);
        row("line breaks", "searched", R"({"keyword":"a\nb\tc"})", u"“a b c”"_s);
        row("right to left", "addedProduct", R"({"sku":"A","name":"גרביים"})",
            u"\u2068A\u2069 · \u2068גרביים\u2069"_s);
        row("null", "viewedPage", "null", QString());
        row("negative count", "searched", R"({"keyword":"x","resultCount":-1})", u"“x” · 0 result(s)"_s);
    }

    void oddities()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, properties);
        QFETCH(QString, facts);
        QCOMPARE(factsOf(type, properties), facts);
    }

    void nonsenseHasNone()
    {
        Event event;
        event.body = "not json";
        QCOMPARE(keyFacts(event), QString());
    }

    void anEnormousBodyIsNotRead()
    {
        Event event = eventOf(R"({"type":"searched","properties":{"keyword":"a"}})");
        QCOMPARE(keyFacts(event), u"“a”"_s);
        event.body.append(1024 * 1024, ' ');
        QCOMPARE(keyFacts(event), QString());
    }
};

HUBSCOPE_TEST(KeyFactsTest)
#include "tst_keyfacts.moc"
