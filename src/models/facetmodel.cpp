// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facetmodel.h"

#include "core/plaintext.h"
#include "models/eventtext.h"
#include "models/facettext.h"
#include "models/rowconditions.h"
#include "schema/catalogue.h"

#include <QLocale>

#include <algorithm>

namespace hubscope {

namespace {

constexpr qsizetype foldedValues = 8; ///< values of a facet
constexpr qsizetype mostListed = 200; ///< more are for the filter line

/// Of a row under a facet.
quintptr idOfFacet(Facet facet)
{
    return quintptr(facet) + 1;
}

} // namespace

FacetModel::FacetModel(const Catalogue& catalogue, QObject* parent)
    : QAbstractItemModel(parent)
    , m_catalogue(catalogue)
{
}

void FacetModel::setCounts(FacetCounts counts)
{
    m_counts = std::move(counts);
    for (const Facet facet : allFacets)
        refresh(facet);
}

void FacetModel::setChoices(FacetChoices choices)
{
    m_choices = std::move(choices);
    for (const Facet facet : allFacets)
        refresh(facet);
}

void FacetModel::setAllShown(Facet facet, bool all)
{
    section(facet).all = all;
    refresh(facet);
}

bool FacetModel::isAllShown(Facet facet) const
{
    return section(facet).all;
}

const QList<FacetValue>& FacetModel::counted(Facet facet) const
{
    static const QList<FacetValue> none;
    const auto found = m_counts.values.find(facet);
    return found == m_counts.values.end() ? none : found->second;
}

QList<FacetValue> FacetModel::wantedValues(Facet facet) const
{
    const QList<FacetValue>& all = counted(facet);
    const auto chosen = m_choices.find(facet);
    const bool isChosen = chosen != m_choices.end() && chosen->second.isActive();
    const bool onlyOthers = facet == Facet::Own && all.size() == 1 && all.first().value == otherPost;
    if (onlyOthers && !isChosen)
        return {}; // nothing to tell apart
    // A row that says "1 more" had better be that one.
    const qsizetype limit = section(facet).all               ? mostListed
                            : all.size() == foldedValues + 1 ? foldedValues + 1
                                                             : foldedValues;
    QList<FacetValue> wanted = all.first(std::min(limit, all.size()));
    if (!isChosen)
        return wanted;
    for (const QString& value : chosen->second.only + chosen->second.without) {
        if (std::ranges::find(wanted, value, &FacetValue::value) != wanted.end())
            continue;
        const auto known = std::ranges::find(all, value, &FacetValue::value);
        wanted.append(known == all.end() ? FacetValue{value, 0} : *known);
    }
    return wanted;
}

void FacetModel::refresh(Facet facet)
{
    Section& part = section(facet);
    const QList<FacetValue> wanted = wantedValues(facet);
    changeRows(facet, wanted);
    const auto isThere = [](const FacetValue& value) { return value.count > 0; };
    part.hidden = int(counted(facet).size() - std::ranges::count_if(wanted, isThere));
    if (wanted.isEmpty())
        part.hidden = 0;
    changeMore(facet, part.hidden > 0 || (part.all && counted(facet).size() > foldedValues + 1));
    part.largest = 0;
    for (const FacetValue& value : wanted) {
        if (hasBar(facet, value.value) && useOf(facet, value.value) != Use::Excluded)
            part.largest = std::max(part.largest, value.count);
    }
    const QModelIndex parent = index(int(facet), 0);
    Q_EMIT dataChanged(parent, parent);
    if (const int rows = rowCount(parent); rows > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
}

/// By single steps, so that the current row and what assistive technology reads stay where they are.
void FacetModel::changeRows(Facet facet, const QList<FacetValue>& wanted)
{
    const QModelIndex parent = index(int(facet), 0);
    QList<FacetValue>& listed = section(facet).listed;
    for (int row = int(listed.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, listed.at(row).value, &FacetValue::value) != wanted.end())
            continue;
        beginRemoveRows(parent, row, row);
        listed.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        const auto known = std::ranges::find(listed, wanted.at(row).value, &FacetValue::value);
        const int from = int(known - listed.begin());
        if (known == listed.end()) {
            beginInsertRows(parent, row, row);
            listed.insert(row, wanted.at(row));
            endInsertRows();
        } else if (from != row) {
            beginMoveRows(parent, from, from, parent, row);
            listed.move(from, row);
            endMoveRows();
        }
        listed[row].count = wanted.at(row).count;
    }
}

void FacetModel::changeMore(Facet facet, bool hasMore)
{
    Section& part = section(facet);
    if (part.hasMore == hasMore)
        return;
    const QModelIndex parent = index(int(facet), 0);
    const int row = int(part.listed.size());
    if (hasMore)
        beginInsertRows(parent, row, row);
    else
        beginRemoveRows(parent, row, row);
    part.hasMore = hasMore;
    if (hasMore)
        endInsertRows();
    else
        endRemoveRows();
}

FacetModel::Use FacetModel::useOf(Facet facet, const QString& value) const
{
    const auto chosen = m_choices.find(facet);
    if (chosen == m_choices.end())
        return Use::Neutral;
    if (chosen->second.without.contains(value))
        return Use::Excluded;
    return chosen->second.only.contains(value) ? Use::Only : Use::Neutral;
}

/// What is as it should be would dwarf what is not.
bool FacetModel::hasBar(Facet facet, const QString& value) const
{
    return !(facet == Facet::Problem && (value == noProblem || value == notChecked)) &&
           !(facet == Facet::Own && value == otherPost);
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? idOfFacet(allFacets[parent.row()]) : 0);
}

