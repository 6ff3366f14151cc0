// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sentstoredmodel.h"

#include "core/jsonpointer.h"
#include "core/plaintext.h"
#include "models/eventtext.h"
#include "models/markdown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

void SentStoredModel::setEvents(const QByteArray& sent, const QByteArray& stored)
{
    const auto read = [](const QByteArray& text) {
        const auto json = parseJson(text);
        return json ? *json : JsonValue();
    };
    beginResetModel();
    m_rows = compareSentStored(read(sent), read(stored));
    endResetModel();
}

QString SentStoredModel::summary() const
{
    using Kind = SentStored::Kind;
    const auto count = [this](Kind kind) { return int(std::ranges::count(m_rows, kind, &SentStored::kind)); };
    QStringList parts;
    if (const int n = count(Kind::Changed))
        parts.append(tr("%n changed", nullptr, n));
    if (const int n = count(Kind::Dropped))
        parts.append(tr("%n dropped", nullptr, n));
    if (const int n = count(Kind::Added))
        parts.append(tr("%n added by the hub", nullptr, n));
    if (const int n = count(Kind::SameValue))
        parts.append(tr("%n spelled otherwise", nullptr, n));
    return parts.isEmpty() ? tr("The hub stored what was sent, to the letter.")
                           : parts.join(tr(", ", "between the parts of a list that is read out"));
}

QString SentStoredModel::toMarkdown() const
{
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles.append(headerData(column, Qt::Horizontal).toString());
    QString text = markdownHead(titles);
    for (const SentStored& row : m_rows)
        text += markdownRow(
            {cellText(row, Path), QString::fromUtf8(row.sent), QString::fromUtf8(row.stored),
             cellText(row, What)});
    return text;
}

int SentStoredModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SentStoredModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SentStoredModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SentStored& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Sent || index.column() == Stored)
            return plainToolTip(
                oneLine(QString::fromUtf8(index.column() == Sent ? row.sent : row.stored), 2000));
        return index.column() == Path ? plainToolTip(row.pointer) : QString();
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            parts.append(cellText(row, column));
        return parts.join(tr(", ", "between the parts of a list that is read out"));
    }
    case KindRole:
        return int(row.kind);
    default:
        return {};
    }
}

QVariant SentStoredModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Path:
        return tr("Where");
    case Sent:
        return tr("Sent");
    case Stored:
        return tr("Stored");
    case What:
        return tr("What");
    default:
        return {};
    }
}

QString SentStoredModel::cellText(const SentStored& row, int column) const
{
    const auto value = [](const QByteArray& json) {
        return json.isEmpty() ? u"—"_s : oneLine(QString::fromUtf8(json), 400);
    };
    switch (column) {
    case Path:
        return row.pointer.isEmpty() ? tr("the event") : oneLine(readablePointer(row.pointer));
    case Sent:
        return value(row.sent);
    case Stored:
        return value(row.stored);
    case What:
        return kindText(row.kind);
    default:
        return {};
    }
}

QString SentStoredModel::kindText(SentStored::Kind kind)
{
    switch (kind) {
    case SentStored::Kind::Added:
        return tr("added by the hub");
    case SentStored::Kind::Dropped:
        return tr("dropped");
    case SentStored::Kind::SameValue:
        return tr("same value");
    case SentStored::Kind::Changed:
        break;
    }
    return tr("changed");
}

} // namespace hubscope
