// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demoorder.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

qint64 taxOf(const DemoOrder& order)
{
    qint64 tax = taxWithin(order.shipping);
    for (const ShopLine& line : order.lines)
        tax += taxWithin(line.subtotal());
    return tax;
}

QByteArray orderLineObject(const DemoOrder& order, const ShopLine& line, qint64 lineNumber)
{
    ObjectText text = productText(*line.product);
    text.text("vendor", line.product->vendor)
        .number("weight", line.product->weight)
        .number("orderLineId", lineNumber)
        .text("type", order.kind == u"return" ? u"return" : u"sale")
        .number("quantity", line.quantity)
        .money("subtotal", line.subtotal())
        .money("tax", taxWithin(line.subtotal()));
    if (line.discount > 0)
        text.money("discount", line.discount);
    if (line.discount > 0 && !order.coupon.isEmpty())
        text.text("coupon", order.coupon);
    return text.done();
}

} // namespace

qint64 DemoOrder::total() const
{
    qint64 sum = shipping;
    for (const ShopLine& line : lines)
        sum += line.subtotal();
    return sum;
}

QString orderNumber(int daysAgo, int index)
{
    return QString::number(4711 - 6 * daysAgo + index);
}

QString tillNumber(QStringView storeId, int daysAgo)
{
    return storeId + u'-' + QString::number(1880 - daysAgo);
}

ObjectText productText(const ShopProduct& product)
{
    const QByteArray classification = ObjectText().text("key", u"season").text("value", u"all year").done();
    ObjectText text;
    text.text("id", product.sku)
        .text("sku", product.sku)
        .text("name", product.name)
        .json("category", textArray({product.section, product.category}))
        .json("classifications", jsonArray({classification}))
        .text("shortDescription", product.description)
        .money("price", product.price)
        .text("linkUrl", productUrl(product))
        .text("imageUrl", productImageUrl(product));
    return text;
}

ObjectText productEvent(const ShopProduct& product)
{
    ObjectText text = productText(product);
    text.text("vendor", product.vendor).number("weight", product.weight);
    return text;
}

QByteArray orderProducts(const DemoOrder& order)
{
    QList<QByteArray> lines;
    for (const ShopLine& line : order.lines)
        lines.append(orderLineObject(order, line, lines.size() + 1));
    return jsonArray(lines);
}

QByteArray orderAmount(const DemoOrder& order)
{
    const qint64 tax = taxOf(order);
    qint64 discount = 0;
    for (const ShopLine& line : order.lines)
        discount += line.discount;

    ObjectText text;
    text.money("total", order.total())
        .money("revenue", order.total() - tax)
        .money("shipping", order.shipping)
        .money("tax", tax);
    if (discount > 0)
        text.money("discount", discount);
    text.json("local", ObjectText().text("currency", u"EUR").number("exchangeRate", 1).done());
    return text.done();
}

QByteArray orderProperties(const DemoOrder& order, const QByteArray& products)
{
    ObjectText text;
    text.text("orderId", order.number).text("type", order.kind);
    if (!order.storeCode.isEmpty())
        text.text("storeCode", order.storeCode);
    text.text("paymentMethod", order.payment)
        .text("shippingMethod", order.shippingMethod)
        .json("amount", orderAmount(order))
        .json("products", products);
    return text.done();
}

QByteArray orderProperties(const DemoOrder& order)
{
    return orderProperties(order, orderProducts(order));
}

QByteArray shipmentProperties(const DemoOrder& order, SeededRandom& random)
{
    qint64 weight = 0;
    for (const ShopLine& line : order.lines)
        weight += line.product->weight * line.quantity;
    const QString tracking = u"CV"_s + QString::number(random.between(100'000'000, 999'999'999)) + u"IT"_s;
    return ObjectText()
        .text("orderId", order.number)
        .text("type", order.kind)
        .text("carrier", u"Corriere Veloce")
        .text("trackingCode", tracking)
        .text("trackingUrl", u"https://corriere.example/track/"_s + tracking)
        .number("weight", weight)
        .number("packages", weight > 3000 ? 2 : 1)
        .done();
}

} // namespace hubscope::sandbox
