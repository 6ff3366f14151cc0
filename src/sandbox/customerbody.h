// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/json.h"
#include "sandbox/customerstore.h"

namespace hubscope::sandbox {

/// What is wrong with a customer that a client sends: wrong JSON types of the fields that the contract knows.
QList<FieldError> customerViolations(const JsonValue& body);

/// What only the hub may set.
struct CustomerStamp
{
    QString id;
    QString node;
    qint64 registeredAt = 0; ///< ms UTC
    qint64 updatedAt = 0;    ///< ms UTC
};

/// The customer as reads show it: every field of the contract, null where nothing was posted, and whatever
/// else was, unchanged and in its order.
JsonValue shownCustomer(const JsonValue& posted, const CustomerStamp& stamp);

/// The row for a customer that reads show so. `row` is left at 0.
StoredCustomer storedCustomer(const JsonValue& shown);

/// Merges as PATCH does: objects deeply, everything else is replaced; null sets null.
void mergeInto(JsonValue& target, const JsonValue& patch);

/// Only these dotted fields, and the id.
JsonValue withFields(const JsonValue& customer, const QStringList& fields);

} // namespace hubscope::sandbox
