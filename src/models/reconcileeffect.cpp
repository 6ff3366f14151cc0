// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reconcileeffect.h"

#include "domain/identity.h"
#include "models/sessionledger.h"

#include <algorithm>

namespace hubscope {

namespace {

bool isWithThisCustomer(const ReconcileEffect& effect, const ReconcileRecord& record)
{
    return record.customerId == effect.customerId;
}

CheckVerdict idForm(const ReconcileEffect& effect)
{
    return sessionIdForm(effect.session.value) == SessionIdForm::Uuid4 ? CheckVerdict::Passed
                                                                       : CheckVerdict::Warned;
}

bool hasSessionAlready(const ReconcileEffect& effect)
{
    return effect.customerSessions &&
           std::ranges::find(*effect.customerSessions, effect.session.value, &CustomerSession::value) !=
               effect.customerSessions->cend();
}

CheckVerdict reconciledHere(const ReconcileEffect& effect)
{
    if (!effect.earlier.isEmpty() || hasSessionAlready(effect))
        return CheckVerdict::Warned;
    return effect.customerSessions ? CheckVerdict::Passed : CheckVerdict::Unknown;
}

CheckVerdict customerExists(const ReconcileEffect& effect)
{
    if (effect.customer)
        return CheckVerdict::Passed;
    const bool missing = effect.customerError && effect.customerError->kind == ErrorKind::NotFound;
    return missing ? CheckVerdict::Failed : CheckVerdict::Unknown;
}

CheckVerdict sameNode(const ReconcileEffect& effect)
{
    if (!effect.customer || effect.customer->nodeId.isEmpty() || effect.session.nodeId.isEmpty())
        return CheckVerdict::Unknown;
    return effect.customer->nodeId == effect.session.nodeId ? CheckVerdict::Passed : CheckVerdict::Warned;
}

} // namespace

bool ReconcileEffect::isCertain(const OutboxEntry& entry)
{
    switch (entry.state) {
    case OutboxState::Accepted:
    case OutboxState::Seen:
    case OutboxState::NotSeenYet:
        return true;
    default:
        return false;
    }
}

int ReconcileEffect::certainCount() const
{
    return int(std::ranges::count_if(events, &ReconcileEffect::isCertain));
}

bool ReconcileEffect::moves(const OutboxEntry& entry) const
{
    // One that is seen is somebody's already: this customer's, or another's who keeps it. What is of a
    // session that is somebody's goes there by itself.
    const bool seen = entry.state == OutboxState::Seen && !entry.customerId.isEmpty();
    return isCertain(entry) && !seen && !isOwned();
}

int ReconcileEffect::movingCount() const
{
    return int(std::ranges::count_if(events, [this](const OutboxEntry& entry) { return moves(entry); }));
}

std::optional<qint64> ReconcileEffect::expectedCount() const
{
    return countBefore ? std::optional(*countBefore + movingCount()) : std::nullopt;
}

bool ReconcileEffect::isOwned() const
{
    const auto accepted = [](const ReconcileRecord& record) { return isAccepted(record.state); };
    return hasSessionAlready(*this) || std::ranges::any_of(earlier, accepted);
}

bool ReconcileEffect::mayBeSent() const
{
    return std::ranges::none_of(
        checksOf(*this), [](const EffectCheck& check) { return check.verdict == CheckVerdict::Failed; });
}

void ReconcileEffect::takeKnown(const SessionLedger& ledger)
{
    events.clear();
    for (const OutboxEntry& entry : ledger.events(session.id)) {
        if (isCertain(entry) || entry.state == OutboxState::OutcomeUnknown)
            events.append(entry);
    }
    underWay = ledger.counts(session.id).underWay;
    earlier.clear();
    for (const ReconcileRecord& record : ledger.reconciliationsOf(session.id)) {
        if (isAccepted(record.state) || record.state == ReconcileState::OutcomeUnknown)
            earlier.append(record);
    }
}

void ReconcileEffect::forgetCustomer()
{
    customer.reset();
    customerError.reset();
    countBefore.reset();
    lastEventAt.reset();
    customerSessions.reset();
    readAt.reset();
}

QList<EffectCheck> checksOf(const ReconcileEffect& effect)
{
    const auto warnIf = [](bool odd) { return odd ? CheckVerdict::Warned : CheckVerdict::Passed; };
    QList<EffectCheck> checks{
        {CheckKind::IdForm, idForm(effect)},
        {CheckKind::ReconciledHere, reconciledHere(effect)},
        {CheckKind::CustomerExists, customerExists(effect)},
        {CheckKind::SameNode, sameNode(effect)},
        {CheckKind::KnownEvents, warnIf(effect.events.isEmpty())}};
    if (effect.underWay > 0)
        checks.append({CheckKind::UnderWay, CheckVerdict::Warned});
    if (effect.session.hubKind == HubKind::Production)
        checks.append({CheckKind::Production, CheckVerdict::Warned});
    const bool elsewhere = std::ranges::any_of(effect.earlier, [&effect](const ReconcileRecord& record) {
        return isAccepted(record.state) && !isWithThisCustomer(effect, record);
    });
    checks.append(
        {CheckKind::SomeoneElses, elsewhere                   ? CheckVerdict::Warned
                                  : hasSessionAlready(effect) ? CheckVerdict::Passed
                                                              : CheckVerdict::Unknown});
    return checks;
}

} // namespace hubscope
