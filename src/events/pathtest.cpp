// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/pathtest.h"

#include "core/decimal.h"
#include "core/json.h"
#include "core/timestamp.h"

#include <algorithm>

namespace hubscope {

namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

QByteArrayView bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// The key of a member as it reads; only one with escapes is copied. One that is no text, such as half of a
/// surrogate pair, is taken as it is spelled.
QByteArrayView keyOf(ondemand::field& field)
{
    const char* const begin = field.key().raw();
    const char* end = begin;
    bool hasEscapes = false;
    for (; *end != '"'; ++end) { // it ends: otherwise the text would have been no JSON
        if (*end == '\\') {
            hasEscapes = true;
            ++end;
        }
    }
    std::string_view name;
    const bool isText = hasEscapes && !field.unescaped_key().get(name);
    return isText ? bytesOf(name) : QByteArrayView(begin, end);
}

/// Calls onMember(key, value) for each member, in order. Stops at the first error.
template<typename OnMember>
error_code eachMember(ondemand::object& object, OnMember onMember)
{
    for (auto member : object) {
        ondemand::field field;
        if (const auto error = std::move(member).get(field))
            return error;
        const QByteArrayView key = keyOf(field);
        if (const auto error = onMember(key, field.value()))
            return error;
    }
    return simdjson::SUCCESS;
}

/// How a number stands to another; nothing where it cannot be told.
std::optional<int> orderOf(QByteArrayView number, const QByteArray& other)
{
    const int order = compareNumbers(number, other);
    if (order == 0 && !decimalOf(number))
        return std::nullopt;
    return order;
}

bool isInOrder(FilterRelation relation, int order)
{
    switch (relation) {
    case FilterRelation::Less:
        return order < 0;
    case FilterRelation::AtMost:
        return order <= 0;
    case FilterRelation::Greater:
        return order > 0;
    case FilterRelation::AtLeast:
        return order >= 0;
    default:
        return order == 0;
    }
}

bool isText(FilterRelation relation)
{
    return relation == FilterRelation::Is || relation == FilterRelation::Equals;
}

} // namespace

PathTest::PathTest(const FilterTerm& term, const QTimeZone& zone)
    : m_steps(term.path.steps)
    , m_relation(term.relation)
{
    for (const FilterStep& step : std::as_const(m_steps))
        m_keys.append(step.key.toUtf8());
    for (const FilterValue& value : term.values) {
        Operand operand{.value = value};
        const bool isWord = value.kind == FilterValue::Kind::Word;
        if (isWord || value.kind == FilterValue::Kind::Quoted) {
            operand.utf8 = value.text().toUtf8();
            operand.isAscii = operand.utf8.size() == value.text().size();
        }
        if (isWord || !isText(m_relation))
            operand.number = numberIn(value.text());
        if (value.kind != FilterValue::Kind::Quoted || !isText(m_relation))
            operand.times = timesFor(m_relation, value, zone);
        m_operands.append(operand);
    }
}

bool PathTest::passes(RowContext& row)
{
    ondemand::document* document = row.document();
    ondemand::object event;
    if (document == nullptr || document->get_object().get(event))
        return false;
    Found whole;
    Found inProperties;
    Found inContext;
    const auto error = eachMember(event, [&](QByteArrayView key, Value& value) {
        Found* const place = key == m_keys.front()  ? &whole
                             : key == "properties"  ? &inProperties
                             : key == "contextInfo" ? &inContext
                                                    : nullptr;
        if (!place)
            return simdjson::SUCCESS;
        *place = {};
        return walk(value, place == &whole ? 1 : 0, 1, *place);
    });
    if (error)
        return false;
    const Found& counting = whole.any ? whole : inProperties.any ? inProperties : inContext;
    return m_relation == FilterRelation::Has ? counting.any : counting.fits;
}

PathTest::Error PathTest::walk(Value& value, qsizetype step, int depth, Found& found)
{
    if (depth > maxJsonDepth)
        return simdjson::DEPTH_ERROR;
    if (step == m_steps.size())
        return look(value, depth, found);
    ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::object)
        return walkObject(value, step, depth, found);
    return type == ondemand::json_type::array ? walkArray(value, step, depth, found) : simdjson::SUCCESS;
}

PathTest::Error PathTest::walkObject(Value& value, qsizetype step, int depth, Found& found)
{
    ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    Found last;
    const bool isAny = m_steps[step].kind == FilterStep::Kind::Any;
    const auto error = eachMember(object, [&](QByteArrayView key, Value& member) {
        if (!isAny && key != m_keys[step])
            return simdjson::SUCCESS;
        if (!isAny)
            last = {};
        return walk(member, step + 1, depth + 1, last);
    });
    found.add(last);
    return error;
}

