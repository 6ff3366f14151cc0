// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscope::bench {

/// What this process has in memory, in millions of bytes. Throws std::runtime_error where that is not told.
double residentMegabytes();

} // namespace hubscope::bench
