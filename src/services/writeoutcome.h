// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace hubscope {

/// What is known about a write after its answer, or the lack of one.
enum class WriteOutcome {
    Accepted, ///< 201 or 202
    Refused,  ///< the hub said no: nothing was done
    NotSent,  ///< surely nothing left this computer
    Unknown,  ///< it may or may not have been done
};

/// Of an answer without an error. Any other success is not what the API promises: it may be a gateway's page.
WriteOutcome outcomeOfStatus(int status);
WriteOutcome outcomeOf(const Error& error);

} // namespace hubscope
