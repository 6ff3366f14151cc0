// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures.h"

namespace hubscope::bench {

/// Programs are looked for in `binDir`; big data files are kept in `dataDir` (see bigDataFile). A suite that
/// cannot run throws std::runtime_error with the reason.
QList<Figure> startupFigures(const QString& binDir);
QList<Figure> formFigures(const QString& binDir);
QList<Figure> sandboxFigures(const QString& binDir);
/// Pages of a customer with a million events beside those of one with a hundred, in the same process.
QList<Figure> pageCostFigures(const QString& binDir, const QString& dataDir);
QList<Figure> validatorFigures();
/// Loading all events of a customer beside other clients, which read the same ones from the same process.
QList<Figure> loadFigures(const QString& binDir, const QString& dataDir);
/// The same from a hub 50 ms away, several requests under way beside one.
QList<Figure> distantLoadFigures(const QString& binDir, const QString& dataDir);

} // namespace hubscope::bench
