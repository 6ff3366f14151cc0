// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace hubscope {

/// An Error of kind Storage.
Error storageError(const QString& systemWords);

/// Makes sure that a file exists, its folder too. A new one is empty and readable by the user alone, a
/// new folder is the user's alone; what rewrites the file later (SQLite, QSettings, QSaveFile) keeps those rights.
Result<Done> createPrivateFile(const QString& path);

} // namespace hubscope
