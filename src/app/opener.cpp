// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opener.h"

#include "services/hub.h"

namespace hubscope {

void Opener::open(Hub& hub, const LineInput& input)
{
    m_call = lookUp(hub, input, [this, input](Result<LookupResult> answer) {
        if (answer)
            take(input, *answer);
        else
            Q_EMIT failed(input, answer.error());
    });
    Q_EMIT looking(input.value);
}

void Opener::take(const LineInput& input, const LookupResult& result)
{
    const qsizetype found = result.customers.size() + result.events.size();
    if (found == 0)
        Q_EMIT nothingFound(input);
    else if (found > 1)
        Q_EMIT severalFound(result);
    else if (result.events.isEmpty())
        Q_EMIT customerFound(result.customers.first().value);
    else
        Q_EMIT eventFound(result.events.first().value, result.events.first().requestId);
}

} // namespace hubscope
