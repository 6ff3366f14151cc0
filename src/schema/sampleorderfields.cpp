// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/samplefields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

using S = const SampleStory&;

const ShopLine& lineOf(S story, size_t line)
{
    return story.order.lines[line % story.order.lines.size()];
}

const ShopProduct& productOf(S story, size_t line)
{
    return *lineOf(story, line).product;
}

JsonValue textsOf(QStringView first, QStringView second)
{
    return textsSample({first, second});
}

JsonValue classifications(S, size_t)
{
    const auto pair = [](const QString& key, const QString& value) {
        return JsonValue::object(
            {{u"key"_s, JsonValue::string(key)}, {u"value"_s, JsonValue::string(value)}});
    };
    return JsonValue::array({pair(u"season"_s, u"all year"_s), pair(u"line"_s, u"trail"_s)});
}

/// Total, less the tax in it and what delivery costs.
JsonValue revenue(S story, size_t)
{
    const qint64 total = story.order.total();
    return moneySample(total - taxWithin(total) - story.order.shipping);
}

JsonValue grams(S story, size_t line)
{
    return JsonValue::number(productOf(story, line).weight);
}

JsonValue kilograms(S story, size_t)
{
    return moneySample((story.order.weight() + 5) / 10);
}

QString trackingCode(S story)
{
    return u"CV%1IT"_s.arg(730'000'000 + story.number);
}

constexpr std::array orders = {
    SampleField{u"orderId", [](S s, size_t) { return JsonValue::string(s.order.number); }},
    SampleField{u"storeCode", [](S s, size_t) { return textSample(s.store->id); }},
    SampleField{u"completedOrder/type", [](S, size_t) { return textSample(u"sale"); }},
    SampleField{u"products/type", [](S, size_t) { return textSample(u"sale"); }},
    SampleField{
        u"paymentMethod",
        [](S s, size_t) { return textSample(s.number % 2 == 0 ? u"creditcard" : u"paypal"); }},
    SampleField{u"shippingMethod", [](S, size_t) { return textSample(u"courier"); }},
    SampleField{u"amount/total", [](S s, size_t) { return moneySample(s.order.total()); }},
    SampleField{u"amount/revenue", revenue},
    SampleField{u"amount/shipping", [](S s, size_t) { return moneySample(s.order.shipping); }},
    SampleField{u"amount/tax", [](S s, size_t) { return moneySample(taxWithin(s.order.total())); }},
    SampleField{u"amount/discount", [](S s, size_t) { return moneySample(s.order.discount); }},
    SampleField{u"local/currency", [](S, size_t) { return textSample(u"CHF"); }},
    SampleField{u"exchangeRate", [](S, size_t) { return JsonValue::number(QByteArray("0.9412")); }},
    SampleField{
        u"abandonedCartUrl",
        [](S s, size_t) { return JsonValue::string(pageUrl(QString(u"/cart/"_s + s.uuid))); }},
    SampleField{
        u"abandonedSessionUrl",
        [](S s, size_t) { return JsonValue::string(pageUrl(QString(u"/resume/"_s + s.uuid))); }},

    SampleField{u"sku", [](S s, size_t line) { return textSample(productOf(s, line).sku); }},
    SampleField{u"id", [](S s, size_t line) { return textSample(productOf(s, line).slug); }},
    SampleField{u"name", [](S s, size_t line) { return textSample(productOf(s, line).name); }},
    SampleField{u"price", [](S s, size_t line) { return moneySample(productOf(s, line).price); }},
    SampleField{u"quantity", [](S s, size_t n) { return JsonValue::number(qint64(lineOf(s, n).quantity)); }},
    SampleField{u"subtotal", [](S s, size_t line) { return moneySample(lineOf(s, line).subtotal()); }},
    SampleField{u"products/discount", [](S s, size_t n) { return moneySample(lineOf(s, n).discount); }},
    SampleField{
        u"products/tax", [](S s, size_t n) { return moneySample(taxWithin(lineOf(s, n).subtotal())); }},
    SampleField{u"coupon", [](S s, size_t) { return JsonValue::string(s.order.coupon); }},
    SampleField{u"orderLineId", [](S, size_t line) { return JsonValue::number(qint64(line + 1)); }},
    SampleField{u"vendor", [](S s, size_t line) { return textSample(productOf(s, line).vendor); }},
    SampleField{
        u"category",
        [](S s, size_t n) { return textsOf(productOf(s, n).section, productOf(s, n).category); }},
    SampleField{
        u"viewedProductCategory/category", [](S s, size_t) { return textSample(productOf(s, 0).category); }},
    SampleField{u"classifications", classifications},
    SampleField{u"shortDescription", [](S s, size_t n) { return textSample(productOf(s, n).description); }},
    SampleField{u"linkUrl", [](S s, size_t n) { return JsonValue::string(productUrl(productOf(s, n))); }},
    SampleField{
        u"imageUrl", [](S s, size_t n) { return JsonValue::string(productImageUrl(productOf(s, n))); }},
    SampleField{u"weight", grams},
    SampleField{u"itemQuantity", [](S, size_t) { return JsonValue::number(qint64(1)); }},
    SampleField{u"unitOfMeasure", [](S, size_t) { return textSample(u"pcs"); }},
    SampleField{u"rating", [](S s, size_t) { return JsonValue::string(QString::number(3 + s.number % 3)); }},

    SampleField{u"orderShipped/type", [](S, size_t) { return textSample(u"express"); }},
    SampleField{u"carrier", [](S, size_t) { return textSample(u"Corriere Veloce"); }},
    SampleField{u"trackingCode", [](S s, size_t) { return JsonValue::string(trackingCode(s)); }},
    SampleField{
        u"trackingUrl",
        [](S s, size_t) {
            return JsonValue::string(u"https://corriere.example/track/"_s + trackingCode(s));
        }},
    SampleField{
        u"packages", [](S s, size_t) { return JsonValue::number(qint64(s.order.weight() > 3000 ? 2 : 1)); }},
    SampleField{u"orderShipped/weight", kilograms},
};

} // namespace

std::span<const SampleField> orderFields()
{
    return orders;
}

} // namespace hubscope
