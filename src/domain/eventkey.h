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

inline size_t qHash(const EventKey& key, size_t seed = 0) noexcept
{
    return size_t(key.high ^ (key.low * 0x9e3779b97f4a7c15ULL)) ^ seed;
}

} // namespace hubscope

template<>
struct std::hash<hubscope::EventKey>
{
    std::size_t operator()(const hubscope::EventKey& key) const noexcept { return hubscope::qHash(key); }
};
