// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace hubscope {

void resizeWithinScreen(QWidget* window, QSize wanted)
{
    constexpr double most = 0.94; // the rest is for frames
    window->resize(wanted.boundedTo(window->screen()->availableSize() * most));
}

} // namespace hubscope
