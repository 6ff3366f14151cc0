// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace hubscope::bench {

/// A data file for hubscope-sandbox (`--data FILE`) with one customer for each of the numbers, who has as
/// many events: the life of the demo data's busiest customer, lived again and again, each time with other
/// ids, sessions and dates within the same two years, so that kinds, sizes and contents are those of the demo
/// data. Made in `dir` when it is not there: a million events take a minute or two and 1.6 GB. Returns the
/// file's path. Throws std::runtime_error.
QString bigDataFile(const QString& dir, const QList<qint64>& eventCounts);

/// The id of the customer who has so many events.
QString bigCustomerId(qint64 eventCount);

/// The id of the customers' node.
QString bigDataNode();

} // namespace hubscope::bench
