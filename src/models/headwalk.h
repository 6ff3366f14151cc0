// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace hubscope {

/// Judges, while a list is read again from the top, when that is enough: every event that is new was read,
/// and what is known below goes on where they end. Events may have come in between known ones; only the
/// hub's count shows those.
class HeadWalk
{
public:
    static constexpr int mostPages = 20;

    enum class Verdict {
        GoOn,
        Done,
        Discontinuous, ///< what is known is not what the hub has below: it has to be loaded anew
    };

    /// What one page from the top brought.
    struct Page
    {
        int fresh = 0; ///< events that were not known
        int known = 0;
        std::optional<qint64> total; ///< of the list, as the hub says
        bool isLast = false;
    };

    /// `known` events are the list's first ones, as it was when it had `total`. Without a total nothing is
    /// known about events in between.
    explicit HeadWalk(qint64 known = 0, std::optional<qint64> total = {})
        : m_left(known)
        , m_total(total)
    {
    }

    Verdict take(const Page& page);
    int newEvents() const { return m_new; }

private:
    qint64 m_left; ///< known events that no page brought yet
    std::optional<qint64> m_total;
    std::optional<qint64> m_missing; ///< events that the hub has more than are known, as its first page said
    int m_new = 0;
    int m_pages = 0;
};

} // namespace hubscope
