// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reconciliation.h"

#include <QObject>

#include <memory>
#include <vector>

namespace hubscope {

/// The reconciliations under way on the hub in use. A window may go: they go on. After a restart, and when a
/// hub comes back, the watching of what was accepted lately goes on by itself.
class Reconciliations : public QObject
{
    Q_OBJECT

public:
    /// Ledger and clock outlive this.
    Reconciliations(SessionLedger& ledger, const Clock& clock, QObject* parent = nullptr);
    ~Reconciliations() override;

    /// The hub that is asked; null for none. It must not be gone before this is called with another. All
    /// reconciliations of the one before are gone then; what was being sent is of unknown outcome.
    void setHub(Hub* hub);

    /// A new one; null pointer without a hub. Lives until it is released, its session is forgotten, or the
    /// hub changes.
    Reconciliation* create();
    /// The one of that record, brought back from the ledger where need be; null pointer where it is of
    /// another hub, or unknown.
    Reconciliation* open(const QString& recordId);
    /// A window has no use for it any more: one that works goes on, any other is gone.
    void release(Reconciliation* reconciliation);

    const std::vector<std::unique_ptr<Reconciliation>>& all() const { return m_all; }

    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; } ///< of those to come

Q_SIGNALS:
    void added(hubscope::Reconciliation* reconciliation);
    /// It is not in all() any more, and is deleted after this.
    void aboutToGo(hubscope::Reconciliation* reconciliation);

    void storageFailed(const hubscope::Error& error);

private:
    void resume();
    void dropOf(const QString& sessionId);
    void drop(Reconciliation* reconciliation);
    Reconciliation* take(std::unique_ptr<Reconciliation> made);

    SessionLedger& m_ledger;
    const Clock& m_clock;
    Hub* m_hub = nullptr;
    std::chrono::milliseconds m_limit{60'000};
    std::vector<std::unique_ptr<Reconciliation>> m_all;
};

} // namespace hubscope
