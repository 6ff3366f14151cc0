// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace hubscope {

/// Tells assistive technology something that happened without the focus moving there.
void announce(QWidget* source, const QString& message);

} // namespace hubscope
