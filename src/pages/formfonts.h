// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

namespace hubscope {

/// The names of fields and groups: between the texts' weight and that of the form's title.
inline QFont fieldNameFont(const Theme& theme)
{
    QFont font = theme.font(Theme::FontRole::Text);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace hubscope
