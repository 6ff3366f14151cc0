// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jsonspans.h"

namespace hubscope::test {

/// Where everything stands in a text; nothing when it is no JSON.
inline std::optional<JsonSpans> spansOf(QByteArrayView text)
{
    JsonSpans spans;
    return parseJson(text, spans) ? std::optional(std::move(spans)) : std::nullopt;
}

} // namespace hubscope::test
