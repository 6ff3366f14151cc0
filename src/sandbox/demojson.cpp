// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demojson.h"

#include "core/json.h"

#include <cstdlib>

namespace hubscope::sandbox {

void ObjectText::key(const char* name)
{
    if (m_out.size() > 1)
        m_out += ',';
    m_out += '"';
    m_out += name;
    m_out += "\":";
}

ObjectText& ObjectText::text(const char* name, QStringView value)
{
    key(name);
    m_out += jsonQuoted(value);
    return *this;
}

ObjectText& ObjectText::number(const char* name, qint64 value)
{
    key(name);
    m_out += QByteArray::number(value);
    return *this;
}

ObjectText& ObjectText::money(const char* name, qint64 cents)
{
    key(name);
    if (cents < 0)
        m_out += '-';
    const qint64 amount = std::abs(cents);
    m_out += QByteArray::number(amount / 100);
    m_out += '.';
    m_out += static_cast<char>('0' + amount / 10 % 10);
    m_out += static_cast<char>('0' + amount % 10);
    return *this;
}

ObjectText& ObjectText::json(const char* name, const QByteArray& value)
{
    key(name);
    m_out += value;
    return *this;
}

QByteArray textArray(std::initializer_list<QStringView> values)
{
    QList<QByteArray> quoted;
    for (const QStringView value : values)
        quoted.append(jsonQuoted(value));
    return jsonArray(quoted);
}

QByteArray jsonArray(const QList<QByteArray>& values)
{
    return '[' + values.join(',') + ']';
}

} // namespace hubscope::sandbox
