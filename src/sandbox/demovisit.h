// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/democontext.h"
#include "sandbox/demoorder.h"
#include "sandbox/demostory.h"

namespace hubscope::sandbox {

/// A browser or an app that carries the same session id for a while.
struct DemoShopSession
{
    QString value;
    QString pageContext; ///< of pages, searches and log-ins
    QString shopContext; ///< of everything about products
    QByteArray pageInfo;
    QByteArray shopInfo;

    static DemoShopSession browser(const QString& value, const ShopDevice& device, const ShopPlace& place);
    static DemoShopSession app(const QString& value, const ShopDevice& device, const ShopPlace& place);
};

/// A visit to the web shop: every call is one event, some seconds after the one before it. Story and session
/// must outlive the visit.
class DemoVisit
{
public:
    DemoVisit(DemoStory& story, const DemoShopSession& session, qint64 start);

    qint64 time() const { return m_time; }
    /// The next event happens at exactly that time (ms UTC).
    void moveTo(qint64 time);
    /// All events from now on tell that the visitor came by this newsletter.
    void comeFrom(const ShopTheme& theme);

    void page(const ShopPage& page);
    void search(const ShopSearch& search);
    void category(const ShopProduct& product);
    void view(const ShopProduct& product);
    void add(const ShopProduct& product, int quantity = 1);
    void remove(const ShopProduct& product, int quantity = 1);
    /// Any other event about a product: addedWishlist, removedCompare and so on.
    void product(const QString& type, const ShopProduct& product);
    /// An event of the pages, such as loggedIn.
    void onPage(const QString& type, const QByteArray& properties = "{}");
    /// Buys what the cart holds, which is empty afterwards.
    DemoOrder
    buy(const QString& number, QStringView payment, const QString& coupon = {}, qint64 discount = 0);

    const QList<ShopLine>& cart() const { return m_cart; }
    /// The cart as the shop remembers it when the visitor leaves.
    DemoOrder openOrder() const;

private:
    DemoEvent& happen(const QString& type, const QString& context, const QByteArray& properties);
    void inShop(const QString& type, const QByteArray& properties);

    DemoStory& m_story;
    const DemoShopSession& m_session;
    qint64 m_time;
    bool m_timeIsSet = true;
    QByteArray m_tracking;
    QString m_url; ///< where the visitor is, the referer of the next page
    QList<ShopLine> m_cart;
};

} // namespace hubscope::sandbox
