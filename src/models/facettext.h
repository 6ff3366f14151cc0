// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/facet.h"

#include <QString>

namespace hubscope {

/// The words for a facet: `Type`, `Own posts`. Those for its values: facetValueLabel in rowconditions.h.
QString facetTitle(Facet facet);

} // namespace hubscope
