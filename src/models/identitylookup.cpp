// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identitylookup.h"

namespace hubscope {

IdentityLookup::IdentityLookup(QObject* parent)
    : QObject(parent)
{
}

} // namespace hubscope
