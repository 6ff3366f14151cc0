// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/linkbutton.h"

#include "widgets/hubstyle.h"

#include <QPushButton>

namespace hubscope {

QPushButton* makeLink(const QString& text, QWidget* parent)
{
    auto* link = new QPushButton(text, parent);
    link->setProperty(look::link, true);
    link->setAutoDefault(false);
    return link;
}

} // namespace hubscope
