// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/customerquery.h"

#include "core/timestamp.h"
#include "sandbox/failure.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

using Values = std::vector<const JsonValue*>;
/// Decides by what an attribute holds and the value it is compared with.
using Test = bool (*)(const Values& held, const JsonValue& wanted);

bool isEqual(const JsonValue& held, const JsonValue& wanted)
{
    const auto order = compareValues(held, wanted);
    return order ? *order == 0 : held == wanted;
}

bool equals(const Values& held, const JsonValue& wanted)
{
    return std::ranges::any_of(held, [&](const JsonValue* value) { return isEqual(*value, wanted); });
}

/// Whether any held value compares with the wanted one as `accept` asks for.
template<typename Accept>
bool anyCompares(const Values& held, const JsonValue& wanted, Accept accept)
{
    return std::ranges::any_of(held, [&](const JsonValue* value) {
        const auto order = compareValues(*value, wanted);
        return order && accept(*order);
    });
}

bool greater(const Values& held, const JsonValue& wanted)
{
    return anyCompares(held, wanted, [](int order) { return order > 0; });
}

bool greaterOrEqual(const Values& held, const JsonValue& wanted)
{
    return anyCompares(held, wanted, [](int order) { return order >= 0; });
}

bool less(const Values& held, const JsonValue& wanted)
{
    return anyCompares(held, wanted, [](int order) { return order < 0; });
}

bool lessOrEqual(const Values& held, const JsonValue& wanted)
{
    return anyCompares(held, wanted, [](int order) { return order <= 0; });
}

/// The two ends of BETWEEN: `[a, b]`, or an object in one of the spellings in use.
std::pair<const JsonValue*, const JsonValue*> rangeOf(const JsonValue& wanted)
{
    if (wanted.isArray() && wanted.items().size() == 2)
        return {&wanted.items()[0], &wanted.items()[1]};
    for (const auto& [low, high] : {std::pair(u"lower", u"upper"), std::pair(u"from", u"to")}) {
        if (wanted.find(low) && wanted.find(high))
            return {wanted.find(low), wanted.find(high)};
    }
    return {nullptr, nullptr};
}

bool between(const Values& held, const JsonValue& wanted)
{
    const auto [low, high] = rangeOf(wanted);
    return std::ranges::any_of(held, [&](const JsonValue* value) {
        const auto fromLow = compareValues(*value, *low);
        const auto fromHigh = compareValues(*value, *high);
        return fromLow && fromHigh && *fromLow >= 0 && *fromHigh <= 0;
    });
}

/// In a list: one of it. In a text: contained in the attribute's text, in whatever case.
bool isIn(const Values& held, const JsonValue& wanted)
{
    if (wanted.isArray())
        return std::ranges::any_of(wanted.items(), [&](const JsonValue& item) { return equals(held, item); });
    if (!wanted.isString())
        return equals(held, wanted);
    return std::ranges::any_of(held, [&](const JsonValue* value) {
        return value->isString() && value->toString().contains(wanted.toString(), Qt::CaseInsensitive);
    });
}

const QHash<QString, Test>& tests()
{
    static const QHash<QString, Test> all{
        {u"EQUALS"_s, equals},
        {u"NOT_EQUALS"_s, [](const Values& held, const JsonValue& wanted) { return !equals(held, wanted); }},
        {u"BETWEEN"_s, between},
        {u"GTE"_s, greaterOrEqual},
        {u"GT"_s, greater},
        {u"LTE"_s, lessOrEqual},
        {u"LT"_s, less},
        {u"IS_NULL"_s, [](const Values& held, const JsonValue&) { return held.empty(); }},
        {u"IS_NOT_NULL"_s, [](const Values& held, const JsonValue&) { return !held.empty(); }},
        {u"IN"_s, isIn},
        {u"NOT_IN"_s, [](const Values& held, const JsonValue& wanted) { return !isIn(held, wanted); }},
    };
    return all;
}

/// Reads the tree of queries and conditions. `path` says where, for the error.
class Reader
{
public:
    Result<CustomerPredicate> query(const JsonValue* query, const QString& path)
    {
        const QString type = textAt(query, u"type");
        if (type == "simple"_L1)
            return condition(query->at({u"are", u"condition"}), path + u"/are/condition"_s);
        if (type != "combined"_L1)
            return invalid(path + u"/type"_s, u"must be simple or combined"_s);
        const QString conjunction = textAt(query, u"conjunction");
        if (conjunction != "UNION"_L1 && conjunction != "INTERSECT"_L1)
            return invalid(path + u"/conjunction"_s, u"must be UNION or INTERSECT"_s);
        return joined(
            query->find(u"queries"), path + u"/queries"_s, conjunction == "UNION"_L1, &Reader::query);
    }

private:
    using Part = Result<CustomerPredicate> (Reader::*)(const JsonValue*, const QString&);

