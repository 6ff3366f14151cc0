// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace hubscope {

/// Empties a menu that is filled anew each time it opens, with the submenus made for it, which QMenu::clear()
/// leaves as its children.
void clearMenu(QMenu& menu);

} // namespace hubscope
