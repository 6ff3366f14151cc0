// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/arrangement.h"

#include <QString>

namespace hubscope {

// What a column of its own shows of an event: the values at a path, as the filter line spells paths. One that
// leads nowhere from the event's root is looked for in its properties and then in its context info.

/// The values on one line, numbers as they are spelled; empty when nothing is there, or the event is too long
/// (see longestReadBody).
QString textAtPath(QByteArrayView body, const QString& path);
/// The same, to sort by.
SortText pathReader(const QString& path);

} // namespace hubscope
