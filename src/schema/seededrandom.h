// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>
#include <QtGlobal>

#include <iterator>
#include <random>

namespace hubscope {

/// Chance that falls the same on every machine: the standard defines the numbers of std::mt19937, but not
/// what its distributions make of them.
class SeededRandom
{
public:
    explicit SeededRandom(quint32 seed)
        : m_engine(seed)
    {
    }

    /// A number from `low` to `high`, both included; their distance is below 2^32.
    qint64 between(qint64 low, qint64 high)
    {
        return low + static_cast<qint64>(word() % (static_cast<quint64>(high - low) + 1));
    }

    bool chance(int percent) { return between(1, 100) <= percent; }

    template<typename Items>
    const auto& pick(const Items& items)
    {
        const auto last = static_cast<qint64>(std::size(items)) - 1;
        return *std::next(std::begin(items), between(0, last));
    }

    /// A UUID of version 4.
    QString uuid()
    {
        const quint32 a = word();
        const quint32 b = word();
        const quint32 c = word();
        const quint32 d = word();
        const auto byte = [](quint32 from, int shift) { return static_cast<uchar>(from >> shift); };
        const auto half = [](quint32 from, int shift) { return static_cast<ushort>(from >> shift); };
        const auto version = static_cast<ushort>((b & 0x0fff) | 0x4000);
        const auto variant = static_cast<uchar>((byte(c, 0) & 0x3f) | 0x80);
        return QUuid(
                   a, half(b, 16), version, variant, byte(c, 8), byte(c, 16), byte(c, 24), byte(d, 0),
                   byte(d, 8), byte(d, 16), byte(d, 24))
            .toString(QUuid::WithoutBraces);
    }

private:
    quint32 word() { return static_cast<quint32>(m_engine()); }

    std::mt19937 m_engine;
};

} // namespace hubscope
