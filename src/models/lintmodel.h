// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/lint.h"

#include <QAbstractTableModel>

namespace hubscope {

class TimeDisplay;

/// What a check of the loaded events found, as a table: a row for each way in which events of a type break
/// their schema. Sorts itself; a finding whose counts grow stays the row that it is.
class LintModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Type, Path, Problem, Count, First, Last, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        FilterTermRole = Qt::UserRole + 1, ///< QString, see LintFinding::filterTerm
    };

    /// Time outlives the model.
    explicit LintModel(const TimeDisplay& time, QObject* parent = nullptr);

    void setResult(const LintResult& result);
    QByteArray csv() const; ///< with headings, in the order of the rows; times as `isoWithZone`

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    const LintFinding& findingAt(int row) const { return m_result.findings.at(m_order.at(row)); }
    qsizetype eventsOfType(const LintFinding& finding) const { return m_result.ofType.value(finding.type); }
    bool isLess(const LintFinding& a, const LintFinding& b) const;
    void arrange();
    QString cellText(const LintFinding& finding, int column) const;
    QString toolTip(const LintFinding& finding, int column) const;
    QString timeText(const std::optional<qint64>& time) const;
    QString sentence(const LintFinding& finding) const;

    const TimeDisplay& m_time;
    LintResult m_result;
    QList<qsizetype> m_order; ///< the finding of each row
    int m_sortColumn = Count;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace hubscope
