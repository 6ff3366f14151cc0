// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/shopvocabulary.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr QStringView shopAddress = u"https://web-shop.example";

constexpr std::array<ShopProduct, 22> products{{
    {u"TJ-204", u"Trail jacket", u"trail-jacket", u"Outdoor", u"Jackets", 8900, 420, u"Monteverde",
     u"Light shell for wet trails, packs into its own pocket"},
    {u"TJ-310", u"Storm jacket", u"storm-jacket", u"Outdoor", u"Jackets", 18900, 610, u"Monteverde",
     u"Three layers against a long day of rain"},
    {u"DJ-120", u"Down jacket", u"down-jacket", u"Outdoor", u"Jackets", 14900, 380, u"Alpenglow",
     u"Warm as a blanket, light as a shirt"},
    {u"GT-15", u"Trail gaiters", u"trail-gaiters", u"Outdoor", u"Accessories", 2840, 140, u"Monteverde",
     u"Keep stones and snow out of the shoe"},
    {u"MS-08", u"Merino socks", u"merino-socks", u"Outdoor", u"Socks", 1250, 70, u"Lanaviva",
     u"Soft wool that stays fresh for days"},
    {u"MS-12", u"Hiking socks", u"hiking-socks", u"Outdoor", u"Socks", 1690, 90, u"Lanaviva",
     u"Padded at heel and toe"},
    {u"BT-31", u"Trail boots", u"trail-boots", u"Outdoor", u"Footwear", 13900, 1120, u"Passolungo",
     u"Waterproof, ankle high, with a grippy sole"},
    {u"BT-44", u"Mountain boots", u"mountain-boots", u"Outdoor", u"Footwear", 21900, 1480, u"Passolungo",
     u"Stiff enough for crampons"},
    {u"RS-07", u"Running shoes", u"running-shoes", u"Running", u"Footwear", 11900, 540, u"Passolungo",
     u"Cushioned for hard forest roads"},
    {u"RV-02", u"Running vest", u"running-vest", u"Running", u"Packs", 7490, 260, u"Tramontana",
     u"Carries a litre and a half close to the body"},
    {u"BP-28", u"Day pack 28 l", u"day-pack-28", u"Outdoor", u"Packs", 9950, 980, u"Tramontana",
     u"Airy back, rain cover in the bottom"},
    {u"BP-55", u"Trekking pack 55 l", u"trekking-pack-55", u"Outdoor", u"Packs", 17900, 1760, u"Tramontana",
     u"Adjustable back for weeks on the way"},
    {u"TN-02", u"Two person tent", u"two-person-tent", u"Camping", u"Tents", 24900, 2180, u"Campofelice",
     u"Stands in five minutes, in wind too"},
    {u"SB-05", u"Sleeping bag +5", u"sleeping-bag", u"Camping", u"Sleeping", 9900, 890, u"Campofelice",
     u"For three seasons in the valley"},
    {u"SM-11", u"Sleeping mat", u"sleeping-mat", u"Camping", u"Sleeping", 6490, 460, u"Campofelice",
     u"Thick as a hand, small as a bottle"},
    {u"ST-01", u"Gas stove", u"gas-stove", u"Camping", u"Cooking", 4490, 210, u"Campofelice",
     u"Boils half a litre in three minutes"},
    {u"BO-75", u"Steel bottle 0.75 l", u"steel-bottle", u"Camping", u"Cooking", 2290, 310, u"Campofelice",
     u"Cold for a day, hot for a night"},
    {u"HL-09", u"Head lamp", u"head-lamp", u"Outdoor", u"Accessories", 3990, 95, u"Alpenglow",
     u"Three hundred lumens, charges by cable"},
    {u"PO-17", u"Trekking poles", u"trekking-poles", u"Outdoor", u"Accessories", 5990, 480, u"Monteverde",
     u"Carbon, folds in three parts"},
    {u"GW-500", u"GPS watch", u"gps-watch", u"Electronics", u"Watches", 24900, 62, u"Nordest",
     u"Maps, barometer and two weeks of battery"},
    {u"TS-19", u"Merino T-shirt", u"merino-t-shirt", u"Running", u"Shirts", 4590, 150, u"Lanaviva",
     u"Thin wool for the whole year"},
    {u"CP-03", u"Rain cap", u"rain-cap", u"Outdoor", u"Accessories", 2190, 60, u"Monteverde",
     u"Keeps the rain off the glasses"},
}};

