// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demovisit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr qint64 freeShippingFrom = 7900;
constexpr qint64 shippingFee = 490;

/// How long people look before they do the next thing: mostly seconds, now and then some minutes.
qint64 visitPause(SeededRandom& random)
{
    if (random.chance(8))
        return random.between(75 * secondMs, 210 * secondMs);
    return random.between(3 * secondMs, 22 * secondMs) + random.between(0, 25 * secondMs);
}

} // namespace

DemoShopSession
DemoShopSession::browser(const QString& value, const ShopDevice& device, const ShopPlace& place)
{
    return {value, u"WEB"_s, u"ECOMMERCE"_s, clientInfo(device, place), webShopInfo(device, place)};
}

DemoShopSession DemoShopSession::app(const QString& value, const ShopDevice& device, const ShopPlace& place)
{
    const QByteArray info = appInfo(device, place);
    return {value, u"MOBILE"_s, u"MOBILE"_s, info, info};
}

DemoVisit::DemoVisit(DemoStory& story, const DemoShopSession& session, qint64 start)
    : m_story(story)
    , m_session(session)
    , m_time(start)
{
}

void DemoVisit::moveTo(qint64 time)
{
    m_time = time;
    m_timeIsSet = true;
}

void DemoVisit::comeFrom(const ShopTheme& theme)
{
    const QByteArray ga = ObjectText()
                              .text("utm_source", u"newsletter")
                              .text("utm_medium", u"email")
                              .text("utm_campaign", theme.name)
                              .done();
    m_tracking = ObjectText().json("ga", ga).done();
    m_url = u"https://mail.web-shop.example/view"_s;
}

DemoEvent& DemoVisit::happen(const QString& type, const QString& context, const QByteArray& properties)
{
    if (!m_timeIsSet)
        m_time += visitPause(m_story.random());
    m_timeIsSet = false;
    const QByteArray& info = context == m_session.shopContext ? m_session.shopInfo : m_session.pageInfo;
    DemoEvent& event = m_story.tellInSession(m_session.value, type, context, m_time, properties, info);
    event.tracking = m_tracking;
    return event;
}

void DemoVisit::onPage(const QString& type, const QByteArray& properties)
{
    happen(type, m_session.pageContext, properties);
}

void DemoVisit::inShop(const QString& type, const QByteArray& properties)
{
    happen(type, m_session.shopContext, properties);
}

void DemoVisit::page(const ShopPage& page)
{
    ObjectText text;
    text.text("path", page.path).text("title", page.title);
    const QString url = pageUrl(page.path);
    text.text("url", url);
    if (!m_url.isEmpty())
        text.text("referer", m_url);
    text.json("pageCategories", textArray({page.category}));
    onPage(u"viewedPage"_s, text.done());
    m_url = url;
}

void DemoVisit::search(const ShopSearch& search)
{
    onPage(
        u"searched"_s,
        ObjectText().text("keyword", search.keyword).number("resultCount", search.resultCount).done());
    m_url = pageUrl(u"/search");
}

void DemoVisit::category(const ShopProduct& product)
{
    const QString name = product.section + u", "_s + product.category;
    inShop(u"viewedProductCategory"_s, ObjectText().text("category", name).done());
    m_url = pageUrl(u"/c/") + product.category.toString().toLower();
}

void DemoVisit::product(const QString& type, const ShopProduct& product)
{
    inShop(type, productEvent(product).done());
}

void DemoVisit::view(const ShopProduct& viewed)
{
    product(u"viewedProduct"_s, viewed);
    m_url = productUrl(viewed);
}

void DemoVisit::add(const ShopProduct& product, int quantity)
{
    inShop(u"addedProduct"_s, productEvent(product).number("quantity", quantity).done());
    const auto line = std::find_if(
        m_cart.begin(), m_cart.end(), [&](const ShopLine& each) { return each.product == &product; });
    if (line == m_cart.end())
        m_cart.append({&product, quantity});
    else
        line->quantity += quantity;
}

void DemoVisit::remove(const ShopProduct& product, int quantity)
{
    inShop(u"removedProduct"_s, productEvent(product).number("quantity", quantity).done());
    for (ShopLine& line : m_cart) {
        if (line.product == &product)
            line.quantity -= quantity;
    }
    m_cart.removeIf([](const ShopLine& line) { return line.quantity <= 0; });
}

DemoOrder DemoVisit::openOrder() const
{
    DemoOrder order;
    order.lines = m_cart;
    order.shipping = order.total() < freeShippingFrom ? shippingFee : 0;
    return order;
}

DemoOrder DemoVisit::buy(const QString& number, QStringView payment, const QString& coupon, qint64 discount)
{
    DemoOrder order = openOrder();
    order.number = number;
    order.payment = payment;
    order.coupon = coupon;
    order.lines.first().discount = std::min(discount, order.lines.first().subtotal());
    inShop(u"completedOrder"_s, orderProperties(order));
    m_cart.clear();
    return order;
}

} // namespace hubscope::sandbox
