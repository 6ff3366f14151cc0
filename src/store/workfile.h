// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

namespace hubscope {

/// The steps of the file that keeps a person's own work: drafts, templates, outbox, sessions, and new
/// customers of unknown outcome (Paths::workFile). It is opened with Durability::PowerLoss.
QList<Migration> workFileMigrations();

} // namespace hubscope
