// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/violation.h"

#include <QString>

namespace hubscope::sandbox {

/// What a hub says of a violation in an answer's `errors`: English, and not the window's words.
QString violationText(const Violation& violation);

} // namespace hubscope::sandbox
