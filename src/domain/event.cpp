// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/event.h"

using namespace Qt::StringLiterals;

namespace hubscope {

bool BringBack::isSession() const
{
    return type == "SESSION_ID"_L1;
}

bool BringBack::isExternalId() const
{
    return type == "EXTERNAL_ID"_L1 || type == "externalId"_L1;
}

std::optional<qint64> Event::lag() const
{
    if (!date || !registeredAt)
        return std::nullopt;
    return *registeredAt - *date;
}

} // namespace hubscope
