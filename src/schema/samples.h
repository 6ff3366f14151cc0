// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "schema/catalogue.h"

namespace hubscope {

/// How much a sample says.
enum class SampleKind {
    Minimal, ///< what must be there, and a field or two without which the event says nothing
    Typical, ///< what such an event usually carries
    Full,    ///< every field
    Edge,    ///< every field at its limits: long and right-to-left texts, emoji, bounds, large numbers
};

/// Believable payloads that are always valid. The same seed gives the same sample; dates lie shortly before
/// `now` (ms UTC).
struct SampleRequest
{
    SampleKind kind = SampleKind::Typical;
    quint32 seed = 1;
    qint64 now = 0;
};

JsonValue sampleProperties(const EventTypeInfo& type, const SampleRequest& request);
JsonValue sampleContextInfo(const ContextInfo& context, const SampleRequest& request);
JsonValue sampleTracking(const Catalogue& catalogue, const SampleRequest& request);

/// The fields that such an event usually carries, as JSON pointers from the schema's root, parents included,
/// without indices: `/amount/total`, `/products/price`. A form gives them a row from the start.
QStringList usualFields(const EventTypeInfo& type);
QStringList usualFields(const ContextInfo& context);

} // namespace hubscope
