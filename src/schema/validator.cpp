// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/validator.h"

#include "core/decimal.h"
#include "core/jsoncontent.h"
#include "core/jsonpointer.h"
#include "schema/fixes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr size_t maxViolations = 1000;
// A hostile schema can lead to itself without end, or to more places than there is time for.
constexpr int maxDepth = 600;
constexpr int maxChecks = 1'000'000;

/// Where a value stands; put together to a pointer only when there is something to say about it.
struct Place
{
    const Place* parent = nullptr;
    const QString* key = nullptr; ///< null in an array
    size_t index = 0;
};

qsizetype charactersOf(const QString& text)
{
    return std::ranges::count_if(text, [](QChar unit) { return !unit.isLowSurrogate(); });
}

/// Equal for values of the same content.
size_t contentHash(const JsonValue& value)
{
    size_t hash = size_t(value.type());
    if (value.isNumber()) {
        // Not as a double: all that are too large for one would be the same.
        const Decimal number = decimalOf(value.spelling()).value_or(Decimal());
        hash = qHashMulti(0, number.negative, number.digits, number.exponent);
    } else if (value.isString()) {
        hash = qHash(value.toString());
    }
    for (const JsonValue& item : value.items())
        hash = hash * 31 + contentHash(item);
    for (const JsonMember& member : value.members())
        hash += qHash(member.key) ^ contentHash(member.value);
    return hash;
}

JsonValue namesOf(const std::vector<FieldType>& types)
{
    JsonValue names = JsonValue::array();
    for (const FieldType type : types)
        names.append(JsonValue::string(fieldTypeName(type)));
    return names;
}

class Validator
{
public:
    explicit Validator(QString at, bool tells)
        : m_at(std::move(at))
        , m_tells(tells)
    {
    }

    std::vector<Violation> take() { return std::move(m_found); }

    void check(const FieldNode& field, const JsonValue& value, const Place& place)
    {
        m_gaveUp = m_gaveUp || m_depth >= maxDepth || ++m_checks > maxChecks;
        if (m_gaveUp || m_found.size() >= enough())
            return;
        const FieldNode& node = field.target();
        if (!node.allows(fieldTypeOf(value)))
            return reportType(field, value, place);
        ++m_depth;
        if (!node.enumValues.empty())
            checkEnum(node, value, place);
        if (value.isNumber())
            checkNumber(node, value, place);
        else if (value.isString())
            checkText(node, value, place);
        else if (value.isArray())
            checkItems(node, value, place);
        else if (value.isObject())
            checkObject(node, value, place);
        checkAlternatives(node, value, place);
        --m_depth;
    }

private:
    /// Where nothing is told, one violation answers the question.
    size_t enough() const { return m_tells ? maxViolations : 1; }

    QString pointerTo(const Place& place) const
    {
        if (place.parent == nullptr)
            return m_at;
        return pointerTo(*place.parent) + u'/' +
               (place.key ? pointerStep(*place.key) : QString::number(place.index));
    }

    /// Adds a violation, to be completed where it is to be told.
    Violation& report(Rule rule, const Place& place, const JsonValue& actual, JsonValue expected = {})
    {
        m_found.push_back({.pointer = {}, .rule = rule});
        Violation& violation = m_found.back();
        if (m_tells) {
            violation.pointer = pointerTo(place);
            violation.actual = actual;
            violation.expected = std::move(expected);
        }
        return violation;
    }

    void reportValue(
        const FieldNode& node, Rule rule, const Place& place, const JsonValue& actual, JsonValue expected)
    {
        Violation& violation = report(rule, place, actual, std::move(expected));
        if (m_tells)
            violation.fix = replacement(node, actual, rule);
    }

    void reportCount(Rule rule, const Place& place, const JsonValue& actual, qint64 expected)
    {
        report(rule, place, actual, JsonValue::number(expected));
    }

    void reportType(const FieldNode& field, const JsonValue& actual, const Place& place)
    {
        reportValue(field.target(), Rule::Type, place, actual, namesOf(field.target().types));
        if (m_tells && actual.isNull() && place.key && !field.required)
            m_found.back().fix = Fix{.kind = Fix::Kind::Remove};
    }

    void checkEnum(const FieldNode& node, const JsonValue& value, const Place& place)
    {
        const auto isValue = [&value](const JsonValue& allowed) { return sameContent(allowed, value); };
        if (std::ranges::none_of(node.enumValues, isValue))
            reportValue(
                node, Rule::Enum, place, value, m_tells ? JsonValue::array(node.enumValues) : JsonValue());
    }

