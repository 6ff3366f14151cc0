// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/samples.h"

namespace hubscope::test {

/// A whole event of samples, without identity and date. The seed chooses the context too.
JsonValue sampleEvent(const Catalogue& catalogue, const EventTypeInfo& type, const SampleRequest& request);

/// A valid event with one thing broken.
struct BrokenEvent
{
    QString what; ///< for a message: the rule and the pointer
    JsonValue event;
    QString pointer; ///< of the violation
    QString keyword; ///< that is broken, as JSON Schema names it
};

/// All ways to break what is in `/properties`, `/contextInfo` or `/tracking` of an event once, as far as the
/// schema forbids anything: each field by each keyword.
std::vector<BrokenEvent> brokenEvents(const JsonValue& event, const QString& root, const FieldNode& schema);

} // namespace hubscope::test
