// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/democlub.h"
#include "sandbox/democontext.h"
#include "sandbox/demostory.h"
#include "sandbox/demovisit.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr const char* memberProfile = R"({
"base":{"firstName":"Luca","lastName":"Moretti","gender":"M","dob":"1968-06-21","locale":"it_IT",
"timezone":"Europe/Rome","contacts":{"email":"luca.moretti@example.com","mobilePhone":"+39 338 0103322","phone":null},
"address":{"street":"Piazza Duomo 3","city":"Trento","country":"Italy","province":"TN","zip":"38122","geo":{"lat":46.0667,"lon":11.1211}}},
"extended":{"loyaltyCard":"LC-00318842","level":"gold"},"tags":{"auto":["gold"],"manual":["check data"]},
"consents":{"disclaimer":{"version":"1"}}
})";

/// A faithful member whose purchases arrive by an old till, an app with errors and a nightly import. His
/// events hold the faults that the tools must show; tests/sandbox/tst_democonformity.cpp lists every one.
class Member
{
public:
    explicit Member(DemoStory& story)
        : m_story(story)
        , m_random(story.random())
    {
    }

    void tell()
    {
        m_story.introduce(u"CRM-031884"_s, m_story.at(700, 10, 0, 0), m_story.at(0, 9, 58, 0), memberProfile);
        m_app = DemoShopSession::app(m_story.openSession(), appleApp, trento);
        shopEveryMonth();
        useServices();
        useApp();
        sendWronglyTyped();
        sendIncomplete();
        sendOutOfBounds();
        arriveLate();
        mistakeTheZone();
        comeFromTheFuture();
    }

private:
    const QString retail = u"RETAIL"_s;
    const QString online = u"ECOMMERCE"_s;

    QByteArray till() const { return storeInfo(outletStore, storeAssistant); }

    DemoOrder tillOrder(int daysAgo)
    {
        DemoOrder order;
        order.number = tillNumber(outletStore.id, daysAgo);
        order.storeCode = outletStore.id;
        order.shippingMethod = u"in store";
        order.payment = u"cash";
        order.lines.append({&m_random.pick(shopProducts()), 1});
        order.lines.append({&shopProduct(u"MS-12"), 2});
        return order;
    }

    void shopEveryMonth()
    {
        for (int daysAgo = 690; daysAgo > 31; daysAgo -= static_cast<int>(m_random.between(16, 34))) {
            const DemoOrder order = tillOrder(daysAgo);
            const qint64 time = m_story.at(daysAgo, 10, 15) + m_random.between(0, 6 * hourMs);
            m_story.tellByExternalId(u"completedOrder"_s, retail, time, orderProperties(order), till());
            m_story.tellByExternalId(
                u"addedReward"_s, retail, time + 9 * secondMs,
                rewardProperties(order.total() / 100, QString(u"Order "_s + order.number)), till());
            if (m_random.chance(20))
                m_story.tellByExternalId(
                    u"removedReward"_s, retail, time + 2 * minuteMs,
                    rewardProperties(200, u"Bottle as a gift"), till());
        }
    }

    ObjectText service(qint64 start) const
    {
        ObjectText text;
        text.text("subscriberId", u"LC-00318842")
            .text("serviceId", u"SV-WAX")
            .text("serviceName", u"Waxing and repair")
            .text("serviceType", u"yearly")
            .text("startDate", m_story.dateText(start));
        return text;
    }

    ObjectText coupon(qint64 time) const
    {
        ObjectText text;
        text.text("code", u"GOLD-2000")
            .text("startValidityDate", m_story.dateText(time))
            .text("redeemDate", m_story.dateText(time + 60 * dayMs))
            .text("campaignId", u"CP-07")
            .text("campaignName", u"Gold members")
            .text("status", u"granted")
            .money("totalAmount", 2000)
            .money("remainingAmount", 2000)
            .json("deliveryChannel", ObjectText().text("id", u"post").text("name", u"Letter").done());
        return text;
    }

