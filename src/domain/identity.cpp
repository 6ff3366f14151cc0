// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/identity.h"

#include "domain/event.h"
#include "domain/lineinput.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr QStringView customerKey = u"customerId";
constexpr QStringView bringBackKey = u"bringBackProperties";

QString memberText(const JsonValue* value)
{
    return value ? value->toString() : QString();
}

std::optional<Identity> broughtBack(const JsonValue& object)
{
    const BringBack read{
        .type = memberText(object.find(u"type")),
        .value = memberText(object.find(u"value")),
        .nodeId = memberText(object.find(u"nodeId"))};
    if (read.isSession())
        return Identity{Identity::Kind::Session, read.value, read.nodeId};
    if (read.isExternalId())
        return Identity{Identity::Kind::ExternalId, read.value, read.nodeId};
    return std::nullopt;
}

bool isIdentity(const JsonMember& member)
{
    return member.key == customerKey || member.key == bringBackKey;
}

/// Behind those members that usually stand before the identity; at the top when there are none of them.
qsizetype usualPlace(const std::vector<JsonMember>& members)
{
    const auto standsBefore = [](const JsonMember& member) {
        return member.key == "type"_L1 || member.key == "context"_L1 || member.key == "date"_L1;
    };
    const auto last = std::find_if(members.rbegin(), members.rend(), standsBefore);
    return members.rend() - last;
}

/// What the event says already is kept where it can be: order of keys, and keys that are not ours.
JsonMember memberFor(const Identity& identity, const JsonValue* bringBack)
{
    if (identity.kind == Identity::Kind::Customer)
        return {customerKey.toString(), JsonValue::string(identity.value)};
    const bool session = identity.kind == Identity::Kind::Session;
    JsonValue object = bringBack && bringBack->isObject() ? *bringBack : JsonValue::object();
    object.set(u"type"_s, JsonValue::string(session ? u"SESSION_ID"_s : u"EXTERNAL_ID"_s));
    object.set(u"value"_s, JsonValue::string(identity.value));
    object.set(u"nodeId"_s, JsonValue::string(identity.nodeId));
    return {bringBackKey.toString(), std::move(object)};
}

} // namespace

std::optional<Identity> identityOf(const JsonValue& event)
{
    const JsonValue* customer = event.find(customerKey);
    const JsonValue* bringBack = event.find(bringBackKey);
    const bool statesCustomer = customer && !customer->isNull();
    if (statesCustomer && !customer->toString().isEmpty())
        return Identity{Identity::Kind::Customer, customer->toString(), {}};
    if (const auto identity = bringBack ? broughtBack(*bringBack) : std::nullopt)
        return identity;
    return statesCustomer ? std::optional<Identity>(Identity{}) : std::nullopt;
}

void setIdentity(JsonValue& event, const Identity& identity)
{
    if (!event.isObject())
        event = JsonValue::object();
    JsonMember member = memberFor(identity, event.find(bringBackKey));
    auto& members = event.members();
    const auto first = std::ranges::find_if(members, isIdentity);
    const qsizetype place = first == members.end() ? usualPlace(members) : first - members.begin();
    std::erase_if(members, isIdentity);
    members.insert(members.begin() + place, std::move(member));
}

QString newSessionId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

SessionIdForm sessionIdForm(QStringView value)
{
    if (!isUuid(value))
        return SessionIdForm::NoUuid;
    constexpr qsizetype versionDigit = 14;
    constexpr qsizetype variantDigit = 19;
    const bool isRandom = value.at(versionDigit) == u'4';
    const bool isStandard = QStringView(u"89abAB").contains(value.at(variantDigit));
    return isRandom && isStandard ? SessionIdForm::Uuid4 : SessionIdForm::OtherUuid;
}

} // namespace hubscope
