// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/democontext.h"
#include "sandbox/demostory.h"
#include "sandbox/demovisit.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr const char* supportProfile = R"({
"base":{"title":"Sig.","firstName":"Marco","lastName":"Bianchi","gender":"M","dob":"1979-02-03","locale":"it_IT",
"timezone":"Europe/Rome","contacts":{"email":"marco.bianchi@example.com","mobilePhone":"+39 347 0105561",
"phone":"+39 011 0105560","fax":null,"otherContacts":[{"id":"oc-1","name":"Office","type":"PHONE","value":"+39 011 0105599"}],
"mobileDevices":[]},"address":{"street":"Corso Buenos Aires 41","city":"Milano","country":"Italy","province":"MI",
"zip":"20124","geo":{"lat":45.4785,"lon":9.2101}}},
"extended":{"preferredChannel":"telephone"},"tags":{"auto":["open-case"],"manual":[]},
"consents":{"disclaimer":{"version":"2"}}
})";

constexpr int supportBoughtAgo = 64;

/// A GPS watch is bought, breaks, is argued about and goes back.
class SupportCase
{
public:
    explicit SupportCase(DemoStory& story)
        : m_story(story)
        , m_random(story.random())
    {
    }

    void tell()
    {
        m_story.introduce(
            u"CRM-118203"_s, m_story.at(420, 11, 20, 5), m_story.at(0, 9, 31, 44), supportProfile);
        m_browser = DemoShopSession::browser(m_story.openSession(), desktop, milan);
        m_phone = DemoShopSession::browser(m_story.openSession(), phone, milan);
        readAround();
        buyWatch();
        wearWatch();
        complain();
        sendBack();
        settle();
    }

private:
    /// Visits of the year before, in which he only looked.
    void readAround()
    {
        for (int daysAgo = 400; daysAgo > supportBoughtAgo;
             daysAgo -= static_cast<int>(m_random.between(8, 24))) {
            DemoVisit visit(
                m_story, m_browser, m_story.at(daysAgo, 21, static_cast<int>(m_random.between(0, 40))));
            visit.page(homePage);
            visit.category(shopProduct(u"GW-500"));
            visit.view(m_random.pick(shopProducts()));
            visit.page(m_random.pick(shopPages()));
        }
    }

    void buyWatch()
    {
        DemoVisit visit(m_story, m_browser, m_story.at(supportBoughtAgo, 21, 4, 19));
        visit.page(homePage);
        visit.search({u"gps watch", 3});
        visit.view(shopProduct(u"GW-500"));
        visit.product(u"addedCompare"_s, shopProduct(u"GW-500"));
        visit.page({u"/journal/watches", u"Three watches, one mountain", u"journal"});
        visit.add(shopProduct(u"GW-500"));
        visit.page(cartPage);
        visit.onPage(u"loggedIn"_s);
        visit.page(addressPage);
        visit.page(paymentPage);
        m_order = visit.buy(orderNumber(supportBoughtAgo, 3), u"paypal");
        m_story.tell(
            u"orderShipped"_s, u"ECOMMERCE"_s, m_story.at(supportBoughtAgo - 2, 16, 2, 50),
            shipmentProperties(m_order, m_random), webShopInfo());
    }

    /// The watch reports by itself: fine for five weeks, then it does not hold its charge.
    void wearWatch()
    {
        const QByteArray info = clientInfo(watch, milan);
        for (int daysAgo = supportBoughtAgo - 4; daysAgo > 20; daysAgo -= 2) {
            const bool failing = daysAgo < 30;
            const QByteArray extra =
                ObjectText()
                    .text("deviceId", u"GW500-77120")
                    .number("batteryPercent", m_random.between(failing ? 3 : 40, failing ? 12 : 95))
                    .number("steps", m_random.between(4200, 16800))
                    .done();
            m_story.tell(
                u"genericActiveEvent"_s, u"IOT"_s,
                m_story.at(daysAgo, 6, 30, 12) + m_random.between(0, hourMs),
                ObjectText()
                    .text("name", failing ? u"batteryFault" : u"dailySummary")
                    .json("extraProperties", extra)
                    .done(),
                info);
        }
    }

