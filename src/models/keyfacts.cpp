// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventtext.h"

#include "core/json.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct KeyFactWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyFacts)
};

/// One fact out of an event's properties; empty when they do not have it.
using Fact = QString (*)(const JsonValue& properties);

QString scalar(const JsonValue* value)
{
    if (value == nullptr)
        return {};
    if (value->isNumber())
        return QString::fromLatin1(value->spelling());
    return oneLine(value->toString(), 80);
}

QString firstOf(const JsonValue& object, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        if (const QString text = scalar(object.find(key)); !text.isEmpty())
            return text;
    }
    return {};
}

QString orderId(const JsonValue& p)
{
    return firstOf(p, {u"orderId"});
}

QString products(const JsonValue& p)
{
    const JsonValue* list = p.find(u"products");
    return list == nullptr || list->items().empty()
               ? QString()
               : KeyFactWords::tr("%n item(s)", nullptr, int(list->items().size()));
}

/// The total is in the shop's currency; the one that is named is the customer's, so that it may stand beside
/// the total only where the two are the same.
QString total(const JsonValue& p)
{
    const QString sum = scalar(p.at({u"amount", u"total"}));
    const QString currency = scalar(p.at({u"amount", u"local", u"currency"}));
    const JsonValue* rate = p.at({u"amount", u"local", u"exchangeRate"});
    const bool same = rate == nullptr || !rate->isNumber() || rate->toDouble() == 1.0;
    return sum.isEmpty() || currency.isEmpty() || !same ? sum : u"%1 %2"_s.arg(sum, currency);
}

QString productCode(const JsonValue& p)
{
    return firstOf(p, {u"sku", u"id"});
}

QString name(const JsonValue& p)
{
    return firstOf(p, {u"name", u"shortDescription"});
}

QString price(const JsonValue& p)
{
    const QString each = firstOf(p, {u"price"});
    const QString quantity = firstOf(p, {u"quantity"});
    return each.isEmpty() || quantity.isEmpty() || quantity == "1"_L1 ? each
                                                                      : u"%1 × %2"_s.arg(quantity, each);
}

QString rating(const JsonValue& p)
{
    const QString value = firstOf(p, {u"rating"});
    return value.isEmpty() ? value : KeyFactWords::tr("rated %1").arg(value);
}

QString category(const JsonValue& p)
{
    return firstOf(p, {u"category"});
}

QString campaign(const JsonValue& p)
{
    return firstOf(p, {u"campaignName", u"campaignSubject", u"campaignId", u"listName", u"listId"});
}

QString list(const JsonValue& p)
{
    return firstOf(p, {u"listName", u"listId", u"campaignName"});
}

QString channel(const JsonValue& p)
{
    return firstOf(p, {u"channel"});
}

QString pathOf(const QString& address)
{
    const QUrl url(address);
    return url.isValid() && !url.path().isEmpty() ? url.path() : address;
}

QString page(const JsonValue& p)
{
    const QString path = firstOf(p, {u"path"});
    return path.isEmpty() ? pathOf(firstOf(p, {u"url", u"title"})) : path;
}

QString link(const JsonValue& p)
{
    return pathOf(firstOf(p, {u"linkUrl", u"linkId"}));
}

QString exitPage(const JsonValue& p)
{
    return pathOf(firstOf(p, {u"abandonedSessionUrl"}));
}

QString keyword(const JsonValue& p)
{
    const QString text = firstOf(p, {u"keyword"});
    //: A text that was searched for, in quotation marks
    return text.isEmpty() ? text : KeyFactWords::tr("“%1”").arg(text);
}

QString results(const JsonValue& p)
{
    const JsonValue* count = p.find(u"resultCount");
    if (count == nullptr || !count->isInteger())
        return {};
    return KeyFactWords::tr("%n result(s)", nullptr, int(std::clamp(count->toDouble(), 0.0, 2e9)));
}

QString ticket(const JsonValue& p)
{
    return firstOf(p, {u"ticketId"});
}

QString subject(const JsonValue& p)
{
    return firstOf(p, {u"subject", u"text"});
}

QString setting(const JsonValue& p)
{
    return firstOf(p, {u"setting"});
}

/// Old and new value, but for a password, which nobody should have sent and nobody should see.
QString settingChange(const JsonValue& p)
{
    if (setting(p) == "PASSWORD"_L1)
        return {};
    const QString before = firstOf(p, {u"oldValue"});
    const QString after = firstOf(p, {u"newValue"});
    return before.isEmpty() ? after : u"%1 → %2"_s.arg(before, after);
}

QString appointment(const JsonValue& p)
{
    return firstOf(p, {u"eventName", u"eventId"});
}

QString place(const JsonValue& p)
{
    const JsonValue* location = p.find(u"eventLocation");
    return location == nullptr ? QString() : firstOf(*location, {u"name", u"id"});
}

QString form(const JsonValue& p)
{
    return firstOf(p, {u"formName", u"formId"});
}

QString coupon(const JsonValue& p)
{
    return firstOf(p, {u"code", u"campaignName", u"type"});
}

QString couponAmount(const JsonValue& p)
{
    return firstOf(p, {u"totalAmount"});
}

