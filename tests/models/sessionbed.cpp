// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionbed.h"

#include "support/quickretries.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::test {

SessionBed::SessionBed(sandbox::ServerOptions options)
    : m_options(std::move(options))
{
    reviveHub();
    m_options.port = quint16(m_sandbox->baseUrl().port());
    m_options.token = m_sandbox->token();
    m_profile = {u"p1"_s,
                 u"Shop"_s,
                 HubKind::Test,
                 m_sandbox->baseUrl(),
                 m_sandbox->workspaceId(),
                 m_sandbox->nodeId()};
    m_hub = newHub(m_profile);
    start();
}

SessionBed::~SessionBed()
{
    m_reconciliations.reset();
    m_ledger.reset();
    m_outbox.reset();
}

Profile SessionBed::profile(const QString& id) const
{
    Profile profile = m_profile;
    profile.id = id;
    return profile;
}

void SessionBed::endHub()
{
    m_sandbox.reset();
}

void SessionBed::reviveHub()
{
    m_sandbox = std::make_unique<SandboxFixture>(m_options);
    if (!m_sandbox->isRunning())
        qFatal("%s", qPrintable(m_sandbox->failure()));
}

std::unique_ptr<Hub> SessionBed::newHub(const Profile& profile)
{
    auto hub = std::make_unique<Hub>(profile, m_options.token, m_log, m_clock);
    hub->setRetryPolicy(quickRetries());
    return hub;
}

void SessionBed::start()
{
    m_outbox = std::make_unique<Outbox>(m_base.database(), m_clock);
    m_ledger = std::make_unique<SessionLedger>(m_base.database(), *m_outbox, m_clock);
    m_reconciliations = std::make_unique<Reconciliations>(*m_ledger, m_clock);
    m_ledger->load(); // before the outbox: the order must not matter
    m_outbox->load();
    if (!QTest::qWaitFor([this] { return m_outbox->isLoaded() && m_ledger->isLoaded(); }))
        qFatal("the work file cannot be read");
    m_ledger->setProfile(m_hub->profile());
    m_outbox->setHub(m_hub.get());
    m_reconciliations->setHub(m_hub.get());
}

void SessionBed::restart()
{
    m_reconciliations.reset();
    m_ledger.reset();
    m_outbox.reset();
    m_base.open();
    start();
}

void SessionBed::use(const Profile& profile)
{
    auto next = newHub(profile);
    m_ledger->setProfile(profile);
    m_outbox->setHub(next.get());
    m_reconciliations->setHub(next.get());
    m_hub = std::move(next);
}

QByteArray SessionBed::anonymousEvent(const QString& session, const QString& path) const
{
    return u"{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{\"path\":\"%1\"},"
           "\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"%2\",\"nodeId\":\"%3\"}}"_s
               .arg(path, session, m_profile.nodeId)
               .toUtf8();
}

QByteArray SessionBed::eventOf(const QString& customer, const QString& path) const
{
    return u"{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{\"path\":\"%1\"},"
           "\"customerId\":\"%2\"}"_s.arg(path, customer)
               .toUtf8();
}

QString SessionBed::post(const QByteArray& body)
{
    const QString id = m_outbox->post({.body = body});
    const auto answered = [&] {
        return stateOf(id) != OutboxState::Queued && stateOf(id) != OutboxState::Sending;
    };
    if (!QTest::qWaitFor(answered))
        qWarning("no answer to a post");
    return id;
}

QString SessionBed::makeCustomer(const QString& externalId)
{
    QString id;
    const QByteArray body = u"{\"nodeId\":\"%1\",\"externalId\":\"%2\",\"base\":{\"firstName\":\"Giulia\"}}"_s
                                .arg(m_profile.nodeId, externalId)
                                .toUtf8();
    const Call call = m_hub->customers().create(body, [&id](const Result<Fetched<CreatedCustomer>>& made) {
        id = made ? made->value.customer.id : u"none"_s;
    });
    if (!QTest::qWaitFor([&id] { return !id.isEmpty(); }))
        qWarning("no answer to a new customer");
    return id;
}

int SessionBed::eventsOnHub(const QString& customer)
{
    m_sandbox->clearFaults();
    m_sandbox->setVisibilityDelay(0);
    const auto hub = newHub(profile());
    int total = -1;
    EventQuery query;
    query.customerId = customer;
    const Call call = hub->events().page(query, 0, [&total](const Result<Fetched<Page<Event>>>& events) {
        total = events ? int(events->value.totalElements.value_or(-2)) : -3;
    });
    if (!QTest::qWaitFor([&total] { return total != -1; }))
        qWarning("no answer to a count");
    return total;
}

QStringList SessionBed::sessionsOnHub(const QString& customer)
{
    m_sandbox->clearFaults();
    const auto hub = newHub(profile());
    std::optional<QStringList> values;
    const Call call =
        hub->sessions().list(customer, [&values](const Result<QList<CustomerSession>>& sessions) {
            values = QStringList();
            for (const CustomerSession& session : sessions ? *sessions : QList<CustomerSession>())
                values->append(session.value);
        });
    if (!QTest::qWaitFor([&values] { return values.has_value(); }))
        qWarning("no answer to a list of sessions");
    return values.value_or(QStringList());
}

int SessionBed::postsTo(const QString& pathEnd) const
{
    return int(std::ranges::count_if(m_log.exchanges(), [&pathEnd](const Exchange& exchange) {
        return exchange.method == Method::Post && exchange.url.path().endsWith(pathEnd);
    }));
}

Reconciliation* SessionBed::prepared(const QStringList& paths, const QString& externalId)
{
    sessionId = m_ledger->makeNew(u"checkout test"_s);
    entries.clear();
    for (const QString& path : paths)
        entries.append(post(anonymousEvent(m_ledger->find(sessionId)->value, path)));
    customerId = makeCustomer(externalId);
    Reconciliation* reconciliation = m_reconciliations->create();
    reconciliation->setSession(sessionId);
    reconciliation->setCustomer(customerId);
    if (!QTest::qWaitFor([&] { return reconciliation->phase() == Reconciliation::Phase::Checked; }))
        qWarning("the effect cannot be read");
    return reconciliation;
}

} // namespace hubscope::test
