// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/response.h"

#include <functional>
#include <optional>

namespace hubscope::sandbox {

struct Request;

/// An answer and what is to happen to it on its way: how faults reach the wire.
struct Delivery
{
    static constexpr int never = -1;

    Response response;
    int delayMs = 0;                      ///< `never`: the client waits until it gives up
    std::optional<qint64> bodyBytes = {}; ///< stop after so many bytes of the body and close
    bool drop = false;                    ///< close without a word
};

using RequestHandler = std::function<Delivery(const Request&)>;

} // namespace hubscope::sandbox
