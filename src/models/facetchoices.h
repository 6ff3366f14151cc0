// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/facet.h"

#include <map>

namespace hubscope {

using FacetChoices = std::map<Facet, FacetChoice>;

/// What one does with a value of a facet. Done again, it is taken back.
enum class FacetAct {
    Only,   ///< nothing but events with this value
    Add,    ///< events with this value too
    Exclude ///< no events with this value
};

/// The choice after that.
FacetChoice choiceAfter(FacetChoice choice, const QString& value, FacetAct act);

} // namespace hubscope
