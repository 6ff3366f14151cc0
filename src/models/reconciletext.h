// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reconciliation.h"

#include <QString>

namespace hubscope {

class TimeDisplay;

/// A state by its name alone: `Outcome unknown`.
QString reconcileStateLabel(ReconcileState state);
/// `5 of 7 seen`, `Nothing known to look for`.
QString proofHeadline(const ReconcileRecord& record);
/// One sentence on how the looking goes or ended: `Watching for 3.1 s of 60 s, next look in 1.9 s. Up to
/// 30 s is normal.`
QString proofSentence(const Reconciliation& reconciliation);
/// The missing events by name, one each: `viewedPage /belts, 10:34:02`.
QStringList missingEvents(
    const ReconcileRecord& record, const QList<OutboxEntry>& sessionEvents, const TimeDisplay& time);
/// What tells a sent event from others of its type; may be empty.
QString sentEventFacts(const OutboxEntry& entry);
/// `viewedPage /belts`
QString sentEventTitle(const OutboxEntry& entry);
/// What a session is called: the label, else the short id.
QString sessionTitle(const SessionRecord& session);
/// What may be odd about an id that a person enters; empty for a UUID of version 4.
QString sessionIdRemark(const QString& value);
/// `Made here`, `Pasted`.
QString sessionOriginLabel(SessionOrigin origin);

} // namespace hubscope
