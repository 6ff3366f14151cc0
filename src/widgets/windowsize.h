// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace hubscope {

/// Gives a window the size it would like, as far as the screen has room for that and a frame: what grows with
/// the font must not reach beyond.
void resizeWithinScreen(QWidget* window, QSize wanted);

} // namespace hubscope
