// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sessionrecord.h"

#include <QHash>
#include <QList>

namespace hubscope {

/// Sessions, newest first, found by either of their ids without a walk: there may be thousands.
class SessionList
{
public:
    const QList<SessionRecord>& all() const { return m_sessions; } ///< newest first
    SessionRecord* find(const QString& id);                        ///< null pointer when there is none
    const SessionRecord* find(const QString& id) const;
    /// By what is unique on a hub.
    const SessionRecord*
    findValue(const QString& profileId, const QString& nodeId, const QString& value) const;

    void prepend(const SessionRecord& session);
    /// Puts older ones behind those that are there; what is there already stays as it is.
    void appendNew(const QList<SessionRecord>& sessions);
    void remove(const QString& id);

private:
    void index(qsizetype row);
    void indexAll();

    QList<SessionRecord> m_sessions;
    QHash<QString, qsizetype>
        m_fromEnd; ///< by the record's id: 1 for the last, which a new first leaves alone
    QMultiHash<QString, QString> m_ids; ///< of the records with that value
};

} // namespace hubscope
