// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace hubscope {

/// A line of a CSV file (RFC 4180), UTF-8, with its end. A cell that a spreadsheet would take for a formula
/// gets an apostrophe in front: what is in a table may come from strangers.
QByteArray csvLine(const QStringList& cells);

} // namespace hubscope
