// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identitylinksmodel.h"

#include "core/plaintext.h"
#include "models/displaytime.h"
#include "models/eventtext.h"
#include "models/identitytext.h"

#include <algorithm>

namespace hubscope {

IdentityLinksModel::IdentityLinksModel(const TimeDisplay& time, QObject* parent)
    : QAbstractTableModel(parent)
    , m_time(time)
{
    connect(&time, &TimeDisplay::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, ToldBy), index(rowCount() - 1, ToldBy));
    });
}

void IdentityLinksModel::setLinks(const QList<IdentityLink>& links)
{
    if (links == m_links)
        return;
    if (!std::ranges::equal(links, m_links, {}, &IdentityLink::value, &IdentityLink::value)) {
        beginResetModel();
        m_links = links;
        endResetModel();
        return;
    }
    m_links = links;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int IdentityLinksModel::rowOf(const QString& value) const
{
    const auto found = std::ranges::find(m_links, value, &IdentityLink::value);
    return found == m_links.cend() ? -1 : int(found - m_links.cbegin());
}

int IdentityLinksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_links.size());
}

int IdentityLinksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IdentityLinksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const IdentityLink& link = m_links.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(link, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Value ? link.value : cellText(link, index.column()));
    default:
        return {};
    }
}

QString IdentityLinksModel::cellText(const IdentityLink& link, int column) const
{
    switch (column) {
    case What:
        return linkKindText(link.kind);
    case Value:
        return oneLine(link.value);
    case Known:
        return linkKnownText(link);
    default:
        return linkTellersText(link, m_time);
    }
}

QVariant IdentityLinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Value:
        return tr("Value");
    case Known:
        return tr("Known here");
    case ToldBy:
        return tr("Who told us");
    default:
        return {};
    }
}

} // namespace hubscope
