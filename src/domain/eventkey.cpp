// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/eventkey.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <optional>

namespace hubscope {

namespace {

constexpr qsizetype uuidLength = 36;

bool isDash(qsizetype at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

/// The value of a lower-case hexadecimal digit; -1 for anything else.
constexpr int digitOf(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    return c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
}

/// UUIDs have a version of 1 to 8 there (RFC 9562): 15 tells a hash from all of them.
constexpr quint64 versionMask = 0xf000;

char16_t unitOf(QChar c)
{
    return c.unicode();
}

char16_t unitOf(char c)
{
    return static_cast<unsigned char>(c);
}

template<typename View>
std::optional<EventKey> uuidKey(View id)
{
    if (id.size() != uuidLength)
        return std::nullopt;
    std::array<quint64, 2> halves{};
    int digits = 0;
    for (qsizetype i = 0; i < id.size(); ++i) {
        const char16_t c = unitOf(id[i]);
        const int digit = digitOf(c);
        if (isDash(i) ? c != u'-' : digit < 0)
            return std::nullopt;
        if (isDash(i))
            continue;
        quint64& half = halves[size_t(digits / 16)];
        half = half << 4 | quint64(digit);
        ++digits;
    }
    const EventKey key{halves[0], halves[1]};
    return key.isUuid() ? std::optional(key) : std::nullopt;
}

EventKey hashKey(const QByteArray& id)
{
    const QByteArray hash = QCryptographicHash::hash(id, QCryptographicHash::Sha256);
    return {
        qFromBigEndian<quint64>(hash.constData()) | versionMask,
        qFromBigEndian<quint64>(hash.constData() + sizeof(quint64))};
}

} // namespace

EventKey EventKey::of(QStringView id)
{
    const auto key = uuidKey(id);
    return key ? *key : hashKey(id.toUtf8());
}

EventKey EventKey::ofUtf8(QByteArrayView id)
{
    const auto key = uuidKey(id);
    return key ? *key : hashKey(id.toByteArray());
}

bool EventKey::isUuid() const
{
    return (high & versionMask) != versionMask;
}

QString EventKey::uuid() const
{
    QString text(uuidLength, u'-');
    int digit = 0;
    for (qsizetype i = 0; i < uuidLength; ++i) {
        if (isDash(i))
            continue;
        const quint64 half = digit < 16 ? high : low;
        text[i] = QLatin1Char("0123456789abcdef"[half >> (60 - digit % 16 * 4) & 0xf]);
        ++digit;
    }
    return text;
}

} // namespace hubscope
