// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hubscope {

// Numbers as JSON spells them, taken by their decimal digits: none is too large or too long.

/// A number as ± 0.DIGITS × 10^exponent, the digits without zeros at either end; none of them for zero.
struct Decimal
{
    bool negative = false;
    QByteArray digits;
    qint64 exponent = 0;

    bool operator==(const Decimal&) const = default;
};

/// Nothing for an exponent that overflows even a count of digits.
std::optional<Decimal> decimalOf(QByteArrayView spelling);

/// Less than, equal to or greater than zero, as the first number is less than, equal to or greater than the
/// second. Exact; but a number that has no Decimal is not told from others.
int compareNumbers(QByteArrayView a, QByteArrayView b);

/// Whether a number is a whole multiple of another one. Also where it cannot be told: when there is no
/// Decimal, or the other has more than nine significant digits.
bool isMultiple(QByteArrayView number, QByteArrayView of);

} // namespace hubscope
