// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonmembers.h"

namespace hubscope {

QString textAt(const JsonValue& object, QStringView key)
{
    const JsonValue* member = object.find(key);
    return member ? member->toString() : QString();
}

} // namespace hubscope
