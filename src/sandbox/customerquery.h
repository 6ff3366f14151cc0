// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <functional>

namespace hubscope::sandbox {

/// Whether a customer, as the hub shows it, is wanted.
using CustomerPredicate = std::function<bool(const JsonValue& customer)>;

/// Reads a customer query (API contract, Customer query). What does not follow the contract is an error of
/// kind Invalid whose entry names the place.
Result<CustomerPredicate> parseCustomerQuery(const QString& text);

/// What a dotted attribute (`base.contacts.email`) leads to; an array on the way, or at the end, stands for
/// each of its items. Nulls are left out.
std::vector<const JsonValue*> attributeValues(const JsonValue& customer, const QString& attribute);

/// Below zero when `left` comes first. Numbers by value, date-times by time, other texts by letter.
/// Nothing when the two cannot be compared.
std::optional<int> compareValues(const JsonValue& left, const JsonValue& right);

} // namespace hubscope::sandbox
