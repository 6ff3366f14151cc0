// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/democontext.h"
#include "sandbox/demostory.h"
#include "sandbox/demovisit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr const char* internationalProfile = R"({
"base":{"title":null,"firstName":"ليلى","lastName":"בן־עמי 🧗‍♀️","gender":"F","dob":"1991-01-08","locale":"he_IL",
"timezone":"Asia/Jerusalem","contacts":{"email":"layla.ben.ami@example.net","mobilePhone":"+972 50 555 0134","phone":null},
"address":{"street":"רחוב הרצל 12","city":"חיפה","country":"Israel","province":null,"zip":"3303139","geo":{"lat":32.8156,"lon":34.9892}}},
"extended":{"הערה":"معرّف خارجي – 🇮🇱🇮🇹"},"tags":{"auto":[],"manual":["مهم","חשוב"]},"consents":null
})";

constexpr ShopPlace haifa{u"חיפה",    u"HA",     u"מחוז חיפה", u"Israel",
                          u"3303139", "32.8156", "34.9892",    u"192.0.2.201"};

constexpr ShopProduct coat{u"TJ-204", u"מעיל שבילים ☔", u"trail-jacket",
                           u"חוץ",    u"מעילים",        8900,
                           420,       u"Monteverde",    u"מעיל קל לשבילים רטובים, נכנס לכיס של עצמו"};
constexpr ShopProduct bottle{u"BO-75",
                             u"زجاجة فولاذية 0.75 لتر 🧊",
                             u"steel-bottle",
                             u"تخييم",
                             u"طبخ",
                             2290,
                             310,
                             u"Campofelice",
                             u"باردة طوال اليوم، ساخنة طوال الليل"};

constexpr ShopPage orderPage{u"/he/הזמנות", u"ההזמנות שלך (3)", u"חשבון"};
constexpr ShopPage arabicPage{u"/ar/أدلة/أحذية", u"أي حذاء لأي طريق؟", u"أدلة"};

constexpr std::array<ShopSearch, 5> internationalSearches{{
    {u"מעיל גשם", 7},
    {u"حذاء المشي 42", 3},
    {u"tent אוהל خيمة ⛺", 9},
    {u"e\u0301te\u0301 a\u0308rmel n\u0303", 0},
    {u"👩‍👩‍👧‍👦🏕️", 1},
}};

/// Writes from right to left, in two alphabets, with pictures; and tries what a text field lets through.
class International
{
public:
    explicit International(DemoStory& story)
        : m_story(story)
        , m_random(story.random())
    {
    }

    void tell()
    {
        m_story.introduce(
            u"לקוח-٧٧"_s, m_story.at(240, 9, 12, 0), m_story.at(2, 18, 44, 0), internationalProfile);
        m_browser = DemoShopSession::browser(m_story.openSession(), phone, haifa);
        m_app = m_browser;
        m_app.value = m_story.openSession();
        m_app.pageContext = m_app.shopContext = u"MOBILE"_s;
        m_app.pageInfo = m_app.shopInfo = appInfo(androidApp, haifa, u"he_IL");
        for (int daysAgo = 230; daysAgo > 0; daysAgo -= static_cast<int>(m_random.between(9, 26)))
            visitShop(daysAgo);
        writeToSupport();
        useKiosk();
        lookAgain();
    }

private:
    void visitShop(int daysAgo)
    {
        const DemoShopSession& session = m_random.chance(50) ? m_browser : m_app;
        DemoVisit visit(m_story, session, m_story.at(daysAgo, 17, static_cast<int>(m_random.between(0, 50))));
        visit.page(homePage);
        visit.search(m_random.pick(internationalSearches));
        visit.page(m_random.chance(50) ? orderPage : arabicPage);
        visit.view(m_random.chance(50) ? coat : bottle);
        if (!m_random.chance(35))
            return;
        visit.add(coat);
        visit.add(bottle, 2);
        visit.page(cartPage);
        visit.buy(orderNumber(daysAgo, 4), u"creditcard");
    }

    void writeToSupport()
    {
        ticket(
            u"openedTicket"_s, 40, u"איפה החבילה שלי? أين طردي؟ 📦", u"הזמנה 4471 לא הגיעה.\nطلبت قبل أسبوع.");
        ticket(
            u"repliedTicket"_s, 39, u"Re: איפה החבילה שלי? أين طردي؟ 📦",
            u"החבילה בדרך 🚚💨 – tracking CV123456789IT");
        ticket(u"closedTicket"_s, 36, u"Re: Re: איפה החבילה שלי?", u"תודה! شكرا جزيلا 🙏🏽");
    }

    void ticket(const QString& type, int daysAgo, QStringView subject, QStringView text)
    {
        const QByteArray properties = ObjectText()
                                          .text("ticketId", u"T-88102")
                                          .text("subject", subject)
                                          .json("category", textArray({u"משלוח", u"شحن"}))
                                          .text("text", text)
                                          .done();
        m_story.tell(
            type, u"CONTACT_CENTER"_s, m_story.at(daysAgo, 12, 30, 15), properties, callInfo(callAgent));
    }

    /// A screen in a partner's shop, with a form that takes anything.
    void useKiosk()
    {
        const QString context = u"OTHER"_s;
        const QByteArray info = clientInfo({u"Kiosk/1.4"}, haifa);
        const QString longWord =
            u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s;
        const QByteArray answers =
            ObjectText()
                .text("long word", longWord.repeated(6))
                .text("markup", u"<b>bold</b> <img src=x> &amp; <a href=\"#\">link</a>")
                .text("override", u"invoice\u202Egnp.exe \u2067מעיל\u2069 jacket")
                .text("combining", u"Z\u0351\u036B\u0343a\u0329\u0348\u034Cl\u0334\u0353g\u0321o\u0322")
                .text("family", u"👨‍👩‍👧‍👦 🏳️‍🌈 🧗🏿‍♀️ 🇮🇹")
                .text("lines", u"first\nsecond\tafter a tab\r\nthird \\ \"quoted\"")
                .text("blank", u" \u00A0\u200B\u3000")
                .done();
        m_story.tell(
            u"formCompiled"_s, context, m_story.at(25, 14, 2, 40),
            ObjectText()
                .text("formName", u"סקר שביעות רצון ✅")
                .text("formId", u"F-٠١")
                .json("data", answers)
                .done(),
            info);
        m_story.tell(
            u"genericActiveEvent"_s, context, m_story.at(25, 14, 6, 12),
            ObjectText().text("name", u"לחיצה على الزر 🔘").done(), info);
        ObjectText opinion = productText(coat);
        opinion.text("rating", u"⭐⭐⭐⭐");
        m_story.tell(u"reviewedProduct"_s, context, m_story.at(2, 18, 44, 0), opinion.done(), info);
    }

    void lookAgain()
    {
        DemoVisit visit(m_story, m_app, m_story.at(0, 8, 31, 20));
        visit.page(homePage);
        visit.search(internationalSearches.front());
        visit.view(coat);
        visit.product(u"addedWishlist"_s, coat);
    }

    DemoStory& m_story;
    SeededRandom& m_random;
    DemoShopSession m_browser;
    DemoShopSession m_app;
};

} // namespace

void tellInternational(DemoStory& story)
{
    International(story).tell();
}

} // namespace hubscope::sandbox
