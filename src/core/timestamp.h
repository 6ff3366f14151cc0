// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace hubscope {

/// Reads an ISO 8601 date-time in the spellings that hubs use (API contract, Timestamps): `Z`, `+0000`,
/// `+00:00`, `+00`, with or without a fraction of any length, `T` or a space; a bare date is its midnight.
/// A time without a zone is taken as UTC. Returns milliseconds since the epoch, UTC; nothing if it is no
/// real date. Hand-written because QDateTime::fromString dominated the reading of a page.
std::optional<qint64> parseTimestamp(QByteArrayView text);
std::optional<qint64> parseTimestamp(QStringView text);

/// `2017-03-08T10:18:17.000+0000`, as hubs answer.
QString hubTimestamp(qint64 msecsUtc);

/// `2017-03-08T10:18:17.000Z`, as we send.
QString isoTimestamp(qint64 msecsUtc);

} // namespace hubscope
