// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outboxanswer.h"

#include "services/writeoutcome.h"

namespace hubscope {

namespace {

OutboxState stateOf(WriteOutcome outcome)
{
    switch (outcome) {
    case WriteOutcome::Accepted:
        return OutboxState::Accepted;
    case WriteOutcome::Refused:
        return OutboxState::Rejected;
    case WriteOutcome::NotSent:
        return OutboxState::Cancelled;
    case WriteOutcome::Unknown:
        break;
    }
    return OutboxState::OutcomeUnknown;
}

} // namespace

OutboxState stateAfter(const Error& error)
{
    return stateOf(outcomeOf(error));
}

void takeAnswer(OutboxEntry& entry, const Result<Fetched<AcceptedEvent>>& answer, qint64 now)
{
    if (answer) {
        const AcceptedEvent& accepted = answer->value;
        entry.state = stateOf(outcomeOfStatus(accepted.status));
        entry.httpStatus = accepted.status;
        entry.eventId = accepted.eventId;
        entry.answeredAt = now;
        return;
    }
    const Error& error = answer.error();
    entry.state = stateAfter(error);
    entry.httpStatus = error.httpStatus;
    if (error.httpStatus != 0)
        entry.answeredAt = now;
    if (entry.state == OutboxState::Accepted)
        return;
    entry.answer = error.body;
    entry.message = error.message;
    entry.logref = error.logref;
}

} // namespace hubscope
