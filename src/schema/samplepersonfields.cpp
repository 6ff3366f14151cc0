// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/samplefields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

using S = const SampleStory&;

JsonValue numberSample(const char* spelling)
{
    return JsonValue::number(QByteArray(spelling));
}

constexpr std::array personsAndPlaces = {
    SampleField{u"store/id", [](S s, size_t) { return textSample(s.store->id); }},
    SampleField{u"store/name", [](S s, size_t) { return textSample(s.store->name); }},
    SampleField{u"store/type", [](S s, size_t) { return textSample(s.store->type); }},
    SampleField{u"ECOMMERCE/store/id", [](S, size_t) { return textSample(u"web-shop"); }},
    SampleField{u"ECOMMERCE/store/name", [](S, size_t) { return textSample(u"Web shop"); }},
    SampleField{u"ECOMMERCE/store/type", [](S, size_t) { return textSample(u"ECOMMERCE"); }},
    SampleField{u"website", [](S, size_t) { return JsonValue::string(pageUrl(homePage.path)); }},
    SampleField{u"eventLocation/id", [](S s, size_t) { return textSample(s.store->id); }},
    SampleField{u"eventLocation/name", [](S s, size_t) { return textSample(s.store->name); }},
    SampleField{u"street", [](S s, size_t) { return textSample(s.store->street); }},
    SampleField{u"zip", [](S s, size_t) { return textSample(s.store->zip); }},
    SampleField{u"city", [](S s, size_t) { return textSample(s.store->city); }},
    SampleField{u"province", [](S s, size_t) { return textSample(s.store->province); }},
    SampleField{u"region", [](S s, size_t) { return textSample(s.store->region); }},
    SampleField{u"country", [](S, size_t) { return textSample(u"Italy"); }},
    SampleField{u"geo/lat", [](S s, size_t) { return numberSample(s.store->latitude); }},
    SampleField{u"geo/lon", [](S s, size_t) { return numberSample(s.store->longitude); }},

    SampleField{u"client/ip", [](S s, size_t) { return textSample(s.place->ip); }},
    SampleField{u"userAgent", [](S s, size_t) { return textSample(s.browser->userAgent); }},
    SampleField{u"MOBILE/client/userAgent", [](S s, size_t) { return textSample(s.app->userAgent); }},
    SampleField{u"localization/city", [](S s, size_t) { return textSample(s.place->city); }},
    SampleField{u"localization/zip", [](S s, size_t) { return textSample(s.place->zip); }},
    SampleField{u"localization/province", [](S s, size_t) { return textSample(s.place->province); }},
    SampleField{u"localization/region", [](S s, size_t) { return textSample(s.place->region); }},
    SampleField{u"localization/country", [](S s, size_t) { return textSample(s.place->country); }},
    SampleField{u"localization/geo/lat", [](S s, size_t) { return numberSample(s.place->latitude); }},
    SampleField{u"localization/geo/lon", [](S s, size_t) { return numberSample(s.place->longitude); }},

    SampleField{u"model", [](S s, size_t) { return textSample(s.app->model); }},
    SampleField{u"deviceVendor", [](S s, size_t) { return textSample(s.app->vendor); }},
    SampleField{u"systemVersion", [](S s, size_t) { return textSample(s.app->system); }},
    SampleField{u"bundleIdentifier", [](S, size_t) { return textSample(u"example.webshop.app"); }},
    SampleField{u"versionNumber", [](S, size_t) { return textSample(u"3.8.1"); }},
    SampleField{u"buildNumber", [](S, size_t) { return textSample(u"3810"); }},
    SampleField{u"identifierForVendor", [](S s, size_t) { return JsonValue::string(s.uuid); }},
    SampleField{u"locale", [](S, size_t) { return textSample(u"it_IT"); }},
    SampleField{u"language", [](S, size_t) { return textSample(u"it"); }},

    SampleField{u"user/id", [](S s, size_t) { return JsonValue::string(s.customer.id); }},
    SampleField{u"externalId", [](S s, size_t) { return JsonValue::string(u"CRM-%1"_s.arg(s.number)); }},
    SampleField{
        u"username", [](S s, size_t) { return textSample(s.customer.firstName.toString().toLower()); }},
    SampleField{u"firstName", [](S s, size_t) { return textSample(s.customer.firstName); }},
    SampleField{u"lastName", [](S s, size_t) { return textSample(s.customer.lastName); }},
    SampleField{u"email", [](S s, size_t) { return JsonValue::string(s.customer.email()); }},
    SampleField{u"mobilePhone", [](S s, size_t) { return JsonValue::string(s.customer.mobilePhone); }},
    SampleField{u"phone", [](S s, size_t) { return JsonValue::string(s.customer.phone); }},
    SampleField{u"salesAssistant/id", [](S s, size_t) { return JsonValue::string(s.staff.id); }},
    SampleField{u"salesAssistant/firstName", [](S s, size_t) { return textSample(s.staff.firstName); }},
    SampleField{u"salesAssistant/lastName", [](S s, size_t) { return textSample(s.staff.lastName); }},
    SampleField{
        u"salesAssistant/contacts/email", [](S s, size_t) { return JsonValue::string(s.staff.email()); }},
    SampleField{
        u"salesAssistant/contacts/mobilePhone",
        [](S s, size_t) { return JsonValue::string(s.staff.mobilePhone); }},
    SampleField{
        u"salesAssistant/contacts/phone", [](S s, size_t) { return JsonValue::string(s.staff.phone); }},
    SampleField{u"host/title", [](S s, size_t) { return textSample(s.staff.title); }},
    SampleField{u"host/firstName", [](S s, size_t) { return textSample(s.staff.firstName); }},
    SampleField{u"host/lastName", [](S s, size_t) { return textSample(s.staff.lastName); }},
    SampleField{u"host/contacts/email", [](S s, size_t) { return JsonValue::string(s.staff.email()); }},
    SampleField{
        u"host/contacts/mobilePhone", [](S s, size_t) { return JsonValue::string(s.staff.mobilePhone); }},
    SampleField{u"host/contacts/phone", [](S s, size_t) { return JsonValue::string(s.staff.phone); }},
};

} // namespace

std::span<const SampleField> personFields()
{
    return personsAndPlaces;
}

} // namespace hubscope
