// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demofixture.h"

#include "support/testmain.h"

#include <QSet>
#include <QTest>

#include <map>

using namespace hubscope;
using namespace hubscope::sandbox;
using namespace hubscope::sandbox::test;
using namespace Qt::StringLiterals;

namespace {

qint64 cents(const QJsonValue& value)
{
    return qRound64(value.toDouble() * 100);
}

bool isOrder(const DemoEvent& event)
{
    return event.type == u"completedOrder";
}

} // namespace

/// The shopper's life makes sense: what is bought was in the cart, sums add up, parcels follow orders.
class DemoShopperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = demoData();
        m_events = eventsOf(m_data, m_data.featuredCustomerId);
    }

    void endsWithTheOrderOfTheMorning()
    {
        const DemoEvent& last = m_events.back();
        QCOMPARE(last.type, u"completedOrder"_s);
        QCOMPARE(hubTimestamp(last.date), u"2024-05-09T10:42:07.000+0000"_s);
        const QJsonObject properties = object(last.properties);
        QCOMPARE(properties[u"orderId"].toString(), u"4711"_s);
        QCOMPARE(cents(properties[u"amount"][u"total"]), 12990);
        QCOMPARE(cents(properties[u"amount"][u"revenue"]), 10648);
        QCOMPARE(cents(properties[u"amount"][u"tax"]), 2342);
        QCOMPARE(properties[u"products"].toArray().size(), 3);
    }

    void spansTwoYearsWithARhythm()
    {
        QVERIFY(m_events.front().date < demoAnchor() - 729 * day);
        std::map<qint64, int> byDay;
        int atNight = 0;
        for (const DemoEvent& event : m_events) {
            ++byDay[event.date / day];
            atNight += event.date % day < 6 * hour ? 1 : 0;
        }
        QVERIFY(byDay.size() > 400);
        QVERIFY(atNight < 120);
    }

    void hasSeveralSessions()
    {
        QSet<QString> sessions;
        for (const DemoSession& session : m_data.sessions) {
            if (session.customerId == m_data.featuredCustomerId)
                sessions.insert(session.value);
        }
        QVERIFY(sessions.size() >= 4 && sessions.size() <= 20);
        for (const DemoEvent& event : m_events) {
            if (event.bringBack && event.bringBack->isSession())
                QVERIFY(sessions.contains(event.bringBack->value));
        }
    }

    /// Follows each session's cart from event to event.
    void buysWhatWasAdded()
    {
        std::map<QString, std::map<QString, int>> carts;
        int orders = 0;
        for (const DemoEvent& event : m_events) {
            if (!event.bringBack || !event.bringBack->isSession())
                continue;
            std::map<QString, int>& cart = carts[event.bringBack->value];
            const QJsonObject properties = object(event.properties);
            const QString sku = properties[u"sku"].toString();
            const int quantity = properties[u"quantity"].toInt();
            if (event.type == u"addedProduct")
                cart[sku] += quantity;
            if (event.type == u"removedProduct") {
                cart[sku] -= quantity;
                QVERIFY(cart[sku] >= 0);
            }
            if (isOrder(event)) {
                ++orders;
                for (const QJsonValue& line : properties[u"products"].toArray()) {
                    int& held = cart[line[u"sku"].toString()];
                    held -= line[u"quantity"].toInt();
                    QVERIFY(held >= 0);
                }
            }
        }
        QVERIFY2(orders >= 25 && orders <= 120, qPrintable(QString::number(orders)));
    }

    void sumsAddUp()
    {
        int checked = 0;
        for (const DemoEvent& event : m_data.events) {
            const QJsonObject properties = object(event.properties);
            if (event.customerId != m_data.featuredCustomerId || !properties.contains(u"amount"))
                continue;
            const QJsonValue amount = properties[u"amount"];
            qint64 sum = cents(amount[u"shipping"]);
            qint64 discount = 0;
            for (const QJsonValue& line : properties[u"products"].toArray()) {
                QCOMPARE(
                    cents(line[u"subtotal"]),
                    cents(line[u"price"]) * line[u"quantity"].toInt() - cents(line[u"discount"]));
                sum += cents(line[u"subtotal"]);
                discount += cents(line[u"discount"]);
            }
            QCOMPARE(sum, cents(amount[u"total"]));
            QCOMPARE(cents(amount[u"revenue"]) + cents(amount[u"tax"]), cents(amount[u"total"]));
            QCOMPARE(cents(amount[u"discount"]), discount);
            QCOMPARE(amount[u"local"][u"currency"].toString(), u"EUR"_s);
            ++checked;
        }
        QVERIFY(checked > 40);
    }

    void ordersAreNumberedAndFollowed()
    {
        std::map<QString, qint64> orders;
        for (const DemoEvent& event : m_events) {
            if (!isOrder(event))
                continue;
            const QString number = object(event.properties)[u"orderId"].toString();
            QVERIFY2(!orders.contains(number), qPrintable(number));
            orders[number] = event.date;
        }
        int shipped = 0;
        for (const DemoEvent& event : m_events) {
            if (event.type != u"orderShipped")
                continue;
            const QString number = object(event.properties)[u"orderId"].toString();
            QVERIFY(orders.contains(number));
            QVERIFY(event.date > orders[number]);
            ++shipped;
        }
        QVERIFY(shipped > 20);
    }

    void couponsAreSpentAfterTheyWereGranted()
    {
        QSet<QString> granted;
        int spent = 0;
        for (const DemoEvent& event : m_events) {
            const QJsonObject properties = object(event.properties);
            if (event.type == u"grantedCoupon")
                granted.insert(properties[u"code"].toString());
            for (const QJsonValue& line : properties[u"products"].toArray()) {
                if (!line[u"coupon"].isString())
                    continue;
                QVERIFY(granted.contains(line[u"coupon"].toString()));
                ++spent;
            }
        }
        QVERIFY(spent > 0);
    }

    void followsNewsletters()
    {
        QSet<QString> sent;
        int clicks = 0;
        for (const DemoEvent& event : m_events) {
            const QString campaign = object(event.properties)[u"campaignId"].toString();
            if (event.type == u"campaignSent")
                sent.insert(campaign);
            if (event.type == u"campaignOpened" || event.type == u"campaignLinkClicked")
                QVERIFY(sent.contains(campaign));
            clicks += event.type == u"campaignLinkClicked" ? 1 : 0;
        }
        QCOMPARE(sent.size(), 105);
        QVERIFY(clicks > 10);
        QVERIFY(std::any_of(m_events.begin(), m_events.end(), [](const DemoEvent& event) {
            return event.tracking.contains("newsletter");
        }));
    }

private:
    DemoData m_data;
    std::vector<DemoEvent> m_events;
};

HUBSCOPE_TEST(DemoShopperTest)
#include "tst_demoshopper.moc"
