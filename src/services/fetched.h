// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hubscope {

/// A value from the hub together with the request that brought it (see WireLog::find).
template<typename T>
struct Fetched
{
    T value;
    QString requestId;
};

} // namespace hubscope
