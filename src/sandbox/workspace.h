// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "domain/workspace.h"
#include "sandbox/customerstore.h"
#include "sandbox/eventstore.h"
#include "sandbox/eventtypes.h"
#include "sandbox/sessionstore.h"

#include <QLockFile>

#include <memory>

namespace hubscope::sandbox {

/// What a workspace is made from.
struct WorkspaceOptions
{
    QString file; ///< empty: in memory
    quint32 seed = 1;
    bool empty = false; ///< a new one gets no demo data
    int visibilityDelayMs = 2000;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
};

/// The one workspace that the sandbox serves: its data, and what its rules depend on. Belongs to the thread
/// that opened it.
class Workspace
{
public:
    /// An existing file is served as it is; a new one, and memory, get the demo data. Fails with
    /// ErrorKind::Storage when the file cannot be used or another sandbox is using it.
    static Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions& options);

    const QString& id() const { return m_id; }
    const QList<Node>& nodes() const { return m_nodes; } ///< the main one first
    bool hasNode(const QString& nodeId) const;
    const QString& featuredCustomerId() const { return m_featuredCustomerId; } ///< empty without demo data
    qint64 now() const { return m_options.clock->now(); }                      ///< ms UTC
    int visibilityDelayMs() const { return m_options.visibilityDelayMs; }
    void setVisibilityDelay(int msecs) { m_options.visibilityDelayMs = msecs; }

    /// As it is configured at present.
    const Catalogue& catalogue() const { return m_eventTypes.catalogue(); }
    EventTypes& eventTypes() { return m_eventTypes; }
    CustomerStore& customers() { return m_customers; }
    EventStore& events() { return m_events; }
    SessionStore& sessions() { return m_sessions; }
    Result<Transaction> begin() { return Transaction::begin(*m_database); }

    /// Drops everything and fills it anew, as at the first opening.
    Result<Done> reset();

private:
    Workspace(WorkspaceOptions options, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database);

    Result<Done> prepare();
    Result<Done> fill();
    Result<Done> load();

    WorkspaceOptions m_options;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    EventTypes m_eventTypes;
    CustomerStore m_customers;
    EventStore m_events;
    SessionStore m_sessions;
    QString m_id;
    QList<Node> m_nodes;
    QString m_featuredCustomerId;
};

} // namespace hubscope::sandbox
