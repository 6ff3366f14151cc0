// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/receipt.h"

#include "core/json.h"
#include "core/timestamp.h"
#include "models/displaytime.h"
#include "models/markdown.h"
#include "models/outboxtext.h"
#include "models/reconciletext.h"
#include "models/sessionledger.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

JsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? JsonValue() : JsonValue::string(text);
}

JsonValue timeOrNull(std::optional<qint64> msecsUtc)
{
    return msecsUtc ? JsonValue::string(isoTimestamp(*msecsUtc)) : JsonValue();
}

JsonValue numberOrNull(std::optional<qint64> number)
{
    return number ? JsonValue::number(*number) : JsonValue();
}

/// JSON as what it says, anything else as text.
JsonValue bodyJson(const QByteArray& body)
{
    if (const auto json = parseJson(body))
        return *json;
    return textOrNull(QString::fromUtf8(body));
}

QString proofStateWord(ReconcileState state)
{
    switch (state) {
    case ReconcileState::Prepared:
        return u"prepared"_s;
    case ReconcileState::Sending:
        return u"sending"_s;
    case ReconcileState::Accepted:
        return u"accepted"_s;
    case ReconcileState::Proven:
        return u"proven"_s;
    case ReconcileState::PartlySeen:
        return u"partlySeen"_s;
    case ReconcileState::Refused:
        return u"refused"_s;
    case ReconcileState::OutcomeUnknown:
        return u"outcomeUnknown"_s;
    case ReconcileState::NotSent:
        break;
    }
    return u"notSent"_s;
}

JsonValue eventsJson(const Receipt& receipt)
{
    JsonValue events = JsonValue::array();
    for (qsizetype i = 0; i < receipt.events.size(); ++i) {
        const OutboxEntry& entry = receipt.events[i];
        const ProofItem& item = receipt.record.proof[i];
        events.append(JsonValue::object(
            {{u"sentAt"_s, timeOrNull(entry.sentAt)},
             {u"type"_s, textOrNull(entry.type)},
             {u"facts"_s, textOrNull(sentEventFacts(entry))},
             {u"certain"_s, JsonValue::boolean(item.certain)},
             {u"eventId"_s, textOrNull(item.eventId)},
             {u"seenAt"_s, timeOrNull(item.seenAt)}}));
    }
    return events;
}

JsonValue sessionJson(const SessionRecord& session)
{
    return JsonValue::object(
        {{u"value"_s, JsonValue::string(session.value)},
         {u"label"_s, textOrNull(session.label)},
         {u"nodeId"_s, textOrNull(session.nodeId)},
         {u"workspaceId"_s, textOrNull(session.workspaceId)},
         {u"hub"_s, textOrNull(session.profileName)},
         {u"hubKind"_s, JsonValue::string(QString(hubKindWord(session.hubKind)))}});
}

JsonValue answerJson(const ReconcileRecord& record)
{
    return JsonValue::object(
        {{u"at"_s, timeOrNull(record.answeredAt)},
         {u"status"_s, record.httpStatus == 0 ? JsonValue() : JsonValue::number(qint64(record.httpStatus))},
         {u"body"_s, bodyJson(record.answer)},
         {u"message"_s, textOrNull(record.message)},
         {u"logref"_s, textOrNull(record.logref)}});
}

QString sessionName(const SessionRecord& session)
{
    return session.label.isEmpty() ? session.value : u"%1 (%2)"_s.arg(session.label, session.value);
}

QString customerNameOf(const ReconcileRecord& record)
{
    return record.customerName.isEmpty() ? record.customerId
                                         : u"%1 (%2)"_s.arg(record.customerName, record.customerId);
}

QString countText(std::optional<qint64> count, std::optional<qint64> at, const TimeDisplay& time)
{
    if (!count)
        return {};
    return at ? ReceiptWords::tr("%1, at %2", "number, time").arg(*count).arg(time.isoWithZone(*at))
              : QString::number(*count);
}

QString receiptFacts(const Receipt& receipt, const TimeDisplay& time)
{
    const ReconcileRecord& record = receipt.record;
    QString table = markdownHead({ReceiptWords::tr("What"), ReceiptWords::tr("Value")});
    const auto add = [&table](const QString& name, const QString& value) {
        if (!value.isEmpty())
            table += markdownRow({name, value});
    };
    const auto addTime = [&](const QString& name, std::optional<qint64> at) {
        add(name, at ? time.isoWithZone(*at) : QString());
    };
    add(ReceiptWords::tr("Outcome"), reconcileStateLabel(record.state));
    add(ReceiptWords::tr("Proof"), proofHeadline(record));
    add(ReceiptWords::tr("Session"), sessionName(receipt.session));
    add(ReceiptWords::tr("Customer"), customerNameOf(record));
    add(ReceiptWords::tr("Hub"), receipt.session.profileName);
    add(ReceiptWords::tr("Workspace"), receipt.session.workspaceId);
    add(ReceiptWords::tr("Node"), receipt.session.nodeId);
    add(ReceiptWords::tr("Events of the customer before"),
        countText(record.countBefore, record.countBeforeAt, time));
    add(ReceiptWords::tr("Events of the customer at the last look"),
        countText(record.countNow, record.countNowAt, time));
    addTime(ReceiptWords::tr("Sent"), record.sentAt);
    addTime(ReceiptWords::tr("Answered"), record.answeredAt);
    addTime(ReceiptWords::tr("Watched until"), record.endedAt);
    add(ReceiptWords::tr("Status"), record.httpStatus ? QString::number(record.httpStatus) : QString());
    add(ReceiptWords::tr("Message"), record.message);
    add(ReceiptWords::tr("Reference"), record.logref);
    return table;
}

