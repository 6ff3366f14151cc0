// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "schema/fieldnode.h"
#include "schema/samplestory.h"

namespace hubscope {

// Values that may stand in a field, the best one first; whether one does fit is for the validator to say.
// None is a container with something in it, but for the free objects.

/// Simple ones that keep the schema's enum, format, bounds and lengths.
std::vector<JsonValue> plainSamples(const FieldNode& field, const SampleStory& story);

/// Those at the limits of what the schema allows: null, bounds, large numbers, long and right-to-left texts,
/// emoji. `turn` counts up from field to field, so that all of them get their turn.
std::vector<JsonValue> edgeSamples(const FieldNode& field, size_t turn);

/// An object for a field that may hold any: with something believable in it, and at the limits.
JsonValue freeObjectSample(const SampleStory& story);
JsonValue edgeFreeObject();

} // namespace hubscope
