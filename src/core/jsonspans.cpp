// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonspans.h"

#include <algorithm>

namespace hubscope {

JsonSpans::JsonSpans(std::vector<JsonSpan> spans)
    : m_spans(std::move(spans))
{
}

JsonSpans::Place JsonSpans::after(Place span) const
{
    return std::lower_bound(span, m_spans.end(), span->end, [](const JsonSpan& other, qsizetype end) {
        return other.begin < end;
    });
}

const JsonSpan* JsonSpans::find(QStringView pointer) const
{
    if (m_spans.empty() || (!pointer.isEmpty() && pointer.front() != u'/'))
        return nullptr;
    // Step by step: of two members of one name only the last one's insides count.
    Place found = m_spans.begin();
    for (qsizetype stepEnd = 0; stepEnd < pointer.size();) {
        const qsizetype slash = pointer.indexOf(u'/', stepEnd + 1);
        stepEnd = slash < 0 ? pointer.size() : slash;
        const QStringView prefix = pointer.first(stepEnd);
        const Place end = after(found);
        Place match = end;
        for (Place child = found + 1; child != end; child = after(child)) {
            if (child->pointer == prefix)
                match = child;
        }
        if (match == end)
            return nullptr;
        found = match;
    }
    return &*found;
}

const JsonSpan* JsonSpans::at(qsizetype offset) const
{
    const auto start = [](const JsonSpan& span) { return span.keyBegin < 0 ? span.begin : span.keyBegin; };
    const auto startsBehind = [&](qsizetype place, const JsonSpan& span) { return place < start(span); };
    // The innermost one is the last that starts before and has not ended.
    Place span = std::upper_bound(m_spans.begin(), m_spans.end(), offset, startsBehind);
    while (span != m_spans.begin()) {
        --span;
        if (offset <= span->end)
            return &*span;
    }
    return nullptr;
}

std::vector<const JsonSpan*> JsonSpans::children(const JsonSpan& parent) const
{
    const Place place = m_spans.begin() + (&parent - m_spans.data());
    const Place end = after(place);
    std::vector<const JsonSpan*> out;
    for (Place child = place + 1; child != end; child = after(child))
        out.push_back(&*child);
    return out;
}

} // namespace hubscope
