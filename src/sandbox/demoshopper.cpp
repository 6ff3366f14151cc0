// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/democlub.h"
#include "sandbox/democontext.h"
#include "sandbox/demomailing.h"
#include "sandbox/demomorning.h"
#include "sandbox/demostory.h"
#include "sandbox/demovisit.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr size_t shopperEvents = 12'000;
constexpr int shopperDays = 730;

constexpr const char* shopperProfile = R"({
"base":{"title":"Dott.ssa","firstName":"Giulia","lastName":"Ferri","gender":"F","dob":"1988-09-14","locale":"it_IT",
"timezone":"Europe/Rome","contacts":{"email":"giulia.ferri@example.com","mobilePhone":"+39 333 0102044","phone":null,
"fax":null,"otherContacts":[],"mobileDevices":[]},"address":{"street":"Via Po 7","city":"Torino","country":"Italy",
"province":"TO","zip":"10124","geo":{"lat":45.0689,"lon":7.6935}},
"educations":[{"id":"edu-1","schoolType":"COLLEGE","schoolName":"Politecnico di Torino","schoolConcentration":"Architecture","startYear":2007,"endYear":2012,"isCurrent":false}],
"likes":[{"id":"like-1","category":"Sport","name":"Trail running","createdTime":"2023-04-02T09:00:00.000Z"}],
"jobs":[{"id":"job-1","companyIndustry":"Architecture","companyName":"Studio Ponte","jobTitle":"Architect","startDate":"2015-03-01","endDate":null,"isCurrent":true}],
"subscriptions":[{"id":"sub-1","name":"Newsletter","type":"email","kind":"DIGITAL_MESSAGE","subscribed":true,"subscriberId":"NL-20481"}]},
"extended":{"shoeSize":39,"club":"Trail club"},
"tags":{"auto":["frequent-buyer"],"manual":["vip"]},
"consents":{"disclaimer":{"version":"2"},"marketing":{"automatic":{"email":{"status":true},"sms":{"status":false}}}}
})";

/// A part of the day in which Giulia may look at the shop; her visits end before the next part begins.
struct ShopperSlot
{
    int workdayHour;
    int weekendHour;
    int chance; ///< per cent, on an ordinary day
};

constexpr std::array<ShopperSlot, 3> shopperSlots{{{7, 9, 12}, {12, 15, 21}, {20, 20, 36}}};
constexpr std::array<int, 12> shopperSeason{70, 75, 100, 115, 125, 115, 90, 50, 110, 105, 145, 130};
constexpr std::array<int, 7> shopperWeek{85, 80, 85, 95, 105, 130, 140}; ///< Monday first

class Shopper
{
public:
    explicit Shopper(DemoStory& story)
        : m_story(story)
        , m_random(story.random())
    {
    }

    void tell()
    {
        m_story.introduce(
            u"CRM-204817"_s, m_story.at(shopperDays, 18, 3, 41), m_story.at(1, 21, 15, 2), shopperProfile);
        openSessions();
        signUp();
        for (int daysAgo = shopperDays - 1; daysAgo > 0; --daysAgo)
            day(daysAgo);
        fillUp();
        tellLastMorning(m_story);
    }

private:
    enum Device { Laptop, Phone, App };
    static constexpr int sessionDays = 184; ///< the shop's cookie lives for half a year

    const DemoShopSession& session(int daysAgo, Device device) const
    {
        return m_sessions.at(static_cast<size_t>(daysAgo / sessionDays * 3 + device));
    }

    void openSessions()
    {
        for (int from = 0; from <= shopperDays; from += sessionDays) {
            m_sessions.push_back(DemoShopSession::browser(m_story.openSession(), laptop, turin));
            m_sessions.push_back(DemoShopSession::browser(m_story.openSession(), phone, turin));
            m_sessions.push_back(DemoShopSession::app(m_story.openSession(), androidApp, turin));
        }
    }

