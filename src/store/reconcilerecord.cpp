// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reconcilerecord.h"

#include <algorithm>

namespace hubscope {

ReconcileState settledState(ReconcileState state)
{
    switch (state) {
    case ReconcileState::Sending:
        return ReconcileState::OutcomeUnknown;
    case ReconcileState::Prepared:
        return ReconcileState::NotSent;
    default:
        return state;
    }
}

bool isAccepted(ReconcileState state)
{
    return state == ReconcileState::Accepted || state == ReconcileState::Proven ||
           state == ReconcileState::PartlySeen;
}

int ReconcileRecord::certainCount() const
{
    return int(std::ranges::count(proof, true, &ProofItem::certain));
}

std::optional<qint64> ReconcileRecord::expectedCount() const
{
    const auto added =
        std::ranges::count_if(proof, [](const ProofItem& item) { return item.certain && item.moves; });
    return countBefore ? std::optional<qint64>(*countBefore + added) : std::nullopt;
}

int ReconcileRecord::seenCount() const
{
    return int(std::ranges::count_if(
        proof, [](const ProofItem& item) { return item.certain && item.seenAt.has_value(); }));
}

} // namespace hubscope