    static QString textAt(const JsonValue* value, QStringView key)
    {
        const JsonValue* found = value ? value->find(key) : nullptr;
        return found ? found->toString() : QString();
    }

    Result<CustomerPredicate> condition(const JsonValue* condition, const QString& path)
    {
        const QString type = textAt(condition, u"type");
        if (type == "atomic"_L1)
            return atomic(*condition, path);
        if (type != "composite"_L1)
            return invalid(path + u"/type"_s, u"must be atomic or composite"_s);
        const QString conjunction = textAt(condition, u"conjunction");
        if (conjunction != "and"_L1 && conjunction != "or"_L1)
            return invalid(path + u"/conjunction"_s, u"must be and or or"_s);
        return joined(
            condition->find(u"conditions"), path + u"/conditions"_s, conjunction == "or"_L1,
            &Reader::condition);
    }

    Result<CustomerPredicate> atomic(const JsonValue& condition, const QString& path)
    {
        const QString attribute = textAt(&condition, u"attribute");
        if (attribute.isEmpty())
            return invalid(path + u"/attribute"_s, u"is required"_s);
        const QString name = textAt(&condition, u"operator");
        const Test test = tests().value(name);
        if (!test)
            return invalid(path + u"/operator"_s, u"is not an operator"_s);
        const JsonValue* value = condition.find(u"value");
        const bool needsValue = name != "IS_NULL"_L1 && name != "IS_NOT_NULL"_L1;
        if (needsValue && !value)
            return invalid(path + u"/value"_s, u"is required"_s);
        if (test == between && !rangeOf(*value).first)
            return invalid(path + u"/value"_s, u"must be a range"_s);
        return CustomerPredicate(
            [attribute, test, wanted = value ? *value : JsonValue()](const JsonValue& customer) {
                return test(attributeValues(customer, attribute), wanted);
            });
    }

    Result<CustomerPredicate> joined(const JsonValue* list, const QString& path, bool any, Part part)
    {
        if (!list || !list->isArray() || list->items().empty())
            return invalid(path, u"must be a list with at least one entry"_s);
        std::vector<CustomerPredicate> parts;
        for (const JsonValue& item : list->items()) {
            auto read = (this->*part)(&item, path + u'/' + QString::number(parts.size()));
            if (!read)
                return read;
            parts.push_back(std::move(*read));
        }
        return CustomerPredicate([parts, any](const JsonValue& customer) {
            const auto holds = [&](const CustomerPredicate& predicate) { return predicate(customer); };
            return any ? std::ranges::any_of(parts, holds) : std::ranges::all_of(parts, holds);
        });
    }
};

void collect(const JsonValue& value, const QStringList& steps, qsizetype at, Values& out)
{
    if (value.isArray()) {
        for (const JsonValue& item : value.items())
            collect(item, steps, at, out);
    } else if (at == steps.size()) {
        if (!value.isNull())
            out.push_back(&value);
    } else if (const JsonValue* next = value.find(steps[at])) {
        collect(*next, steps, at + 1, out);
    }
}

template<typename T>
int orderOf(const T& left, const T& right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

} // namespace

Result<CustomerPredicate> parseCustomerQuery(const QString& text)
{
    const auto json = parseJson(text.toUtf8());
    if (!json)
        return invalid(u"query"_s, u"is not JSON"_s);
    return Reader().query(json->find(u"query"), u"query/query"_s);
}

std::vector<const JsonValue*> attributeValues(const JsonValue& customer, const QString& attribute)
{
    Values values;
    collect(customer, attribute.split(u'.'), 0, values);
    return values;
}

std::optional<int> compareValues(const JsonValue& left, const JsonValue& right)
{
    if (left.isNumber() && right.isNumber())
        return orderOf(left.toDouble(), right.toDouble());
    if (left.isBool() && right.isBool())
        return orderOf(left.toBool(), right.toBool());
    if (!left.isString() || !right.isString())
        return std::nullopt;
    const auto leftTime = parseTimestamp(left.toString());
    const auto rightTime = parseTimestamp(right.toString());
    if (leftTime && rightTime)
        return orderOf(*leftTime, *rightTime);
    return orderOf(left.toString(), right.toString());
}

} // namespace hubscope::sandbox
