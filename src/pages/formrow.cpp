// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/formrow.h"

#include "core/jsonpointer.h"
#include "models/formmodel.h"

#include <algorithm>

namespace hubscope {

FormRow::FormRow(FormModel& model, QString pointer, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_pointer(std::move(pointer))
{
    const auto follow = [this](const QString& changed) {
        if (isWithin(changed, m_pointer) || isWithin(m_pointer, changed))
            refresh();
    };
    connect(&model, &FormModel::valueChanged, this, follow);
    connect(&model, &FormModel::structureChanged, this, follow);
    connect(&model, &FormModel::problemsChanged, this, [this] { refreshProblems(); });
}

bool FormRow::holdsAnyOf(const FieldSearch& found) const
{
    return !found || std::ranges::any_of(*found, [this](const QString& pointer) {
        return isWithin(pointer, m_pointer) || isWithin(m_pointer, pointer);
    });
}

QString fieldHint(const FormModel& model, const QString& pointer)
{
    const QString title = model.title(pointer);
    const QString hint = title.isEmpty() ? model.description(pointer) : title;
    if (!model.isRequired(pointer))
        return hint;
    return hint.isEmpty() ? FormRow::tr("required") : FormRow::tr("%1, required").arg(hint);
}

QString fieldExplanation(const FormModel& model, const QString& pointer)
{
    QStringList lines{fieldHint(model, pointer), model.description(pointer)};
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

} // namespace hubscope
