// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventstore.h"
#include "models/latestwork.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <utility>

namespace hubscope {

/// Packs the bodies of loaded events in a worker, once nothing more comes, or when much has come: loading is
/// not held up by it, and memory stays bounded.
class BodyPacker : public QObject
{
    Q_OBJECT

public:
    explicit BodyPacker(EventStore& store, QObject* parent = nullptr);

    void onEvents(qsizetype bytes); ///< so many came
    void onRenewed();               ///< all rows have other numbers

private:
    using Bodies = std::shared_ptr<const EventBodies>;
    struct Packed
    {
        EventRow first;
        Bodies plain;
        Bodies packed;
    };

    void pack();
    void take(const QList<Packed>& packed);

    EventStore& m_store;
    QTimer m_later;
    EventRow m_next = 0;     ///< answers that begin with an earlier row were dealt with
    qsizetype m_waiting = 0; ///< bytes that came since
    LatestWork<QList<Packed>> m_work;
};

} // namespace hubscope
