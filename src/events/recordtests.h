// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/facet.h"
#include "events/filtervalue.h"
#include "events/rowtest.h"

#include <functional>

namespace hubscope {

// Tests that need nothing but an event's record. What a name is compared with is worked out once for each
// name there is.

/// Whether a name passes.
using NameFits = std::function<bool(const QString& name)>;

/// A name of the record.
std::unique_ptr<RowTest>
nameTest(quint32 EventRecord::*name, const EventSnapshot& events, const NameFits& fits);
/// The session or external id that the event was posted under. `others` for events that have none.
std::unique_ptr<RowTest>
identityTest(IdentityKind kind, const EventSnapshot& events, const NameFits& fits, bool others = false);
/// One of the ids; each may be a pattern.
std::unique_ptr<RowTest> idTest(const QList<FilterValue>& values);
/// A time that lies in one of the intervals; an event without that time does not pass.
std::unique_ptr<RowTest> timeTest(qint64 EventRecord::*time, QList<Interval> intervals);
std::unique_ptr<RowTest> lagTest(QList<Interval> intervals);
std::unique_ptr<RowTest> ownTest(bool own);

/// The values of Facet::Problem that an event has, as bits.
enum ProblemBit : unsigned { HasSchemaProblem = 1, HasClockProblem = 2, HasNoProblem = 4, IsUnchecked = 8 };
unsigned problemsOf(const EventRecord& record, SchemaState state);
/// The bit of a value of Facet::Problem; 0 for any other.
unsigned problemBit(QStringView value);
/// One of these problems, and none of those.
std::unique_ptr<RowTest> problemTest(unsigned wanted, unsigned unwanted = 0);

} // namespace hubscope