QModelIndex FacetModel::parent(const QModelIndex& index) const
{
    const quintptr id = index.isValid() ? index.internalId() : 0;
    return id == 0 ? QModelIndex() : createIndex(int(id) - 1, 0, quintptr(0));
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(std::size(allFacets));
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const Section& part = section(allFacets[parent.row()]);
    return int(part.listed.size()) + (part.hasMore ? 1 : 0);
}

int FacetModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return facetData(allFacets[index.row()], role);
    const Facet facet = allFacets[index.internalId() - 1];
    if (role == FacetRole)
        return int(facet);
    const QList<FacetValue>& listed = section(facet).listed;
    return index.row() < listed.size() ? valueData(facet, listed.at(index.row()), role)
                                       : moreData(facet, role);
}

QVariant FacetModel::facetData(Facet facet, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return facetTitle(facet);
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln value(s)", nullptr, int(counted(facet).size())).arg(facetTitle(facet));
    case KindRole:
        return int(RowKind::Facet);
    case FacetRole:
        return int(facet);
    default:
        return {};
    }
}

QVariant FacetModel::valueData(Facet facet, const FacetValue& value, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return facetValueLabel(facet, value.value);
    case Qt::AccessibleTextRole:
        return sentence(facet, value);
    case Qt::ToolTipRole:
        return plainToolTip(
            (facet == Facet::Session ? value.value + u'\n' : QString()) + sentence(facet, value) + u'\n' +
            tr("Click: only these. Ctrl+click: these too. Alt+click: none of these."));
    case KindRole:
        return int(RowKind::Value);
    case ValueRole:
        return value.value;
    case CountRole:
        return value.count;
    case MaxRole:
        return hasBar(facet, value.value) ? section(facet).largest : 0;
    case UseRole:
        return int(useOf(facet, value.value));
    case FamilyRole:
        return facet == Facet::Type ? QVariant(int(typeFamily(m_catalogue, value.value))) : QVariant();
    default:
        return {};
    }
}

QVariant FacetModel::moreData(Facet facet, int role) const
{
    const Section& part = section(facet);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (!part.all)
            return tr("%Ln more", nullptr, part.hidden);
        return part.hidden > 0 ? tr("Fewer (%Ln not listed)", nullptr, part.hidden) : tr("Fewer");
    case KindRole:
        return int(RowKind::More);
    case UnfoldedRole:
        return part.all;
    default:
        return {};
    }
}

QString FacetModel::sentence(Facet facet, const FacetValue& value) const
{
    //: %1 is a value such as a type
    const QString counts =
        tr("%1, %Ln event(s)", nullptr, value.count).arg(facetValueLabel(facet, value.value));
    switch (useOf(facet, value.value)) {
    case Use::Neutral:
        break;
    case Use::Only:
        //: %1 is a value and its count
        return tr("%1, chosen").arg(counts);
    case Use::Excluded:
        //: %1 is a value and its count
        return tr("%1, excluded").arg(counts);
    }
    return counts;
}

} // namespace hubscope
