// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reconcileeffect.h"

namespace hubscope {

int ReconcileEffect::certainCount() const
{
    return 0;
}

std::optional<qint64> ReconcileEffect::expectedCount() const
{
    return countBefore;
}

bool ReconcileEffect::isWholly(CheckVerdict) const
{
    return true;
}

QList<EffectCheck> checksOf(const ReconcileEffect&)
{
    return {};
}

CheckText checkText(const EffectCheck&, const ReconcileEffect&, const TimeDisplay&)
{
    return {};
}

} // namespace hubscope