    void useServices()
    {
        const qint64 begin = m_story.at(500, 11, 0);
        m_story.tell(u"serviceSubscribed"_s, retail, begin, service(begin).done(), till());
        const qint64 end = m_story.at(135, 11, 5);
        m_story.tell(
            u"serviceUnsubscribed"_s, retail, end,
            service(begin).text("endDate", m_story.dateText(end)).done(), till());
        const qint64 granted = m_story.at(90, 8, 0);
        m_story.tell(u"grantedCoupon"_s, retail, granted, coupon(granted).done(), till());
        m_story.tell(
            u"changedSetting"_s, u"MOBILE"_s, m_story.at(60, 20, 14, 2),
            ObjectText().text("setting", u"LANGUAGE").text("oldValue", u"en").text("newValue", u"it").done(),
            m_app.pageInfo);
    }

    void useApp()
    {
        for (int daysAgo = 320; daysAgo > 0; daysAgo -= static_cast<int>(m_random.between(7, 15))) {
            DemoVisit visit(
                m_story, m_app, m_story.at(daysAgo, 20, static_cast<int>(m_random.between(0, 30))));
            visit.page(homePage);
            visit.search(m_random.pick(shopSearches()));
            const ShopProduct& product = m_random.pick(shopProducts());
            visit.view(product);
            if (m_random.chance(40))
                visit.add(product);
        }
    }

    /// Numbers with a comma, numbers as texts, a text for a list.
    void sendWronglyTyped()
    {
        const ShopProduct& socks = shopProduct(u"MS-08");
        m_story.tellInSession(
            m_app.value, u"addedProduct"_s, online, m_story.at(9, 21, 3, 12),
            ObjectText().text("sku", socks.sku).text("name", socks.name).text("price", u"12,50").done(),
            webShopInfo(phone, trento));

        DemoOrder order = tillOrder(8);
        order.lines.append({&socks, 1});
        QByteArray products = orderProducts(order);
        const qsizetype price = products.lastIndexOf("\"price\":12.50");
        products.replace(price, 13, "\"price\":\"12,50\"");
        m_story.tellByExternalId(
            u"completedOrder"_s, retail, m_story.at(8, 11, 42, 7), orderProperties(order, products), till());

        m_story.tell(
            u"viewedProduct"_s, online, m_story.at(7, 20, 31, 55),
            ObjectText()
                .text("sku", u"TJ-204")
                .text("name", u"Trail jacket")
                .text("category", u"Jackets")
                .done(),
            webShopInfo());
        m_story.tell(
            u"searched"_s, u"WEB"_s, m_story.at(7, 20, 30, 2),
            ObjectText().text("keyword", u"storm jacket").text("resultCount", u"2").done(),
            clientInfo(laptop, trento));
    }

    /// The app forgets what is required and adds what nobody asked for.
    void sendIncomplete()
    {
        m_story.tell(
            u"addedReward"_s, retail, m_story.at(6, 12, 1, 44),
            ObjectText().text("rewardTypeId", u"CLUB").text("rewardDescription", u"Birthday").done(), till());
        m_story.tell(
            u"grantedCoupon"_s, retail, m_story.at(6, 12, 2, 10),
            ObjectText().text("code", u"BIRTHDAY").money("totalAmount", 1000).done(), till());
        const ShopProduct& boots = shopProduct(u"BT-44");
        m_story.tellInSession(
            m_app.value, u"addedProduct"_s, u"MOBILE"_s, m_story.at(5, 21, 17, 31),
            productEvent(boots).number("quantity", 1).text("colour", u"red").text("size_eu", u"44").done(),
            m_app.shopInfo);
        DemoEvent& page = m_story.tell(
            u"viewedPage"_s, u"WEB"_s, m_story.at(5, 21, 15, 0),
            ObjectText().text("path", u"/offers").text("url", pageUrl(u"/offers")).done(),
            clientInfo(laptop, trento));
        page.tracking = R"({"ga":{"utm_source":"newsletter","utm_id":"NL-512"}})";
    }

