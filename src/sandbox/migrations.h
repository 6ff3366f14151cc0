// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

namespace hubscope::sandbox {

/// The schema of the sandbox's database, step by step.
QList<Migration> migrations();

} // namespace hubscope::sandbox
