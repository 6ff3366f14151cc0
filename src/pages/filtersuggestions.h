// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filtercompletion.h"

#include <QAbstractListModel>

namespace hubscope {

/// How the filter line may go on, as rows for its list.
class FilterSuggestions : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCompletions(FilterCompletions completions);
    const FilterCompletions& completions() const { return m_completions; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    FilterCompletions m_completions;
};

} // namespace hubscope
