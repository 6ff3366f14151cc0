// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/writeoutcome.h"

namespace hubscope {

namespace {

/// A redirect that asks for the same request elsewhere; after a 303 the work is done.
bool isRepeatElsewhere(int status)
{
    return status == 301 || status == 302 || status == 307 || status == 308;
}

} // namespace

WriteOutcome outcomeOfStatus(int status)
{
    return status == 201 || status == 202 ? WriteOutcome::Accepted : WriteOutcome::Unknown;
}

WriteOutcome outcomeOf(const Error& error)
{
    const int status = error.httpStatus;
    if (outcomeOfStatus(status) == WriteOutcome::Accepted)
        return WriteOutcome::Accepted;
    switch (error.kind) {
    case ErrorKind::Offline: // of a write: before a byte left, or a proxy that did not let it through
        return WriteOutcome::NotSent;
    case ErrorKind::Timeout: // 408 is a server's, which may have read enough
        return status == 0 ? WriteOutcome::NotSent : WriteOutcome::Unknown;
    default:
        break;
    }
    const bool refused = (status >= 400 && status < 500) || isRepeatElsewhere(status);
    return refused ? WriteOutcome::Refused : WriteOutcome::Unknown;
}

} // namespace hubscope
