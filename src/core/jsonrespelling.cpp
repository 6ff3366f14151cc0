// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonrespelling.h"

#include <algorithm>

namespace hubscope {

namespace {

size_t sizeOf(const JsonValue& container)
{
    return container.isObject() ? container.members().size() : container.items().size();
}

const JsonValue& childOf(const JsonValue& container, size_t index)
{
    return container.isObject() ? container.members()[index].value : container.items()[index];
}

bool sameChild(const JsonValue& from, size_t i, const JsonValue& to, size_t j)
{
    return from.isObject() ? from.members()[i].key == to.members()[j].key : from.items()[i] == to.items()[j];
}

/// What a new child was among the old ones.
struct Partner
{
    qsizetype index = -1; ///< -1: it is new
    bool equal = false;   ///< known to be the same
};

/// How far an old child is looked for: two long lists that have nothing in common must not take for ever.
constexpr size_t reach = 1000;

/// Members are known by their keys, items by what they are. Where none is left out or added, the rest are
/// taken for changed ones in their old places.
std::vector<Partner> partnersOf(const JsonValue& from, const JsonValue& to)
{
    const size_t olds = sizeOf(from);
    const bool sameSize = olds == sizeOf(to);
    std::vector<Partner> partners(sizeOf(to));
    std::vector<bool> used(olds, false);
    size_t hint = 0; // neighbours mostly stay neighbours
    for (size_t j = 0; j < partners.size(); ++j) {
        const auto matches = [&](size_t i) { return !used[i] && sameChild(from, i, to, j); };
        size_t found = sameSize && matches(j) ? j : olds;
        for (size_t k = 0; k < std::min(olds, reach) && found == olds; ++k) {
            if (const size_t i = (hint + k) % olds; matches(i))
                found = i;
        }
        if (found == olds)
            continue;
        used[found] = true;
        partners[j] = {.index = qsizetype(found), .equal = from.isArray()};
        hint = found + 1;
    }
    for (size_t j = 0; sameSize && j < partners.size(); ++j) {
        if (partners[j].index < 0 && !used[j])
            partners[j].index = qsizetype(j);
    }
    return partners;
}

bool allInPlace(const std::vector<Partner>& partners, size_t olds)
{
    for (size_t j = 0; j < partners.size(); ++j) {
        if (partners[j].index != qsizetype(j))
            return false;
    }
    return partners.size() == olds;
}

class Respeller
{
public:
    Respeller(const QByteArray& text, const JsonSpans& spans)
        : m_text(text)
        , m_spans(spans)
    {
    }

    /// `gap` is the blanks before the value or its key; with a line break in them the value has lines of its
    /// own.
    void write(const JsonSpan& span, const JsonValue& from, const JsonValue& to, QByteArrayView gap)
    {
        const bool same = from.type() == to.type();
        if (from == to)
            copy(span.begin, span.end);
        else if (same && to.isContainer() && sizeOf(from) > 0 && sizeOf(to) > 0)
            writeContainer(span, from, to);
        else
            writeFresh(to, gap);
    }

    QByteArray take() { return std::move(m_out); }

private:
    QByteArrayView part(qsizetype begin, qsizetype end) const
    {
        return QByteArrayView(m_text).sliced(begin, end - begin);
    }
    void copy(qsizetype begin, qsizetype end) { m_out.append(part(begin, end)); }

    static qsizetype startOf(const JsonSpan& span) { return span.keyBegin < 0 ? span.begin : span.keyBegin; }

    QByteArrayView blanksBefore(qsizetype place) const
    {
        qsizetype begin = place;
        while (begin > 0 && QByteArrayView(" \t\r\n").contains(m_text[begin - 1]))
            --begin;
        return part(begin, place);
    }

    /// The blanks after a comma; where there is none yet, those after the bracket or the colon.
    QByteArrayView nextGapOf(const std::vector<const JsonSpan*>& children) const
    {
        if (children.size() > 1)
            return blanksBefore(startOf(*children[1]));
        const QByteArrayView first = blanksBefore(startOf(*children.front()));
        return first.isEmpty() ? blanksBefore(children.front()->begin) : first;
    }

    void writeFresh(const JsonValue& value, QByteArrayView gap)
    {
        const qsizetype lineBreak = gap.lastIndexOf('\n');
        if (lineBreak < 0)
            m_out += value.toCompact();
        else // line breaks in texts are escaped
            m_out += value.toPretty().replace("\n", gap.sliced(lineBreak).toByteArray());
    }

    void writeContainer(const JsonSpan& span, const JsonValue& from, const JsonValue& to)
    {
        const auto olds = m_spans.children(span);
        const auto partners = partnersOf(from, to);
        if (allInPlace(partners, olds.size()))
            writeInPlace(span, olds, partners, from, to);
        else
            writeAnew(span, olds, partners, from, to);
    }

    using Children = std::vector<const JsonSpan*>;

    /// Everything between the children stays.
    void writeInPlace(
        const JsonSpan& span, const Children& olds, const std::vector<Partner>& partners,
        const JsonValue& from, const JsonValue& to)
    {
        qsizetype written = span.begin;
        for (size_t j = 0; j < partners.size(); ++j) {
            copy(written, startOf(*olds[j]));
            writeChild(olds, partners[j], from, to, j, blanksBefore(startOf(*olds[j])));
            written = olds[j]->end;
        }
        copy(written, span.end);
    }

    void writeAnew(
        const JsonSpan& span, const Children& olds, const std::vector<Partner>& partners,
        const JsonValue& from, const JsonValue& to)
    {
        const QByteArrayView firstGap = blanksBefore(startOf(*olds.front()));
        const QByteArrayView nextGap = nextGapOf(olds);
        m_out += m_text[span.begin];
        for (size_t j = 0; j < partners.size(); ++j) {
            const QByteArrayView gap = j == 0 ? firstGap : nextGap;
            m_out.append(j == 0 ? "" : ",").append(gap);
            writeChild(olds, partners[j], from, to, j, gap);
        }
        copy(olds.back()->end, span.end);
    }

    void writeChild(
        const Children& olds, const Partner& partner, const JsonValue& from, const JsonValue& to, size_t j,
        QByteArrayView gap)
    {
        const size_t i = size_t(partner.index);
        const JsonSpan* old = partner.index < 0 ? nullptr : olds[i];
        if (to.isObject())
            writeKey(old, old ? &from.members()[i].key : nullptr, to.members()[j].key, *olds.front());
        if (!old)
            writeFresh(childOf(to, j), gap);
        else if (partner.equal)
            copy(old->begin, old->end);
        else
            write(*old, childOf(from, i), childOf(to, j), gap);
    }

    /// With the colon and its blanks.
    void writeKey(const JsonSpan* old, const QString* oldKey, const QString& key, const JsonSpan& example)
    {
        if (old && *oldKey == key)
            copy(old->keyBegin, old->keyEnd);
        else
            m_out += jsonQuoted(key);
        const JsonSpan& colon = old ? *old : example;
        copy(colon.keyEnd, colon.begin);
    }

    const QByteArray& m_text;
    const JsonSpans& m_spans;
    QByteArray m_out;
};

} // namespace

QByteArray
respelled(const QByteArray& text, const JsonSpans& spans, const JsonValue& from, const JsonValue& to)
{
    const JsonSpan* all = spans.find(u"");
    if (!all)
        return to.toPretty();
    Respeller respeller(text, spans);
    respeller.write(*all, from, to, "\n");
    return text.left(all->begin) + respeller.take() + text.mid(all->end);
}

} // namespace hubscope
