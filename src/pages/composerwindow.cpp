// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/composerwindow.h"

namespace hubscope {

ComposerWindow::~ComposerWindow() = default;

} // namespace hubscope
