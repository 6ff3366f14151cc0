// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reconcilerecord.h"
#include "widgets/icons.h"

namespace hubscope {

/// How the state of a reconcile looks: a glyph, always with its colour and its word.
struct ReconcileLook
{
    Glyph glyph;
    Token ink;
};

ReconcileLook reconcileLook(ReconcileState state);

} // namespace hubscope
