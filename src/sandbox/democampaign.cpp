// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/democontext.h"
#include "sandbox/demomailing.h"
#include "sandbox/demostory.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr const char* recipientProfile = R"({
"base":{"firstName":"Chiara","lastName":"Romano","gender":"F","dob":"1995-11-30","locale":"it_IT",
"timezone":"Europe/Rome","contacts":{"email":"chiara.romano@example.org","mobilePhone":"+39 320 0107788","phone":null,
"fax":null,"otherContacts":[],"mobileDevices":[{"id":"md-1","identifier":"android-51c0","name":"Pixel","type":"ANDROID","notificationService":"PUSH"}]},
"address":{"street":null,"city":"Bologna","country":"Italy","province":"BO","zip":"40121","geo":null},
"subscriptions":[{"id":"sub-1","name":"Newsletter","type":"email","kind":"DIGITAL_MESSAGE","subscribed":false,"subscriberId":"NL-19977"},
{"id":"sub-2","name":"Offers by SMS","type":"sms","kind":"DIGITAL_MESSAGE","subscribed":false,"subscriberId":"SM-4410"}]},
"extended":{},"tags":{"auto":["unsubscribed"],"manual":[]},
"consents":{"disclaimer":{"version":"2"},"marketing":{"automatic":{"email":{"status":false},"sms":{"status":false}}}}
})";

constexpr int recipientWeeks = 58;

/// Joins gladly, is written to more and more, reads less and less, and leaves.
class Recipient
{
public:
    explicit Recipient(DemoStory& story)
        : m_story(story)
        , m_random(story.random())
    {
    }

    void tell()
    {
        m_story.introduce(
            u"CRM-199770"_s, m_story.at(420, 12, 30, 18), m_story.at(14, 20, 7, 3), recipientProfile);
        join();
        for (int week = recipientWeeks; week >= 3; --week)
            receiveNewsletter(week);
        receiveShortMessages();
        for (int evening = 0; evening < 6; ++evening)
            inviteToEvening(evening);
        comeByNetwork();
        leave();
    }

private:
    DemoEvent& tellCampaign(const QString& type, qint64 time, const QByteArray& properties)
    {
        return m_story.tell(type, u"DIGITAL_CAMPAIGN"_s, time, properties, clientInfo(phone, bologna));
    }

    static QByteArray subscription(const DemoSubscriber& subscriber)
    {
        return ObjectText()
            .text("subscriberId", subscriber.subscriberId)
            .text("listId", subscriber.listId)
            .text("listName", subscriber.listName)
            .text("channel", subscriber.channel)
            .done();
    }

    static QByteArray request(const DemoSubscriber& subscriber, QStringView invitedBy)
    {
        return ObjectText()
            .text("listId", subscriber.listId)
            .text("listName", subscriber.listName)
            .text("subscriberId", subscriber.subscriberId)
            .text("channel", subscriber.channel)
            .text("invitationChannel", invitedBy)
            .done();
    }

    void join()
    {
        tellCampaign(u"campaignOptinRequested"_s, m_story.at(420, 12, 31, 0), request(email, u"EMAIL"));
        tellCampaign(u"campaignSubscribed"_s, m_story.at(420, 12, 36, 42), subscription(email));
        tellCampaign(u"campaignSubscribed"_s, m_story.at(300, 19, 2, 11), subscription(sms));
        tellCampaign(u"campaignSubscribed"_s, m_story.at(210, 8, 55, 30), subscription(push));
    }

    void receiveNewsletter(int week)
    {
        const int daysAgo = week * 7 + 1;
        const DemoMailing mailing = newsletter(week, m_story.dateOf(daysAgo).month());
        const qint64 sent = m_story.at(daysAgo, 18, 0, 4);
        m_story.tell(
            u"campaignSent"_s, u"DIGITAL_CAMPAIGN"_s, sent,
            mailingSent(mailing, email, m_random.pick(shopProducts())));
        const bool mailboxFull = week >= 34 && week <= 36;
        if (mailboxFull) {
            const QByteArray extra =
                ObjectText().text("reason", u"452 4.2.2 mailbox full").text("kind", u"soft").done();
            ObjectText bounce = mailingText(mailing, email);
            m_story.tell(
                u"campaignBounced"_s, u"DIGITAL_CAMPAIGN"_s, sent + 90 * secondMs,
                bounce.json("extraProperties", extra).done());
            return;
        }
        // She reads nine of ten in the beginning and one of three in the end.
        if (!m_random.chance(30 + week))
            return;
        const qint64 opened = sent + m_random.between(10, 30 * 60) * minuteMs;
        const bool onPhone = m_random.chance(70);
        tellCampaign(u"campaignOpened"_s, opened, mailingReaction(mailing, email, onPhone).done());
        if (m_random.chance(10 + week / 2))
            tellCampaign(
                u"campaignLinkClicked"_s, opened + m_random.between(8, 70) * secondMs,
                mailingClicked(mailing, email, onPhone));
    }

