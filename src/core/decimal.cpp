// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decimal.h"

#include <algorithm>
#include <limits>

namespace hubscope {

namespace {

int signOf(const Decimal& number)
{
    if (number.digits.isEmpty())
        return 0;
    return number.negative ? -1 : 1;
}

int compareSizes(const Decimal& a, const Decimal& b)
{
    if (a.exponent != b.exponent)
        return a.exponent < b.exponent ? -1 : 1;
    return a.digits.compare(b.digits);
}

/// digits × 10^zeros modulo a number of at most nine digits, whose products fit 64 bits.
quint64 remainder(QByteArrayView digits, quint64 zeros, quint64 modulus)
{
    quint64 rest = 0;
    for (const char digit : digits)
        rest = (rest * 10 + quint64(digit - '0')) % modulus;
    for (quint64 power = 10 % modulus; zeros > 0; zeros /= 2, power = power * power % modulus) {
        if (zeros % 2 == 1)
            rest = rest * power % modulus;
    }
    return rest;
}

} // namespace

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
        constexpr qint64 most = std::numeric_limits<qint64>::max() / 4; // two of them can be subtracted
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

int compareNumbers(QByteArrayView a, QByteArrayView b)
{
    // Rounding keeps the order: numbers whose doubles differ stand as these do.
    bool isRoughA = false;
    bool isRoughB = false;
    const double roughA = a.toByteArray().toDouble(&isRoughA);
    const double roughB = b.toByteArray().toDouble(&isRoughB);
    if (isRoughA && isRoughB && (roughA < roughB || roughA > roughB))
        return roughA < roughB ? -1 : 1;
    const auto exactA = decimalOf(a);
    const auto exactB = decimalOf(b);
    if (!exactA || !exactB)
        return 0;
    const int sign = signOf(*exactA);
    if (sign != signOf(*exactB))
        return sign - signOf(*exactB);
    return sign * compareSizes(*exactA, *exactB);
}

bool isMultiple(QByteArrayView number, QByteArrayView of)
{
    const auto dividend = decimalOf(number);
    const auto divisor = decimalOf(of);
    if (!dividend || !divisor || divisor->digits.isEmpty() || divisor->digits.size() > 9)
        return true;
    if (dividend->digits.isEmpty())
        return true;
    // As whole numbers without zeros at the end: a × 10^m and b × 10^n.
    const qint64 m = dividend->exponent - dividend->digits.size();
    const qint64 n = divisor->exponent - divisor->digits.size();
    return m >= n && remainder(dividend->digits, quint64(m - n), divisor->digits.toULongLong()) == 0;
}

} // namespace hubscope
