// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace hubscope {

/// What the web shop sells.
struct ShopProduct
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

/// Some pieces of a product, in an order or a cart.
struct ShopLine
{
    const ShopProduct* product = nullptr;
    int quantity = 1;
    qint64 discount = 0; ///< cents off the whole line

    qint64 subtotal() const { return product->price * quantity - discount; }
};

std::span<const ShopProduct> shopProducts();
/// The product of that stock number, which must be one of ours.
const ShopProduct& shopProduct(QStringView sku);
QString productUrl(const ShopProduct& product);
QString productImageUrl(const ShopProduct& product);

/// A page of the web shop that is not a product.
struct ShopPage
{
    QStringView path;
    QStringView title;
    QStringView category;
};

/// Pages that people read on their way, and those that a purchase leads through.
std::span<const ShopPage> shopPages();
inline constexpr ShopPage homePage{u"/", u"Web shop for the outdoors", u"home"};
inline constexpr ShopPage cartPage{u"/cart", u"Your cart", u"checkout"};
inline constexpr ShopPage addressPage{u"/checkout/address", u"Where shall we send it?", u"checkout"};
inline constexpr ShopPage paymentPage{u"/checkout/payment", u"How would you like to pay?", u"checkout"};
inline constexpr ShopPage ordersPage{u"/account/orders", u"Your orders", u"account"};
inline constexpr ShopPage profilePage{u"/account/profile", u"Your profile", u"account"};
inline constexpr ShopPage wishlistPage{u"/account/wishlist", u"Your wish list", u"account"};
inline constexpr ShopPage helpPage{u"/help", u"How can we help?", u"help"};
QString pageUrl(QStringView path);

/// What people search for, how much the shop finds, and what they mean by it.
struct ShopSearch
{
    QStringView keyword;
    int resultCount;
    QStringView sku = {}; ///< one of the products meant
};

std::span<const ShopSearch> shopSearches();

/// The theme of a month's newsletters.
struct ShopTheme
{
    QStringView name;
    QStringView subject;
    QStringView path;
};

/// The theme of a month, 1 to 12.
const ShopTheme& shopTheme(int month);

/// Where somebody sits, as the shop guesses it from the address.
struct ShopPlace
{
    QStringView city;
    QStringView province;
    QStringView region;
    QStringView country;
    QStringView zip;
    const char* latitude;
    const char* longitude;
    QStringView ip;
};

/// What somebody holds in the hand; without a model it is a browser.
struct ShopDevice
{
    QStringView userAgent;
    QStringView vendor = {};
    QStringView model = {};
    QStringView system = {};
};

/// A shop with a door.
struct ShopStore
{
    QStringView id;
    QStringView name;
    QStringView type;
    QStringView street;
    QStringView city;
    QStringView province;
    QStringView region;
    QStringView zip;
    const char* latitude;
    const char* longitude;
};

/// Somebody who works there, or answers the telephone.
struct ShopAssistant
{
    QStringView id;
    QStringView firstName;
    QStringView lastName;
    QStringView email;
};

inline constexpr ShopPlace turin{u"Torino", u"TO",     u"Piemonte", u"Italy",
                                 u"10121",  "45.0703", "7.6869",    u"203.0.113.24"};
inline constexpr ShopPlace milan{u"Milano", u"MI",     u"Lombardia", u"Italy",
                                 u"20121",  "45.4642", "9.1900",     u"198.51.100.77"};
inline constexpr ShopPlace trento{u"Trento", u"TN",     u"Trentino-Alto Adige", u"Italy", u"38122",
                                  "46.0667", "11.1211", u"203.0.113.140"};
inline constexpr ShopPlace bologna{u"Bologna", u"BO",     u"Emilia-Romagna", u"Italy",
                                   u"40121",   "44.4949", "11.3426",         u"192.0.2.58"};

inline constexpr ShopDevice laptop{u"Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0"};
inline constexpr ShopDevice desktop{
    u"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 "
    u"Safari/537.36"};
inline constexpr ShopDevice phone{
    u"Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile "
    u"Safari/537.36"};
inline constexpr ShopDevice androidApp{u"WebShopApp/3.8.1 (Android 14)", u"Fairphone", u"FP5", u"14"};
inline constexpr ShopDevice appleApp{u"WebShopApp/3.8.0 (iOS 17.4)", u"Apple", u"iPhone14,5", u"17.4"};
inline constexpr ShopDevice watch{u"NordestWatch/2.1 (GW-500)"};

inline constexpr ShopStore turinStore{
    u"ST-TO1", u"Web shop Torino", u"FLAGSHIP", u"Via Lagrange 12", u"Torino",
    u"TO",     u"Piemonte",        u"10123",    "45.0647",          "7.6836"};
inline constexpr ShopStore outletStore{
    u"ST-SR2",
    u"Web shop Serravalle",
    u"OUTLET",
    u"Via della Moda 1",
    u"Serravalle Scrivia",
    u"AL",
    u"Piemonte",
    u"15069",
    "44.7360",
    "8.8350"};
inline constexpr ShopStore bolognaStore{
    u"ST-BO1", u"Web shop Bologna", u"MALL",  u"Via Indipendenza 30", u"Bologna", u"BO", u"Emilia-Romagna",
    u"40121",  "44.4990",           "11.3440"};

inline constexpr ShopAssistant storeAssistant{u"SA-017", u"Paola", u"Greco", u"paola.greco@web-shop.example"};
inline constexpr ShopAssistant callAgent{u"CC-204", u"Davide", u"Serra", u"davide.serra@web-shop.example"};

/// The tax in an amount of cents that includes it, at 22 per cent, rounded to the cent.
qint64 taxWithin(qint64 amount);

} // namespace hubscope
