// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/headwalk.h"

namespace hubscope {

HeadWalk::Verdict HeadWalk::take(const Page& page)
{
    if (m_pages++ == 0 && m_total && page.total)
        m_missing = *page.total - *m_total;
    m_new += page.fresh;
    m_left -= page.known;
    const bool met = page.known > 0;
    if (!m_missing && (met || page.isLast))
        return Verdict::Done;
    if (m_missing && met && m_new == *m_missing)
        return Verdict::Done;
    if (m_missing && *m_missing < m_new && (met || page.isLast)) // it has lost some
        return Verdict::Discontinuous;
    if (page.isLast)
        return m_left > 0 ? Verdict::Discontinuous : Verdict::Done;
    // Below the known ones everything is new, which says nothing.
    if (m_left <= 0 || m_pages == mostPages)
        return Verdict::Discontinuous;
    return Verdict::GoOn;
}

} // namespace hubscope
