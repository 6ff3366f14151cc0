// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace hubscope {

/// A button that looks like a link; Enter in a dialog is not for it.
QPushButton* makeLink(const QString& text, QWidget* parent);

} // namespace hubscope