QString carrier(const JsonValue& p)
{
    return firstOf(p, {u"carrier"});
}

QString trackingCode(const JsonValue& p)
{
    return firstOf(p, {u"trackingCode"});
}

QString reward(const JsonValue& p)
{
    return firstOf(p, {u"rewardAmount"});
}

QString rewardKind(const JsonValue& p)
{
    return firstOf(p, {u"rewardDescription", u"rewardType", u"rewardTypeId"});
}

QString service(const JsonValue& p)
{
    return firstOf(p, {u"serviceName", u"serviceId"});
}

QString serviceKind(const JsonValue& p)
{
    return firstOf(p, {u"serviceType"});
}

struct Recipe
{
    QStringView type;
    std::array<Fact, 3> facts;
};

constexpr std::array recipes = {
    Recipe{u"abandonedCart", {orderId, products, total}},
    Recipe{u"abandonedSession", {products, exitPage}},
    Recipe{u"addedCompare", {productCode, name}},
    Recipe{u"addedProduct", {productCode, name, price}},
    Recipe{u"addedReward", {reward, rewardKind}},
    Recipe{u"addedWishlist", {productCode, name}},
    Recipe{u"campaignBlacklisted", {campaign, channel}},
    Recipe{u"campaignBounced", {campaign, channel}},
    Recipe{u"campaignLinkClicked", {campaign, link}},
    Recipe{u"campaignMarkedSpam", {campaign}},
    Recipe{u"campaignOpened", {campaign}},
    Recipe{u"campaignOptinRequested", {list, channel}},
    Recipe{u"campaignSent", {campaign}},
    Recipe{u"campaignSubscribed", {list, channel}},
    Recipe{u"campaignUnsubscribed", {list, channel}},
    Recipe{u"changedSetting", {setting, settingChange}},
    Recipe{u"clickedLink", {page}},
    Recipe{u"closedTicket", {ticket, subject}},
    Recipe{u"completedOrder", {orderId, products, total}},
    Recipe{u"eventConfirmed", {appointment, place}},
    Recipe{u"eventDeclined", {appointment, place}},
    Recipe{u"eventEligible", {appointment, place}},
    Recipe{u"eventInvited", {appointment, place}},
    Recipe{u"eventNoShow", {appointment, place}},
    Recipe{u"eventNotInvited", {appointment, place}},
    Recipe{u"eventParticipated", {appointment, place}},
    Recipe{u"eventRegistered", {appointment, place}},
    Recipe{u"formCompiled", {form}},
    Recipe{u"genericActiveEvent", {name}},
    Recipe{u"genericPassiveEvent", {name}},
    Recipe{u"grantedCoupon", {coupon, couponAmount}},
    Recipe{u"openedTicket", {ticket, subject}},
    Recipe{u"orderShipped", {orderId, carrier, trackingCode}},
    Recipe{u"removedCompare", {productCode, name}},
    Recipe{u"removedProduct", {productCode, name, price}},
    Recipe{u"removedReward", {reward, rewardKind}},
    Recipe{u"removedWishlist", {productCode, name}},
    Recipe{u"repliedTicket", {ticket, subject}},
    Recipe{u"reviewedProduct", {productCode, name, rating}},
    Recipe{u"searched", {keyword, results}},
    Recipe{u"serviceSubscribed", {service, serviceKind}},
    Recipe{u"serviceUnsubscribed", {service, serviceKind}},
    Recipe{u"viewedPage", {page}},
    Recipe{u"viewedProduct", {productCode, name}},
    Recipe{u"viewedProductCategory", {category}},
};

/// A type that is not known says something with its first texts and numbers.
QStringList firstScalars(const JsonValue& properties)
{
    QStringList facts;
    for (const JsonMember& member : properties.members()) {
        if (const QString text = scalar(&member.value); !text.isEmpty())
            facts.append(text);
        if (facts.size() == 2)
            break;
    }
    return facts;
}

QStringList factsOf(const QString& type, const JsonValue& properties)
{
    const auto recipe = std::ranges::find(recipes, QStringView(type), &Recipe::type);
    if (recipe == recipes.end())
        return firstScalars(properties);
    QStringList facts;
    for (const Fact fact : recipe->facts) {
        const QString text = fact == nullptr ? QString() : fact(properties);
        if (!text.isEmpty() && !facts.contains(text))
            facts.append(text);
    }
    return facts;
}

/// Isolates keep a right-to-left fact from swapping places with its neighbours.
QString joined(QStringList facts)
{
    const bool mixed = std::ranges::any_of(facts, [](const QString& fact) { return fact.isRightToLeft(); });
    if (mixed && facts.size() > 1) {
        for (QString& fact : facts)
            fact = QChar(0x2068) + fact + QChar(0x2069);
    }
    return facts.join(u" · "_s);
}

} // namespace

QString keyFacts(const QString& type, QByteArrayView bytes)
{
    if (bytes.size() > longestReadBody)
        return {};
    const auto body = parseJson(bytes);
    const JsonValue* properties = body ? body->find(u"properties") : nullptr;
    return properties == nullptr ? QString() : joined(factsOf(type, *properties));
}

QString keyFacts(const Event& event)
{
    return keyFacts(event.type, event.body);
}

} // namespace hubscope
