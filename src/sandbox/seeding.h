// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/customerstore.h"
#include "sandbox/demodata.h"
#include "sandbox/eventstore.h"
#include "sandbox/sessionstore.h"

namespace hubscope::sandbox {

/// Where seeding puts things.
struct SeedTarget
{
    Database& database;
    CustomerStore& customers;
    EventStore& events;
    SessionStore& sessions;
};

/// Fills empty tables: the workspace and its nodes, whose ids depend on the seed alone, and the demo data,
/// which ends today, unless `empty`. To be called in a transaction. `now` is in ms UTC.
Result<Done> seed(const SeedTarget& target, quint32 seed, bool empty, qint64 now);

/// An event of the demo data as it is stored; `customer` is the row of its owner.
StoredEvent storedEvent(const DemoEvent& event, const QString& nodeId, std::optional<qint64> customer);

} // namespace hubscope::sandbox
