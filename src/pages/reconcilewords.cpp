// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/reconcilewords.h"

#include "models/eventtext.h"

namespace hubscope {

QString reconcileCustomerName(const ReconcileEffect& effect)
{
    return effect.customer ? oneLine(customerTitle(*effect.customer), 80) : shortId(effect.customerId);
}

} // namespace hubscope
