// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hubscope {

/// Whether a host is this computer. Its traffic never goes through a proxy.
bool isLoopback(const QString& host);

} // namespace hubscope