    void signUp()
    {
        DemoVisit visit(m_story, session(shopperDays, Laptop), m_story.at(shopperDays, 17, 58, 12));
        visit.page(homePage);
        visit.page({u"/register", u"Join us", u"account"});
        visit.moveTo(m_story.at(shopperDays, 18, 3, 40));
        const QByteArray data =
            ObjectText().text("shoeSize", u"39").text("favourite", u"Trail running").done();
        visit.onPage(
            u"formCompiled"_s,
            ObjectText().text("formName", u"Registration").text("formId", u"F-01").json("data", data).done());
        visit.onPage(u"loggedIn"_s);
        const QByteArray subscription = ObjectText()
                                            .text("subscriberId", u"NL-20481")
                                            .text("listId", u"L-10")
                                            .text("listName", u"Newsletter")
                                            .text("channel", u"EMAIL")
                                            .done();
        m_story.tell(
            u"campaignSubscribed"_s, u"DIGITAL_CAMPAIGN"_s, visit.time() + minuteMs, subscription,
            clientInfo(laptop, turin));
    }

    void day(int daysAgo)
    {
        const QDate date = m_story.dateOf(daysAgo);
        const bool weekend = date.dayOfWeek() > 5;
        const int pace = shopperSeason.at(static_cast<size_t>(date.month() - 1)) *
                         shopperWeek.at(static_cast<size_t>(date.dayOfWeek() - 1)) / 100;
        // The newsletter leaves once a week, so that one has come on the last evening.
        const bool byNewsletter = daysAgo % 7 == 1 && readNewsletter(daysAgo, date.month());
        for (size_t slot = 0; slot < shopperSlots.size(); ++slot) {
            if (m_random.chance(shopperSlots.at(slot).chance * pace / 100))
                visitShop(daysAgo, slot, weekend, slot == 2 && byNewsletter);
        }
        if (date.dayOfWeek() == 6 && m_random.chance(14))
            buyInStore(daysAgo);
    }

    /// Whether she follows the newsletter to the shop; the last one she does.
    bool readNewsletter(int daysAgo, int month)
    {
        const DemoMailing mailing = newsletter(daysAgo / 7, month);
        const QByteArray info = clientInfo(phone, turin);
        const QString context = u"DIGITAL_CAMPAIGN"_s;
        m_story.tell(
            u"campaignSent"_s, context, m_story.at(daysAgo, 18, 0, 4),
            mailingSent(mailing, subscriber, m_random.pick(shopProducts())));
        if (daysAgo > 7 && !m_random.chance(55))
            return false;
        const qint64 opened = m_story.at(daysAgo, 19, 13, 58) + m_random.between(0, 30) * minuteMs;
        m_story.tell(
            u"campaignOpened"_s, context, opened, mailingReaction(mailing, subscriber, true).done(), info);
        if (daysAgo > 7 && !m_random.chance(40))
            return false;
        m_story.tell(
            u"campaignLinkClicked"_s, context, opened + 35 * secondMs,
            mailingClicked(mailing, subscriber, true), info);
        return true;
    }

    void visitShop(int daysAgo, size_t slot, bool weekend, bool byNewsletter)
    {
        DemoVisit visit = startVisit(daysAgo, slot, weekend);
        if (byNewsletter)
            visit.comeFrom(shopTheme(m_story.dateOf(daysAgo).month()));
        const qint64 kind = m_random.between(1, 100);
        if (kind <= 30) {
            browse(visit, static_cast<size_t>(m_random.between(5, 14)));
            leave(visit, u"abandonedSession"_s, 15);
        } else if (kind <= 88) {
            shop(visit, daysAgo, static_cast<int>(slot));
        } else {
            lookAfterAccount(visit);
        }
    }

    DemoVisit startVisit(int daysAgo, size_t slot, bool weekend)
    {
        m_visited[daysAgo].at(slot) = true;
        const Device device = slot == 2 ? Laptop : m_random.chance(60) ? Phone : App;
        const ShopperSlot& times = shopperSlots.at(slot);
        const int hour = weekend ? times.weekendHour : times.workdayHour;
        const qint64 start = m_story.at(daysAgo, hour, 0) + m_random.between(0, 100 * minuteMs);
        return DemoVisit(m_story, session(daysAgo, device), start);
    }

