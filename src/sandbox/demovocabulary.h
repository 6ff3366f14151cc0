// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace hubscope::sandbox {

/// What the web shop sells.
struct DemoProduct
{
    QStringView sku;
    QStringView name;
    QStringView slug; ///< its part of an address
    QStringView section;
    QStringView category;
    qint64 price;  ///< cents of a euro, tax included
    qint64 weight; ///< grams
    QStringView vendor;
    QStringView description;
};

std::span<const DemoProduct> demoProducts();
/// The product of that stock number, which must be one of ours.
const DemoProduct& demoProduct(QStringView sku);
QString productUrl(const DemoProduct& product);
QString productImageUrl(const DemoProduct& product);

/// A page of the web shop that is not a product.
struct DemoPage
{
    QStringView path;
    QStringView title;
    QStringView category;
};

/// Pages that people read on their way, and those that a purchase leads through.
std::span<const DemoPage> demoPages();
inline constexpr DemoPage homePage{u"/", u"Web shop for the outdoors", u"home"};
inline constexpr DemoPage cartPage{u"/cart", u"Your cart", u"checkout"};
inline constexpr DemoPage addressPage{u"/checkout/address", u"Where shall we send it?", u"checkout"};
inline constexpr DemoPage paymentPage{u"/checkout/payment", u"How would you like to pay?", u"checkout"};
inline constexpr DemoPage ordersPage{u"/account/orders", u"Your orders", u"account"};
inline constexpr DemoPage profilePage{u"/account/profile", u"Your profile", u"account"};
inline constexpr DemoPage wishlistPage{u"/account/wishlist", u"Your wish list", u"account"};
inline constexpr DemoPage helpPage{u"/help", u"How can we help?", u"help"};
QString pageUrl(QStringView path);

/// What people search for, how much the shop finds, and what they mean by it.
struct DemoSearch
{
    QStringView keyword;
    int resultCount;
    QStringView sku = {}; ///< one of the products meant
};

std::span<const DemoSearch> demoSearches();

/// The theme of a month's newsletters.
struct DemoTheme
{
    QStringView name;
    QStringView subject;
    QStringView path;
};

/// The theme of a month, 1 to 12.
const DemoTheme& demoTheme(int month);

} // namespace hubscope::sandbox