    void checkNumber(const FieldNode& node, const JsonValue& value, const Place& place)
    {
        const auto bound = [](const QByteArray& spelling) { return JsonValue::number(spelling); };
        if (node.minimum) {
            const int order = compareNumbers(value.spelling(), node.minimumSpelling);
            if (order < 0 || (order == 0 && node.exclusiveMinimum))
                report(Rule::Minimum, place, value, bound(node.minimumSpelling));
        }
        if (node.maximum) {
            const int order = compareNumbers(value.spelling(), node.maximumSpelling);
            if (order > 0 || (order == 0 && node.exclusiveMaximum))
                report(Rule::Maximum, place, value, bound(node.maximumSpelling));
        }
        if (node.multipleOf && !isMultiple(value.spelling(), node.multipleOfSpelling))
            report(Rule::MultipleOf, place, value, bound(node.multipleOfSpelling));
    }

    void checkText(const FieldNode& node, const JsonValue& value, const Place& place)
    {
        const QString& text = value.toString();
        if (node.minLength && charactersOf(text) < *node.minLength)
            reportCount(Rule::MinLength, place, value, *node.minLength);
        if (node.maxLength && text.size() > *node.maxLength && charactersOf(text) > *node.maxLength)
            reportValue(node, Rule::MaxLength, place, value, JsonValue::number(*node.maxLength));
        if (node.expression) {
            const auto match = node.expression->match(text);
            if (match.isValid() && !match.hasMatch()) // not valid: it ran into its limits
                reportValue(node, Rule::Pattern, place, value, JsonValue::string(node.pattern));
        }
        if (!node.format.isEmpty() && !hasFormat(text, node.format))
            reportValue(node, Rule::Format, place, value, JsonValue::string(node.format));
    }

    void checkItems(const FieldNode& node, const JsonValue& value, const Place& place)
    {
        const std::vector<JsonValue>& items = value.items();
        const auto count = qint64(items.size());
        if (node.minItems && count < *node.minItems)
            reportCount(Rule::MinItems, place, value, *node.minItems);
        if (node.maxItems && count > *node.maxItems)
            reportCount(Rule::MaxItems, place, value, *node.maxItems);
        if (node.closedItems && items.size() > node.tuple.size())
            reportCount(Rule::MaxItems, place, value, qint64(node.tuple.size()));
        for (size_t i = 0; i < items.size(); ++i) {
            const FieldNode* schema = i < node.tuple.size() ? &node.tuple[i] : node.items.get();
            if (schema)
                check(*schema, items[i], {.parent = &place, .index = i});
        }
        if (node.uniqueItems)
            checkUnique(items, place);
    }

    void checkUnique(const std::vector<JsonValue>& items, const Place& place)
    {
        std::unordered_multimap<size_t, size_t> seen;
        for (size_t i = 0; i < items.size() && m_found.size() < enough(); ++i) {
            const size_t hash = contentHash(items[i]);
            const auto [first, last] = seen.equal_range(hash);
            const bool repeats = std::any_of(
                first, last, [&](const auto& entry) { return sameContent(items[entry.second], items[i]); });
            if (repeats)
                report(Rule::UniqueItems, {.parent = &place, .index = i}, items[i]).fix =
                    Fix{.kind = Fix::Kind::Remove};
            else
                seen.emplace(hash, i);
        }
    }

    void checkObject(const FieldNode& node, const JsonValue& value, const Place& place)
    {
        const std::vector<JsonMember>& members = value.members();
        if (node.minProperties && qint64(members.size()) < *node.minProperties)
            reportCount(Rule::MinProperties, place, value, *node.minProperties);
        if (node.maxProperties && qint64(members.size()) > *node.maxProperties)
            reportCount(Rule::MaxProperties, place, value, *node.maxProperties);
        size_t expected = 0; // members mostly come in the schema's order
        for (const JsonMember& member : members) {
            const size_t before = m_found.size();
            if (before >= enough())
                return;
            const bool isNext = expected < node.children.size() && node.children[expected].name == member.key;
            const FieldNode* child = isNext ? &node.children[expected] : node.child(member.key);
            expected = child ? size_t(child - node.children.data()) + 1 : expected;
            checkMember(node, child, value, member, {.parent = &place, .key = &member.key});
            // Where a key stands twice, the last one counts.
            if (m_found.size() > before && value.find(member.key) != &member.value)
                m_found.resize(before);
        }
        for (const QString& key : node.requiredKeys) {
            if (value.find(key) == nullptr)
                reportMissing(Rule::Required, node, key, {.parent = &place, .key = &key});
        }
        for (const FieldNode::Dependency& dependency : node.dependencies) {
            if (value.find(dependency.key) != nullptr)
                checkDependency(node, dependency, value, place);
        }
    }