    /// Looks around without buying anything; makes exactly so many events.
    void browse(DemoVisit& visit, size_t count)
    {
        visit.page(homePage);
        for (size_t i = 1; i < count; ++i) {
            const qint64 what = m_random.between(1, 100);
            if (what <= 55)
                visit.page(m_random.pick(shopPages()));
            else if (what <= 65)
                visit.search(m_random.pick(shopSearches()));
            else if (what <= 80)
                visit.category(m_random.pick(shopProducts()));
            else
                visit.view(m_random.pick(shopProducts()));
        }
    }

    void shop(DemoVisit& visit, int daysAgo, int slot)
    {
        visit.page(homePage);
        const ShopProduct* wanted = &m_random.pick(shopProducts());
        if (m_random.chance(60)) {
            const ShopSearch& search = m_random.pick(shopSearches());
            visit.search(search);
            wanted = &shopProduct(search.sku);
        }
        visit.category(*wanted);
        for (const ShopProduct* product : alternatives(*wanted))
            consider(visit, *product);
        if (visit.cart().isEmpty())
            return leave(visit, u"abandonedSession"_s, 12);
        visit.page(cartPage);
        if (visit.cart().size() > 1 && m_random.chance(30))
            visit.remove(*visit.cart().constLast().product);
        if (m_random.chance(20))
            checkOut(visit, daysAgo, slot);
        else
            leave(visit, u"abandonedCart"_s, 25);
    }

    /// The wanted product and what else one looks at: some of the same category, others from anywhere.
    QList<const ShopProduct*> alternatives(const ShopProduct& wanted)
    {
        QList<const ShopProduct*> all{&wanted};
        for (const ShopProduct& product : shopProducts()) {
            int chance = product.section == wanted.section ? 35 : 10;
            if (product.category == wanted.category)
                chance = 85;
            if (&product != &wanted && m_random.chance(chance))
                all.append(&product);
        }
        return all;
    }

    void consider(DemoVisit& visit, const ShopProduct& product)
    {
        visit.view(product);
        if (m_random.chance(30))
            visit.page(m_random.pick(shopPages()));
        if (m_random.chance(12)) {
            visit.product(u"addedCompare"_s, product);
            visit.view(m_random.pick(shopProducts()));
            visit.product(u"removedCompare"_s, product);
        }
        const bool wished = m_wishList.contains(&product);
        if (m_random.chance(30)) {
            visit.add(product, m_random.chance(15) ? 2 : 1);
            if (wished) {
                visit.product(u"removedWishlist"_s, product);
                m_wishList.removeOne(&product);
            }
        } else if (!wished && m_random.chance(14)) {
            visit.product(u"addedWishlist"_s, product);
            m_wishList.append(&product);
        }
    }

    /// The shop writes an hour and a half after she left, sometimes.
    void leave(const DemoVisit& visit, const QString& type, int chance)
    {
        if (!m_random.chance(chance))
            return;
        const qint64 time = visit.time() + 90 * minuteMs;
        ObjectText text;
        if (type == u"abandonedCart") {
            const DemoOrder order = visit.openOrder();
            text.text("abandonedCartUrl", pageUrl(u"/cart"))
                .json("amount", orderAmount(order))
                .json("products", orderProducts(order));
        } else {
            text.text("abandonedSessionUrl", pageUrl(u"/"));
        }
        m_story.tell(type, u"ECOMMERCE"_s, time, text.done(), webShopInfo());
    }

    void checkOut(DemoVisit& visit, int daysAgo, int slot)
    {
        if (m_random.chance(60))
            visit.onPage(u"loggedIn"_s);
        visit.page(addressPage);
        visit.page(paymentPage);
        constexpr std::array<QStringView, 4> payments{u"creditcard", u"creditcard", u"paypal", u"debitcard"};
        const QString coupon = m_club.spendCoupon();
        const DemoOrder order = visit.buy(
            orderNumber(daysAgo, slot), m_random.pick(payments), coupon,
            coupon.isEmpty() ? 0 : DemoClub::couponValue);
        m_club.credit(order, visit.time(), u"ECOMMERCE"_s, webShopInfo());
        const qint64 shipped = m_story.at(daysAgo - static_cast<int>(m_random.between(1, 3)), 16, 20, 11);
        if (m_story.hasHappened(shipped))
            m_story.tell(
                u"orderShipped"_s, u"ECOMMERCE"_s, shipped, shipmentProperties(order, m_random),
                webShopInfo());
        if (m_random.chance(40))
            review(*order.lines.first().product, daysAgo - static_cast<int>(m_random.between(6, 16)));
    }

