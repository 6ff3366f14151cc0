// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace hubscope {

/// One choice of a CheckListPopup.
struct CheckListItem
{
    QString key;    ///< the owner's name for it, unique
    QString label;  ///< shown
    QString detail; ///< shown muted after the label, searched too
    QIcon icon;
};

} // namespace hubscope
