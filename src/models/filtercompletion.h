// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filtervocabulary.h"

namespace hubscope {

/// One way in which the filter line may go on.
struct FilterSuggestion
{
    QString insertion; ///< stands in the place of what was typed of it
    QString label;     ///< without quotes and operators
    QString detail;    ///< what it is, or how many loaded events have it

    bool operator==(const FilterSuggestion&) const = default;
};

/// What may be put in the place of a part of a filter line.
struct FilterCompletions
{
    qsizetype begin = 0; ///< the part of the line that an insertion replaces
    qsizetype end = 0;
    QList<FilterSuggestion> suggestions = {};
};

/// What fits where the caret is in the line, the most likely first: fields and places, or the values of the
/// field that stands before the caret. Never more than a hundred.
FilterCompletions completionsIn(QStringView line, qsizetype caret, const FilterVocabulary& vocabulary);

} // namespace hubscope
