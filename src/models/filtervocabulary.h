// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/facetcounts.h"
#include "events/filterexpression.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hubscope {

class Catalogue;

/// What a filter line may speak of: the values that the loaded events have, with counts, and the places that
/// the schemas of their types and contexts know. A value; may be made in any thread.
class FilterVocabulary
{
public:
    /// A place in the event's JSON, as the line spells it.
    struct Place
    {
        QString path = {};
        QString title = {};      ///< in the user's language; may be empty
        QStringList values = {}; ///< those that the schema lists
        bool isNumber = false;
    };

    FilterVocabulary() = default;
    /// Where nothing is loaded, the places are those of all types and contexts.
    FilterVocabulary(FacetCounts counts, const Catalogue& catalogue);

    const QList<Place>& places() const { return m_places; } ///< by path
    const Place* place(QStringView path) const;             ///< null pointer for an unknown one
    /// Of type, context, mode and session; the most frequent first.
    QList<FacetValue> values(FilterField field) const;

private:
    FacetCounts m_counts;
    QList<Place> m_places;
};

} // namespace hubscope
