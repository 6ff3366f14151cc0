// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "sandbox/response.h"

namespace hubscope::sandbox {

// What can be wrong with a request, as values that travel up from the stores to the router.

/// 404 with that message.
Error notFound(const QString& message);
Error customerNotFound(const QString& id);
Error nodeNotFound(const QString& id);
/// 400 with one entry per violation.
Error invalid(const QList<FieldError>& violations);
Error invalid(const QString& path, const QString& message);
/// 409: that customer is in the way.
Error conflict(const QString& customerId);

/// The contract's envelope for an error; `workspaceUrl` begins the address of a customer that is in the way.
/// A storage error is a 500 and is logged.
Response failureResponse(const Error& error, const QString& workspaceUrl);

} // namespace hubscope::sandbox
