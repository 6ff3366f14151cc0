// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reconciliation.h"

#include "models/reconciletext.h"
#include "models/sessionbed.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using namespace hubscope::test;

using Phase = Reconciliation::Phase;

/// A session is given to a customer, and proved, on a sandbox hub that has its moods.
class TestReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bed = std::make_unique<SessionBed>(); }
    void cleanup() { m_bed.reset(); }

    void theEffectIsReadBefore()
    {
        const Reconciliation* one = m_bed->prepared({u"/a"_s, u"/b"_s});
        const ReconcileEffect& effect = one->effect();
        QCOMPARE(effect.customer->id, m_bed->customerId);
        QCOMPARE(effect.countBefore, std::optional<qint64>(0));
        QCOMPARE(effect.expectedCount(), std::optional<qint64>(2));
        QCOMPARE(effect.customerSessions->size(), 0);
        QCOMPARE(effect.certainCount(), 2);
        QVERIFY(one->maySend());
        QVERIFY(one->requestUrl().path().endsWith(u"/customers/%1/sessions"_s.arg(m_bed->customerId)));
        QCOMPARE(one->requestBody(), u"{\"value\":\"%1\"}"_s.arg(sessionValue()).toUtf8());
        QCOMPARE(m_bed->postsTo(u"/sessions"_s), 0);
    }

    void everyEventIsSeen()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s, u"/b"_s, u"/c"_s});
        QSignalSpy phases(one, &Reconciliation::phaseChanged);
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QCOMPARE(phasesOf(phases), (QList<Phase>{Phase::Sending, Phase::Watching, Phase::Proven}));
        const ReconcileRecord& record = one->record();
        QCOMPARE(record.state, ReconcileState::Proven);
        QCOMPARE(record.httpStatus, 201);
        QVERIFY(!record.hubSessionId.isEmpty());
        QCOMPARE(record.seenCount(), 3);
        QCOMPARE(record.countBefore, std::optional<qint64>(0));
        QCOMPARE(record.countNow, std::optional<qint64>(3));
        QCOMPARE(*m_bed->ledger().reconciliation(record.id), record);
        QCOMPARE(m_bed->ledger().accepted(m_bed->sessionId)->customerId, m_bed->customerId);
        for (const QString& entry : std::as_const(m_bed->entries)) {
            QTRY_COMPARE(m_bed->stateOf(entry), OutboxState::Seen);
            QCOMPARE(m_bed->outbox().find(entry)->customerId, m_bed->customerId);
        }
        QCOMPARE(m_bed->ledger().counts(m_bed->sessionId).seen, 3);
        QCOMPARE(m_bed->eventsOnHub(m_bed->customerId), 3);
    }

    void aSecondTimeMovesNothing()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s, u"/b"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QCOMPARE(one->record().expectedCount(), std::optional<qint64>(2));
        Reconciliation* again = m_bed->reconciliations().create();
        again->setSession(m_bed->sessionId);
        again->setCustomer(m_bed->customerId);
        QTRY_VERIFY(again->maySend());
        QCOMPARE(again->effect().expectedCount(), std::optional<qint64>(2));
        again->send();
        QTRY_COMPARE(again->phase(), Phase::Proven);
        QCOMPARE(again->record().seenCount(), 2);
        QCOMPARE(again->record().countNow, std::optional<qint64>(2));
        QCOMPARE(again->record().expectedCount(), std::optional<qint64>(2));
    }

    void anEventUnderTheSessionThenArrivesByItself()
    {
        m_bed->sandbox().setVisibilityDelay(1000);
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        const QString entry = m_bed->post(m_bed->anonymousEvent(sessionValue(), u"/later"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_bed->stateOf(entry), OutboxState::Seen, 10'000);
        QCOMPARE(m_bed->outbox().find(entry)->customerId, m_bed->customerId);
    }

    void eventsAreSeenAsTheyShow()
    {
        m_bed->sandbox().setVisibilityDelay(0);
        Reconciliation* one = m_bed->prepared({u"/a"_s, u"/b"_s});
        m_bed->sandbox().setVisibilityDelay(2500);
        m_bed->entries.append(m_bed->post(m_bed->anonymousEvent(sessionValue(), u"/late"_s)));
        m_bed->sandbox().setVisibilityDelay(0);    // so that what is shown is handed over at once
        QCOMPARE(one->effect().certainCount(), 3); // it follows the ledger
        one->send();
        QTRY_COMPARE(one->record().seenCount(), 2);
        QCOMPARE(one->phase(), Phase::Watching);
        QCOMPARE(proofHeadline(one->record()), u"2 of 3 seen"_s);
        QVERIFY(one->watchedFor() > 0ms);
        QTRY_COMPARE_WITH_TIMEOUT(one->phase(), Phase::Proven, 10'000);
    }

    void twoThatAreAlikeAreTwo()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s, u"/a"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QVERIFY(one->record().proof[0].eventId != one->record().proof[1].eventId);
    }

    void afterTheLimitTheMissingAreKnownAndMayBeLookedForAgain()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        m_bed->sandbox().setVisibilityDelay(3000);
        m_bed->post(m_bed->anonymousEvent(sessionValue(), u"/late"_s));
        m_bed->sandbox().setVisibilityDelay(0);
        one->setLimit(600ms);
        one->send();
        QTRY_COMPARE(one->phase(), Phase::PartlySeen);
        QCOMPARE(one->record().state, ReconcileState::PartlySeen);
        QCOMPARE(one->record().seenCount(), 1);
        QVERIFY(one->record().proof[1].eventId.isEmpty());
        m_bed->restart();
        Reconciliation* again = m_bed->reconciliations().open(m_bed->ledger().reconciliations().first().id);
        QCOMPARE(again->phase(), Phase::PartlySeen);
        again->lookAgain();
        QTRY_COMPARE_WITH_TIMEOUT(again->phase(), Phase::Proven, 10'000);
        QCOMPARE(m_bed->postsTo(u"/sessions"_s), 1);
    }

    void aPersonCanStopWatching()
    {
        m_bed->sandbox().setVisibilityDelay(60'000);
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Watching);
        one->stopWatching();
        QTRY_COMPARE(one->phase(), Phase::PartlySeen);
        QVERIFY(!one->nextLook());
    }

    void aSessionWithoutKnownEventsIsAcceptedAndNoMore()
    {
        Reconciliation* one = m_bed->prepared({});
        QVERIFY(one->maySend());
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QCOMPARE(one->record().certainCount(), 0);
        QCOMPARE(proofHeadline(one->record()), u"Nothing known to look for"_s);
        QCOMPARE(m_bed->sessionsOnHub(m_bed->customerId), QStringList{sessionValue()});
    }

    void someoneElsesSessionIsRefusedInTheHubsWords()
    {
        Reconciliation* first = m_bed->prepared({u"/a"_s});
        first->send();
        QTRY_COMPARE(first->phase(), Phase::Proven);
        const QString owner = m_bed->customerId;
        Reconciliation* second = m_bed->reconciliations().create();
        second->setSession(m_bed->sessionId);
        second->setCustomer(m_bed->makeCustomer(u"other"_s));
        QTRY_COMPARE(second->phase(), Phase::Checked);
        QVERIFY(checksOf(second->effect()).contains({CheckKind::ReconciledHere, CheckVerdict::Warned}));
        second->send();
        QTRY_COMPARE(second->phase(), Phase::Refused);
        QCOMPARE(second->record().httpStatus, 409);
        QCOMPARE(second->record().conflictId, owner);
        QVERIFY(second->record().message.contains(owner));
        QCOMPARE(m_bed->ledger().accepted(m_bed->sessionId)->id, first->record().id);
    }

    void aCustomerThatIsNotThereStopsIt()
    {
        m_bed->prepared({u"/a"_s});
        Reconciliation* one = m_bed->reconciliations().create();
        one->setSession(m_bed->sessionId);
        one->setCustomer(u"nobody"_s);
        QTRY_COMPARE(one->phase(), Phase::Checked);
        QVERIFY(!one->maySend());
        one->send();
        QCOMPARE(one->phase(), Phase::Checked);
        QCOMPARE(m_bed->postsTo(u"/sessions"_s), 0);
    }

    void aLostAnswerIsFoundOut()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        m_bed->sandbox().setFaults({u"POST /customers/*/sessions times=1 drop=after"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::OutcomeUnknown);
        QCOMPARE(one->record().state, ReconcileState::OutcomeUnknown);
        QVERIFY(!one->maySend());
        one->send();
        one->findOut();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QVERIFY(!one->record().hubSessionId.isEmpty());
        QCOMPARE(m_bed->postsTo(u"/sessions"_s), 1);
        QVERIFY2(!one->watchedFor(), "there was no answer to count from");
        QCOMPARE(proofSentence(*one), u"Every known event of the session is on the customer's timeline."_s);
    }

    void whatNeverHappenedIsFoundOutInVain()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        m_bed->sandbox().setFaults({u"POST /customers/*/sessions drop=before"_s});
        one->setLimit(600ms);
        one->send();
        QTRY_COMPARE(one->phase(), Phase::OutcomeUnknown);
        QSignalSpy inVain(one, &Reconciliation::foundOutInVain);
        one->findOut();
        QCOMPARE(one->phase(), Phase::FindingOut);
        QTRY_COMPARE(inVain.size(), 1);
        QCOMPARE(one->phase(), Phase::OutcomeUnknown);
        QCOMPARE(m_bed->sessionsOnHub(m_bed->customerId), QStringList());
    }

    void anEventTellsWhereTheListOfSessionsIsRefused()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        m_bed->sandbox().setFaults(
            {u"POST /customers/*/sessions times=1 drop=after"_s, u"GET /customers/*/sessions status=403"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::OutcomeUnknown);
        one->findOut();
        QTRY_COMPARE(one->phase(), Phase::Proven);
    }

    void aPageThatIsNoAnswerLeavesItUnknown()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        m_bed->sandbox().setFaults({u"POST /customers/*/sessions times=1 garbage"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::OutcomeUnknown);
    }

    void aHubThatIsGoneGotNothing()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        Profile nowhere = m_bed->profile();
        nowhere.baseUrl.setPort(9); // discard: nobody listens
        Hub gone(nowhere, AccessToken("secret"), m_bed->log(), m_clock);
        gone.setRetryPolicy(RetryPolicy::never());
        Reconciliation other(m_bed->ledger(), gone, m_clock);
        other.setSession(m_bed->sessionId);
        other.setCustomer(m_bed->customerId);
        QTRY_COMPARE(other.phase(), Phase::Checked);
        other.send();
        QTRY_COMPARE(other.phase(), Phase::NotSent);
        QVERIFY(!other.record().message.isEmpty());
        QVERIFY(other.maySend());
        QVERIFY(one->maySend());
    }

    void aDiskThatRefusesKeepsItFromBeingSent()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        m_bed->base().refuse(u"reconciliation"_s);
        QSignalSpy failed(one, &Reconciliation::storageFailed);
        one->send();
        QTRY_COMPARE(one->phase(), Phase::NotSent);
        QVERIFY(failed.size() >= 1);
        QCOMPARE(m_bed->postsTo(u"/sessions"_s), 0);
        m_bed->base().relent(u"reconciliation"_s);
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
    }

    void sendingTwiceSendsOnce()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        one->send();
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        one->send();
        QCOMPARE(m_bed->postsTo(u"/sessions"_s), 1);
        QCOMPARE(m_bed->ledger().reconciliations().size(), 1);
    }

    void theWatchingGoesOnAfterARestart()
    {
        m_bed->sandbox().setVisibilityDelay(2500);
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Watching);
        const QString id = one->record().id;
        m_bed->restart();
        QCOMPARE(m_bed->ledger().reconciliation(id)->state, ReconcileState::Accepted);
        QCOMPARE(m_bed->reconciliations().all().size(), size_t(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_bed->ledger().reconciliation(id)->state, ReconcileState::Proven, 10'000);
    }

    void aForgottenSessionEndsWhatIsDoneForIt()
    {
        m_bed->sandbox().setVisibilityDelay(60'000);
        m_bed->prepared({u"/a"_s})->send();
        Reconciliation* one = m_bed->reconciliations().all().front().get();
        QTRY_COMPARE(one->phase(), Phase::Watching);
        QSignalSpy going(&m_bed->reconciliations(), &Reconciliations::aboutToGo);
        QVERIFY(m_bed->ledger().forget(m_bed->sessionId));
        QCOMPARE(going.size(), 1);
        QVERIFY(m_bed->reconciliations().all().empty());
        m_bed->restart();
        QVERIFY(m_bed->ledger().reconciliations().isEmpty());
    }

    void aHubThatIsLeftWhileItIsAskedLeavesItUnknown()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        m_bed->sandbox().setFaults({u"POST /customers/*/sessions stall"_s});
        one->send();
        QTRY_COMPARE(sessionsKnown(), 1); // it was not only sent, it arrived
        const QString id = one->record().id;
        QSignalSpy going(&m_bed->reconciliations(), &Reconciliations::aboutToGo);
        m_bed->use(m_bed->profile(u"p2"_s));
        QCOMPARE(going.size(), 1);
        QTRY_COMPARE(m_bed->ledger().reconciliation(id)->state, ReconcileState::OutcomeUnknown);
        QVERIFY2(!m_bed->reconciliations().open(id), "it is another hub's");
        m_bed->sandbox().clearFaults();
        m_bed->use(m_bed->profile());
        Reconciliation* again = m_bed->reconciliations().open(id);
        QVERIFY(again);
        QCOMPARE(again, m_bed->reconciliations().open(id));
        again->findOut();
        QTRY_COMPARE(again->phase(), Phase::Proven); // a stall does the work
    }

    void oneThatWorksOutlivesItsWindow()
    {
        m_bed->sandbox().setVisibilityDelay(60'000);
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        Reconciliation* other = m_bed->reconciliations().create();
        m_bed->reconciliations().release(other);
        QCOMPARE(m_bed->reconciliations().all().size(), size_t(1));
        one->send();
        m_bed->reconciliations().release(one);
        QCOMPARE(m_bed->reconciliations().all().size(), size_t(1));
        QTRY_COMPARE(one->phase(), Phase::Watching);
        one->stopWatching();
        QTRY_COMPARE(one->phase(), Phase::PartlySeen);
        m_bed->reconciliations().release(one);
        QVERIFY(m_bed->reconciliations().all().empty());
    }

    void anEventOfUnknownOutcomeIsNotWaitedFor()
    {
        const QString value = u"v"_s;
        m_bed->post(m_bed->anonymousEvent(value, u"/sure"_s));
        m_bed->sandbox().setFaults({u"POST /events times=1 drop=before"_s});
        m_bed->post(m_bed->anonymousEvent(value, u"/perhaps"_s));
        Reconciliation* one = m_bed->reconciliations().create();
        one->setSession(m_bed->ledger().findValue(value)->id);
        one->setCustomer(m_bed->makeCustomer(u"4711"_s));
        QTRY_COMPARE(one->phase(), Phase::Checked);
        QCOMPARE(one->effect().events.size(), 2);
        QCOMPARE(one->effect().certainCount(), 1);
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QCOMPARE(one->record().certainCount(), 1);
    }

    void whatTheOutboxForgotIsProvedToo()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s, u"/b"_s});
        m_bed->outbox().forget(m_bed->entries);
        QTRY_VERIFY(!m_bed->outbox().find(m_bed->entries[0]));
        one->send();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QCOMPARE(one->record().seenCount(), 2);
        QCOMPARE(m_bed->ledger().counts(m_bed->sessionId).seen, 2);
    }

    void anotherPostsEventIsNotTaken()
    {
        Reconciliation* one = m_bed->prepared({});
        const QString direct = m_bed->post(m_bed->eventOf(m_bed->customerId, u"/a"_s));
        QTRY_COMPARE(m_bed->stateOf(direct), OutboxState::Seen);
        m_bed->sandbox().setVisibilityDelay(60'000);
        m_bed->post(m_bed->anonymousEvent(sessionValue(), u"/a"_s)); // as the other one says
        one->setLimit(600ms);
        one->send();
        QTRY_COMPARE(one->phase(), Phase::PartlySeen);
        QCOMPARE(one->record().seenCount(), 0);
    }

    void aRefusedTokenEndsTheWatching()
    {
        Reconciliation* one = m_bed->prepared({u"/a"_s});
        m_bed->sandbox().setFaults({u"GET /events status=401"_s});
        one->send();
        QTRY_COMPARE(one->phase(), Phase::PartlySeen);
        QCOMPARE(one->lookError()->kind, ErrorKind::Unauthorized);
        m_bed->sandbox().clearFaults();
        one->lookAgain();
        QTRY_COMPARE(one->phase(), Phase::Proven);
        QVERIFY(!one->lookError());
    }

private:
    /// Of the customer, by what the hub in use says.
    int sessionsKnown()
    {
        std::optional<int> known;
        const Call call = m_bed->hub().sessions().list(
            m_bed->customerId, [&known](const Result<QList<CustomerSession>>& sessions) {
                known = sessions ? int(sessions->size()) : -1;
            });
        return QTest::qWaitFor([&known] { return known.has_value(); }) ? *known : -2;
    }
    QString sessionValue() const { return m_bed->ledger().find(m_bed->sessionId)->value; }
    static QList<Phase> phasesOf(const QSignalSpy& spy)
    {
        QList<Phase> phases;
        for (const QList<QVariant>& arguments : spy)
            phases.append(arguments.constFirst().value<Phase>());
        return phases;
    }

    SystemClock m_clock;
    std::unique_ptr<SessionBed> m_bed;
};

HUBSCOPE_TEST(TestReconciliation)
#include "tst_reconciliation.moc"
