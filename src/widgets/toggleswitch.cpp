// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/toggleswitch.h"

#include "widgets/hubstyle.h"

namespace hubscope {

ToggleSwitch::ToggleSwitch(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
    setProperty(look::switchLook, true);
    setAccessibleName(text);
}

} // namespace hubscope
