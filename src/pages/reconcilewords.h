// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reconcileeffect.h"

namespace hubscope {

/// What the customer of a reconcile is called, as far as it is known.
QString reconcileCustomerName(const ReconcileEffect& effect);

} // namespace hubscope
