// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customercreation.h"

#include "models/sessionbed.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using namespace hubscope::test;

using State = CustomerCreation::State;

/// A customer is created on a sandbox hub.
class TestCustomerCreation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<SessionBed>();
        m_creation = std::make_unique<CustomerCreation>(m_bed->base().database());
        m_creation->setHub(&m_bed->hub());
        m_creation->setDraft(draft(u"4711"_s));
    }
    void cleanup()
    {
        m_creation.reset();
        m_bed.reset();
    }

    void aNewOneIsThere()
    {
        QVERIFY(m_creation->maySend());
        m_creation->send();
        m_creation->send();
        QCOMPARE(m_creation->state(), State::Sending);
        QTRY_COMPARE(m_creation->state(), State::Created);
        QCOMPARE(m_creation->customer()->externalId, u"4711"_s);
        QCOMPARE(m_bed->postsTo(u"/customers"_s), 1);
        QVERIFY(!m_creation->maySend());
        QTRY_COMPARE(pending(), 0);
    }

    void oneThatIsThereIsOffered()
    {
        const QString id = m_bed->makeCustomer(u"4711"_s);
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::Exists);
        QCOMPARE(m_creation->customer()->id, id);
        QTRY_COMPARE(m_creation->customer()->firstName, u"Giulia"_s);
        m_creation->setDraft(draft(u"4712"_s));
        QCOMPARE(m_creation->state(), State::Editing);
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::Created);
    }

    void whatTheHubRefusesMayBeMended()
    {
        CustomerDraft wrong = draft(u"4711"_s);
        wrong.nodeId = u"nowhere"_s;
        m_creation->setDraft(wrong);
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::Refused);
        QVERIFY(m_creation->error()->message.contains(u"node not found"_s));
        m_creation->setDraft(draft(u"4711"_s));
        QVERIFY(!m_creation->error());
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::Created);
    }

    void aLostAnswerIsFoundOut()
    {
        m_bed->sandbox().setFaults({u"POST /customers times=1 drop=after"_s});
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::OutcomeUnknown);
        QVERIFY(!m_creation->maySend());
        m_creation->findOut();
        QTRY_COMPARE(m_creation->state(), State::Exists);
        QCOMPARE(m_creation->customer()->externalId, u"4711"_s);
        QCOMPARE(m_bed->postsTo(u"/customers"_s), 1);
    }

    void oneThatNeverWasIsFoundOutInVain()
    {
        QSignalSpy inVain(m_creation.get(), &CustomerCreation::foundOutInVain);
        m_bed->sandbox().setFaults({u"POST /customers drop=before"_s});
        m_creation->setLimit(600ms);
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::OutcomeUnknown);
        m_creation->findOut();
        QTRY_COMPARE(inVain.size(), 1);
        QCOMPARE(m_creation->state(), State::OutcomeUnknown);
    }

    void anAnswerWithoutAnIdIsNoCustomerYet()
    {
        m_bed->sandbox().setFaults({u"POST /customers garbage"_s});
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::OutcomeUnknown);
    }

    void aHubThatIsLeftLeavesItUnknown()
    {
        m_bed->sandbox().setFaults({u"POST /customers stall"_s});
        m_creation->send();
        QTRY_COMPARE(m_bed->postsTo(u"/customers"_s), 1);
        QCOMPARE(m_creation->state(), State::Sending);
        m_creation->setHub(nullptr);
        QCOMPARE(m_creation->state(), State::OutcomeUnknown);
        QVERIFY(!m_creation->maySend());
        QCOMPARE(pending(), 1);
    }

    void aHubThatIsLeftBeforeGetsNothing()
    {
        m_creation->send();
        m_creation->setHub(nullptr);
        QCOMPARE(m_creation->state(), State::NotSent);
        QTRY_COMPARE(pending(), 0);
        QCOMPARE(m_bed->postsTo(u"/customers"_s), 0);
    }

    void itIsOnDiskBeforeItIsSent()
    {
        int onDisk = -1;
        m_bed->sandbox().setFaults({u"POST /customers stall"_s});
        connect(&m_bed->log(), &WireLog::appended, m_creation.get(), [&] { onDisk = pending(); });
        m_creation->send();
        QTRY_COMPARE(onDisk, 1);
    }

    void anEndWhileItIsSentLeavesItToBeTakenUp()
    {
        m_bed->sandbox().setFaults({u"POST /customers times=1 drop=after"_s});
        CustomerDraft full = draft(u"4711"_s);
        full.firstName = u"Giulia"_s;
        full.tags = "{\"manual\": [\"vip\"]}";
        m_creation->setDraft(full);
        const QByteArray sent = m_creation->requestBody();
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::OutcomeUnknown);
        m_creation.reset();
        m_bed->restart();

        m_creation = std::make_unique<CustomerCreation>(m_bed->base().database());
        m_creation->setHub(&m_bed->hub());
        m_creation->takeUpPending();
        QTRY_COMPARE(m_creation->state(), State::OutcomeUnknown);
        QCOMPARE(m_creation->requestBody(), sent);
        QVERIFY(!m_creation->maySend());
        m_creation->findOut();
        QTRY_COMPARE(m_creation->state(), State::Exists);
        QCOMPARE(m_creation->customer()->firstName, u"Giulia"_s);
        QCOMPARE(m_bed->postsTo(u"/customers"_s), 1);
        QTRY_COMPARE(pending(), 0);
    }

    void whatIsOfAnotherHubIsNotTakenUp()
    {
        m_bed->sandbox().setFaults({u"POST /customers drop=before"_s});
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::OutcomeUnknown);
        m_creation.reset();
        m_bed->use(m_bed->profile(u"p2"_s));
        m_creation = std::make_unique<CustomerCreation>(m_bed->base().database());
        m_creation->setHub(&m_bed->hub());
        m_creation->takeUpPending();
        QVERIFY(m_bed->base().database().waitForJobs(10s));
        QCoreApplication::processEvents();
        QCOMPARE(m_creation->state(), State::Editing);
        QCOMPARE(pending(), 1);
    }

    void anotherDraftLetsItBe()
    {
        m_bed->sandbox().setFaults({u"POST /customers times=1 drop=before"_s});
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::OutcomeUnknown);
        m_creation->setDraft(draft(u"4712"_s));
        QTRY_COMPARE(pending(), 0);
    }

    void aDiskThatRefusesKeepsItFromBeingSent()
    {
        m_bed->base().refuse(u"pendingCustomer"_s);
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::NotSent);
        QCOMPARE(m_creation->error()->kind, ErrorKind::Storage);
        QCOMPARE(m_bed->postsTo(u"/customers"_s), 0);
        m_bed->base().relent(u"pendingCustomer"_s);
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::Created);
    }

    void anEmailInTheJsonIsLookedForToo()
    {
        CustomerDraft known = draft({});
        known.base = "{\"contacts\": {\"email\": \"G@x.example\"}}";
        m_creation->setDraft(known);
        m_bed->sandbox().setFaults({u"POST /customers times=1 drop=after"_s});
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::OutcomeUnknown);
        m_creation->findOut();
        QTRY_COMPARE(m_creation->state(), State::Exists);
        QCOMPARE(m_creation->customer()->email, u"G@x.example"_s);
    }

    void aHubThatGivesEverybodyFindsNobody()
    {
        ScriptedServer server;
        server.setHandler([](const Received& request) {
            return request.method == "POST"
                       ? Answer::http(502)
                       : Answer::json("{\"elements\":[{\"id\":\"c1\",\"externalId\":\"1\"}]}");
        });
        Profile profile = m_bed->profile();
        profile.baseUrl = server.url(u"/hub/v1"_s);
        const SystemClock clock;
        Hub hub(profile, AccessToken("S3cret"), m_bed->log(), clock);
        m_creation->setHub(&hub);
        QSignalSpy inVain(m_creation.get(), &CustomerCreation::foundOutInVain);
        m_creation->setLimit(300ms);
        m_creation->send();
        QTRY_COMPARE(m_creation->state(), State::OutcomeUnknown);
        m_creation->findOut();
        QTRY_COMPARE(inVain.size(), 1);
        QCOMPARE(m_creation->state(), State::OutcomeUnknown);
        m_creation->setHub(nullptr);
    }

    void aDraftWithProblemsIsNotSent()
    {
        m_creation->setDraft({});
        QVERIFY(!m_creation->maySend());
        m_creation->send();
        QCOMPARE(m_creation->state(), State::Editing);
    }

private:
    /// Rows on disk.
    int pending() const
    {
        const auto reader = m_bed->base().reader();
        return int(PendingCustomers(*reader).ofProfile(m_bed->profile().id)->size());
    }
    CustomerDraft draft(const QString& externalId) const
    {
        CustomerDraft draft;
        draft.nodeId = m_bed->profile().nodeId;
        draft.externalId = externalId;
        return draft;
    }

    std::unique_ptr<SessionBed> m_bed;
    std::unique_ptr<CustomerCreation> m_creation;
};

HUBSCOPE_TEST(TestCustomerCreation)
#include "tst_customercreation.moc"
