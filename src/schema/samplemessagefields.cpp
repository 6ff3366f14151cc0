// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/samplefields.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

using S = const SampleStory&;

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

JsonValue numbered(QStringView prefix, S story)
{
    return JsonValue::string(prefix + QString::number(story.number));
}

JsonValue counted(qint64 number)
{
    return JsonValue::number(number);
}

/// `Spring trails` as a link or a tag spells it.
QString slug(QStringView text)
{
    return text.toString().toLower().replace(u' ', u'-');
}

QString campaignName(S story)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(story.time, Qt::UTC);
    return story.theme->name + time.toString(u" yyyy-MM"_s);
}

QString searchPart(S story)
{
    return u"?utm_source=newsletter&utm_campaign="_s + slug(story.theme->name);
}

bool readsOnPhone(S story)
{
    return story.browser == &phone;
}

JsonValue formData(S story, size_t)
{
    return JsonValue::object(
        {{u"shoeSize"_s, counted(42)},
         {u"newsletter"_s, JsonValue::boolean(true)},
         {u"favourite"_s, textSample(story.order.lines.front().product->category)}});
}

constexpr std::array messages = {
    SampleField{u"campaignName", [](S s, size_t) { return JsonValue::string(campaignName(s)); }},
    SampleField{u"campaignSubject", [](S s, size_t) { return textSample(s.theme->subject); }},
    SampleField{u"campaignId", [](S s, size_t) { return numbered(u"C-", s); }},
    SampleField{
        u"campaignTags",
        [](S s, size_t) {
            return textsSample({u"newsletter", slug(s.theme->name)});
        }},
    SampleField{u"listName", [](S, size_t) { return textSample(u"Newsletter"); }},
    SampleField{u"listId", [](S, size_t) { return textSample(u"L-10"); }},
    SampleField{u"channel", [](S, size_t) { return textSample(u"EMAIL"); }},
    SampleField{u"channelType", [](S, size_t) { return textSample(u"html"); }},
    SampleField{u"invitationChannel", [](S, size_t) { return textSample(u"EMAIL"); }},
    SampleField{u"invitationChannelType", [](S, size_t) { return textSample(u"html"); }},
    SampleField{u"recipient", [](S s, size_t) { return JsonValue::string(s.customer.email()); }},
    SampleField{u"subscriberId", [](S s, size_t) { return numbered(u"S-", s); }},
    SampleField{u"mailDomain", [](S, size_t) { return textSample(u"example.org"); }},
    SampleField{u"userdbId", [](S, size_t) { return counted(12); }},
    SampleField{u"sendImmediateId", [](S s, size_t) { return numbered(u"SI-", s); }},
    SampleField{u"isMobile", [](S s, size_t) { return counted(readsOnPhone(s)); }},
    SampleField{u"isTablet", [](S, size_t) { return counted(0); }},
    SampleField{u"isWirelessDevice", [](S s, size_t) { return counted(readsOnPhone(s)); }},
    SampleField{
        u"campaignLinkClicked/linkUrl",
        [](S s, size_t) { return JsonValue::string(pageUrl(s.theme->path)); }},
    SampleField{u"linkId", [](S, size_t) { return textSample(u"header"); }},
    SampleField{
        u"linkTags",
        [](S s, size_t) {
            return textsSample({u"header", s.page->category});
        }},
    SampleField{u"contents/type", [](S, size_t) { return textSample(u"CONTENT"); }},
    SampleField{u"contents/subType", [](S, size_t) { return textSample(u"recommendation"); }},
    SampleField{u"contents/name", [](S s, size_t) { return textSample(s.theme->name); }},
    SampleField{u"contents/description", [](S s, size_t) { return textSample(s.theme->subject); }},
    SampleField{u"contents/url", [](S s, size_t) { return JsonValue::string(pageUrl(s.theme->path)); }},
    SampleField{
        u"contents/imgUrl",
        [](S s, size_t n) {
            return JsonValue::string(productImageUrl(*s.order.lines[n % s.order.lines.size()].product));
        }},
    SampleField{u"contents/currency", [](S, size_t) { return textSample(u"EUR"); }},
    SampleField{
        u"tags",
        [](S, size_t) {
            return textsSample({u"outdoor", u"offer"});
        }},
    SampleField{u"utm_source", [](S, size_t) { return textSample(u"newsletter"); }},
    SampleField{u"utm_medium", [](S, size_t) { return textSample(u"email"); }},
    SampleField{u"utm_campaign", [](S s, size_t) { return JsonValue::string(slug(s.theme->name)); }},
    SampleField{u"utm_term", [](S s, size_t) { return textSample(s.search->keyword); }},
    SampleField{u"utm_content", [](S, size_t) { return textSample(u"header"); }},

    SampleField{u"url", [](S s, size_t) { return JsonValue::string(pageUrl(s.page->path) + searchPart(s)); }},
    SampleField{u"title", [](S s, size_t) { return textSample(s.page->title); }},
    SampleField{u"path", [](S s, size_t) { return textSample(s.page->path); }},
    SampleField{u"search", [](S s, size_t) { return JsonValue::string(searchPart(s)); }},
    SampleField{u"referer", [](S, size_t) { return JsonValue::string(pageUrl(homePage.path)); }},
    SampleField{u"pageCategories", [](S s, size_t) { return textsSample({s.page->category}); }},
    SampleField{
        u"pageTags",
        [](S s, size_t) {
            return textsSample({s.page->category, u"outdoor"});
        }},
    SampleField{u"keyword", [](S s, size_t) { return textSample(s.search->keyword); }},
    SampleField{u"resultCount", [](S s, size_t) { return counted(s.search->resultCount); }},

    SampleField{u"ticketId", [](S s, size_t) { return numbered(u"T-", s); }},
    SampleField{u"subject", [](S s, size_t) { return numbered(u"Where is my order ", s); }},
    SampleField{
        u"openedTicket/text",
        [](S, size_t) { return textSample(u"The parcel should have been here on Monday."); }},
    SampleField{
        u"repliedTicket/text",
        [](S, size_t) { return textSample(u"It left our warehouse this morning and arrives tomorrow."); }},
    SampleField{
        u"closedTicket/text", [](S, size_t) { return textSample(u"The parcel has arrived, all is well."); }},
    SampleField{
        u"openedTicket/category",
        [](S, size_t) {
            return textsSample({u"Orders", u"Delivery"});
        }},
    SampleField{
        u"repliedTicket/category",
        [](S, size_t) {
            return textsSample({u"Orders", u"Delivery"});
        }},
    SampleField{
        u"closedTicket/category",
        [](S, size_t) {
            return textsSample({u"Orders", u"Delivery"});
        }},

    SampleField{u"eventName", [](S, size_t) { return textSample(u"An evening on trail running"); }},
    SampleField{u"eventType", [](S, size_t) { return textSample(u"workshop"); }},
    SampleField{u"eventDate", [](S s, size_t) { return timeSample(s.time - 2 * hourMs); }},
    SampleField{u"eventId", [](S s, size_t) { return numbered(u"EV-", s); }},
    SampleField{u"checkIn", [](S s, size_t) { return timeSample(s.time - 2 * hourMs - hourMs / 6); }},
    SampleField{u"checkOut", [](S s, size_t) { return timeSample(s.time); }},
    SampleField{u"eventLocation/type", [](S, size_t) { return textSample(u"STORE"); }},

    SampleField{u"rewardAmount", [](S s, size_t) { return counted(s.order.total() / 100); }},
    SampleField{u"rewardType", [](S, size_t) { return textSample(u"points"); }},
    SampleField{u"rewardTypeId", [](S, size_t) { return textSample(u"trail-points"); }},
    SampleField{u"rewardDescription", [](S s, size_t) { return numbered(u"Order ", s); }},
    SampleField{u"code", [](S s, size_t) { return JsonValue::string(s.order.coupon); }},
    SampleField{u"grantedCoupon/type", [](S, size_t) { return textSample(u"discount"); }},
    SampleField{u"status", [](S, size_t) { return textSample(u"partly used"); }},
    SampleField{u"totalAmount", [](S, size_t) { return moneySample(2000); }},
    SampleField{u"redeemedAmount", [](S, size_t) { return moneySample(750); }},
    SampleField{u"remainingAmount", [](S, size_t) { return moneySample(1250); }},
    SampleField{u"startValidityDate", [](S s, size_t) { return timeSample(s.time - 30 * dayMs); }},
    SampleField{u"redemptionDate", [](S s, size_t) { return timeSample(s.time - 3 * dayMs); }},
    SampleField{u"redeemDate", [](S s, size_t) { return timeSample(s.time); }},
    SampleField{
        u"campaignDescription", [](S, size_t) { return textSample(u"Twenty euros for the next tour."); }},
    SampleField{u"grantedCoupon/category", [](S, size_t) { return textsSample({u"Outdoor"}); }},
    SampleField{u"deliveryChannel/id", [](S, size_t) { return textSample(u"email"); }},
    SampleField{u"deliveryChannel/name", [](S, size_t) { return textSample(u"E-mail"); }},
    SampleField{u"deliveryChannel/description", [](S, size_t) { return textSample(u"Sent to the member."); }},
    SampleField{u"deliveryMedium/id", [](S, size_t) { return textSample(u"pdf"); }},
    SampleField{u"deliveryMedium/name", [](S, size_t) { return textSample(u"PDF"); }},
    SampleField{
        u"deliveryMedium/description",
        [](S, size_t) { return textSample(u"To print, or to show on the phone."); }},
    SampleField{u"serviceName", [](S, size_t) { return textSample(u"The trail club"); }},
    SampleField{u"serviceType", [](S, size_t) { return textSample(u"membership"); }},
    SampleField{u"serviceId", [](S, size_t) { return textSample(u"trail-club"); }},
    SampleField{u"startDate", [](S s, size_t) { return timeSample(s.time - 365 * dayMs); }},
    SampleField{u"endDate", [](S s, size_t) { return timeSample(s.time); }},

    SampleField{u"setting", [](S, size_t) { return textSample(u"LANGUAGE"); }},
    SampleField{u"oldValue", [](S, size_t) { return textSample(u"en"); }},
    SampleField{u"newValue", [](S, size_t) { return textSample(u"it"); }},
    SampleField{u"formName", [](S, size_t) { return textSample(u"Find your shoe"); }},
    SampleField{u"formId", [](S, size_t) { return textSample(u"F-07"); }},
    SampleField{u"data", formData},
    SampleField{u"genericActiveEvent/name", [](S, size_t) { return textSample(u"sizeGuideOpened"); }},
    SampleField{u"genericPassiveEvent/name", [](S, size_t) { return textSample(u"backInStock"); }},
};

} // namespace

std::span<const SampleField> messageFields()
{
    return messages;
}

} // namespace hubscope