    void complain()
    {
        DemoVisit visit(m_story, m_phone, m_story.at(21, 8, 2, 11));
        visit.page(helpPage);
        visit.search({u"watch battery", 2});
        visit.page({u"/help/watches", u"When a watch does not charge", u"help"});
        openForm(visit, u"Support request", u"F-07", u"My GPS watch is empty after half a day.");
        ticket(
            u"openedTicket"_s, 21, 8, 14, u"Marco: the watch is empty after half a day, charged over night.");
        ticket(u"repliedTicket"_s, 21, 11, 40, u"Please reset the watch: hold both keys for ten seconds.");
        call(20, 9, 6, u"callReceived", 412, u"Reset did not help");
        ticket(u"repliedTicket"_s, 20, 9, 30, u"We asked the maker and come back to you within three days.");
        call(15, 17, 48, u"callReceived", 655, u"No answer for five days, customer upset");
        DemoVisit complaint(m_story, m_browser, m_story.at(15, 18, 20, 3));
        complaint.page(helpPage);
        openForm(complaint, u"Complaint", u"F-09", u"Five days and no answer. I want my money back.");
        ticket(
            u"repliedTicket"_s, 14, 9, 2, u"We are sorry. Send the watch back, we refund the whole price.");
        call(14, 9, 25, u"callMade", 198, u"Apology, return agreed");
    }

    void sendBack()
    {
        DemoOrder back = m_order;
        back.kind = u"return";
        m_story.tell(
            u"orderShipped"_s, u"ECOMMERCE"_s, m_story.at(12, 12, 15, 37), shipmentProperties(back, m_random),
            webShopInfo());
        back.payment = u"paypal";
        m_story.tell(
            u"completedOrder"_s, u"ECOMMERCE"_s, m_story.at(8, 15, 1, 20), orderProperties(back),
            webShopInfo());
        m_story.tell(
            u"genericPassiveEvent"_s, u"ECOMMERCE"_s, m_story.at(8, 15, 2, 0),
            ObjectText()
                .text("name", u"refundIssued")
                .json(
                    "extraProperties",
                    ObjectText().text("orderId", back.number).money("amount", back.total()).done())
                .done(),
            webShopInfo());
        ticket(u"repliedTicket"_s, 8, 15, 10, u"The watch has arrived and the refund is on its way.");
        ticket(u"closedTicket"_s, 6, 10, 45, u"Refunded in full.");
    }

    /// He tells what he thinks of it, and the last morning asks for something else.
    void settle()
    {
        ObjectText opinion = productText(shopProduct(u"GW-500"));
        opinion.text("rating", u"2");
        m_story.tellInSession(
            m_browser.value, u"reviewedProduct"_s, u"ECOMMERCE"_s, m_story.at(5, 20, 41, 8), opinion.done(),
            m_browser.shopInfo);
        call(3, 11, 12, u"callMade", 143, u"Asked whether all is well: it is");
        DemoVisit visit(m_story, m_phone, m_story.at(0, 9, 20, 16));
        visit.page(homePage);
        visit.page(helpPage);
        openForm(visit, u"Satisfaction", u"F-11", u"In the end you were fair.");
        m_story.tell(
            u"openedTicket"_s, u"CONTACT_CENTER"_s, m_story.at(0, 9, 31, 44),
            ObjectText()
                .text("ticketId", u"T-90533")
                .text("subject", u"Invoice for order "_s + m_order.number)
                .json("category", textArray({u"billing"}))
                .text("text", u"Could you send me the invoice again?")
                .done(),
            callInfo(callAgent));
    }

    void openForm(DemoVisit& visit, QStringView name, QStringView id, QStringView message)
    {
        const QByteArray data = ObjectText().text("message", message).text("orderId", m_order.number).done();
        visit.onPage(
            u"formCompiled"_s,
            ObjectText().text("formName", name).text("formId", id).json("data", data).done());
    }

    void ticket(const QString& type, int daysAgo, int hour, int minute, QStringView text)
    {
        const QByteArray properties = ObjectText()
                                          .text("ticketId", u"T-90417")
                                          .text("subject", u"GPS watch does not hold its charge")
                                          .json("category", textArray({u"warranty", u"electronics"}))
                                          .text("text", text)
                                          .done();
        m_story.tell(
            type, u"CONTACT_CENTER"_s, m_story.at(daysAgo, hour, minute, 27), properties,
            callInfo(callAgent));
    }

    void call(int daysAgo, int hour, int minute, QStringView name, qint64 seconds, QStringView note)
    {
        const QByteArray extra = ObjectText()
                                     .number("durationSeconds", seconds)
                                     .text("ticketId", u"T-90417")
                                     .text("note", note)
                                     .done();
        const bool byUs = name == u"callMade";
        m_story.tell(
            byUs ? u"genericPassiveEvent"_s : u"genericActiveEvent"_s, u"CONTACT_CENTER"_s,
            m_story.at(daysAgo, hour, minute, 9),
            ObjectText().text("name", name).json("extraProperties", extra).done(), callInfo(callAgent));
    }

    DemoStory& m_story;
    SeededRandom& m_random;
    DemoShopSession m_browser;
    DemoShopSession m_phone;
    DemoOrder m_order;
};

} // namespace

void tellSupportCase(DemoStory& story)
{
    SupportCase(story).tell();
}

} // namespace hubscope::sandbox
