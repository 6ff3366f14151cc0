// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "models/identitylookup.h"
#include "net/wirelog.h"
#include "services/hub.h"
#include "support/quickretries.h"
#include "support/sandboxfixture.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = Identity::Kind;
using State = IdentityLookup::State;

/// A demo hub and the way to it.
struct Desk
{
    Desk()
        : hub(profile(), sandbox.token(), log, clock)
    {
        hub.setRetryPolicy(test::quickRetries());
        lookup.setHub(&hub);
    }
    Profile profile() const
    {
        Profile profile;
        profile.kind = HubKind::Sandbox;
        profile.baseUrl = sandbox.baseUrl();
        profile.workspaceId = sandbox.workspaceId();
        profile.nodeId = sandbox.nodeId();
        return profile;
    }
    /// What the hub was asked so far.
    qsizetype requests() const { return qsizetype(log.exchanges().size()); }

    test::SandboxFixture sandbox{test::SandboxFixture::demoHub()};
    WireLog log;
    SystemClock clock;
    Hub hub;
    IdentityLookup lookup;
};

} // namespace

class IdentityLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsACustomerAndItsEvents();
    void findsWhoHasAnExternalId();
    void saysThatNobodyHasIt();
    void sessionsAreLocal();
    void emptyIsNotAsked();
    void waitsForTheLastKey();
    void dropsWhatWasOvertaken();
    void saysWhyItDoesNotKnow();
};

void IdentityLookupTest::findsACustomerAndItsEvents()
{
    Desk desk;
    desk.lookup.look({Kind::Customer, desk.sandbox.featuredCustomerId(), {}});
    QCOMPARE(desk.lookup.state(), State::Waiting);
    QVERIFY(!desk.lookup.customer());
    QTRY_COMPARE(desk.lookup.state(), State::Found);
    QCOMPARE(desk.lookup.customer()->id, desk.sandbox.featuredCustomerId());
    QTRY_VERIFY(desk.lookup.eventCount());
    QVERIFY(*desk.lookup.eventCount() > 0);
}

void IdentityLookupTest::findsWhoHasAnExternalId()
{
    Desk desk;
    desk.lookup.look({Kind::Customer, desk.sandbox.featuredCustomerId(), {}});
    QTRY_COMPARE(desk.lookup.state(), State::Found);
    const QString externalId = desk.lookup.customer()->externalId;
    QVERIFY(!externalId.isEmpty());
    QTRY_VERIFY(desk.lookup.eventCount());
    const auto count = desk.lookup.eventCount();
    desk.lookup.look({Kind::ExternalId, externalId, desk.sandbox.nodeId()});
    QVERIFY(!desk.lookup.customer());
    QTRY_COMPARE(desk.lookup.state(), State::Found);
    QCOMPARE(desk.lookup.customer()->id, desk.sandbox.featuredCustomerId());
    QTRY_COMPARE(desk.lookup.eventCount(), count);
}

void IdentityLookupTest::saysThatNobodyHasIt()
{
    Desk desk;
    desk.lookup.look({Kind::Customer, u"00000000-0000-4000-8000-000000000000"_s, {}});
    QTRY_COMPARE(desk.lookup.state(), State::NotFound);
    desk.lookup.look({Kind::ExternalId, u"no such id"_s, {}}); // the profile's node
    QTRY_COMPARE(desk.lookup.state(), State::NotFound);
    QVERIFY(!desk.lookup.error());
}

void IdentityLookupTest::sessionsAreLocal()
{
    Desk desk;
    desk.lookup.look({Kind::Session, newSessionId(), {}});
    QCOMPARE(desk.lookup.state(), State::Local);
    QCOMPARE(desk.requests(), 0);
}

void IdentityLookupTest::emptyIsNotAsked()
{
    Desk desk;
    desk.lookup.look({Kind::Customer, u"  "_s, {}});
    QCOMPARE(desk.lookup.state(), State::Empty);
    desk.lookup.look({Kind::Session, {}, {}});
    QCOMPARE(desk.lookup.state(), State::Empty);
}

void IdentityLookupTest::waitsForTheLastKey()
{
    Desk desk;
    const QString id = desk.sandbox.featuredCustomerId();
    for (qsizetype i = 1; i <= id.size(); ++i)
        desk.lookup.look({Kind::Customer, id.left(i), {}});
    QTRY_VERIFY(desk.lookup.eventCount());
    QCOMPARE(desk.requests(), 2); // the customer, and how many events it has
    desk.lookup.look({Kind::Customer, id, {}});
    QCOMPARE(desk.lookup.state(), State::Found); // the same is not asked again
    desk.lookup.again();
    QCOMPARE(desk.lookup.state(), State::Waiting);
    QTRY_VERIFY(desk.lookup.eventCount());
    QCOMPARE(desk.requests(), 4);
}

void IdentityLookupTest::dropsWhatWasOvertaken()
{
    Desk desk;
    desk.sandbox.setLatency(100);
    desk.lookup.look({Kind::Customer, desk.sandbox.featuredCustomerId(), {}});
    QTRY_COMPARE(desk.requests(), 1);
    desk.lookup.look({Kind::Customer, u"00000000-0000-4000-8000-000000000000"_s, {}});
    QSignalSpy changes(&desk.lookup, &IdentityLookup::changed);
    QTRY_COMPARE(desk.lookup.state(), State::NotFound);
    QCOMPARE(changes.count(), 1);
    QVERIFY(!desk.lookup.customer());
}

void IdentityLookupTest::saysWhyItDoesNotKnow()
{
    Desk desk;
    desk.sandbox.setFaults({u"GET /customers/* status=403"_s});
    desk.lookup.look({Kind::Customer, desk.sandbox.featuredCustomerId(), {}});
    QTRY_COMPARE(desk.lookup.state(), State::Unknown);
    QCOMPARE(desk.lookup.error()->kind, ErrorKind::Forbidden);
    desk.lookup.setHub(nullptr);
    QCOMPARE(desk.lookup.state(), State::Unknown);
    QVERIFY(!desk.lookup.error());
    desk.sandbox.clearFaults();
    desk.lookup.setHub(&desk.hub);
    QTRY_COMPARE(desk.lookup.state(), State::Found);
}

HUBSCOPE_TEST(IdentityLookupTest)
#include "tst_identitylookup.moc"
