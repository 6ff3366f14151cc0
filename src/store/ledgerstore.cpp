// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ledgerstore.h"

#include "core/json.h"
#include "core/logging.h"
#include "store/rowvalues.h"

using namespace Qt::StringLiterals;

namespace hubscope {
namespace {

// In the order of the enumerations.
constexpr std::array originWords = {"made"_L1, "posted"_L1, "pasted"_L1, "found"_L1};
constexpr std::array reconcileStateWords = {"prepared"_L1,   "sending"_L1, "accepted"_L1,       "proven"_L1,
                                            "partlySeen"_L1, "refused"_L1, "outcomeUnknown"_L1, "notSent"_L1};

// Each list of columns serves reading and writing.
constexpr auto sessionColumns =
    "id, value, label, profileId, profileName, hubKind, baseUrl, workspaceId, nodeId, origin, knownSince, "
    "chosenAt"_L1;
constexpr auto reconcileColumns =
    "id, sessionId, sessionValue, profileId, customerId, customerName, state, url, request, preparedAt, "
    "sentAt, answeredAt, endedAt, httpStatus, answer, message, logref, conflictId, hubSessionId, "
    "countBefore, countBeforeAt, countNow, countNowAt, proof"_L1;

/// NOT NULL columns want an empty text, which a null one is not.
QString notNull(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

QVariantList valuesOf(const SessionRecord& session)
{
    return {
        session.id,
        notNull(session.value),
        session.label,
        notNull(session.profileId),
        session.profileName,
        QString(hubKindWord(session.hubKind)),
        session.baseUrl,
        session.workspaceId,
        notNull(session.nodeId),
        columnWord(session.origin, originWords),
        session.knownSince,
        orNull(session.chosenAt)};
}

std::optional<SessionRecord> sessionIn(const Statement& row)
{
    const auto kind = hubKindOf(row.text(5));
    const auto origin = columnEnum<SessionOrigin>(row.text(9), originWords);
    if (row.text(0).isEmpty() || row.text(1).isEmpty() || !kind || !origin)
        return std::nullopt;
    return SessionRecord{
        .id = row.text(0),
        .value = row.text(1),
        .label = row.text(2),
        .profileId = row.text(3),
        .profileName = row.text(4),
        .hubKind = *kind,
        .baseUrl = row.text(6),
        .workspaceId = row.text(7),
        .nodeId = row.text(8),
        .origin = *origin,
        .knownSince = row.integer(10),
        .chosenAt = numberIn(row, 11)};
}

QString toJsonText(const QList<ProofItem>& proof)
{
    JsonValue list = JsonValue::array();
    for (const ProofItem& item : proof) {
        JsonValue object = JsonValue::object();
        object.set(u"entry"_s, JsonValue::string(item.entryId));
        object.set(u"certain"_s, JsonValue::boolean(item.certain));
        if (!item.moves)
            object.set(u"moves"_s, JsonValue::boolean(false));
        if (!item.eventId.isEmpty())
            object.set(u"event"_s, JsonValue::string(item.eventId));
        if (item.seenAt)
            object.set(u"seenAt"_s, JsonValue::number(*item.seenAt));
        list.append(std::move(object));
    }
    return QString::fromUtf8(list.toCompact());
}

ProofItem proofItemIn(const JsonValue& object)
{
    ProofItem item;
    if (const JsonValue* entry = object.find(u"entry"))
        item.entryId = entry->toString();
    if (const JsonValue* certain = object.find(u"certain"))
        item.certain = certain->toBool();
    if (const JsonValue* moves = object.find(u"moves"))
        item.moves = moves->toBool();
    if (const JsonValue* event = object.find(u"event"))
        item.eventId = event->toString();
    if (const JsonValue* seenAt = object.find(u"seenAt"))
        item.seenAt = seenAt->spelling().toLongLong();
    return item;
}

QList<ProofItem> proofIn(const QString& text)
{
    QList<ProofItem> proof;
    if (const auto list = parseJson(text.toUtf8())) {
        for (const JsonValue& item : list->items())
            proof.append(proofItemIn(item));
    }
    return proof;
}

QVariantList valuesOf(const ReconcileRecord& record)
{
    return {
        record.id,
        record.sessionId,
        record.sessionValue,
        record.profileId,
        record.customerId,
        record.customerName,
        columnWord(record.state, reconcileStateWords),
        record.url.toString(QUrl::FullyEncoded),
        record.request,
        record.preparedAt,
        orNull(record.sentAt),
        orNull(record.answeredAt),
        orNull(record.endedAt),
        record.httpStatus,
        record.answer.left(LedgerStore::maxAnswer),
        record.message,
        record.logref,
        record.conflictId,
        record.hubSessionId,
        orNull(record.countBefore),
        orNull(record.countBeforeAt),
        orNull(record.countNow),
        orNull(record.countNowAt),
        toJsonText(record.proof)};
}

std::optional<ReconcileRecord> reconcileRecordIn(const Statement& row)
{
    const auto state = columnEnum<ReconcileState>(row.text(6), reconcileStateWords);
    if (row.text(0).isEmpty() || !state)
        return std::nullopt;
    return ReconcileRecord{
        .id = row.text(0),
        .sessionId = row.text(1),
        .sessionValue = row.text(2),
        .profileId = row.text(3),
        .customerId = row.text(4),
        .customerName = row.text(5),
        .state = *state,
        .url = QUrl(row.text(7)),
        .request = row.bytes(8),
        .preparedAt = row.integer(9),
        .sentAt = numberIn(row, 10),
        .answeredAt = numberIn(row, 11),
        .endedAt = numberIn(row, 12),
        .httpStatus = static_cast<int>(row.integer(13)),
        .answer = row.bytes(14),
        .message = row.text(15),
        .logref = row.text(16),
        .conflictId = row.text(17),
        .hubSessionId = row.text(18),
        .countBefore = numberIn(row, 19),
        .countBeforeAt = numberIn(row, 20),
        .countNow = numberIn(row, 21),
        .countNowAt = numberIn(row, 22),
        .proof = proofIn(row.text(23))};
}

/// All rows of a table, newest first, without those that `read` does not understand.
template<typename T>
Result<QList<T>> readTable(
    Database& database, const QString& table, QLatin1StringView columns,
    std::optional<T> (*read)(const Statement&))
{
    Statement select = database.prepare(u"SELECT %1 FROM %2 ORDER BY number DESC"_s.arg(columns, table));
    if (auto done = select.exec(); !done)
        return done.error();
    QList<T> rows;
    while (select.next()) {
        if (auto row = read(select))
            rows.append(*std::move(row));
        else
            qCWarning(lcStore) << "a row of the ledger cannot be read:" << table << select.text(0);
    }
    if (const auto failure = select.failure())
        return *failure;
    return rows;
}

/// Updates the row of that id, or inserts it; its number stays.
Result<Done>
saveRow(Database& database, const QString& table, QLatin1StringView columns, const QVariantList& values)
{
    return database.execute(
        u"INSERT INTO %1(%2) VALUES (%3) ON CONFLICT(id) DO UPDATE SET (%2) = (%3)"_s.arg(
            table, columns, questionMarks(values.size())),
        values + values);
}

} // namespace

LedgerStore::LedgerStore(Database& database)
    : m_database(database)
{
}

Result<QList<SessionRecord>> LedgerStore::sessions()
{
    return readTable<SessionRecord>(m_database, u"session"_s, sessionColumns, sessionIn);
}

Result<Done> LedgerStore::saveSession(const SessionRecord& session)
{
    return saveRow(m_database, u"session"_s, sessionColumns, valuesOf(session));
}

Result<Done> LedgerStore::removeSession(const SessionRecord& session)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto done = m_database.execute(
        u"DELETE FROM outbox WHERE forgotten AND identityKind = 'session' AND identityValue = ? AND "
        "profileId = ? AND IFNULL(identityNode, '') = ?"_s,
        {session.value, session.profileId, notNull(session.nodeId)});
    if (!done)
        return done;
    done = m_database.execute(u"DELETE FROM reconciliation WHERE sessionId = ?"_s, {session.id});
    if (!done)
        return done;
    done = m_database.execute(u"DELETE FROM session WHERE id = ?"_s, {session.id});
    if (!done)
        return done;
    return transaction->commit();
}

Result<QList<ReconcileRecord>> LedgerStore::reconciliations()
{
    return readTable<ReconcileRecord>(m_database, u"reconciliation"_s, reconcileColumns, reconcileRecordIn);
}

Result<Done> LedgerStore::saveReconciliation(const ReconcileRecord& record)
{
    return saveRow(m_database, u"reconciliation"_s, reconcileColumns, valuesOf(record));
}

Result<int> LedgerStore::settleInterrupted()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    int touched = 0;
    Statement settle = m_database.prepare(u"UPDATE reconciliation SET state = ? WHERE state = ?"_s);
    for (const ReconcileState state : {ReconcileState::Sending, ReconcileState::Prepared}) {
        const QString after = columnWord(settledState(state), reconcileStateWords);
        if (auto done = settle.exec({after, columnWord(state, reconcileStateWords)}); !done)
            return done.error();
        touched += settle.changedRows();
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    return touched;
}

} // namespace hubscope
