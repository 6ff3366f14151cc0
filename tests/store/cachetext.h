// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/eventcachefile.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QUuid>

namespace hubscope::test {

/// An event that no other resembles: its number stands for it, and its note does not pack.
inline QByteArray cachedEvent(int number)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha512).toBase64();
    const QByteArray id =
        QUuid::createUuidV5(QUuid(), QByteArray::number(number)).toByteArray(QUuid::WithoutBraces);
    return "{ \"id\":\"" + id +
           "\",\"type\":\"viewedPage\", \"context\":\"WEB\",\"date\":\"2024-05-09T10:42:07.000+0000\","
           "\"properties\":{\"b\":1.10,\"a\":12345678901234567890, \"note\":\"\\u00e8 " +
           digest + "\"}}";
}

/// A block of events with those numbers, to be saved.
inline CacheSave::Part newBlock(int first, int count)
{
    return {{0, count}, [first, count] {
                QByteArray text = "[";
                for (int i = first; i < first + count; ++i)
                    text += (i == first ? "" : ",") + cachedEvent(i);
                text += "]";
                return text;
            }};
}

inline CacheSave::Part keptBlock(const CachedBlock& block)
{
    return {block, {}};
}

} // namespace hubscope::test
