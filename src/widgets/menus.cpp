// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/menus.h"

#include <QMenu>

namespace hubscope {

void clearMenu(QMenu& menu)
{
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    menu.clear();
}

} // namespace hubscope
