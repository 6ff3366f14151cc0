// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/outboxentry.h"

namespace hubscope {

OutboxState settledState(OutboxState state)
{
    switch (state) {
    case OutboxState::Sending:
        return OutboxState::OutcomeUnknown;
    case OutboxState::Queued:
        return OutboxState::Cancelled;
    default:
        return state;
    }
}

std::optional<qint64> OutboxEntry::delay() const
{
    const std::optional<qint64> end = seenAt ? seenAt : answeredAt;
    if (!sentAt || !end)
        return std::nullopt;
    return *end - *sentAt;
}

bool OutboxEntry::isAnonymous() const
{
    return identity && identity->kind == Identity::Kind::Session;
}

bool OutboxEntry::isAsExpected() const
{
    switch (state) {
    case OutboxState::Rejected:
        return expectRejection && (httpStatus == 400 || httpStatus == 422);
    case OutboxState::Accepted:
    case OutboxState::Seen:
    case OutboxState::NotSeenYet:
        return !expectRejection;
    default:
        return false;
    }
}

} // namespace hubscope
