// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reconcilelist.h"

namespace hubscope {

const ReconcileRecord* ReconcileList::find(const QString& id) const
{
    const auto place = m_fromEnd.constFind(id);
    return place == m_fromEnd.cend() ? nullptr : &m_records.at(m_records.size() - *place);
}

QList<const ReconcileRecord*> ReconcileList::ofSession(const QString& sessionId) const
{
    QList<const ReconcileRecord*> records;
    const auto ids = m_ofSession.constFind(sessionId);
    if (ids == m_ofSession.cend())
        return records;
    for (const QString& id : *ids)
        records.append(find(id));
    return records;
}

void ReconcileList::put(const ReconcileRecord& record)
{
    if (const auto place = m_fromEnd.constFind(record.id); place != m_fromEnd.cend()) {
        m_records[m_records.size() - *place] = record;
        return;
    }
    m_records.prepend(record);
    m_fromEnd.insert(record.id, m_records.size());
    m_ofSession[record.sessionId].prepend(record.id);
}

void ReconcileList::append(const QList<ReconcileRecord>& records)
{
    m_records.append(records);
    indexAll();
}

void ReconcileList::removeSession(const QString& sessionId)
{
    m_records.removeIf([&sessionId](const ReconcileRecord& record) { return record.sessionId == sessionId; });
    indexAll();
}

void ReconcileList::indexAll()
{
    m_fromEnd.clear();
    m_ofSession.clear();
    for (qsizetype row = 0; row < m_records.size(); ++row) {
        const ReconcileRecord& record = m_records.at(row);
        m_fromEnd.insert(record.id, m_records.size() - row);
        m_ofSession[record.sessionId].append(record.id);
    }
}

} // namespace hubscope
