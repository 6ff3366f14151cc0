// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsoncontent.h"

#include "core/decimal.h"

#include <QHash>

#include <algorithm>

namespace hubscope {

namespace {

bool sameItems(const std::vector<JsonValue>& a, const std::vector<JsonValue>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameContent);
}

/// By their keys; where one stands twice, the last one counts.
QHash<QStringView, const JsonValue*> membersOf(const JsonValue& object)
{
    QHash<QStringView, const JsonValue*> members;
    for (const JsonMember& member : object.members())
        members.insert(member.key, &member.value);
    return members;
}

bool sameMembers(const JsonValue& a, const JsonValue& b)
{
    const auto left = membersOf(a);
    const auto right = membersOf(b);
    return left.size() == right.size() &&
           std::all_of(left.keyValueBegin(), left.keyValueEnd(), [&right](const auto& member) {
               const JsonValue* other = right.value(member.first);
               return other && sameContent(*member.second, *other);
           });
}

/// `1.10` and `1.1`, `1e2` and `100`: no number is too large or too long.
bool sameNumber(QByteArrayView a, QByteArrayView b)
{
    if (a == b)
        return true;
    const auto left = decimalOf(a);
    return left && left == decimalOf(b);
}

} // namespace

bool sameContent(const JsonValue& a, const JsonValue& b)
{
    if (a.type() != b.type())
        return false;
    switch (a.type()) {
    case JsonValue::Type::Number:
        return sameNumber(a.spelling(), b.spelling());
    case JsonValue::Type::Array:
        return sameItems(a.items(), b.items());
    case JsonValue::Type::Object:
        return sameMembers(a, b);
    default:
        return a == b;
    }
}

} // namespace hubscope
