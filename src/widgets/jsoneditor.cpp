// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsoneditor.h"

namespace hubscope {

JsonEditor::~JsonEditor() = default;

} // namespace hubscope
