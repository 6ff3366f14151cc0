// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <optional>
#include <variant>

namespace hubscope::sandbox {

/// Something that goes wrong on purpose: which requests it befalls, how often, and what happens.
struct FaultRule
{
    /// Answers with that status; the work is not done.
    struct Status
    {
        int code = 503;
        std::optional<int> retryAfterSeconds;
        bool operator==(const Status&) const = default;
    };
    /// Does the work and holds the answer back; without a time, for ever.
    struct Stall
    {
        std::optional<int> msecs;
        bool operator==(const Stall&) const = default;
    };
    /// Does the work, sends so many bytes of the body and closes.
    struct Cut
    {
        qint64 bodyBytes = 0;
        bool operator==(const Cut&) const = default;
    };
    /// Closes without an answer, before or after doing the work.
    struct Drop
    {
        bool afterWork = false;
        bool operator==(const Drop&) const = default;
    };
    /// Does the work and answers 200 with a page that is not JSON.
    struct Garbage
    {
        bool operator==(const Garbage&) const = default;
    };
    using Action = std::variant<Status, Stall, Cut, Drop, Garbage>;

    QString method = QStringLiteral("*"); ///< `*` for any
    QString path = QStringLiteral("*");   ///< below the workspace, `/events`; `*` stands for any text
    int skip = 0;                         ///< so many matching requests pass first
    int every = 1;                        ///< then each so-manieth is hit
    int times = 0;                        ///< until so many were hit; 0: no end
    Action action = Status();

    bool operator==(const FaultRule&) const = default;
};

/// Reads `METHOD PATH [skip=N] [every=N] [times=N] ACTION`, ACTION one of `status=CODE [retry-after=S]`,
/// `stall[=MS]`, `cut=BYTES`, `drop=before|after`, `garbage`. The error's message names the word at fault.
Result<FaultRule> parseFaultRule(const QString& text);

} // namespace hubscope::sandbox