    void review(const ShopProduct& product, int daysAgo)
    {
        const qint64 time = m_story.at(daysAgo, 19, 5) + m_random.between(0, 40 * minuteMs);
        if (!m_story.hasHappened(time))
            return;
        const DemoShopSession& app = session(daysAgo, App);
        ObjectText text = productText(product);
        text.text("rating", QString::number(m_random.between(3, 5)));
        m_story.tellInSession(
            app.value, u"reviewedProduct"_s, app.shopContext, time, text.done(), app.shopInfo);
    }

    void lookAfterAccount(DemoVisit& visit)
    {
        visit.page(homePage);
        visit.onPage(u"loggedIn"_s);
        visit.page(ordersPage);
        if (m_random.chance(50))
            visit.page(wishlistPage);
        if (m_random.chance(25)) {
            visit.page(profilePage);
            visit.onPage(u"changedSetting"_s, ObjectText().text("setting", u"PASSWORD").done());
        }
        if (m_random.chance(40))
            visit.onPage(
                u"clickedLink"_s, ObjectText()
                                      .text("title", u"Track your parcel")
                                      .text("url", u"https://corriere.example/track")
                                      .json("linkTags", textArray({u"parcel"}))
                                      .done());
        visit.onPage(u"loggedOut"_s);
    }

    /// The till knows her by her card, which carries the external id.
    void buyInStore(int daysAgo)
    {
        DemoOrder order;
        order.number = tillNumber(turinStore.id, daysAgo);
        order.storeCode = turinStore.id;
        order.shippingMethod = u"in store";
        order.payment = m_random.chance(70) ? u"debitcard" : u"cash";
        order.lines.append({&m_random.pick(shopProducts()), 1});
        order.lines.append({&shopProduct(u"MS-08"), static_cast<int>(m_random.between(1, 3))});
        const qint64 time = m_story.at(daysAgo, 17, 30) + m_random.between(0, 80 * minuteMs);
        const QByteArray info = storeInfo(turinStore, storeAssistant);
        DemoEvent& event =
            m_story.tellByExternalId(u"completedOrder"_s, u"RETAIL"_s, time, orderProperties(order), info);
        event.registeredAt += m_random.between(20, 90) * secondMs;
        m_club.credit(order, time, u"RETAIL"_s, info);
    }

    /// Short visits at times that were free, until the life has its number of events.
    void fillUp()
    {
        while (m_story.eventCount() + lastMorningEvents < shopperEvents) {
            const int daysAgo = static_cast<int>(m_random.between(1, shopperDays - 1));
            const auto slot = static_cast<size_t>(m_random.between(0, 2));
            if (m_visited[daysAgo].at(slot))
                continue;
            const size_t missing = shopperEvents - lastMorningEvents - m_story.eventCount();
            const auto count = static_cast<size_t>(m_random.between(3, 12));
            DemoVisit visit = startVisit(daysAgo, slot, m_story.dateOf(daysAgo).dayOfWeek() > 5);
            browse(visit, std::min(count, missing));
        }
    }

    static constexpr DemoSubscriber subscriber{u"NL-20481", u"giulia.ferri@example.com"};

    DemoStory& m_story;
    SeededRandom& m_random;
    std::vector<DemoShopSession> m_sessions;
    std::map<int, std::array<bool, 3>> m_visited; ///< by days ago, the parts of the day
    QList<const ShopProduct*> m_wishList;
    DemoClub m_club{m_story};
};

} // namespace

void tellShopper(DemoStory& story)
{
    Shopper(story).tell();
}

} // namespace hubscope::sandbox
