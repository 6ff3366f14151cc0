// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/violation.h"

#include <QString>

namespace hubscope {

/// A violation in words: `must be a number; got the text “12,50”`. Without the place: see readablePointer.
QString problemText(const Violation& violation);
/// The few words that stand behind a line of JSON: `must be a number`.
QString problemLabel(const Violation& violation);
/// What the button says that mends it: `Fix: 12.50`, `Rename to orderId`, `Remove`; empty without a fix.
QString fixText(const Violation& violation);

/// Why a draft's text is no event: `Line 3, column 5: this is not JSON.`
QString textErrorText(const JsonError& error);

} // namespace hubscope
