// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/eventkey.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace hubscope {

namespace {

constexpr qsizetype uuidLength = 36;

bool isDash(qsizetype at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

/// The value of a lower-case hexadecimal digit; -1 for anything else.
int digitOf(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    return c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
}

/// UUIDs have a version of 1 to 8 there (RFC 9562): 15 tells a hash from all of them.
constexpr quint64 versionMask = 0xf000;

} // namespace

EventKey EventKey::of(QStringView id)
{
    std::array<quint64, 2> halves{};
    int digits = 0;
    for (qsizetype i = 0; i < id.size() && id.size() == uuidLength; ++i) {
        const int digit = digitOf(id[i].unicode());
        if (isDash(i) ? id[i] != u'-' : digit < 0)
            break;
        if (isDash(i))
            continue;
        quint64& half = halves[size_t(digits / 16)];
        half = half << 4 | quint64(digit);
        ++digits;
    }
    const EventKey key{halves[0], halves[1]};
    if (digits == 32 && key.isUuid())
        return key;
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    return {
        qFromBigEndian<quint64>(hash.constData()) | versionMask,
        qFromBigEndian<quint64>(hash.constData() + sizeof(quint64))};
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
