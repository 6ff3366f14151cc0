// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"

#include <QDateTime>

namespace hubscope {

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace hubscope
