// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formmodel.h"

namespace hubscope::test {

/// Fills a form in as a person does who goes through it from top to bottom: groups are switched on, rows
/// added to tables, single values put in.
class FormFiller
{
public:
    explicit FormFiller(FormModel& form)
        : m_form(form)
    {
    }

    /// What the field is to be. What it cannot be by single fields is put in as a whole.
    void fill(const QString& pointer, const JsonValue& wanted);

private:
    void fillGroup(const QString& pointer, const JsonValue& wanted);
    void fillTable(const QString& pointer, const JsonValue& wanted);

    FormModel& m_form;
};

} // namespace hubscope::test
