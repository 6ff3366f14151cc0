// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/facetcounts.h"
#include "models/facetchoices.h"

#include <QAbstractItemModel>

#include <array>

namespace hubscope {

class Catalogue;

/// The facets of loaded events as a tree of two levels: the facets, always all of them, and under each its
/// values with their counts, the most frequent first. Of many values some are folded into a last row that
/// says how many; values that are chosen are always there, if need be with a count of 0.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class RowKind { Facet, Value, More };
    enum class Use { Neutral, Only, Excluded };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of RowKind
        FacetRole,                   ///< int of Facet
        ValueRole,                   ///< as in events/facet.h
        CountRole,
        MaxRole,     ///< the count that fills the bar of this value; 0 for a value without a bar
        UseRole,     ///< int of Use
        FamilyRole,  ///< int of EventFamily, of a type
        UnfoldedRole ///< of a More row: it folds
    };

    explicit FacetModel(const Catalogue& catalogue, QObject* parent = nullptr);

    void setCounts(FacetCounts counts);
    void setChoices(FacetChoices choices);
    const FacetChoices& choices() const { return m_choices; }
    qsizetype eventCount() const { return m_counts.events; } ///< that all counts are of
    /// Shows the values beyond the most frequent, or folds them again.
    void setAllShown(Facet facet, bool all);
    bool isAllShown(Facet facet) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Section
    {
        QList<FacetValue> listed;
        int hidden = 0;  ///< values that are not listed
        int largest = 0; ///< of the counts with a bar
        bool hasMore = false;
        bool all = false;
    };

    Section& section(Facet facet) { return m_sections[size_t(facet)]; }
    const Section& section(Facet facet) const { return m_sections[size_t(facet)]; }
    const QList<FacetValue>& counted(Facet facet) const;
    QList<FacetValue> wantedValues(Facet facet) const;
    void refresh(Facet facet);
    void changeRows(Facet facet, const QList<FacetValue>& wanted);
    void changeMore(Facet facet, bool hasMore);
    Use useOf(Facet facet, const QString& value) const;
    bool hasBar(Facet facet, const QString& value) const;
    QVariant facetData(Facet facet, int role) const;
    QVariant valueData(Facet facet, const FacetValue& value, int role) const;
    QVariant moreData(Facet facet, int role) const;
    QString sentence(Facet facet, const FacetValue& value) const;

    const Catalogue& m_catalogue;
    FacetCounts m_counts;
    FacetChoices m_choices;
    std::array<Section, std::size(allFacets)> m_sections;
};

} // namespace hubscope
