// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customercreation.h"

#include "models/sessionbed.h"
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
        m_creation = std::make_unique<CustomerCreation>();
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
        QVERIFY(m_creation->requestUrl().path().endsWith(u"/customers"_s));
        m_creation->send();
        m_creation->send();
        QCOMPARE(m_creation->state(), State::Sending);
        QTRY_COMPARE(m_creation->state(), State::Created);
        QCOMPARE(m_creation->customer()->externalId, u"4711"_s);
        QCOMPARE(m_bed->postsTo(u"/customers"_s), 1);
        QVERIFY(!m_creation->maySend());
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
        QCOMPARE(m_creation->state(), State::Sending);
        m_creation->setHub(nullptr);
        QCOMPARE(m_creation->state(), State::OutcomeUnknown);
        QVERIFY(!m_creation->maySend());
    }

    void aDraftWithProblemsIsNotSent()
    {
        m_creation->setDraft({});
        QVERIFY(!m_creation->maySend());
        m_creation->send();
        QCOMPARE(m_creation->state(), State::Editing);
    }

private:
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
