// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reconciliations.h"

namespace hubscope {

Reconciliations::Reconciliations(SessionLedger& ledger, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

Reconciliations::~Reconciliations() = default;

void Reconciliations::setHub(Hub* hub)
{
    m_hub = hub;
    m_all.clear();
}

Reconciliation* Reconciliations::create()
{
    if (!m_hub)
        return nullptr;
    auto& made = m_all.emplace_back(std::make_unique<Reconciliation>(m_ledger, *m_hub, m_clock));
    made->setLimit(m_limit);
    return made.get();
}

Reconciliation* Reconciliations::open(const QString&)
{
    return nullptr;
}

void Reconciliations::release(Reconciliation*) {}

} // namespace hubscope
