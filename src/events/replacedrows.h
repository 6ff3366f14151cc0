// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"

namespace hubscope {

/// The rows of events that came with another content, and those that they have since. Many rows are asked
/// about, few were replaced, and these mostly came together.
class ReplacedRows
{
public:
    explicit ReplacedRows(QList<std::pair<EventRow, EventRow>> replaced); ///< before and since; some

    EventRow now(EventRow row) const; ///< itself unless it was replaced
    void putInto(QList<EventRow>& rows) const;

private:
    QList<std::pair<EventRow, EventRow>> m_replaced; ///< ascending
};

} // namespace hubscope
