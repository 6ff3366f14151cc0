// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace hubscope {

/// The number that a text spells as people do (`12,50`, `1.234,50`, `€ 5`), as JSON spells it. Empty when it
/// is none, or could be two: `1,234`.
QByteArray numberInText(const QString& text);

} // namespace hubscope
