// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customercreation.h"
#include "models/receipt.h"
#include "models/sessionbed.h"
#include "support/testmain.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using namespace hubscope::test;

using Phase = Reconciliation::Phase;

/// The story that the source document tells, through services and models: a visitor comes, does three things,
/// becomes a customer, and what was done before, and what is done after, is the customer's. On hubs of every
/// temper.
class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        sandbox::ServerOptions options = SandboxFixture::emptyHub();
        options.file = m_folder->filePath(u"sandbox.sqlite"_s);
        m_bed = std::make_unique<SessionBed>(options);
    }
    void cleanup()
    {
        m_bed.reset();
        m_folder.reset();
    }

    void onAHub_data()
    {
        QTest::addColumn<int>("visibilityDelay");
        QTest::addColumn<QStringList>("faults");
        const QString reconcile = u"POST /customers/*/sessions times=1 "_s;
        QTest::newRow("that is prompt") << 0 << QStringList();
        QTest::newRow("that delays") << 1500 << QStringList{u"* * stall=40"_s};
        QTest::newRow("that loses answers after the work")
            << 300
            << QStringList{
                   u"POST /events every=2 times=1 drop=after"_s, u"POST /customers times=1 drop=after"_s,
                   reconcile + u"drop=after"_s};
        QTest::newRow("that loses answers on its way")
            << 300 << QStringList{reconcile + u"cut=4"_s, u"GET /events every=2 times=3 drop=after"_s};
        QTest::newRow("that refuses at first")
            << 300 << QStringList{u"POST /customers times=1 status=429"_s, reconcile + u"status=403"_s};
        QTest::newRow("that is ill now and then") << 300 << QStringList{u"GET * every=3 status=503"_s};
    }

    void onAHub()
    {
        QFETCH(const int, visibilityDelay);
        QFETCH(const QStringList, faults);
        m_bed->sandbox().setVisibilityDelay(visibilityDelay);
        m_bed->sandbox().setFaults(faults);
        visit();
        becomeCustomer();
        reconcile();
        checkProof();
        visitAgain();
        checkAfterARestart();
    }

    void onAHubThatDiesInBetween()
    {
        m_bed->sandbox().setVisibilityDelay(1200);
        visit();
        becomeCustomer();
        Reconciliation* one = checked();

        m_bed->endHub(); // before it is asked
        one->send();
        QTRY_COMPARE(one->phase(), Phase::NotSent);
        m_bed->reviveHub();
        m_bed->sandbox().setVisibilityDelay(1200);
        m_bed->post(event(u"viewedPage"_s, u"{\"path\":\"/last\"}"_s));
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Watching);

        m_bed->endHub();   // while the events are looked for
        QTest::qWait(900); // a look or two that fail
        QCOMPARE(one->phase(), Phase::Watching);
        m_bed->reviveHub();
        QTRY_COMPARE_WITH_TIMEOUT(one->phase(), Phase::Proven, 20'000);
        QCOMPARE(one->record().certainCount(), 4);
        QCOMPARE(m_bed->postsTo(u"/sessions"_s), 2);
        visitAgain();
        checkAfterARestart();
    }

