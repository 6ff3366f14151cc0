// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reconciliation.h"

#include "models/effectreader.h"
#include "models/proofwatch.h"
#include "models/sessionledger.h"
#include "services/hub.h"

namespace hubscope {

Reconciliation::Reconciliation(SessionLedger& ledger, Hub& hub, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_hub(hub)
    , m_clock(clock)
{
}

Reconciliation::Reconciliation(
    SessionLedger& ledger, Hub& hub, const Clock& clock, const ReconcileRecord& record, QObject* parent)
    : Reconciliation(ledger, hub, clock, parent)
{
    m_record = record;
}

Reconciliation::~Reconciliation() = default;

void Reconciliation::setSession(const QString&) {}

void Reconciliation::setCustomer(const QString&) {}

void Reconciliation::check()
{
    Q_UNUSED(m_ledger.isLoaded());
    Q_UNUSED(m_clock.now());
}

bool Reconciliation::maySend() const
{
    return false;
}

QUrl Reconciliation::requestUrl() const
{
    return m_hub.sessions().sessionsUrl(m_effect.customerId);
}

QByteArray Reconciliation::requestBody() const
{
    return SessionService::reconcileBody(m_effect.session.value);
}

void Reconciliation::send() {}

void Reconciliation::stopWatching() {}

void Reconciliation::lookAgain() {}

void Reconciliation::findOut() {}

std::chrono::milliseconds Reconciliation::watchedFor() const
{
    return {};
}

std::optional<std::chrono::milliseconds> Reconciliation::nextLook() const
{
    return {};
}

} // namespace hubscope
