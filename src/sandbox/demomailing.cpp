// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demomailing.h"

#include "sandbox/demoorder.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

DemoMailing newsletter(int weeksAgo, int month)
{
    const ShopTheme& theme = shopTheme(month);
    return {u"NL-"_s + QString::number(512 - weeksAgo), theme.name, theme.subject, theme.path};
}

ObjectText mailingText(const DemoMailing& mailing, const DemoSubscriber& subscriber)
{
    ObjectText text;
    text.text("campaignId", mailing.campaignId)
        .text("campaignName", mailing.name)
        .text("campaignSubject", mailing.subject)
        .json("campaignTags", textArray({u"seasonal", u"all customers"}))
        .text("channel", subscriber.channel)
        .text("listId", subscriber.listId)
        .text("listName", subscriber.listName)
        .text("subscriberId", subscriber.subscriberId)
        .text("recipient", subscriber.recipient);
    const qsizetype sign = subscriber.recipient.indexOf(u'@');
    if (sign >= 0)
        text.text("mailDomain", subscriber.recipient.sliced(sign + 1));
    text.number("userdbId", 31).text("sendImmediateId", u"S-"_s + mailing.campaignId);
    return text;
}

ObjectText mailingReaction(const DemoMailing& mailing, const DemoSubscriber& subscriber, bool onPhone)
{
    ObjectText text = mailingText(mailing, subscriber);
    text.number("isMobile", onPhone ? 1 : 0)
        .number("isTablet", 0)
        .number("isWirelessDevice", onPhone ? 1 : 0);
    return text;
}

QByteArray
mailingSent(const DemoMailing& mailing, const DemoSubscriber& subscriber, const ShopProduct& recommended)
{
    const QByteArray content = ObjectText()
                                   .text("type", u"CONTENT")
                                   .text("name", recommended.name)
                                   .text("description", recommended.description)
                                   .text("url", productUrl(recommended))
                                   .text("imgUrl", productImageUrl(recommended))
                                   .money("price", recommended.price)
                                   .text("currency", u"EUR")
                                   .json("products", jsonArray({productText(recommended).done()}))
                                   .done();
    return mailingText(mailing, subscriber).json("contents", jsonArray({content})).done();
}

QByteArray mailingClicked(const DemoMailing& mailing, const DemoSubscriber& subscriber, bool onPhone)
{
    return mailingReaction(mailing, subscriber, onPhone)
        .text("linkId", u"main")
        .text("linkUrl", pageUrl(mailing.path))
        .json("linkTags", textArray({u"hero"}))
        .done();
}

} // namespace hubscope::sandbox
