// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lintmodel.h"

#include "core/csv.h"
#include "core/plaintext.h"
#include "models/displaytime.h"
#include "models/problemtext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QVariant findingAlignment(int column)
{
    return QVariant::fromValue(
        Qt::AlignVCenter | (column == LintModel::Count ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

LintModel::LintModel(const TimeDisplay& time, QObject* parent)
    : QAbstractTableModel(parent)
    , m_time(time)
{
    connect(&time, &TimeDisplay::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, First), index(rowCount() - 1, Last));
    });
}

/// Findings keep their places in a result that goes on; another check begins with none.
void LintModel::setResult(const LintResult& result)
{
    const qsizetype before = m_result.findings.size();
    if (result.findings.size() < before) {
        beginResetModel();
        m_result = result;
        m_order.clear();
        for (qsizetype i = 0; i < result.findings.size(); ++i)
            m_order.append(i);
        endResetModel();
    } else {
        m_result = result;
        const qsizetype added = result.findings.size() - before;
        if (added > 0)
            beginInsertRows({}, int(before), int(before + added - 1));
        for (qsizetype i = before; i < result.findings.size(); ++i)
            m_order.append(i);
        if (added > 0)
            endInsertRows();
    }
    if (rowCount() == 0)
        return;
    arrange();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LintModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

bool LintModel::isLess(const LintFinding& a, const LintFinding& b) const
{
    switch (m_sortColumn) {
    case Count:
        return a.events < b.events;
    case First:
        return a.firstSeen < b.firstSeen;
    case Last:
        return a.lastSeen < b.lastSeen;
    default:
        return QString::localeAwareCompare(cellText(a, m_sortColumn), cellText(b, m_sortColumn)) < 0;
    }
}

/// Persistent indexes, and with them the selection, follow their finding.
void LintModel::arrange()
{
    QList<qsizetype> order = m_order;
    std::ranges::sort(order); // what is the same stays in the order in which it was met
    std::ranges::stable_sort(order, [this](qsizetype a, qsizetype b) {
        const bool ascends = m_sortOrder == Qt::AscendingOrder;
        return isLess(m_result.findings.at(ascends ? a : b), m_result.findings.at(ascends ? b : a));
    });
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<int> rows(order.size());
    for (qsizetype row = 0; row < order.size(); ++row)
        rows[order.at(row)] = int(row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& old : before)
        after.append(index(rows.at(m_order.at(old.row())), old.column()));
    m_order = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int LintModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int LintModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LintModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LintFinding& finding = findingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(finding, index.column());
    case Qt::TextAlignmentRole:
        return findingAlignment(index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(finding, index.column()));
    case Qt::AccessibleTextRole:
        return sentence(finding);
    case FilterTermRole:
        return finding.filterTerm();
    default:
        return {};
    }
}

QVariant LintModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return findingAlignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Type:
        return tr("Type");
    case Path:
        return tr("Path");
    case Problem:
        return tr("Problem");
    case Count:
        return tr("Events");
    case First:
        return tr("First seen");
    case Last:
        return tr("Last seen");
    default:
        return {};
    }
}

QString LintModel::timeText(const std::optional<qint64>& time) const
{
    return time ? m_time.formatDateTime(*time) : u"—"_s;
}

QString LintModel::cellText(const LintFinding& finding, int column) const
{
    switch (column) {
    case Type:
        return finding.type;
    case Path:
        return finding.path;
    case Problem:
        return problemLabel(finding.first);
    case Count:
        //: How many events of a type have a problem: "41 of 300"
        return tr("%1 of %2")
            .arg(QLocale().toString(finding.events), QLocale().toString(eventsOfType(finding)));
    case First:
        return finding.firstSeen ? m_time.formatRecent(*finding.firstSeen) : u"—"_s;
    case Last:
        return finding.lastSeen ? m_time.formatRecent(*finding.lastSeen) : u"—"_s;
    default:
        return {};
    }
}

QString LintModel::toolTip(const LintFinding& finding, int column) const
{
    if (column == First || column == Last)
        return timeText(column == First ? finding.firstSeen : finding.lastSeen);
    return tr("For example: %1 %2", "a path, and what is wrong there")
        .arg(finding.path, problemText(finding.first));
}

QString LintModel::sentence(const LintFinding& finding) const
{
    QStringList parts;
    for (const int column : {Type, Path, Problem, Count})
        parts.append(cellText(finding, column));
    parts.append(tr("last seen %1").arg(timeText(finding.lastSeen)));
    return parts.join(tr(", ", "between the parts of a list that is read out"));
}

QByteArray LintModel::csv() const
{
    const auto iso = [this](const std::optional<qint64>& time) {
        return time ? m_time.isoWithZone(*time) : QString();
    };
    QByteArray text = csvLine(
        {tr("Type"), tr("Path"), tr("Problem"), tr("Keyword"), tr("Events"), tr("Events of the type"),
         tr("First seen"), tr("Last seen"), tr("Example")});
    for (int row = 0; row < rowCount(); ++row) {
        const LintFinding& finding = findingAt(row);
        text += csvLine(
            {finding.type, finding.path, problemLabel(finding.first), keywordOf(finding.first.rule),
             QString::number(finding.events), QString::number(eventsOfType(finding)), iso(finding.firstSeen),
             iso(finding.lastSeen), problemText(finding.first)});
    }
    return text;
}

} // namespace hubscope
