// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formfiller.h"

#include "core/jsonpointer.h"

namespace hubscope::test {

void FormFiller::fill(const QString& pointer, const JsonValue& wanted)
{
    const FieldShape shape = m_form.shape(pointer);
    if (shape == FieldShape::Group && wanted.isObject())
        fillGroup(pointer, wanted);
    else if (shape == FieldShape::Table && wanted.isArray())
        fillTable(pointer, wanted);
    else if (wanted.isNull() && m_form.node(pointer)->allows(FieldType::Null))
        m_form.setState(pointer, FieldState::Null);
    else
        m_form.setValue(pointer, wanted);
}

void FormFiller::fillGroup(const QString& pointer, const JsonValue& wanted)
{
    m_form.setState(pointer, FieldState::Value);
    for (const QString& key : m_form.keys(pointer)) {
        if (const JsonValue* value = wanted.find(key))
            fill(pointer + u'/' + pointerStep(key), *value);
    }
    for (const QString& key : m_form.keys(pointer)) { // that came along because it is required
        if (wanted.find(key) == nullptr)
            m_form.setState(pointer + u'/' + pointerStep(key), FieldState::NotSent);
    }
    // What no schema names goes in behind.
    for (const JsonMember& member : wanted.members()) {
        const QString field = pointer + u'/' + pointerStep(member.key);
        if (m_form.value(field) == nullptr)
            fill(field, member.value);
    }
}

void FormFiller::fillTable(const QString& pointer, const JsonValue& wanted)
{
    m_form.setState(pointer, FieldState::Value);
    for (qsizetype row = 0; row < qsizetype(wanted.items().size()); ++row) {
        const QString item = pointer + u'/' + QString::number(row);
        if (m_form.value(item) == nullptr)
            m_form.insertItem(pointer, row, m_form.emptyValue(item));
        fill(item, wanted.items()[size_t(row)]);
    }
}

} // namespace hubscope::test
