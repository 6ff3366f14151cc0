// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/event.h"
#include "domain/eventkey.h"
#include "domain/page.h"

#include <QByteArray>
#include <QStringList>

#include <limits>

namespace hubscope {

/// How an event without a customer id names its owner (see BringBack).
enum class IdentityKind : quint8 { None, Session, External, Other };

/// What a list needs of one event, in fixed size: a million of them are 64 MB. Texts are numbers of a table
/// of names, in which 0 is the empty one; the body is a span of the bytes that the hub sent.
struct EventRecord
{
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    EventKey key;
    qint64 date = noTime;         ///< when it happened, ms UTC
    qint64 registeredAt = noTime; ///< when the hub stored it, ms UTC
    quint32 offset = 0;           ///< of the body in the batch's bytes
    quint32 length = 0;
    quint32 type = 0;
    quint32 context = 0;
    quint32 mode = 0;
    quint32 identity = 0; ///< the session id or external id of bringBackProperties
    quint32 idName = 0;   ///< the id, where the key does not give it
    IdentityKind identityKind = IdentityKind::None;
    bool modeAssumed = false; ///< the hub does not say: the mode is the usual one of the type

    bool hasDate() const { return date != noTime; }
    bool isRegistered() const { return registeredAt != noTime; }
    /// How long after it happened the hub stored it, in ms.
    std::optional<qint64> lag() const;
};
static_assert(sizeof(EventRecord) == 64);

/// One answer of GET events in compact form: the records, their names and the bytes as received.
struct EventBatch
{
    Page<EventRecord> page;
    QStringList names{QString()}; ///< what the records' numbers mean
    QByteArray bytes;             ///< with a few spare bytes behind the end, for the JSON reader

    QByteArray body(const EventRecord& record) const { return bytes.mid(record.offset, record.length); }
    QString id(const EventRecord& record) const;

    /// The same events in that form, in one page.
    static EventBatch of(const QList<Event>& events);
};

/// The event that a record stands for; `names` are those that its numbers are of.
Event eventOf(const EventRecord& record, const QStringList& names, const QByteArray& body);
/// The id that a record stands for.
QString idOf(const EventRecord& record, const QStringList& names);

/// Reads an answer of GET events (API contract, Paging). Errors: Protocol.
Result<EventBatch> decodeEventBatch(QByteArray body, int requestedPage, int requestedSize);

} // namespace hubscope
