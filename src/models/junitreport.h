// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/lint.h"

#include <functional>

namespace hubscope {

/// What a check found as JUnit XML, which build servers read: a suite for each type with a failed case for
/// each of its problems, a passed one where it has none, and a skipped one where it has no schema. Names of
/// suites and cases are the same in every language. `idOf` tells the ids of example events.
QByteArray junitReport(const LintResult& result, const std::function<QString(EventRow)>& idOf);

} // namespace hubscope