    void checkMember(
        const FieldNode& node, const FieldNode* child, const JsonValue& object, const JsonMember& member,
        const Place& place)
    {
        bool known = child != nullptr;
        if (child)
            check(*child, member.value, place);
        for (const FieldNode::KeyPattern& pattern : node.patterns) {
            if (pattern.expression.match(member.key).hasMatch()) {
                known = true;
                check(*pattern.schema, member.value, place);
            }
        }
        if (known)
            return;
        if (node.additional) {
            check(*node.additional, member.value, place);
        } else if (node.closed) {
            Violation& violation = report(Rule::Unknown, place, member.value);
            if (m_tells)
                violation.fix = fixOfKey(member.key, node, object);
        }
    }

    Violation& reportMissing(Rule rule, const FieldNode& node, const QString& key, const Place& place)
    {
        Violation& violation = report(rule, place, {});
        if (m_tells)
            violation.fix = fixOfMissing(node.child(key));
        return violation;
    }

    void checkDependency(
        const FieldNode& node, const FieldNode::Dependency& dependency, const JsonValue& value,
        const Place& place)
    {
        for (const QString& key : dependency.keys) {
            if (value.find(key) == nullptr)
                reportMissing(Rule::Dependency, node, key, {.parent = &place, .key = &key}).expected =
                    JsonValue::string(dependency.key);
        }
        if (dependency.schema)
            check(*dependency.schema, value, place);
    }

    void checkAlternatives(const FieldNode& node, const JsonValue& value, const Place& place)
    {
        const auto fitting = [&](const FieldNode& one) { return fits(one, value); };
        for (const FieldNode& all : node.allOf)
            check(all, value, place);
        if (!node.anyOf.empty() && std::ranges::none_of(node.anyOf, fitting))
            reportMisfit(Rule::AnyOf, node.anyOf, value, place);
        if (!node.oneOf.empty()) {
            const auto count = std::ranges::count_if(node.oneOf, fitting);
            if (count == 0)
                reportMisfit(Rule::OneOf, node.oneOf, value, place);
            else if (count > 1 && !m_gaveUp)
                report(Rule::OneOf, place, value);
        }
        if (node.excluded && fits(*node.excluded, value) && !m_gaveUp)
            report(Rule::Not, place, value);
    }

    bool fits(const FieldNode& node, const JsonValue& value)
    {
        const bool told = std::exchange(m_tells, false);
        std::vector<Violation> found = std::exchange(m_found, {});
        check(node, value, {});
        m_tells = told;
        return std::exchange(m_found, std::move(found)).empty();
    }

    /// None fits. Where only one is of the value's type, it says more to hear what is wrong by that one.
    void reportMisfit(
        Rule rule, const std::vector<FieldNode>& alternatives, const JsonValue& value, const Place& place)
    {
        const auto ofType = [&](const FieldNode& one) { return one.allows(fieldTypeOf(value)); };
        // Else it is known already; to look again would be twice the work at each level of a schema.
        if (m_tells && std::ranges::count_if(alternatives, ofType) == 1)
            check(*std::ranges::find_if(alternatives, ofType), value, place);
        else
            report(rule, place, value);
    }

    QString m_at;
    bool m_tells; ///< else it is only asked whether there is a violation
    std::vector<Violation> m_found;
    int m_depth = 0;
    int m_checks = 0;
    bool m_gaveUp = false; ///< what was not looked at fits
};

} // namespace

std::vector<Violation> validate(const FieldNode& schema, const JsonValue& value, const QString& at)
{
    Validator validator(at, true);
    validator.check(schema, value, {});
    return validator.take();
}

bool conforms(const FieldNode& schema, const JsonValue& value)
{
    Validator validator({}, false);
    validator.check(schema, value, {});
    return validator.take().empty();
}

} // namespace hubscope
