// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscope {

/// Lets assistive technology read a HistogramStrip as a list with an item for each bar: its text, whether it
/// is chosen, and the action to choose it. May be called often.
void installHistogramAccess();

} // namespace hubscope
