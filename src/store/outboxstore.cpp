// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/outboxstore.h"

#include "core/json.h"
#include "core/logging.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {
namespace {

constexpr qint64 keptMsecs = qint64(90) * 24 * 60 * 60 * 1000;
constexpr int keptEntries = 5000;

// In the order of the enumerations.
constexpr std::array outboxStateWords = {"queued"_L1,     "sending"_L1,  "accepted"_L1,       "seen"_L1,
                                         "notSeenYet"_L1, "rejected"_L1, "outcomeUnknown"_L1, "cancelled"_L1};
constexpr std::array identityWords = {"customer"_L1, "externalId"_L1, "session"_L1};

template<typename Enum, size_t count>
QString wordOf(Enum value, const std::array<QLatin1StringView, count>& words)
{
    return words.at(static_cast<size_t>(value));
}

template<typename Enum, size_t count>
std::optional<Enum> valueOf(const QString& word, const std::array<QLatin1StringView, count>& words)
{
    const auto found = std::ranges::find(words, word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

QVariant orNull(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

QString toJsonText(const QStringList& texts)
{
    JsonValue list = JsonValue::array();
    for (const QString& text : texts)
        list.append(JsonValue::string(text));
    return QString::fromUtf8(list.toCompact());
}

QStringList fromJsonText(const QString& text)
{
    QStringList texts;
    if (const auto list = parseJson(text.toUtf8())) {
        for (const JsonValue& item : list->items())
            texts.append(item.toString());
    }
    return texts;
}

// One list of columns serves reading and writing. `id` is the first.
constexpr auto columns =
    "id, profileId, profileName, hubKind, body, type, context, identityKind, identityValue, identityNode, "
    "state, queuedAt, sentAt, answeredAt, seenAt, httpStatus, eventId, customerId, candidates, answer, "
    "message, "
    "logref, tag, expectRejection, basedOn"_L1;

QVariantList valuesOf(const OutboxEntry& entry)
{
    const Identity who = entry.identity.value_or(Identity());
    return {
        entry.id,
        entry.profileId,
        entry.profileName,
        QString(hubKindWord(entry.hubKind)),
        entry.body,
        entry.type,
        entry.context,
        entry.identity ? wordOf(who.kind, identityWords) : QString(),
        who.value,
        who.nodeId,
        wordOf(entry.state, outboxStateWords),
        entry.queuedAt,
        orNull(entry.sentAt),
        orNull(entry.answeredAt),
        orNull(entry.seenAt),
        entry.httpStatus,
        entry.eventId,
        entry.customerId,
        toJsonText(entry.candidates),
        entry.answer.left(OutboxStore::maxAnswer),
        entry.message,
        entry.logref,
        entry.tag,
        entry.expectRejection,
        entry.basedOn};
}

std::optional<qint64> timeIn(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

/// Nothing for a row that this program does not understand.
std::optional<OutboxEntry> entryIn(const Statement& row)
{
    const auto kind = hubKindOf(row.text(3));
    const auto identityKind = valueOf<Identity::Kind>(row.text(7), identityWords);
    const auto state = valueOf<OutboxState>(row.text(10), outboxStateWords);
    if (row.text(0).isEmpty() || !kind || !state || (!identityKind && !row.isNull(7)))
        return std::nullopt;
    OutboxEntry entry;
    entry.id = row.text(0);
    entry.profileId = row.text(1);
    entry.profileName = row.text(2);
    entry.hubKind = *kind;
    entry.body = row.bytes(4);
    entry.type = row.text(5);
    entry.context = row.text(6);
    if (identityKind)
        entry.identity = Identity{*identityKind, row.text(8), row.text(9)};
    entry.state = *state;
    entry.queuedAt = row.integer(11);
    entry.sentAt = timeIn(row, 12);
    entry.answeredAt = timeIn(row, 13);
    entry.seenAt = timeIn(row, 14);
    entry.httpStatus = static_cast<int>(row.integer(15));
    entry.eventId = row.text(16);
    entry.customerId = row.text(17);
    entry.candidates = fromJsonText(row.text(18));
    entry.answer = row.bytes(19);
    entry.message = row.text(20);
    entry.logref = row.text(21);
    entry.tag = row.text(22);
    entry.expectRejection = row.integer(23) != 0;
    entry.basedOn = row.text(24);
    return entry;
}

QString questionMarks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

OutboxStore::OutboxStore(Database& database)
    : m_database(database)
{
}

Result<QList<OutboxEntry>> OutboxStore::all()
{
    Statement select = m_database.prepare(u"SELECT %1 FROM outbox ORDER BY number DESC"_s.arg(columns));
    if (auto done = select.exec(); !done)
        return done.error();
    QList<OutboxEntry> entries;
    while (select.next()) {
        if (auto entry = entryIn(select))
            entries.append(*std::move(entry));
        else
            qCWarning(lcStore) << "an entry of the outbox cannot be read:" << select.text(0);
    }
    if (const auto failure = select.failure())
        return *failure;
    return entries;
}

Result<Done> OutboxStore::insert(const OutboxEntry& entry)
{
    const QVariantList values = valuesOf(entry);
    return m_database.execute(
        u"INSERT INTO outbox(%1) VALUES (%2)"_s.arg(columns, questionMarks(values.size())), values);
}

Result<Done> OutboxStore::update(const OutboxEntry& entry)
{
    const QVariantList values = valuesOf(entry);
    return m_database.execute(
        u"UPDATE outbox SET (%1) = (%2) WHERE id = ?"_s.arg(columns, questionMarks(values.size())),
        values + QVariantList{entry.id});
}

Result<Done> OutboxStore::remove(const QStringList& ids)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Statement remove = m_database.prepare(u"DELETE FROM outbox WHERE id = ?"_s);
    for (const QString& id : ids) {
        if (auto done = remove.exec({id}); !done)
            return done;
    }
    return transaction->commit();
}

Result<int> OutboxStore::settleInterrupted()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    int touched = 0;
    Statement settle = m_database.prepare(u"UPDATE outbox SET state = ? WHERE state = ?"_s);
    for (const OutboxState state : {OutboxState::Sending, OutboxState::Queued}) {
        const QString before = wordOf(state, outboxStateWords);
        if (auto done = settle.exec({wordOf(settledState(state), outboxStateWords), before}); !done)
            return done.error();
        touched += settle.changedRows();
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    return touched;
}

Result<Done> OutboxStore::prune(qint64 now)
{
    return m_database.execute(
        u"DELETE FROM outbox WHERE state NOT IN ('queued', 'sending', 'outcomeUnknown') AND (queuedAt < ? OR "
        "number <= (SELECT number FROM outbox ORDER BY number DESC LIMIT 1 OFFSET ?))"_s,
        {now - keptMsecs, keptEntries});
}

} // namespace hubscope