constexpr std::array<ShopPage, 14> pages{{
    {u"/guides/layers", u"Dress in layers", u"guides"},
    {u"/guides/boots", u"Which boot for which path", u"guides"},
    {u"/guides/packing", u"Packing for a weekend", u"guides"},
    {u"/guides/care", u"Washing and waxing", u"guides"},
    {u"/sizes/jackets", u"Sizes: jackets", u"sizes"},
    {u"/sizes/footwear", u"Sizes: footwear", u"sizes"},
    {u"/journal/alta-via", u"Six days on the Alta Via", u"journal"},
    {u"/journal/night-run", u"Running after dark", u"journal"},
    {u"/journal/first-snow", u"The first snow on the Gran Paradiso", u"journal"},
    {u"/offers", u"Offers of the week", u"offers"},
    {u"/new", u"New arrivals", u"offers"},
    {u"/stores", u"Our stores", u"stores"},
    {u"/help/shipping", u"Shipping and returns", u"help"},
    {u"/club", u"The trail club", u"loyalty"},
}};

constexpr std::array<ShopSearch, 12> searches{{
    {u"rain jacket", 24, u"TJ-204"},
    {u"merino", 41, u"MS-08"},
    {u"boots waterproof", 18, u"BT-31"},
    {u"gaiters", 6, u"GT-15"},
    {u"tent 2 persons", 9, u"TN-02"},
    {u"head lamp", 11, u"HL-09"},
    {u"trail running", 53, u"RS-07"},
    {u"backpack 30 l", 22, u"BP-28"},
    {u"gift card", 1, u"BO-75"},
    {u"crampons", 0, u"BT-44"},
    {u"sleeping mat light", 7, u"SM-11"},
    {u"poles carbon", 5, u"PO-17"},
}};

constexpr std::array<ShopTheme, 12> themes{{
    {u"Winter layers", u"Warm from the inside out", u"/guides/layers"},
    {u"Snowshoe days", u"Where the snow is still quiet", u"/journal/first-snow"},
    {u"First green", u"Out again: the first green paths", u"/new"},
    {u"Spring trails", u"Spring trails: light, dry and quick", u"/jackets"},
    {u"Spring trails", u"Spring trails: ready for the rain", u"/jackets"},
    {u"Summer huts", u"From hut to hut with 28 litres", u"/guides/packing"},
    {u"Summer huts", u"Nights under the stars", u"/tents"},
    {u"High season", u"Up early, back for lunch", u"/footwear"},
    {u"Autumn colours", u"The best month to walk", u"/journal/alta-via"},
    {u"Autumn colours", u"Running after dark", u"/journal/night-run"},
    {u"Black week", u"Seven days, seven prices", u"/offers"},
    {u"Gifts for walkers", u"Gifts that go outside", u"/offers"},
}};

} // namespace

std::span<const ShopProduct> shopProducts()
{
    return products;
}

const ShopProduct& shopProduct(QStringView sku)
{
    const auto found = std::find_if(
        products.begin(), products.end(), [sku](const ShopProduct& product) { return product.sku == sku; });
    Q_ASSERT(found != products.end());
    return *found;
}

QString productUrl(const ShopProduct& product)
{
    return pageUrl(u"/p/") + product.slug;
}

QString productImageUrl(const ShopProduct& product)
{
    return u"https://img.web-shop.example/"_s + product.slug + u".jpg"_s;
}

std::span<const ShopPage> shopPages()
{
    return pages;
}

QString pageUrl(QStringView path)
{
    return shopAddress.toString() + path;
}

std::span<const ShopSearch> shopSearches()
{
    return searches;
}

const ShopTheme& shopTheme(int month)
{
    return themes.at(static_cast<size_t>(month - 1));
}

qint64 taxWithin(qint64 amount)
{
    return (amount * 22 + 61) / 122;
}

} // namespace hubscope