    /// Values of the right type that the schema does not allow.
    void sendOutOfBounds()
    {
        DemoOrder order = tillOrder(4);
        order.payment = u"meal voucher";
        m_story.tellByExternalId(
            u"completedOrder"_s, retail, m_story.at(4, 10, 9, 13), orderProperties(order), till());
        m_story.tell(
            u"addedReward"_s, retail, m_story.at(4, 10, 9, 40), rewardProperties(-50, u"Correction"), till());
        m_story.tell(
            u"eventRegistered"_s, retail, m_story.at(3, 18, 20, 0),
            ObjectText().text("eventId", u"EV-7").text("eventDate", u"next Thursday").done(), till());
        m_story.tell(
            u"clickedLink"_s, u"WEB"_s, m_story.at(3, 18, 22, 9),
            ObjectText().text("title", u"Offers").text("url", u"see the offers").done(),
            clientInfo(laptop, trento));
        m_story.tell(
            u"loggedIn"_s, u"WEB"_s, m_story.at(2, 7, 30, 29), "{}",
            R"({"client":{"ip":"300.12.0.1","browser":"old"}})");
        m_story.tell(
            u"completedOrder"_s, retail, m_story.at(2, 11, 3, 51), orderProperties(tillOrder(2)),
            R"({"store":{"id":"ST-SR2","type":"KIOSK"}})");
    }

    /// The nightly import brings purchases hours or days after they happened.
    void arriveLate()
    {
        constexpr qint64 lags[] = {5, 14, 26, 73, 168, 22 * 24};
        int daysAgo = 30;
        for (const qint64 hours : lags) {
            DemoEvent& event = m_story.tellByExternalId(
                u"completedOrder"_s, retail, m_story.at(daysAgo, 17, 12, 48),
                orderProperties(tillOrder(daysAgo)), till());
            event.registeredAt = event.date + hours * hourMs + m_random.between(1, 50) * minuteMs;
            --daysAgo;
        }
    }

    /// The outlet's till writes its local time as if it were UTC: one or two hours ahead of the hub's clock.
    void mistakeTheZone()
    {
        for (int index = 0; index < 6; ++index) {
            const qint64 registered = m_story.at(18 - 3 * index, 13, 40, 21);
            DemoEvent& event = m_story.tellByExternalId(
                index % 2 == 0 ? u"addedReward"_s : u"removedReward"_s, retail,
                registered + (index < 2 ? 1 : 2) * hourMs, rewardProperties(20 + index, u"Visit"), till());
            event.registeredAt = registered + m_random.between(400, 1900);
        }
        const qint64 registered = m_story.at(0, 9, 58, 0);
        DemoEvent& event = m_story.tellInSession(
            m_app.value, u"loggedIn"_s, u"MOBILE"_s, registered - 2 * hourMs, "{}", m_app.pageInfo);
        event.registeredAt = registered + 1100;
    }

    /// Bookings that carry the date of what was booked, and a watch set to the wrong year.
    void comeFromTheFuture()
    {
        const qint64 registered = m_story.at(1, 15, 30, 0);
        const qint64 evening = m_story.at(-3, 19, 0);
        const QByteArray confirmed = ObjectText()
                                         .text("eventId", u"EV-7")
                                         .text("eventName", u"Trail evening no. 7")
                                         .text("eventDate", m_story.dateText(evening))
                                         .json("eventLocation", storeLocation(outletStore))
                                         .done();
        m_story.tell(u"eventConfirmed"_s, retail, evening, confirmed, till()).registeredAt = registered;

        const qint64 nextMonth = m_story.at(-30, 0, 0);
        m_story.tell(u"serviceSubscribed"_s, retail, nextMonth, service(nextMonth).done(), till())
            .registeredAt = registered + minuteMs;

        const qint64 wrongYear = m_story.at(-3652, 15, 31, 0);
        m_story
            .tell(
                u"genericActiveEvent"_s, u"IOT"_s, wrongYear,
                ObjectText().text("name", u"watchPaired").done(), clientInfo(watch, trento))
            .registeredAt = registered + 2 * minuteMs;
    }

    DemoStory& m_story;
    SeededRandom& m_random;
    DemoShopSession m_app;
};

} // namespace

void tellMember(DemoStory& story)
{
    Member(story).tell();
}

} // namespace hubscope::sandbox
