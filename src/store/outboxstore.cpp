// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/outboxstore.h"

#include "core/json.h"
#include "core/logging.h"
#include "store/rowvalues.h"

using namespace Qt::StringLiterals;

namespace hubscope {
namespace {

/// How long, and how many.
struct Retention
{
    qint64 days;
    int entries;

    QVariantList valuesAt(qint64 now) const { return {now - days * 24 * 60 * 60 * 1000, entries}; }
};
constexpr Retention ofOutbox{90, 5000};
constexpr Retention ofLedger{730, 10'000};

// In the order of the enumerations.
constexpr std::array outboxStateWords = {"queued"_L1,     "sending"_L1,  "accepted"_L1,       "seen"_L1,
                                         "notSeenYet"_L1, "rejected"_L1, "outcomeUnknown"_L1, "cancelled"_L1};
constexpr std::array identityWords = {"customer"_L1, "externalId"_L1, "session"_L1};

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
    "message, logref, tag, expectRejection, basedOn, makesCustomer"_L1;

/// The hub has it, or may have it, under a session: the ledger goes on knowing it.
constexpr auto ofTheLedger = "identityKind IS 'session' AND state NOT IN ('rejected', 'cancelled')"_L1;

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
        entry.identity ? columnWord(who.kind, identityWords) : QString(),
        who.value,
        who.nodeId,
        columnWord(entry.state, outboxStateWords),
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
        entry.basedOn,
        entry.makesCustomer};
}

/// Nothing for a row that this program does not understand.
std::optional<OutboxEntry> entryIn(const Statement& row)
{
    const auto kind = hubKindOf(row.text(3));
    const auto identityKind = columnEnum<Identity::Kind>(row.text(7), identityWords);
    const auto state = columnEnum<OutboxState>(row.text(10), outboxStateWords);
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
    entry.sentAt = numberIn(row, 12);
    entry.answeredAt = numberIn(row, 13);
    entry.seenAt = numberIn(row, 14);
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
    entry.makesCustomer = row.integer(25) != 0;
    return entry;
}

} // namespace

OutboxStore::OutboxStore(Database& database)
    : m_database(database)
{
}

Result<QList<OutboxEntry>> OutboxStore::all()
{
    return entries(false);
}

Result<QList<OutboxEntry>> OutboxStore::forgotten()
{
    return entries(true);
}

Result<QList<OutboxEntry>> OutboxStore::entries(bool forgotten)
{
    Statement select =
        m_database.prepare(u"SELECT %1 FROM outbox WHERE forgotten = ? ORDER BY number DESC"_s.arg(columns));
    if (auto done = select.exec({forgotten}); !done)
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
    Statement keep = m_database.prepare(u"UPDATE outbox SET forgotten = 1 WHERE id = ? AND "_s + ofTheLedger);
    Statement remove = m_database.prepare(u"DELETE FROM outbox WHERE id = ? AND NOT forgotten"_s);
    for (const QString& id : ids) {
        if (auto done = keep.exec({id}); !done)
            return done;
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
        const QString before = columnWord(state, outboxStateWords);
        if (auto done = settle.exec({columnWord(settledState(state), outboxStateWords), before}); !done)
            return done.error();
        touched += settle.changedRows();
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    return touched;
}

Result<Done> OutboxStore::prune(qint64 now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto old = [](QLatin1StringView which) {
        return u"%1 AND state NOT IN ('queued', 'sending', 'outcomeUnknown') AND (queuedAt < ? OR number <= "
               "(SELECT number FROM outbox WHERE %1 ORDER BY number DESC LIMIT 1 OFFSET ?))"_s.arg(which);
    };
    const QString shown = old("NOT forgotten"_L1);
    // What goes first, so that the newest are counted before any of them is forgotten.
    const std::pair<QString, Retention> steps[] = {
        {u"DELETE FROM outbox WHERE NOT (%1) AND %2"_s.arg(ofTheLedger, shown), ofOutbox},
        {u"UPDATE outbox SET forgotten = 1 WHERE "_s + shown, ofOutbox},
        {u"DELETE FROM outbox WHERE "_s + old("forgotten"_L1), ofLedger}};
    for (const auto& [sql, retention] : steps) {
        if (auto done = m_database.execute(sql, retention.valuesAt(now)); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace hubscope
