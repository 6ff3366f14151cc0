// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "schema/samplestory.h"

#include <QStringView>

#include <span>

namespace hubscope {

/// What a field of that place says in a story.
struct SampleField
{
    /// The names from a type or an object down to the field, without indices: `name`, `store/name`,
    /// `openedTicket/text`. The longest one that ends a field's path is the one that counts.
    QStringView path;
    JsonValue (*value)(const SampleStory& story, size_t line); ///< `line`: index in the nearest list
};

/// `path` starts with the name of the type or context. Null pointer where no story knows the field.
const SampleField* sampleFieldAt(QStringView path);

/// What a field that no story knows may say by the end of its name: `supportEmail`, `createdAt`. Null pointer
/// where the name tells nothing.
const SampleField* sampleFieldLike(QStringView name);

/// What the fields of orders, carts and products say; what all the others do.
std::span<const SampleField> orderFields();
std::span<const SampleField> messageFields();
std::span<const SampleField> personFields();

// For those tables.
JsonValue textSample(QStringView text);
JsonValue textsSample(std::initializer_list<QStringView> texts);
/// An amount in cents, spelled with two decimals.
JsonValue moneySample(qint64 cents);
JsonValue timeSample(qint64 msecsUtc);

} // namespace hubscope
