// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/facet.h"

namespace hubscope {

/// The words for a facet: `Type`, `Own posts`.
QString facetTitle(Facet facet);
/// The words for a value of it; sessions are short.
QString facetValueText(Facet facet, const QString& value);

} // namespace hubscope
