// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hubscope {

/// A tooltip for text that came from a server or a file: shown as it is, whatever markup it seems to hold.
/// Tooltips guess rich text.
QString plainToolTip(const QString& text);

/// For menus, tabs and buttons, which take a `&` for the mark of a key and a tab for the beginning of one.
QString withoutMnemonics(QString text);

/// `9bdca5a7…8f29`: the ends of a long text. One that would hardly get shorter stays whole.
QString middleElided(const QString& text, int head = 8, int tail = 4);

} // namespace hubscope
