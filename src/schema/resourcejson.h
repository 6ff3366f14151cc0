// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QString>

namespace hubscope {

/// A JSON file among the program's own resources. The build puts them there and the tests read each of them,
/// so that a failure is an error of the program: it is asserted, and null in a release.
JsonValue readResourceJson(const QString& path);

} // namespace hubscope
