// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/confirmation.h"

#include <QMap>

namespace hubscope {

/// What one look at a customer's timeline found of many events.
struct ManySighting
{
    QMap<qsizetype, Event> found;      ///< by the index in what was looked for
    std::optional<qint64> totalEvents; ///< of the customer, as the hub counts them
};

/// Looks once for many events on one customer's timeline, with one walk over the time in which they lie. An
/// event counts by the rule of lookForEvent, `sent` being in the order of sending; one that carries another
/// session than `session` does not. A stored event is taken for one sent event only, so that two that are
/// alike count when both are there; when one of them is, it is that of which it is certain that the hub has
/// it. Events in `known` (ids) are other posts'.
Call lookForEvents(
    Hub& hub, const QString& customerId, const QString& session, const QList<SentEvent>& sent,
    const QStringList& known, Completion<ManySighting> done);

} // namespace hubscope
