// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

namespace hubscope {

Q_LOGGING_CATEGORY(lcNet, "hubscope.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "hubscope.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "hubscope.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "hubscope.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStartup, "hubscope.startup", QtInfoMsg)

} // namespace hubscope
