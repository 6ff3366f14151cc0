// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsoncontent.h"

#include "core/decimal.h"

#include <QSet>

#include <algorithm>

namespace hubscope {

namespace {

bool sameItems(const std::vector<JsonValue>& a, const std::vector<JsonValue>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameContent);
}

QSet<QString> keysOf(const JsonValue& object)
{
    QSet<QString> keys;
    for (const JsonMember& member : object.members())
        keys.insert(member.key);
    return keys;
}

bool sameMembers(const JsonValue& a, const JsonValue& b)
{
    const QSet<QString> keys = keysOf(a);
    return keys == keysOf(b) && std::all_of(keys.begin(), keys.end(), [&](const QString& key) {
               return sameContent(*a.find(key), *b.find(key));
           });
}

} // namespace

bool sameNumber(QByteArrayView a, QByteArrayView b)
{
    if (a == b)
        return true;
    const auto left = decimalOf(a);
    return left && left == decimalOf(b);
}

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
