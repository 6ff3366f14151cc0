// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fieldfinder.h"

#include "core/jsonpointer.h"
#include "models/formmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// A schema may hold itself.
constexpr int deepestField = 16;

} // namespace

FieldFinder::FieldFinder(const FormModel& model, const QString& words)
    : m_model(model)
    , m_words(words.split(u' ', Qt::SkipEmptyParts))
{
    if (!m_words.isEmpty())
        walk(model.root(), 0);
}

void FieldFinder::walk(const QString& pointer, int depth)
{
    if (depth > deepestField)
        return;
    for (const QString& key : m_model.keys(pointer)) {
        const QString field = pointer + u'/' + pointerStep(key);
        if (fits(field))
            m_found.append(field);
        else
            walk(m_model.shape(field) == FieldShape::Table ? field + "/0"_L1 : field, depth + 1);
    }
}

bool FieldFinder::fits(const QString& field) const
{
    const QString text = lastStep(field) + u' ' + m_model.title(field) + u' ' + m_model.description(field);
    return std::ranges::all_of(
        m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace hubscope
