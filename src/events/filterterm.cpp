// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filterterm.h"

#include "core/json.h"
#include "events/filterexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// The keys of an event that are no payload (API contract, Event): no short path begins with one of them.
bool isEnvelopeKey(QStringView key)
{
    static constexpr QLatin1StringView keys[]{
        QLatin1StringView("id"),         QLatin1StringView("customerId"),
        QLatin1StringView("type"),       QLatin1StringView("context"),
        QLatin1StringView("mode"),       QLatin1StringView("date"),
        QLatin1StringView("properties"), QLatin1StringView("contextInfo"),
        QLatin1StringView("tracking"),   QLatin1StringView("bringBackProperties"),
        QLatin1StringView("_links"),     QLatin1StringView("registeredAt")};
    return std::ranges::any_of(keys, [key](QLatin1StringView known) { return key == known; });
}

FilterPath shortened(FilterPath path)
{
    if (path.steps.size() < 2 || path.steps[0].key != "properties"_L1)
        return path;
    const FilterStep& next = path.steps[1];
    const bool isClear = next.kind == FilterStep::Kind::Key && !isEnvelopeKey(next.key) &&
                         filterFieldOf(next.key) == FilterField::Path;
    if (isClear)
        path.steps.removeFirst();
    return path;
}

/// The field that the filter line has for that place, where the value is of its kind.
FilterField knownField(QStringView pointer, const JsonValue& value)
{
    if (!value.isString())
        return FilterField::Path;
    if (pointer == "/type"_L1)
        return FilterField::Type;
    if (pointer == "/context"_L1)
        return FilterField::Context;
    if (pointer == "/mode"_L1)
        return FilterField::Mode;
    if (pointer == "/id"_L1)
        return FilterField::Id;
    const bool isTime = timeIn(value.toString(), QTimeZone::utc()).has_value();
    if (isTime && pointer == "/date"_L1)
        return FilterField::Date;
    return isTime && pointer == "/registeredAt"_L1 ? FilterField::Registered : FilterField::Path;
}

FilterValue operandOf(const JsonValue& value)
{
    switch (value.type()) {
    case JsonValue::Type::String:
        return FilterValue::text(value.toString());
    case JsonValue::Type::Number:
        return FilterValue::word(QString::fromLatin1(value.spelling()));
    case JsonValue::Type::Bool:
        return FilterValue::word(value.toBool() ? u"true"_s : u"false"_s);
    default:
        return FilterValue::word(u"null"_s);
    }
}

} // namespace

QString filterTerm(QStringView pointer, const JsonValue& value, bool exclude)
{
    if (pointer.isEmpty())
        return {}; // every event is something
    FilterTerm term{.field = knownField(pointer, value)};
    if (term.field == FilterField::Date || term.field == FilterField::Registered) {
        term.values = {FilterValue::word(value.toString())};
    } else if (value.isContainer()) {
        term.relation = FilterRelation::Has;
    } else {
        term.relation = term.field == FilterField::Path ? FilterRelation::Equals : FilterRelation::Is;
        term.values = {operandOf(value)};
    }
    if (term.field == FilterField::Path)
        term.path = shortened(FilterPath::ofPointer(pointer));
    const FilterNode node = FilterNode::of(std::move(term));
    return (exclude ? FilterNode::negated(node) : node).toString();
}

QString filterPathText(QStringView pointer)
{
    if (pointer.isEmpty())
        return {};
    const FilterTerm term{.field = FilterField::Path, .path = shortened(FilterPath::ofPointer(pointer))};
    return term.fieldText();
}

} // namespace hubscope
