// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace hubscope {

/// Opens a popup under its anchor (above it when the screen ends there), kept on the screen, and gives the
/// popup the focus.
void openBelow(QWidget* popup, QWidget* anchor);

} // namespace hubscope
