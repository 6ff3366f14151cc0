// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that makes sessions, posts under them and gives them to new customers, with the program's own
// models, and says how each reconciliation stands, until it is killed. With the word "settle" it finds out
// what is unknown instead, and ends.

#include "integration/diary.h"
#include "models/outbox.h"
#include "models/reconciliations.h"
#include "models/sessionledger.h"
#include "net/wirelog.h"
#include "services/hub.h"
#include "store/databasethread.h"
#include "store/paths.h"
#include "store/profilestore.h"
#include "store/workfile.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

using Phase = Reconciliation::Phase;

class Reconciler : public QObject
{
public:
    Reconciler(const QString& folder, const Profile& profile, QString run, bool settles)
        : m_run(std::move(run))
        , m_settles(settles)
        , m_database(
              Paths::underDirectory(folder).workFile(), workFileMigrations(), Database::Durability::PowerLoss)
        , m_hub(profile, AccessToken(qgetenv("TYPIST_TOKEN")), m_log, m_clock)
        , m_outbox(m_database, m_clock)
        , m_ledger(m_database, m_outbox, m_clock)
        , m_reconciliations(m_ledger, m_clock)
    {
        connect(&m_ledger, &SessionLedger::loaded, this, &Reconciler::onLoaded);
        m_outbox.load();
        m_ledger.load();
    }

private:
    void onLoaded()
    {
        for (const ReconcileRecord& record : m_ledger.reconciliations())
            sayState("loaded", record);
        connect(&m_ledger, &SessionLedger::reconciliationChanged, this, [this](const QString& id) {
            sayState("shown", *m_ledger.reconciliation(id));
        });
        say("ready");
        m_ledger.setProfile(m_hub.profile());
        m_outbox.setHub(&m_hub);
        if (m_settles)
            m_reconciliations.setLimit(4s);
        m_reconciliations.setHub(&m_hub);
        m_steps.callOnTimeout(this, m_settles ? &Reconciler::settle : &Reconciler::step);
        m_steps.start(5ms);
        if (m_settles)
            openAll();
    }

    static void sayState(const QByteArray& verb, const ReconcileRecord& record)
    {
        say(verb + ' ' + record.id.toLatin1() + ' ' + QByteArray::number(int(record.state)));
    }

    /// One thing after the other, each when the one before it is done.
    void step()
    {
        if (!m_current) {
            begin();
            return;
        }
        const bool answered = std::ranges::all_of(m_entries, [this](const QString& id) {
            const OutboxState state = m_outbox.find(id)->state;
            return state != OutboxState::Queued && state != OutboxState::Sending;
        });
        if (answered && m_current->phase() == Phase::Checked)
            m_current->send();
        else if (
            m_current->record().state != ReconcileState::Prepared &&
            m_current->record().state != ReconcileState::Sending && m_current->phase() != Phase::Checking)
            begin();
    }

    void begin()
    {
        const QString name = m_run + QString::number(++m_count);
        const QString session = m_ledger.makeNew(name);
        m_entries.clear();
        for (const QString& path : {u"/a"_s, u"/b"_s})
            m_entries.append(m_outbox.post({.body = anonymous(m_ledger.find(session)->value, path)}));
        m_current = m_reconciliations.create();
        m_current->setSession(session);
        const QByteArray body =
            u"{\"nodeId\":\"%1\",\"externalId\":\"%2\"}"_s.arg(m_hub.profile().nodeId, name).toUtf8();
        m_call = m_hub.customers().create(body, [this](const Result<Fetched<CreatedCustomer>>& made) {
            if (made)
                m_current->setCustomer(made->value.customer.id);
        });
    }

    QByteArray anonymous(const QString& session, const QString& path) const
    {
        return u"{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{\"path\":\"%1\"},"
               "\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"%2\",\"nodeId\":\"%3\"}}"_s
                   .arg(path, session, m_hub.profile().nodeId)
                   .toUtf8();
    }

    void openAll()
    {
        for (const ReconcileRecord& record : QList<ReconcileRecord>(m_ledger.reconciliations())) {
            Reconciliation* one = m_reconciliations.open(record.id);
            one->findOut();
            one->lookAgain();
        }
    }

    void settle()
    {
        const bool works = std::ranges::any_of(m_reconciliations.all(), [](const auto& one) {
            return one->phase() == Phase::Watching || one->phase() == Phase::FindingOut;
        });
        if (works || !m_database.waitForJobs(10s))
            return;
        say("settled");
        QCoreApplication::quit();
    }

    QString m_run;
    bool m_settles;
    SystemClock m_clock;
    WireLog m_log;
    DatabaseThread m_database;
    Hub m_hub;
    Outbox m_outbox;
    SessionLedger m_ledger;
    Reconciliations m_reconciliations;
    Reconciliation* m_current = nullptr;
    QStringList m_entries;
    int m_count = 0;
    Call m_call;
    QTimer m_steps;
};

} // namespace

/// reconciler FOLDER RUN [settle]
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 3)
        return 2;
    const ProfileStore profiles(Paths::underDirectory(words.at(1)).profilesFile());
    const auto profile = std::ranges::find(profiles.profiles(), u"Typist"_s, &Profile::name);
    const Reconciler reconciler(words.at(1), *profile, words.at(2), words.size() > 3);
    return application.exec();
}
