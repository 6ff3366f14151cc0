// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filterexpression.h"

#include "events/filterparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QString relationText(FilterRelation relation)
{
    switch (relation) {
    case FilterRelation::Is:
    case FilterRelation::Has:
        return u":"_s;
    case FilterRelation::Equals:
        return u"="_s;
    case FilterRelation::Differs:
        return u"!="_s;
    case FilterRelation::Less:
        return u"<"_s;
    case FilterRelation::AtMost:
        return u"<="_s;
    case FilterRelation::Greater:
        return u">"_s;
    case FilterRelation::AtLeast:
        return u">="_s;
    }
    return {};
}

/// A word, or a part of a pattern, so that each character stands for itself.
QString escapedWord(const QString& text)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isSecondDot = c == u'.' && at > 0 && text[at - 1] == u'.';
        const bool isOperator = at == 0 && u"=<>"_s.contains(c);
        if (c.isSpace() || u"()\",\\*"_s.contains(c) || isSecondDot || isOperator)
            out += u'\\';
        out += c;
    }
    return out;
}

QString valueText(const FilterValue& value)
{
    QStringList parts;
    switch (value.kind) {
    case FilterValue::Kind::Quoted:
        return filterQuoted(value.text());
    case FilterValue::Kind::Range:
        return value.parts.join(".."_L1);
    case FilterValue::Kind::Word:
    case FilterValue::Kind::Pattern:
        for (const QString& part : value.parts)
            parts.append(escapedWord(part));
        return parts.join(u'*');
    }
    return {};
}

/// Whether a text may stand alone without quotes.
bool isBareText(const QString& text)
{
    const auto isSpecial = [](QChar c) { return c.isSpace() || u"()\":=<>*\\"_s.contains(c); };
    return !text.isEmpty() && !text.startsWith(u'-') && !isFilterKeyword(text) && !text.contains("[\""_L1) &&
           std::ranges::none_of(text, isSpecial);
}

/// The parts of one kind in a row, those that are of the same kind taken in.
FilterNode joined(FilterNode::Kind kind, std::vector<FilterNode> parts)
{
    std::vector<FilterNode> flat;
    for (FilterNode& part : parts) {
        if (part.kind == kind)
            std::ranges::move(part.parts, std::back_inserter(flat));
        else
            flat.push_back(std::move(part));
    }
    return flat.size() == 1 ? std::move(flat.front()) : FilterNode{.kind = kind, .parts = std::move(flat)};
}

} // namespace

FilterField filterFieldOf(QStringView name)
{
    if (name.compare("registeredAt"_L1, Qt::CaseInsensitive) == 0)
        return FilterField::Registered;
    const auto known = std::ranges::find_if(filterFieldNames, [name](const FilterFieldName& candidate) {
        return name.compare(candidate.name, Qt::CaseInsensitive) == 0;
    });
    return known == std::end(filterFieldNames) ? FilterField::Path : known->field;
}

QString FilterTerm::fieldText() const
{
    if (field != FilterField::Path) {
        const auto known = std::ranges::find(filterFieldNames, field, &FilterFieldName::field);
        return known == std::end(filterFieldNames) ? QString() : QString(known->name);
    }
    const QString& key = path.steps.front().key;
    const bool isTaken = key == "has"_L1 || filterFieldOf(key) != FilterField::Path;
    return isTaken && path.steps.size() == 1 ? u'[' + filterQuoted(key) + u']' : path.toString();
}

QString FilterTerm::toString() const
{
    if (field == FilterField::Text)
        return isBareText(values.front().text()) ? values.front().text() : valueText(values.front());
    if (relation == FilterRelation::Has)
        return "has:"_L1 + fieldText();
    QStringList texts;
    for (const FilterValue& value : values)
        texts.append(valueText(value));
    return fieldText() + relationText(relation) + texts.join(u',');
}

FilterNode FilterNode::all(std::vector<FilterNode> parts)
{
    return joined(Kind::All, std::move(parts));
}

FilterNode FilterNode::any(std::vector<FilterNode> parts)
{
    return joined(Kind::Any, std::move(parts));
}

FilterNode FilterNode::negated(FilterNode part)
{
    FilterNode node{.kind = Kind::Not};
    node.parts.push_back(std::move(part));
    return node;
}

FilterNode FilterNode::of(FilterTerm term)
{
    return {.kind = Kind::Term, .term = std::move(term)};
}

QString FilterNode::toString() const
{
    const auto inside = [](const FilterNode& part, bool isGroup) {
        return isGroup ? u'(' + part.toString() + u')' : part.toString();
    };
    QStringList texts;
    switch (kind) {
    case Kind::Term:
        return term.toString();
    case Kind::Not:
        return u'-' +
               inside(parts.front(), parts.front().kind == Kind::All || parts.front().kind == Kind::Any);
    case Kind::All:
        for (const FilterNode& part : parts)
            texts.append(inside(part, part.kind == Kind::Any));
        return texts.join(u' ');
    case Kind::Any:
        for (const FilterNode& part : parts)
            texts.append(part.toString());
        return texts.join(" or "_L1);
    }
    return {};
}

bool FilterNode::operator==(const FilterNode&) const = default;

Result<FilterExpression, FilterError> FilterExpression::parse(QStringView text, const QTimeZone& zone)
{
    auto root = FilterParser(text, zone).parse();
    if (!root)
        return root.error();
    return FilterExpression(std::move(*root), zone);
}

} // namespace hubscope
