// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/customer.h"

namespace hubscope {

QString Customer::fullName() const
{
    if (firstName.isEmpty() || lastName.isEmpty())
        return firstName.isEmpty() ? lastName : firstName;
    return firstName + u' ' + lastName;
}

} // namespace hubscope
