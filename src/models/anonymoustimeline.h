// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionledger.h"
#include "models/timelinemodel.h"

#include <QObject>
#include <QString>

#include <optional>

namespace hubscope {

/// A session as if it were a customer: the events that this program sent under it, in the table that shows
/// a customer's. Their ids in the table are those of their outbox entries; what the hub refused or never got
/// is left out. Other programs' events are not known: see note().
class AnonymousTimeline : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    AnonymousTimeline(
        const SessionLedger& ledger, QString sessionId, const Catalogue& catalogue, const TimeDisplay& time,
        QObject* parent = nullptr);

    const QString& sessionId() const { return m_sessionId; }
    /// Null pointer once the session was forgotten.
    const SessionRecord* session() const { return m_ledger.find(m_sessionId); }
    TimelineModel& timeline() { return m_timeline; }
    const TimelineModel& timeline() const { return m_timeline; }
    /// The entry behind a row; null pointer in other rows.
    const OutboxEntry* entryAt(int row) const;

    /// What the table is called: the label, else the short id.
    QString title() const;
    /// That it is not all there is: a sentence that has to stand beside the table.
    QString note() const;

Q_SIGNALS:
    void changed(); ///< title or events

private:
    void show();

    const SessionLedger& m_ledger;
    QString m_sessionId;
    std::optional<QList<Event>> m_shown;
    TimelineModel m_timeline;
};

} // namespace hubscope
