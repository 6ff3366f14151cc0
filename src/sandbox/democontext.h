// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace hubscope::sandbox {

/// Where somebody sits, as the shop guesses it from the address.
struct DemoPlace
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
struct DemoDevice
{
    QStringView userAgent;
    QStringView vendor = {};
    QStringView model = {};
    QStringView system = {};
};

/// A shop with a door.
struct DemoStore
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
struct DemoAssistant
{
    QStringView id;
    QStringView firstName;
    QStringView lastName;
    QStringView email;
};

inline constexpr DemoPlace turin{u"Torino", u"TO",     u"Piemonte", u"Italy",
                                 u"10121",  "45.0703", "7.6869",    u"203.0.113.24"};
inline constexpr DemoPlace milan{u"Milano", u"MI",     u"Lombardia", u"Italy",
                                 u"20121",  "45.4642", "9.1900",     u"198.51.100.77"};
inline constexpr DemoPlace trento{u"Trento", u"TN",     u"Trentino-Alto Adige", u"Italy", u"38122",
                                  "46.0667", "11.1211", u"203.0.113.140"};
inline constexpr DemoPlace bologna{u"Bologna", u"BO",     u"Emilia-Romagna", u"Italy",
                                   u"40121",   "44.4949", "11.3426",         u"192.0.2.58"};

inline constexpr DemoDevice laptop{u"Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0"};
inline constexpr DemoDevice desktop{
    u"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 "
    u"Safari/537.36"};
inline constexpr DemoDevice phone{
    u"Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile "
    u"Safari/537.36"};
inline constexpr DemoDevice androidApp{u"WebShopApp/3.8.1 (Android 14)", u"Fairphone", u"FP5", u"14"};
inline constexpr DemoDevice appleApp{u"WebShopApp/3.8.0 (iOS 17.4)", u"Apple", u"iPhone14,5", u"17.4"};
inline constexpr DemoDevice watch{u"NordestWatch/2.1 (GW-500)"};

inline constexpr DemoStore turinStore{
    u"ST-TO1", u"Web shop Torino", u"FLAGSHIP", u"Via Lagrange 12", u"Torino",
    u"TO",     u"Piemonte",        u"10123",    "45.0647",          "7.6836"};
inline constexpr DemoStore outletStore{
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
inline constexpr DemoStore bolognaStore{
    u"ST-BO1", u"Web shop Bologna", u"MALL",  u"Via Indipendenza 30", u"Bologna", u"BO", u"Emilia-Romagna",
    u"40121",  "44.4990",           "11.3440"};

inline constexpr DemoAssistant storeAssistant{u"SA-017", u"Paola", u"Greco", u"paola.greco@web-shop.example"};
inline constexpr DemoAssistant callAgent{u"CC-204", u"Davide", u"Serra", u"davide.serra@web-shop.example"};

/// `contextInfo` of WEB, DIGITAL_CAMPAIGN, SOCIAL, IOT and OTHER: who asked, and from where.
QByteArray clientInfo(const DemoDevice& device, const DemoPlace& place);
/// `contextInfo` of ECOMMERCE: the same, and the web shop.
QByteArray webShopInfo(const DemoDevice& device, const DemoPlace& place);
/// `contextInfo` of ECOMMERCE for what the shop does by itself.
QByteArray webShopInfo();
/// `contextInfo` of MOBILE.
QByteArray appInfo(const DemoDevice& device, const DemoPlace& place, QStringView locale = u"it_IT");
/// `contextInfo` of RETAIL.
QByteArray storeInfo(const DemoStore& store, const DemoAssistant& assistant);
/// `contextInfo` of CONTACT_CENTER: who took the call.
QByteArray callInfo(const DemoAssistant& agent);

/// A place that people meet at, for `eventLocation`.
QByteArray storeLocation(const DemoStore& store);

} // namespace hubscope::sandbox
