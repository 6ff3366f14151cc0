// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reconciliations.h"

#include "models/sessionledger.h"
#include "services/hub.h"

#include <algorithm>

namespace hubscope {

namespace {

bool works(const Reconciliation& reconciliation)
{
    switch (reconciliation.phase()) {
    case Reconciliation::Phase::Sending:
    case Reconciliation::Phase::Watching:
    case Reconciliation::Phase::FindingOut:
        return true;
    default:
        return false;
    }
}

} // namespace

Reconciliations::Reconciliations(SessionLedger& ledger, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    connect(&ledger, &SessionLedger::loaded, this, &Reconciliations::resume);
    connect(&ledger, &SessionLedger::removed, this, &Reconciliations::dropOf);
}

Reconciliations::~Reconciliations()
{
    for (const auto& reconciliation : m_all)
        reconciliation->leaveHub();
}

void Reconciliations::setHub(Hub* hub)
{
    if (hub == m_hub)
        return;
    const auto leaving = std::move(m_all);
    m_all.clear();
    for (const auto& reconciliation : leaving) {
        reconciliation->leaveHub();
        Q_EMIT aboutToGo(reconciliation.get());
    }
    m_hub = hub;
    resume();
}

/// The watching of what was accepted lately goes on by itself.
void Reconciliations::resume()
{
    if (!m_hub || !m_ledger.isLoaded())
        return;
    const QList<ReconcileRecord> records = m_ledger.reconciliations(); // listeners may change it
    for (const ReconcileRecord& record : records) {
        if (record.state != ReconcileState::Accepted)
            continue;
        if (Reconciliation* reconciliation = open(record.id))
            release(reconciliation); // unless it goes on
    }
}

Reconciliation* Reconciliations::create()
{
    return m_hub ? take(std::make_unique<Reconciliation>(m_ledger, *m_hub, m_clock)) : nullptr;
}

Reconciliation* Reconciliations::open(const QString& recordId)
{
    const auto live = std::ranges::find_if(
        m_all, [&recordId](const auto& reconciliation) { return reconciliation->record().id == recordId; });
    if (live != m_all.end())
        return live->get();
    const ReconcileRecord* record = m_ledger.reconciliation(recordId);
    if (!record || !m_hub || record->profileId != m_hub->profile().id)
        return nullptr;
    return take(std::make_unique<Reconciliation>(m_ledger, *m_hub, m_clock, *record));
}

Reconciliation* Reconciliations::take(std::unique_ptr<Reconciliation> made)
{
    Reconciliation* reconciliation = made.get();
    reconciliation->setLimit(m_limit);
    connect(reconciliation, &Reconciliation::storageFailed, this, &Reconciliations::storageFailed);
    m_all.push_back(std::move(made));
    Q_EMIT added(reconciliation);
    reconciliation->resume();
    return reconciliation;
}

void Reconciliations::release(Reconciliation* reconciliation)
{
    if (!works(*reconciliation))
        drop(reconciliation);
}

/// Nothing is kept of a session that is forgotten.
void Reconciliations::dropOf(const QString& sessionId)
{
    std::vector<Reconciliation*> going; // listeners may release others
    for (const auto& reconciliation : m_all) {
        if (reconciliation->effect().session.id == sessionId)
            going.push_back(reconciliation.get());
    }
    std::ranges::for_each(going, [this](Reconciliation* one) { drop(one); });
}

void Reconciliations::drop(Reconciliation* reconciliation)
{
    const auto found = std::ranges::find(m_all, reconciliation, &std::unique_ptr<Reconciliation>::get);
    if (found == m_all.end())
        return;
    const std::unique_ptr<Reconciliation> going = std::move(*found);
    m_all.erase(found);
    Q_EMIT aboutToGo(going.get());
}

} // namespace hubscope
