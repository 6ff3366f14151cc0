// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hubscope {

/// Whether a text has a format that JSON Schema names: date-time (RFC 3339, or as hubs write it, without the
/// colon in the zone), date, email, ipv4, ipv6, hostname, uri, and url, which is a uri with a host. A format
/// that is not known fits everything.
bool hasFormat(const QString& text, const QString& format);

} // namespace hubscope
