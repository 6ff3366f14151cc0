// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/writeguard.h"

namespace hubscope {

WriteGuard::WriteGuard(QObject* parent)
    : QObject(parent)
{
}

} // namespace hubscope
