// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/democontext.h"

#include "sandbox/demojson.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

QByteArray geoObject(const char* latitude, const char* longitude)
{
    return ObjectText().json("lat", latitude).json("lon", longitude).done();
}

QByteArray clientObject(const ShopDevice& device, const ShopPlace& place)
{
    const QByteArray localization = ObjectText()
                                        .text("city", place.city)
                                        .text("country", place.country)
                                        .text("region", place.region)
                                        .text("province", place.province)
                                        .text("zip", place.zip)
                                        .json("geo", geoObject(place.latitude, place.longitude))
                                        .done();
    return ObjectText()
        .text("userAgent", device.userAgent)
        .text("ip", place.ip)
        .json("localization", localization)
        .done();
}

QByteArray webShopObject()
{
    return ObjectText()
        .text("id", u"web-shop")
        .text("name", u"Web shop")
        .text("type", u"ECOMMERCE")
        .text("country", u"Italy")
        .text("website", u"https://web-shop.example")
        .done();
}

QByteArray storeObject(const ShopStore& store)
{
    return ObjectText()
        .text("id", store.id)
        .text("name", store.name)
        .text("type", store.type)
        .text("street", store.street)
        .text("city", store.city)
        .text("country", u"Italy")
        .text("province", store.province)
        .text("region", store.region)
        .text("zip", store.zip)
        .json("geo", geoObject(store.latitude, store.longitude))
        .done();
}

QByteArray staffObject(const ShopAssistant& assistant)
{
    return ObjectText()
        .text("id", assistant.id)
        .text("firstName", assistant.firstName)
        .text("lastName", assistant.lastName)
        .json("contacts", ObjectText().text("email", assistant.email).done())
        .done();
}

} // namespace

QByteArray clientInfo(const ShopDevice& device, const ShopPlace& place)
{
    return ObjectText().json("client", clientObject(device, place)).done();
}

QByteArray webShopInfo(const ShopDevice& device, const ShopPlace& place)
{
    return ObjectText().json("client", clientObject(device, place)).json("store", webShopObject()).done();
}

QByteArray webShopInfo()
{
    return ObjectText().json("store", webShopObject()).done();
}

QByteArray appInfo(const ShopDevice& device, const ShopPlace& place, QStringView locale)
{
    const QByteArray deviceObject = ObjectText()
                                        .text("bundleIdentifier", u"example.webshop.app")
                                        .text("versionNumber", u"3.8.1")
                                        .text("buildNumber", u"3810")
                                        .text("systemVersion", device.system)
                                        .text("model", device.model)
                                        .text("deviceVendor", device.vendor)
                                        .text("locale", locale)
                                        .text("language", locale.first(2))
                                        .done();
    return ObjectText().json("client", clientObject(device, place)).json("device", deviceObject).done();
}

QByteArray storeInfo(const ShopStore& store, const ShopAssistant& assistant)
{
    return ObjectText()
        .json("salesAssistant", staffObject(assistant))
        .json("store", storeObject(store))
        .done();
}

QByteArray callInfo(const ShopAssistant& agent)
{
    return ObjectText().json("user", staffObject(agent)).done();
}

QByteArray storeLocation(const ShopStore& store)
{
    const QByteArray address = ObjectText()
                                   .text("street", store.street)
                                   .text("city", store.city)
                                   .text("country", u"Italy")
                                   .text("province", store.province)
                                   .text("region", store.region)
                                   .text("zip", store.zip)
                                   .json("geo", geoObject(store.latitude, store.longitude))
                                   .done();
    return ObjectText()
        .text("type", u"STORE")
        .text("id", store.id)
        .text("name", store.name)
        .json("address", address)
        .done();
}

} // namespace hubscope::sandbox
