// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <functional>

namespace hubscope {

/// An event's id in sixteen bytes, to compare and look up by: the UUID itself where the id is one in its
/// usual spelling, else a hash of the text.
struct EventKey
{
    quint64 high = 0;
    quint64 low = 0;

    static EventKey of(QStringView id);
    static EventKey ofUtf8(QByteArrayView id); ///< the same, without the detour
    /// Whether the id can be had back from the key.
    bool isUuid() const;
    QString uuid() const; ///< in its usual spelling; meaningless unless isUuid()

    bool operator==(const EventKey&) const = default;
};

/// Every bit of the key counts for every bit of the hash: of UUIDs made from a clock (version 1) within some
/// minutes, whole halves are the same (RFC 9562).
inline size_t qHash(const EventKey& key, size_t seed = 0) noexcept
{
    quint64 hash = key.high ^ (key.low * 0x9e3779b97f4a7c15ULL);
    hash = (hash ^ hash >> 32) * 0xd6e8feb86659fd93ULL;
    hash = (hash ^ hash >> 32) * 0xd6e8feb86659fd93ULL;
    return size_t(hash ^ hash >> 32) ^ seed;
}

} // namespace hubscope

template<>
struct std::hash<hubscope::EventKey>
{
    std::size_t operator()(const hubscope::EventKey& key) const noexcept { return hubscope::qHash(key); }
};
