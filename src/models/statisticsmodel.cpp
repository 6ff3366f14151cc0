// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/statisticsmodel.h"

#include "core/plaintext.h"
#include "models/displaytime.h"
#include "models/eventtext.h"
#include "models/facettext.h"
#include "models/rowconditions.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QVariant statisticsAlignment(int column)
{
    using Model = StatisticsModel;
    const bool isNumber =
        column == Model::Events || column == Model::Gap || column == Model::Lag || column == Model::Problems;
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

/// What is not known comes before everything.
QVariant sortValue(const Statistics& row, int column)
{
    const auto number = [](const std::optional<qint64>& value) {
        return value.value_or(std::numeric_limits<qint64>::min());
    };
    switch (column) {
    case StatisticsModel::What:
        return int(row.facet);
    case StatisticsModel::Events:
        return row.events;
    case StatisticsModel::First:
        return number(row.first);
    case StatisticsModel::Last:
        return number(row.last);
    case StatisticsModel::Gap:
        return number(row.medianGap);
    case StatisticsModel::Lag:
        return number(row.medianLag);
    case StatisticsModel::Problems:
        return row.problems;
    default:
        return row.value;
    }
}

} // namespace

StatisticsModel::StatisticsModel(const TimeDisplay& time, QObject* parent)
    : QAbstractTableModel(parent)
    , m_time(time)
{
    connect(&time, &TimeDisplay::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, First), index(rowCount() - 1, Last));
    });
}

/// The same values with other numbers keep their rows, and with them the selection.
void StatisticsModel::setStatistics(const QList<Statistics>& rows)
{
    const auto sameValue = [](const Statistics& a, const Statistics& b) {
        return a.facet == b.facet && a.value == b.value;
    };
    if (std::ranges::equal(rows, m_rows, sameValue)) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int StatisticsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StatisticsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatisticsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Statistics& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::TextAlignmentRole:
        return statisticsAlignment(index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    case Qt::AccessibleTextRole:
        return sentence(row);
    case SortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return statisticsAlignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Facet");
    case Value:
        return tr("Value");
    case Events:
        return tr("Events");
    case First:
        return tr("First");
    case Last:
        return tr("Last");
    case Gap:
        return tr("Median gap");
    case Lag:
        return tr("Median lag");
    case Problems:
        return tr("Problems");
    default:
        return {};
    }
}

QString StatisticsModel::cellText(const Statistics& row, int column) const
{
    const auto length = [](const std::optional<qint64>& ms) {
        return ms ? TimeDisplay::formatLag(*ms) : u"—"_s;
    };
    const auto time = [this](const std::optional<qint64>& at) {
        return at ? m_time.formatRecent(*at) : u"—"_s;
    };
    switch (column) {
    case What:
        return facetTitle(row.facet);
    case Value:
        return facetValueLabel(row.facet, row.value);
    case Events:
        return QLocale().toString(row.events);
    case First:
        return time(row.first);
    case Last:
        return time(row.last);
    case Gap:
        return length(row.medianGap);
    case Lag:
        return length(row.medianLag);
    case Problems:
        return row.problems == 0 && row.unchecked > 0 ? u"—"_s : QLocale().toString(row.problems);
    default:
        return {};
    }
}

QString StatisticsModel::toolTip(const Statistics& row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Value:
        return oneLine(row.value);
    case First:
        return row.first ? m_time.formatDateTime(*row.first) : QString();
    case Last:
        return row.last ? m_time.formatDateTime(*row.last) : QString();
    case Problems:
        return row.unchecked == 0 ? QString()
                                  : tr("%1 of %2 not checked")
                                        .arg(locale.toString(row.unchecked), locale.toString(row.events));
    default:
        return sentence(row);
    }
}

/// The row as it is read out: each heading with its cell.
QString StatisticsModel::sentence(const Statistics& row) const
{
    QStringList parts{cellText(row, What) + u' ' + cellText(row, Value)};
    for (int column = Events; column < ColumnCount; ++column)
        parts.append(headerData(column, Qt::Horizontal).toString() + u' ' + cellText(row, column));
    return parts.join(u", "_s);
}

} // namespace hubscope