    void receiveShortMessages()
    {
        for (int daysAgo = 280; daysAgo > 16; daysAgo -= static_cast<int>(m_random.between(9, 20))) {
            const bool byPush = daysAgo < 205 && m_random.chance(50);
            const DemoSubscriber& subscriber = byPush ? push : sms;
            const DemoMailing mailing{
                u"SM-"_s + QString::number(900 - daysAgo), u"Flash offer", u"Today only: socks at half price",
                u"/offers"};
            const qint64 sent = m_story.at(daysAgo, 12, 0, 1);
            m_story.tell(
                u"campaignSent"_s, u"DIGITAL_CAMPAIGN"_s, sent, mailingText(mailing, subscriber).done());
            if (m_random.chance(35))
                tellCampaign(
                    u"campaignLinkClicked"_s, sent + m_random.between(1, 200) * minuteMs,
                    mailingClicked(mailing, subscriber, true));
        }
    }

    /// The shop's evenings with a guide; each shows another way in which an invitation can go.
    void inviteToEvening(int index)
    {
        const int daysAgo = 330 - index * 55;
        const QString number = QString::number(index + 1);
        const qint64 begin = m_story.at(daysAgo, 19, 0);
        const auto evening = [&](const QString& type, qint64 time) -> DemoEvent& {
            return m_story.tell(
                type, u"RETAIL"_s, time, eveningText(number, begin).done(),
                storeInfo(bolognaStore, storeAssistant));
        };
        evening(u"eventEligible"_s, begin - 30 * dayMs);
        if (index == 5) {
            evening(u"eventNotInvited"_s, begin - 21 * dayMs);
            return;
        }
        evening(u"eventInvited"_s, begin - 20 * dayMs);
        if (index % 3 == 2) {
            evening(u"eventDeclined"_s, begin - 12 * dayMs);
            return;
        }
        evening(u"eventRegistered"_s, begin - 15 * dayMs);
        evening(u"eventConfirmed"_s, begin - 3 * dayMs);
        if (index == 1)
            evening(u"eventNoShow"_s, begin + 3 * hourMs);
        else
            participate(number, begin);
    }

    ObjectText eveningText(const QString& number, qint64 begin) const
    {
        ObjectText text;
        text.text("eventId", u"EV-"_s + number)
            .text("eventName", u"Trail evening no. "_s + number)
            .text("eventDate", m_story.dateText(begin))
            .text("eventType", u"evening with a guide")
            .json("eventLocation", storeLocation(bolognaStore));
        return text;
    }

    void participate(const QString& number, qint64 begin)
    {
        const QByteArray host = ObjectText()
                                    .text("firstName", storeAssistant.firstName)
                                    .text("lastName", storeAssistant.lastName)
                                    .text("title", u"Mountain guide")
                                    .json("contacts", ObjectText().text("email", storeAssistant.email).done())
                                    .done();
        ObjectText text = eveningText(number, begin);
        text.text("checkIn", m_story.dateText(begin - 8 * minuteMs))
            .text("checkOut", m_story.dateText(begin + 2 * hourMs))
            .json("host", host);
        m_story.tell(
            u"eventParticipated"_s, u"RETAIL"_s, begin + 2 * hourMs, text.done(),
            storeInfo(bolognaStore, storeAssistant));
    }

    void comeByNetwork()
    {
        const QByteArray info = clientInfo(phone, bologna);
        for (int daysAgo = 390; daysAgo > 10; daysAgo -= static_cast<int>(m_random.between(6, 19))) {
            const qint64 time = m_story.at(daysAgo, 22, 10) + m_random.between(0, hourMs);
            if (m_random.chance(50)) {
                const QByteArray extra =
                    ObjectText().text("network", u"photogram").text("post", u"alta-via").done();
                m_story.tell(
                    u"genericActiveEvent"_s, u"SOCIAL"_s, time,
                    ObjectText().text("name", u"likedPost").json("extraProperties", extra).done(), info);
            } else {
                m_story.tell(
                    u"clickedLink"_s, u"SOCIAL"_s, time,
                    ObjectText()
                        .text("title", u"Six days on the Alta Via")
                        .text("url", pageUrl(u"/journal/alta-via"))
                        .text("referer", u"https://photogram.example/web-shop")
                        .json("linkTags", textArray({u"journal", u"story"}))
                        .done(),
                    info);
            }
        }
    }

    void leave()
    {
        const DemoMailing last = newsletter(3, m_story.dateOf(22).month());
        tellCampaign(
            u"campaignMarkedSpam"_s, m_story.at(20, 7, 44, 52), mailingReaction(last, email, true).done());
        m_story.tell(
            u"campaignBlacklisted"_s, u"DIGITAL_CAMPAIGN"_s, m_story.at(19, 2, 0, 0),
            mailingText(last, email).done());
        tellCampaign(u"campaignUnsubscribed"_s, m_story.at(14, 20, 6, 58), mailingText(last, sms).done());
        // The push list is what remains; the shop asks for the e-mail again.
        tellCampaign(u"campaignOptinRequested"_s, m_story.at(0, 9, 30, 0), request(email, u"PUSH"));
    }

    static constexpr DemoSubscriber email{u"NL-19977", u"chiara.romano@example.org"};
    static constexpr DemoSubscriber sms{u"SM-4410", u"+39 320 0107788", u"SMS", u"L-20", u"Offers by SMS"};
    static constexpr DemoSubscriber push{u"PU-0933", u"android-51c0", u"PUSH", u"L-30", u"App messages"};

    DemoStory& m_story;
    SeededRandom& m_random;
};

} // namespace

void tellRecipient(DemoStory& story)
{
    Recipient(story).tell();
}

} // namespace hubscope::sandbox
