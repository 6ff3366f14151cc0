// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace hubscope {

/// A name that is free beside a broken file, to keep it under: `work.sqlite.broken`, `work.sqlite.broken-2`.
QString nameForBroken(const QString& file);

/// Renames a database that nobody has open, with the files that SQLite keeps beside it: what can be saved of
/// it is there for who knows how. Returns the new name.
Result<QString> setDatabaseAside(const QString& file);

} // namespace hubscope
