// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/writeguard.h"

#include "support/manualclock.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Profile profileOf(HubKind kind)
{
    Profile profile;
    profile.id = u"p-1"_s;
    profile.kind = kind;
    profile.workspaceId = u"shop-live"_s;
    return profile;
}

} // namespace

class WriteGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersAreOpen()
    {
        WriteGuard guard(m_clock);
        QVERIFY(!guard.mayWrite()); // there is nothing to write to
        for (const HubKind kind : {HubKind::Sandbox, HubKind::Test}) {
            guard.setProfile(profileOf(kind));
            QVERIFY(guard.mayWrite());
            QVERIFY(!guard.isProduction());
            QCOMPARE(guard.remaining(), 0s);
            QVERIFY(!guard.unlock(u"shop-live"_s));
        }
    }

    void productionWantsItsWorkspaceTyped()
    {
        WriteGuard guard(m_clock);
        guard.setProfile(profileOf(HubKind::Production));
        QSignalSpy changed(&guard, &WriteGuard::changed);
        QVERIFY(guard.isProduction());
        QVERIFY(!guard.mayWrite());
        QCOMPARE(guard.password(), u"shop-live"_s);
        QVERIFY(!guard.unlock(u"shop"_s));
        QVERIFY(!guard.unlock(u"SHOP-LIVE"_s));
        QVERIFY(!guard.unlock({}));
        QCOMPARE(changed.size(), 0);
        QVERIFY(guard.unlock(u" shop-live "_s));
        QCOMPARE(changed.size(), 1);
        QVERIFY(guard.mayWrite());
        QCOMPARE(guard.remaining(), 15min);
        guard.lock();
        QCOMPARE(changed.size(), 2);
        QVERIFY(!guard.mayWrite());
        guard.lock();
        QCOMPARE(changed.size(), 2);
    }

    void aWorkspaceWithoutANameStaysLocked()
    {
        WriteGuard guard(m_clock);
        Profile profile = profileOf(HubKind::Production);
        profile.workspaceId.clear();
        guard.setProfile(profile);
        QVERIFY(!guard.unlock({}));
        QVERIFY(!guard.mayWrite());
    }

    void locksItself()
    {
        WriteGuard guard(m_clock);
        guard.setProfile(profileOf(HubKind::Production));
        QVERIFY(guard.unlock(u"shop-live"_s));
        m_clock.advance(14 * 60'000 + 500);
        QCOMPARE(guard.remaining(), 60s);
        QVERIFY(guard.mayWrite());
        QSignalSpy changed(&guard, &WriteGuard::changed);
        QVERIFY(changed.wait(3000)); // the countdown
        QVERIFY(guard.mayWrite());
        m_clock.advance(60'000);
        QVERIFY(!guard.mayWrite()); // not only once the timer says so
        changed.clear();
        QVERIFY(changed.wait(3000));
        QVERIFY(!changed.wait(1500)); // and then it is quiet
    }

    void aClockThatIsSetBackLocks()
    {
        WriteGuard guard(m_clock);
        guard.setProfile(profileOf(HubKind::Production));
        QVERIFY(guard.unlock(u"shop-live"_s));
        m_clock.advance(-1);
        QVERIFY(!guard.mayWrite());
    }

    void anotherHubLocks()
    {
        WriteGuard guard(m_clock);
        const Profile production = profileOf(HubKind::Production);
        guard.setProfile(production);
        QVERIFY(guard.unlock(u"shop-live"_s));
        guard.setProfile(production);
        QVERIFY(guard.mayWrite());
        guard.setProfile(std::nullopt);
        guard.setProfile(production);
        QVERIFY(!guard.mayWrite());
    }

private:
    ManualClock m_clock;
};

HUBSCOPE_TEST(WriteGuardTest)
#include "tst_writeguard.moc"
