// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deliverytext.h"

#include "models/eventtext.h"
#include "models/outboxtext.h"

#include <QCoreApplication>

namespace hubscope {

namespace {

struct Delivery
{
    Q_DECLARE_TR_FUNCTIONS(Delivery)
};

using Mood = DeliveryText::Mood;

DeliveryText severalFit(const QString& word, const OutboxEntry& entry)
{
    return {
        Mood::Unsure,
        word,
        Delivery::tr(
            "%n stored event(s) fit, and nothing tells which one it is.", nullptr,
            int(entry.candidates.size())),
        {DeliveryAction::Choose}};
}

DeliveryText accepted(const OutboxEntry& entry, const DeliverySearch& search)
{
    const QString word = Delivery::tr("Accepted (%1)").arg(entry.httpStatus);
    if (entry.expectRejection && !search.looking)
        return {Mood::Bad, word, Delivery::tr("A rejection was expected, and the hub took it."), {}};
    if (entry.candidates.size() > 1)
        return severalFit(word, entry);
    if (entry.isOutOfSight())
        return {
            Mood::Good,
            word,
            Delivery::tr("Anonymous events cannot be listed: it will show once its session is reconciled."),
            {}};
    const QString sentence =
        search.usual
            ? Delivery::tr("Waiting for it to appear – usually %1.").arg(outboxDelayText(*search.usual))
            : Delivery::tr("Waiting for it to appear.");
    return {Mood::Busy, word, sentence, {DeliveryAction::Stop}};
}

/// An external id that nobody had makes a customer (API contract, Event): here it is.
QString withNewCustomer(const QString& sentence, const OutboxEntry& entry)
{
    if (!entry.makesCustomer || entry.customerId.isEmpty())
        return sentence;
    return Delivery::tr("%1; its external id has customer %2 now", "what became of an event, a short id")
        .arg(sentence, shortId(entry.customerId));
}

DeliveryText seen(const OutboxEntry& entry)
{
    const auto delay = entry.delay();
    const QString place =
        delay ? Delivery::tr("id %1, after %2")
                    .arg(shortId(entry.eventId), outboxDelayText(std::chrono::milliseconds(*delay)))
              : Delivery::tr("id %1").arg(shortId(entry.eventId));
    const QString sentence = withNewCustomer(place, entry);
    return {
        entry.isAsExpected() ? Mood::Good : Mood::Bad,
        Delivery::tr("Seen"),
        entry.isAsExpected() ? sentence : Delivery::tr("A rejection was expected; %1").arg(sentence),
        {DeliveryAction::Show, DeliveryAction::Compare}};
}

DeliveryText rejected(const OutboxEntry& entry)
{
    QString words = oneLine(entry.message, 400);
    if (!entry.logref.isEmpty())
        words = Delivery::tr("%1 (reference %2)").arg(words, oneLine(entry.logref, 80));
    if (entry.expectRejection)
        return {Mood::Good, Delivery::tr("Rejected as expected (%1)").arg(entry.httpStatus), words, {}};
    const QString word =
        entry.httpStatus ? Delivery::tr("Rejected (%1)").arg(entry.httpStatus) : Delivery::tr("Not sent");
    return {Mood::Bad, word, words, {}};
}

DeliveryText unknown(const OutboxEntry& entry, const DeliverySearch& search)
{
    const QString word = Delivery::tr("Outcome unknown");
    if (entry.candidates.size() > 1)
        return severalFit(word, entry);
    if (search.looking)
        return {Mood::Busy, word, Delivery::tr("Looking for it on the hub."), {DeliveryAction::Stop}};
    return {
        Mood::Unsure,
        word,
        search.inVain ? Delivery::tr("The hub does not show it. Sending again may make a second one.")
                      : Delivery::tr("The answer was lost: the hub may or may not have it."),
        {DeliveryAction::FindOut}};
}

DeliveryText notSeen(const DeliverySearch& search)
{
    const QString word = Delivery::tr("Not seen yet");
    if (search.looking)
        return {Mood::Busy, word, Delivery::tr("Looking for it again."), {DeliveryAction::Stop}};
    return {
        Mood::Unsure,
        word,
        Delivery::tr("The hub accepted it and does not show it yet; that is no error."),
        {DeliveryAction::FindOut}};
}

} // namespace

DeliveryText deliveryText(const OutboxEntry& entry, const DeliverySearch& search)
{
    switch (entry.state) {
    case OutboxState::Queued:
        return {
            Mood::Busy,
            Delivery::tr("Queued"),
            Delivery::tr("Kept on disk, about to be sent."),
            {DeliveryAction::GiveUp}};
    case OutboxState::Sending:
        return {Mood::Busy, Delivery::tr("Sending…"), {}, {}};
    case OutboxState::Accepted:
        return accepted(entry, search);
    case OutboxState::Seen:
        return seen(entry);
    case OutboxState::NotSeenYet:
        return entry.candidates.size() > 1 ? accepted(entry, search) : notSeen(search);
    case OutboxState::Rejected:
        return rejected(entry);
    case OutboxState::OutcomeUnknown:
        return unknown(entry, search);
    case OutboxState::Cancelled:
        break;
    }
    return {Mood::Unsure, Delivery::tr("Cancelled"), Delivery::tr("Nothing was sent."), {}};
}

QString deliveryActionLabel(DeliveryAction action)
{
    switch (action) {
    case DeliveryAction::GiveUp:
        return Delivery::tr("Cancel");
    case DeliveryAction::Stop:
        return Delivery::tr("Stop");
    case DeliveryAction::Show:
        return Delivery::tr("Show in timeline");
    case DeliveryAction::Compare:
        return Delivery::tr("Sent vs stored");
    case DeliveryAction::FindOut:
        return Delivery::tr("Find out");
    case DeliveryAction::Choose:
        break;
    }
    return Delivery::tr("Choose…");
}

} // namespace hubscope
