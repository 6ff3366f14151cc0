// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/drafts.h"

#include "models/draftdocument.h"

namespace hubscope {

Drafts::~Drafts() = default;

} // namespace hubscope
