// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace hubscope {

/// Lets an input leave to its window what is not its own: undo and redo, which go over the whole draft, and
/// the wheel, which scrolls and never changes a value.
void leaveUndoAndWheel(QWidget* input);

} // namespace hubscope
