// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionledger.h"
#include "models/timelinefilters.h"
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
        const Clock& clock, QObject* parent = nullptr);

    const QString& sessionId() const { return m_sessionId; }
    /// Null pointer once the session was forgotten.
    const SessionRecord* session() const { return m_ledger.find(m_sessionId); }
    TimelineModel& timeline() { return m_timeline; }
    const TimelineModel& timeline() const { return m_timeline; }
    TimelineFilters& filters() { return m_filters; } ///< of the rows: no hub is asked
    /// A row's event as it is to be read: with the id that the hub gave it, empty while that is not known.
    std::optional<Event> eventAt(int row) const;
    /// The entry behind a row; null pointer in other rows.
    const OutboxEntry* entryAt(int row) const;

    /// What the table is called: the label, else the short id.
    QString title() const;
    /// That it is not all there is, and whose the session is by now: has to stand beside the table.
    QString note() const;

Q_SIGNALS:
    void changed(); ///< title or events

private:
    void show();

    const SessionLedger& m_ledger;
    QString m_sessionId;
    std::optional<QList<Event>> m_shown;
    TimelineModel m_timeline;
    TimelineFilters m_filters;
};

} // namespace hubscope