PathTest::Error PathTest::walkArray(Value& value, qsizetype step, int depth, Found& found)
{
    ondemand::array array;
    if (const auto error = value.get_array().get(array))
        return error;
    const FilterStep& here = m_steps[step];
    const qsizetype wanted = here.kind == FilterStep::Kind::Index ? here.key.toLongLong() : -1;
    const qsizetype next = here.kind == FilterStep::Kind::Key ? step : step + 1;
    qsizetype at = 0;
    for (auto element : array) {
        ondemand::value item;
        if (const auto error = element.get(item))
            return error;
        if (wanted >= 0 && at++ != wanted)
            continue;
        if (const auto error = walk(item, next, depth + 1, found))
            return error;
    }
    return simdjson::SUCCESS;
}

PathTest::Error PathTest::look(Value& value, int depth, Found& found)
{
    found.any = true;
    if (m_relation == FilterRelation::Has)
        return simdjson::SUCCESS;
    ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::object)
        return simdjson::SUCCESS;
    if (type != ondemand::json_type::array)
        return lookAtScalar(value, type, found);
    if (depth > maxJsonDepth)
        return simdjson::DEPTH_ERROR;
    ondemand::array array;
    if (const auto error = value.get_array().get(array))
        return error;
    for (auto element : array) {
        ondemand::value item;
        if (const auto error = element.get(item))
            return error;
        if (const auto error = look(item, depth + 1, found))
            return error;
    }
    return simdjson::SUCCESS;
}

PathTest::Error PathTest::lookAtScalar(Value& value, ondemand::json_type type, Found& found)
{
    std::string_view text;
    bool (PathTest::*fits)(const Operand&, QByteArrayView) const = &PathTest::fitsLiteral;
    if (type == ondemand::json_type::string) {
        if (value.get_string().get(text))
            return simdjson::SUCCESS; // no text, such as half of a surrogate pair, is like no other
        fits = &PathTest::fitsString;
    } else {
        const QByteArrayView token = bytesOf(value.raw_json_token()).trimmed();
        text = {token.data(), size_t(token.size())};
        if (type == ondemand::json_type::number)
            fits = &PathTest::fitsNumber;
    }
    found.fits = found.fits || std::ranges::any_of(m_operands, [&](const Operand& operand) {
                     return (this->*fits)(operand, bytesOf(text));
                 });
    return simdjson::SUCCESS;
}

bool PathTest::fitsString(const Operand& operand, QByteArrayView text) const
{
    if (operand.times) {
        const auto time = parseTimestamp(text);
        if (time && operand.times->contains(*time))
            return true;
    }
    return isText(m_relation) && fitsText(operand, text);
}

bool PathTest::fitsNumber(const Operand& operand, QByteArrayView spelling) const
{
    if (operand.value.kind == FilterValue::Kind::Range) {
        const auto stands = [&](qsizetype part, FilterRelation relation) {
            const QString& bound = operand.value.parts.at(part);
            const auto number = numberIn(bound);
            const auto order = number ? orderOf(spelling, *number) : std::nullopt;
            return bound.isEmpty() || (order && isInOrder(relation, *order));
        };
        return stands(0, FilterRelation::AtLeast) && stands(1, FilterRelation::AtMost);
    }
    if (operand.number) {
        const auto order = orderOf(spelling, *operand.number);
        return order && isInOrder(m_relation, *order);
    }
    return operand.value.kind == FilterValue::Kind::Pattern && fitsText(operand, spelling);
}

bool PathTest::fitsLiteral(const Operand& operand, QByteArrayView word) const
{
    return isText(m_relation) && operand.value.kind != FilterValue::Kind::Quoted && fitsText(operand, word);
}

bool PathTest::fitsText(const Operand& operand, QByteArrayView text) const
{
    const auto cases = m_relation == FilterRelation::Is ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const bool isWhole =
        operand.value.kind == FilterValue::Kind::Word || operand.value.kind == FilterValue::Kind::Quoted;
    if (isWhole && cases == Qt::CaseSensitive)
        return text == operand.utf8;
    if (isWhole && operand.isAscii && text.size() != operand.utf8.size())
        return false;
    return hubscope::fitsText(operand.value, QString::fromUtf8(text), cases);
}

} // namespace hubscope
