// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace hubscope {

class FormModel;

/// Walks over the fields that there are, by the schema and by the event, and keeps those whose name, title
/// and description have all of the words.
class FieldFinder
{
public:
    FieldFinder(const FormModel& model, const QString& words);

    const QStringList& found() const { return m_found; } ///< pointers; see FormModel::find

private:
    void walk(const QString& pointer, int depth);
    bool fits(const QString& field) const;

    const FormModel& m_model;
    QStringList m_words;
    QStringList m_found;
};

} // namespace hubscope