private:
    QByteArray event(const QString& type, const QString& properties) const
    {
        return u"{\"type\":\"%1\",\"context\":\"ECOMMERCE\",\"properties\":%2,\"bringBackProperties\":{"
               u"\"type\":"
               "\"SESSION_ID\",\"value\":\"%3\",\"nodeId\":\"%4\"}}"_s
                   .arg(type, properties, m_value, m_bed->profile().nodeId)
                   .toUtf8();
    }

    /// A new session and three events of different types that belong to nobody.
    void visit()
    {
        m_session = m_bed->ledger().makeNew(u"checkout test"_s);
        m_value = m_bed->ledger().find(m_session)->value;
        m_entries = {
            m_bed->post(event(u"viewedPage"_s, u"{\"path\":\"/shirts\"}"_s)),
            m_bed->post(event(u"searched"_s, u"{\"keyword\":\"linen\",\"resultCount\":3}"_s)),
            m_bed->post(event(u"addedProduct"_s, u"{\"id\":\"A-12\",\"sku\":\"A-12\",\"quantity\":1}"_s))};
        for (const QString& entry : std::as_const(m_entries)) {
            const OutboxState state = m_bed->stateOf(entry);
            QVERIFY2(
                state == OutboxState::Accepted || state == OutboxState::OutcomeUnknown,
                m_bed->outbox().find(entry)->answer.constData());
        }
        QCOMPARE(m_bed->ledger().counts(m_session).sent, 3);
    }

    void becomeCustomer()
    {
        CustomerCreation creation(m_bed->base().database());
        creation.setHub(&m_bed->hub());
        CustomerDraft draft;
        draft.nodeId = m_bed->profile().nodeId;
        draft.externalId = u"CRM-204817"_s;
        draft.firstName = u"Giulia"_s;
        draft.lastName = u"Ferri"_s;
        creation.setDraft(draft);
        creation.send();
        QTRY_VERIFY(creation.state() != CustomerCreation::State::Sending);
        if (creation.state() == CustomerCreation::State::Refused)
            creation.send();
        if (creation.state() == CustomerCreation::State::OutcomeUnknown)
            creation.findOut();
        QTRY_VERIFY(
            creation.state() == CustomerCreation::State::Created ||
            creation.state() == CustomerCreation::State::Exists);
        m_customer = creation.customer()->id;
    }

    Reconciliation* checked()
    {
        Reconciliation* one = m_bed->reconciliations().create();
        one->setSession(m_session);
        one->setCustomer(m_customer);
        if (!QTest::qWaitFor([one] { return one->phase() == Phase::Checked; }))
            qWarning("the effect cannot be read");
        return one;
    }

    void reconcile()
    {
        Reconciliation* one = checked();
        one->send();
        QTRY_VERIFY(one->phase() != Phase::Checked && one->phase() != Phase::Sending);
        if (one->phase() == Phase::Refused) {
            one = checked();
            one->send();
        }
        QTRY_VERIFY(one->phase() != Phase::Checked && one->phase() != Phase::Sending);
        if (one->phase() == Phase::OutcomeUnknown)
            one->findOut();
        QTRY_COMPARE_WITH_TIMEOUT(one->phase(), Phase::Proven, 20'000);
        m_record = one->record().id;
    }

    void checkProof()
    {
        const ReconcileRecord& record = *m_bed->ledger().reconciliation(m_record);
        QCOMPARE(record.state, ReconcileState::Proven);
        QCOMPARE(record.proof.size(), 3);
        QVERIFY(record.isWhollySeen());
        for (const QString& entry : std::as_const(m_entries)) {
            QTRY_COMPARE(m_bed->stateOf(entry), OutboxState::Seen);
            QCOMPARE(m_bed->outbox().find(entry)->customerId, m_customer);
        }
        QCOMPARE(typesOnTimeline(), (QSet<QString>{u"viewedPage"_s, u"searched"_s, u"addedProduct"_s}));
        QCOMPARE(m_bed->eventsOnHub(m_customer), 3);
        QCOMPARE(m_bed->sessionsOnHub(m_customer), QStringList{m_value});
        QVERIFY(receiptJson(*receiptOf(m_bed->ledger(), m_record)).contains("\"proven\""));
    }

    /// An event under the same session is the customer's by itself.
    void visitAgain()
    {
        m_fourth = m_bed->post(event(u"loggedIn"_s, u"{}"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_bed->stateOf(m_fourth), OutboxState::Seen, 20'000);
        QCOMPARE(m_bed->outbox().find(m_fourth)->customerId, m_customer);
        QVERIFY(typesOnTimeline().contains(u"loggedIn"_s));
    }

    void checkAfterARestart()
    {
        const QList<ReconcileRecord> before = m_bed->ledger().reconciliations();
        m_bed->restart();
        QCOMPARE(m_bed->ledger().reconciliations(), before);
        QCOMPARE(m_bed->ledger().accepted(m_session)->customerId, m_customer);
        const SessionCounts counts = m_bed->ledger().counts(m_session);
        QCOMPARE(counts.seen, counts.sent);
        QVERIFY(counts.seen >= 4);
    }

    QSet<QString> typesOnTimeline()
    {
        QSet<QString> types;
        bool read = false;
        EventQuery query;
        query.customerId = m_customer;
        const Call call =
            m_bed->hub().events().page(query, 0, [&](const Result<Fetched<Page<Event>>>& events) {
                read = true;
                for (const Event& one : events ? events->value.elements : QList<Event>())
                    types.insert(one.type);
            });
        if (!QTest::qWaitFor([&read] { return read; }))
            qWarning("the timeline cannot be read");
        return types;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionBed> m_bed;
    QString m_session;
    QString m_value;
    QString m_customer;
    QString m_record;
    QStringList m_entries;
    QString m_fourth;
};

HUBSCOPE_TEST(TestStory)
#include "tst_story.moc"
