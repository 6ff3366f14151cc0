// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/filterexpression.h"
#include "events/rowtest.h"

namespace hubscope {

/// What an expression's conditions come to for a snapshot, the quickest first: a row must pass all.
RowTests filterTests(const FilterExpression& expression, const EventSnapshot& events);

} // namespace hubscope
