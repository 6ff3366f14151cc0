// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/filterexpression.h"

#include <QString>

namespace hubscope {

/// Why a filter line cannot be read, and where: `Column 6: “soon” is no date. …`
QString filterErrorText(const FilterError& error);
/// A few words on what a field of the filter line is; empty for Path and Text.
QString filterFieldText(FilterField field);
/// The same for what `own` and `problem` may be.
QString filterChoiceText(FilterField field, const QString& choice);

} // namespace hubscope
