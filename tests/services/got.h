// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "net/call.h"

#include <QTest>

#include <optional>

namespace hubscope::test {

/// What the caller of a service was told, and the call itself.
template<typename T>
struct Got
{
    int completions = 0;
    std::optional<T> value;
    std::optional<Error> error;
    Call call;

    Completion<T> completion()
    {
        return [this](Result<T> result) {
            ++completions;
            if (result)
                value = *std::move(result);
            else
                error = result.error();
        };
    }
    [[nodiscard]] bool wait()
    {
        return QTest::qWaitFor([this] { return completions > 0; }, 10'000);
    }
};

} // namespace hubscope::test
