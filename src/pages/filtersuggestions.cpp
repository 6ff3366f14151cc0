// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/filtersuggestions.h"

#include "models/eventtext.h"
#include "pages/linesuggestions.h"

namespace hubscope {

void FilterSuggestions::setCompletions(FilterCompletions completions)
{
    beginResetModel();
    m_completions = std::move(completions);
    endResetModel();
}

int FilterSuggestions::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_completions.suggestions.size());
}

QVariant FilterSuggestions::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const FilterSuggestion& suggestion = m_completions.suggestions.at(index.row());
    const QString label = oneLine(suggestion.label, 60);
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::AccessibleTextRole:
        return suggestion.detail.isEmpty() ? label : tr("%1, %2").arg(label, suggestion.detail);
    case LineSuggestions::DetailRole:
        return suggestion.detail;
    default:
        return {};
    }
}

} // namespace hubscope
