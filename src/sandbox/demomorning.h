// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/demostory.h"

namespace hubscope::sandbox {

/// What a first start shows on top: the shopper's last visit, in a new browser, from a search to an order.
void tellLastMorning(DemoStory& story);
inline constexpr size_t lastMorningEvents = 18;

} // namespace hubscope::sandbox
