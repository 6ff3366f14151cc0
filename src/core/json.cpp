// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hubscope {

JsonValue JsonValue::boolean(bool value)
{
    JsonValue out;
    out.m_type = Type::Bool;
    out.m_bool = value;
    return out;
}

JsonValue JsonValue::number(QByteArray spelling)
{
    JsonValue out;
    out.m_type = Type::Number;
    out.m_spelling = std::move(spelling);
    return out;
}

JsonValue JsonValue::number(double value)
{
    return std::isfinite(value) ? number(QByteArray::number(value, 'g', QLocale::FloatingPointShortest))
                                : JsonValue();
}

JsonValue JsonValue::number(qint64 value)
{
    return number(QByteArray::number(value));
}

JsonValue JsonValue::string(QString value)
{
    JsonValue out;
    out.m_type = Type::String;
    out.m_string = std::move(value);
    return out;
}

JsonValue JsonValue::array()
{
    return array(std::vector<JsonValue>());
}

JsonValue JsonValue::array(std::vector<JsonValue> items)
{
    JsonValue out;
    out.m_type = Type::Array;
    out.m_items = std::move(items);
    return out;
}

JsonValue JsonValue::object()
{
    return object(std::vector<JsonMember>());
}

JsonValue JsonValue::object(std::vector<JsonMember> members)
{
    JsonValue out;
    out.m_type = Type::Object;
    out.m_members = std::move(members);
    return out;
}

bool JsonValue::isInteger() const
{
    return isNumber() && !m_spelling.contains('.') && !m_spelling.contains('e') && !m_spelling.contains('E');
}

double JsonValue::toDouble() const
{
    return isNumber() ? m_spelling.toDouble() : 0.0;
}

const JsonValue* JsonValue::find(QStringView key) const
{
    const auto last = std::find_if(m_members.crbegin(), m_members.crend(), [key](const JsonMember& member) {
        return member.key == key;
    });
    return last == m_members.crend() ? nullptr : &last->value;
}

JsonValue* JsonValue::find(QStringView key)
{
    return const_cast<JsonValue*>(std::as_const(*this).find(key));
}

const JsonValue* JsonValue::at(std::initializer_list<QStringView> keys) const
{
    const JsonValue* value = this;
    for (const QStringView key : keys) {
        if (value)
            value = value->find(key);
    }
    return value;
}

void JsonValue::set(const QString& key, JsonValue value)
{
    if (isNull())
        *this = object();
    if (JsonValue* existing = find(key))
        *existing = std::move(value);
    else
        m_members.push_back({key, std::move(value)});
}

void JsonValue::append(JsonValue item)
{
    if (isNull())
        *this = array();
    m_items.push_back(std::move(item));
}

void JsonValue::remove(QStringView key)
{
    std::erase_if(m_members, [key](const JsonMember& member) { return member.key == key; });
}

bool JsonValue::operator==(const JsonValue& other) const
{
    return m_type == other.m_type && m_bool == other.m_bool && m_spelling == other.m_spelling &&
           m_string == other.m_string && m_items == other.m_items && m_members == other.m_members;
}

} // namespace hubscope