QString receiptEvents(const Receipt& receipt, const TimeDisplay& time)
{
    if (receipt.events.isEmpty())
        return ReceiptWords::tr("No event of this session is known here.") + u'\n';
    QString table = markdownHead(
        {ReceiptWords::tr("Sent"), ReceiptWords::tr("Event"), ReceiptWords::tr("On the customer"),
         ReceiptWords::tr("Stored as")});
    for (qsizetype i = 0; i < receipt.events.size(); ++i) {
        const OutboxEntry& entry = receipt.events[i];
        const ProofItem& item = receipt.record.proof[i];
        const QString seen = item.seenAt    ? ReceiptWords::tr("Seen %1").arg(time.isoWithZone(*item.seenAt))
                             : item.certain ? ReceiptWords::tr("Not seen")
                                            : ReceiptWords::tr("Not seen, and perhaps never sent");
        const bool kept = !entry.id.isEmpty();
        table += markdownRow(
            {kept ? time.isoWithZone(entry.sentAt.value_or(entry.queuedAt)) : QString(),
             kept ? sentEventTitle(entry) : ReceiptWords::tr("Not kept any more"), seen, item.eventId});
    }
    return table;
}

/// It says `reconciled` of what the hub took only.
QString receiptHeading(const Receipt& receipt)
{
    const QString session = sessionTitle(receipt.session);
    const QString customer = customerNameOf(receipt.record);
    if (isAccepted(receipt.record.state))
        return ReceiptWords::tr("Session %1 reconciled with %2").arg(session, customer);
    return ReceiptWords::tr("Session %1 and %2: %3", "session, customer, state of the reconcile")
        .arg(session, customer, reconcileStateLabel(receipt.record.state));
}

QString receiptCode(const QByteArray& body)
{
    return markdownCode(QString::fromUtf8(body), parseJson(body) ? u"json"_s : QString());
}

} // namespace

std::optional<Receipt> receiptOf(const SessionLedger& ledger, const QString& recordId)
{
    const ReconcileRecord* record = ledger.reconciliation(recordId);
    const SessionRecord* session = record ? ledger.find(record->sessionId) : nullptr;
    if (!session)
        return std::nullopt;
    Receipt receipt{*session, *record, {}};
    const QList<OutboxEntry>& events = ledger.events(session->id);
    for (const ProofItem& item : record->proof) {
        const auto entry = std::ranges::find(events, item.entryId, &OutboxEntry::id);
        receipt.events.append(entry == events.cend() ? OutboxEntry() : *entry);
    }
    return receipt;
}

QString receiptFileName(const Receipt& receipt)
{
    QString session;
    for (const QChar character : receipt.session.value.left(8)) {
        if (character.isLetterOrNumber() && character.unicode() < 128)
            session += character;
    }
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(receipt.record.preparedAt, Qt::UTC);
    return u"reconcile-%1-%2"_s.arg(
        session.isEmpty() ? u"session"_s : session, when.toString(u"yyyyMMdd-HHmm"_s));
}

QByteArray receiptJson(const Receipt& receipt)
{
    const ReconcileRecord& record = receipt.record;
    return JsonValue::object(
               {{u"outcome"_s, JsonValue::string(proofStateWord(record.state))},
                {u"seen"_s, JsonValue::number(qint64(record.seenCount()))},
                {u"known"_s, JsonValue::number(qint64(record.certainCount()))},
                {u"session"_s, sessionJson(receipt.session)},
                {u"customer"_s, JsonValue::object(
                                    {{u"id"_s, JsonValue::string(record.customerId)},
                                     {u"name"_s, textOrNull(record.customerName)},
                                     {u"eventsBefore"_s, numberOrNull(record.countBefore)},
                                     {u"eventsBeforeAt"_s, timeOrNull(record.countBeforeAt)},
                                     {u"eventsNow"_s, numberOrNull(record.countNow)},
                                     {u"eventsNowAt"_s, timeOrNull(record.countNowAt)}})},
                {u"request"_s, JsonValue::object(
                                   {{u"method"_s, JsonValue::string(u"POST"_s)},
                                    {u"url"_s, JsonValue::string(record.url.toString(
                                                   QUrl::FullyEncoded | QUrl::RemoveUserInfo))},
                                    {u"body"_s, bodyJson(record.request)},
                                    {u"at"_s, timeOrNull(record.sentAt)}})},
                {u"answer"_s, answerJson(record)},
                {u"watchedUntil"_s, timeOrNull(record.endedAt)},
                {u"events"_s, eventsJson(receipt)},
                {u"note"_s, JsonValue::string(u"Events that other programs sent under this session are not "
                                              "known and not counted."_s)}})
        .toPretty();
}

QString receiptMarkdown(const Receipt& receipt, const TimeDisplay& time)
{
    const ReconcileRecord& record = receipt.record;
    QString text = u"# "_s + markdownText(receiptHeading(receipt));
    text += u"\n\n"_s + receiptFacts(receipt, time);
    text += u"\n## "_s + ReceiptWords::tr("Events") + u"\n\n" + receiptEvents(receipt, time);
    text += u'\n' +
            ReceiptWords::tr(
                "Events that other programs sent under this session are not known and not counted.") +
            u'\n';
    text += u"\n## "_s + ReceiptWords::tr("Request") + u"\n\nPOST `" +
            record.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo) + u"`\n\n" +
            receiptCode(record.request);
    text += u"\n## "_s + ReceiptWords::tr("Answer") + u"\n\n";
    if (!record.answer.isEmpty())
        text += receiptCode(record.answer);
    else if (record.httpStatus)
        text += ReceiptWords::tr("Status %1 without a body.").arg(record.httpStatus) + u'\n';
    else
        text += ReceiptWords::tr("There was none.") + u'\n';
    return text;
}

} // namespace hubscope
