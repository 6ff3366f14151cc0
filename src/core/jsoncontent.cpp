// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsoncontent.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace hubscope {

namespace {

/// A number as ± 0.DIGITS × 10^exponent, the digits without zeros at either end; none of them for zero.
struct Decimal
{
    bool negative = false;
    QByteArray digits;
    qint64 exponent = 0;

    bool operator==(const Decimal&) const = default;
};

/// Nothing for an exponent that overflows even a count of digits.
std::optional<Decimal> decimalOf(QByteArrayView spelling)
{
    Decimal number;
    number.negative = spelling.startsWith('-');
    if (number.negative)
        spelling = spelling.sliced(1);
    const auto isE = [](char c) { return c == 'e' || c == 'E'; };
    const auto e = std::find_if(spelling.begin(), spelling.end(), isE);
    if (e != spelling.end()) {
        QByteArrayView exponent(e + 1, spelling.end());
        if (exponent.startsWith('+'))
            exponent = exponent.sliced(1);
        bool ok = false;
        number.exponent = exponent.toByteArray().toLongLong(&ok);
        constexpr qint64 most = std::numeric_limits<qint64>::max() / 2;
        if (!ok || number.exponent > most || number.exponent < -most)
            return std::nullopt;
    }
    const QByteArrayView mantissa(spelling.begin(), e);
    const qsizetype point = mantissa.indexOf('.');
    number.exponent += point < 0 ? mantissa.size() : point;
    number.digits = mantissa.toByteArray().replace(".", "");
    const auto significant = [](char digit) { return digit != '0'; };
    const auto first = std::find_if(number.digits.cbegin(), number.digits.cend(), significant);
    const qsizetype zeros = first - number.digits.cbegin();
    number.digits.remove(0, zeros);
    number.exponent -= zeros;
    while (number.digits.endsWith('0'))
        number.digits.chop(1);
    return number.digits.isEmpty() ? Decimal() : number;
}

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
