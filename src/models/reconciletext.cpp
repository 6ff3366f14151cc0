// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reconciletext.h"

#include "core/json.h"
#include "core/plaintext.h"
#include "domain/identity.h"
#include "models/displaytime.h"
#include "models/drafttitle.h"
#include "models/eventtext.h"
#include "models/outboxtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct ReconcileWords
{
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

using Phase = Reconciliation::Phase;

/// Where a limit is stated, up to two minutes in seconds: `60 s`.
QString watchText(std::chrono::milliseconds time)
{
    using namespace std::chrono_literals;
    if (time < 60s || time >= 120s)
        return outboxDelayText(time);
    return ReconcileWords::tr("%1 s").arg(std::chrono::floor<std::chrono::seconds>(time).count());
}

QString watchingSentence(const Reconciliation& reconciliation)
{
    const QString since = watchText(reconciliation.watchedFor().value_or(reconciliation.limit()));
    const QString limit = watchText(reconciliation.limit());
    const auto next = reconciliation.nextLook();
    const QString watched = next
                                ? ReconcileWords::tr("Watching for %1 of %2, next look in %3.")
                                      .arg(since, limit, outboxDelayText(*next))
                                : ReconcileWords::tr("Watching for %1 of %2, looking now.").arg(since, limit);
    return ReconcileWords::tr("%1 Up to 30 s is normal.", "what is being done, then what to expect")
        .arg(watched);
}

QString partlySentence(const Reconciliation& reconciliation)
{
    const ReconcileRecord& record = reconciliation.record();
    const auto watched = reconciliation.watchedFor();
    const int missing = record.certainCount() - record.seenCount();
    if (record.certainCount() == 0)
        return watched ? ReconcileWords::tr("Accepted. Nothing shows on the customer after %1.")
                             .arg(watchText(*watched))
                       : ReconcileWords::tr("Accepted. Nothing shows on the customer yet.");
    if (!watched)
        return ReconcileWords::tr(
            "Accepted. %n event(s) have not shown on the customer yet; that is no error.", nullptr, missing);
    return ReconcileWords::tr(
               "Accepted. %n event(s) did not show on the customer within %1; that is no error.", nullptr,
               missing)
        .arg(watchText(*watched));
}

QString provenSentence(const Reconciliation& reconciliation)
{
    if (reconciliation.record().certainCount() == 0)
        return ReconcileWords::tr(
            "Accepted. No event of this session is known here, so that there is nothing to look for.");
    const auto took = reconciliation.watchedFor();
    return took ? ReconcileWords::tr(
                      "Every known event of the session is on the customer's timeline, after %1.")
                      .arg(outboxDelayText(*took))
                : ReconcileWords::tr("Every known event of the session is on the customer's timeline.");
}

} // namespace

QString reconcileStateLabel(ReconcileState state)
{
    switch (state) {
    case ReconcileState::Prepared:
        return ReconcileWords::tr("Prepared");
    case ReconcileState::Sending:
        return ReconcileWords::tr("Sending");
    case ReconcileState::Accepted:
        return ReconcileWords::tr("Accepted");
    case ReconcileState::Proven:
        return ReconcileWords::tr("Proven");
    case ReconcileState::PartlySeen:
        return ReconcileWords::tr("Partly seen");
    case ReconcileState::Refused:
        return ReconcileWords::tr("Refused");
    case ReconcileState::OutcomeUnknown:
        return ReconcileWords::tr("Outcome unknown");
    case ReconcileState::NotSent:
        break;
    }
    return ReconcileWords::tr("Not sent");
}

QString proofHeadline(const ReconcileRecord& record)
{
    if (record.certainCount() == 0)
        return ReconcileWords::tr("Nothing known to look for");
    return ReconcileWords::tr("%1 of %2 seen").arg(record.seenCount()).arg(record.certainCount());
}

QString proofSentence(const Reconciliation& reconciliation)
{
    const QString words = oneLine(reconciliation.record().message, 400);
    switch (reconciliation.phase()) {
    case Phase::Choosing:
    case Phase::Checking:
    case Phase::Checked:
        return ReconcileWords::tr("Nothing has been sent yet.");
    case Phase::Sending:
        return ReconcileWords::tr("Being sent.");
    case Phase::Watching:
        return watchingSentence(reconciliation);
    case Phase::Proven:
        return provenSentence(reconciliation);
    case Phase::PartlySeen:
        return partlySentence(reconciliation);
    case Phase::Refused:
        return words.isEmpty()
                   ? ReconcileWords::tr("The hub refused it; nothing was done.")
                   : ReconcileWords::tr("The hub refused it; nothing was done. It says: %1").arg(words);
    case Phase::OutcomeUnknown:
        return ReconcileWords::tr("The answer was lost: the hub may or may not have done it.");
    case Phase::FindingOut:
        return ReconcileWords::tr("Looking for the session on the hub.");
    case Phase::NotSent:
        break;
    }
    return words.isEmpty() ? ReconcileWords::tr("Nothing was sent.")
                           : ReconcileWords::tr("Nothing was sent: %1").arg(words);
}

QStringList
missingEvents(const ReconcileRecord& record, const QList<OutboxEntry>& sessionEvents, const TimeDisplay& time)
{
    QStringList missing;
    for (const ProofItem& item : record.proof) {
        const auto entry = std::ranges::find(sessionEvents, item.entryId, &OutboxEntry::id);
        if (!item.certain || item.seenAt || entry == sessionEvents.cend())
            continue;
        missing.append(
            ReconcileWords::tr("%1, %2", "an event, the time at which it was sent")
                .arg(sentEventTitle(*entry), time.formatTime(entry->sentAt.value_or(entry->queuedAt))));
    }
    return missing;
}

QString sentEventFacts(const OutboxEntry& entry)
{
    Event told;
    told.type = entry.type;
    told.body = entry.body;
    return keyFacts(told);
}

QString sentEventTitle(const OutboxEntry& entry)
{
    const auto event = parseJson(entry.body);
    return event ? draftTitle(*event) : oneLine(entry.type, 60);
}

QString sessionTitle(const SessionRecord& session)
{
    if (!session.label.isEmpty())
        return oneLine(session.label, 80);
    const QString value = oneLine(session.value, 80);
    // What is no UUID says something, and most of it is needed for that.
    return sessionIdForm(session.value) == SessionIdForm::NoUuid ? middleElided(value, 20, 6)
                                                                 : shortSession(value);
}

QString sessionIdRemark(const QString& value)
{
    switch (sessionIdForm(value.trimmed())) {
    case SessionIdForm::Uuid4:
        return {};
    case SessionIdForm::OtherUuid:
        return ReconcileWords::tr("A UUID, but not of version 4. The hub takes any text.");
    case SessionIdForm::NoUuid:
        break;
    }
    return value.trimmed().isEmpty()
               ? QString()
               : ReconcileWords::tr("Not a UUID. The hub takes any text: is it spelled right?");
}

QString sessionOriginLabel(SessionOrigin origin)
{
    switch (origin) {
    case SessionOrigin::Made:
        return ReconcileWords::tr("Made here");
    case SessionOrigin::Posted:
        return ReconcileWords::tr("Posted under");
    case SessionOrigin::Pasted:
        return ReconcileWords::tr("Pasted");
    case SessionOrigin::Found:
        break;
    }
    return ReconcileWords::tr("Found in events");
}

} // namespace hubscope
