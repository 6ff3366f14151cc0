// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outboxanswer.h"

namespace hubscope {

namespace {

/// A redirect that asks for the same request elsewhere; after a 303 the work is done.
bool isRepeatElsewhere(int status)
{
    return status == 301 || status == 302 || status == 307 || status == 308;
}

/// Any other success is not what the API promises: it may be a gateway's page.
bool isAcceptance(int status)
{
    return status == 201 || status == 202;
}

} // namespace

OutboxState stateAfter(const Error& error)
{
    const int status = error.httpStatus;
    if (isAcceptance(status))
        return OutboxState::Accepted;
    switch (error.kind) {
    case ErrorKind::Offline: // of a write: before a byte left, or a proxy that did not let it through
        return OutboxState::Cancelled;
    case ErrorKind::Timeout: // 408 is a server's, which may have read enough
        return status == 0 ? OutboxState::Cancelled : OutboxState::OutcomeUnknown;
    default:
        break;
    }
    const bool refused = (status >= 400 && status < 500) || isRepeatElsewhere(status);
    return refused ? OutboxState::Rejected : OutboxState::OutcomeUnknown;
}

void takeAnswer(OutboxEntry& entry, const Result<Fetched<AcceptedEvent>>& answer, qint64 now)
{
    if (answer) {
        const AcceptedEvent& accepted = answer->value;
        entry.state = isAcceptance(accepted.status) ? OutboxState::Accepted : OutboxState::OutcomeUnknown;
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
