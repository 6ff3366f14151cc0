// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reconcileeffect.h"

#include "domain/identity.h"
#include "models/displaytime.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

Q_DECLARE_METATYPE(ReconcileEffect)

namespace {

ReconcileEffect soundEffect()
{
    ReconcileEffect effect;
    effect.session.id = u"s"_s;
    effect.session.value = u"e3f1c2d0-7a11-4c1e-9b57-0a55d1c3f2a9"_s;
    effect.session.nodeId = u"n"_s;
    OutboxEntry entry;
    entry.id = u"e"_s;
    entry.state = OutboxState::Accepted;
    effect.events = {entry};
    effect.customerId = u"c"_s;
    effect.customer.emplace();
    effect.customer->id = u"c"_s;
    effect.customer->nodeId = u"n"_s;
    effect.countBefore = 12;
    effect.customerSessions = QList<CustomerSession>{};
    effect.readAt = 1'715'243'000'000;
    return effect;
}

ReconcileRecord earlierOf(const QString& customerId, ReconcileState state)
{
    ReconcileRecord record;
    record.customerId = customerId;
    record.customerName = u"Giulia"_s;
    record.state = state;
    record.preparedAt = 1'715'243'000'000;
    return record;
}

std::optional<CheckVerdict> verdictOf(const ReconcileEffect& effect, CheckKind kind)
{
    const auto checks = checksOf(effect);
    const auto found = std::ranges::find(checks, kind, &EffectCheck::kind);
    return found == checks.cend() ? std::nullopt : std::optional(found->verdict);
}

} // namespace

/// What is looked at before a session is given to a customer.
class TestReconcileEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundOnePasses()
    {
        const ReconcileEffect effect = soundEffect();
        const QList<EffectCheck> expected{{CheckKind::IdForm, CheckVerdict::Passed},
                                          {CheckKind::ReconciledHere, CheckVerdict::Passed},
                                          {CheckKind::CustomerExists, CheckVerdict::Passed},
                                          {CheckKind::SameNode, CheckVerdict::Passed},
                                          {CheckKind::KnownEvents, CheckVerdict::Passed},
                                          {CheckKind::SomeoneElses, CheckVerdict::Unknown}};
        QCOMPARE(checksOf(effect), expected);
        QVERIFY(effect.mayBeSent());
        QCOMPARE(effect.expectedCount(), std::optional<qint64>(13));
    }

    void eachOddityIsWarnedOf_data()
    {
        QTest::addColumn<ReconcileEffect>("effect");
        QTest::addColumn<CheckKind>("kind");
        QTest::addColumn<CheckVerdict>("verdict");
        ReconcileEffect effect = soundEffect();
        effect.session.value = u"my session"_s;
        QTest::newRow("no UUID") << effect << CheckKind::IdForm << CheckVerdict::Warned;
        effect = soundEffect();
        effect.session.value = u"e3f1c2d0-7a11-1c1e-9b57-0a55d1c3f2a9"_s;
        QTest::newRow("version 1") << effect << CheckKind::IdForm << CheckVerdict::Warned;
        effect = soundEffect();
        effect.earlier = {earlierOf(u"c"_s, ReconcileState::Proven)};
        QTest::newRow("before") << effect << CheckKind::ReconciledHere << CheckVerdict::Warned;
        effect.earlier = {earlierOf(u"d"_s, ReconcileState::Proven)};
        QTest::newRow("someone else") << effect << CheckKind::ReconciledHere << CheckVerdict::Warned;
        QTest::newRow("someone else's") << effect << CheckKind::SomeoneElses << CheckVerdict::Warned;
        effect.earlier = {earlierOf(u"d"_s, ReconcileState::OutcomeUnknown)};
        QTest::newRow("unknown before") << effect << CheckKind::ReconciledHere << CheckVerdict::Warned;
        effect = soundEffect();
        effect.customerSessions = QList<CustomerSession>{{u"x"_s, effect.session.value}};
        QTest::newRow("the hub has it") << effect << CheckKind::ReconciledHere << CheckVerdict::Warned;
        QTest::newRow("nobody else's") << effect << CheckKind::SomeoneElses << CheckVerdict::Passed;
        effect.customerSessions.reset();
        QTest::newRow("not listed") << effect << CheckKind::ReconciledHere << CheckVerdict::Unknown;
        effect = soundEffect();
        effect.customer.reset();
        QTest::newRow("not read") << effect << CheckKind::CustomerExists << CheckVerdict::Unknown;
        QTest::newRow("node not known") << effect << CheckKind::SameNode << CheckVerdict::Unknown;
        effect.customerError.emplace();
        effect.customerError->kind = ErrorKind::NotFound;
        QTest::newRow("no customer") << effect << CheckKind::CustomerExists << CheckVerdict::Failed;
        effect = soundEffect();
        effect.customer->nodeId = u"other"_s;
        QTest::newRow("other node") << effect << CheckKind::SameNode << CheckVerdict::Warned;
        effect = soundEffect();
        effect.events.clear();
        QTest::newRow("no events") << effect << CheckKind::KnownEvents << CheckVerdict::Warned;
        effect = soundEffect();
        effect.underWay = 1;
        QTest::newRow("under way") << effect << CheckKind::UnderWay << CheckVerdict::Warned;
        effect = soundEffect();
        effect.session.hubKind = HubKind::Production;
        QTest::newRow("production") << effect << CheckKind::Production << CheckVerdict::Warned;
    }

    void eachOddityIsWarnedOf()
    {
        QFETCH(const ReconcileEffect, effect);
        QFETCH(const CheckKind, kind);
        QFETCH(const CheckVerdict, verdict);
        QCOMPARE(verdictOf(effect, kind), std::optional(verdict));
        QCOMPARE(effect.mayBeSent(), verdict != CheckVerdict::Failed);
        QSet<QString> titles;
        for (const EffectCheck& check : checksOf(effect)) {
            const CheckText text = checkText(check, effect, m_time);
            QVERIFY(!text.word.isEmpty() && !text.title.isEmpty());
            titles.insert(text.title);
        }
        QCOMPARE(titles.size(), checksOf(effect).size());
    }

    void whatTheCustomerHasAlreadyDoesNotMove()
    {
        ReconcileEffect effect = soundEffect();
        OutboxEntry there;
        there.state = OutboxState::Seen;
        there.customerId = u"c"_s;
        OutboxEntry perhaps;
        perhaps.state = OutboxState::OutcomeUnknown;
        effect.events += {there, perhaps};
        QCOMPARE(effect.certainCount(), 2);
        QCOMPARE(effect.movingCount(), 1);
        effect.countBefore.reset();
        QVERIFY(!effect.expectedCount());
    }

    /// Its events are the customer's, or on their way there, whatever of them was seen.
    void nothingMovesOfASessionThatIsSomebodys()
    {
        ReconcileEffect effect = soundEffect();
        effect.customerSessions = QList<CustomerSession>{{u"x"_s, effect.session.value}};
        QCOMPARE(effect.movingCount(), 0);
        QCOMPARE(effect.expectedCount(), std::optional<qint64>(12));
        effect = soundEffect();
        effect.earlier = {earlierOf(u"d"_s, ReconcileState::PartlySeen)};
        QCOMPARE(effect.expectedCount(), std::optional<qint64>(12));
        effect.earlier = {earlierOf(u"d"_s, ReconcileState::OutcomeUnknown)};
        QCOMPARE(effect.expectedCount(), std::optional<qint64>(13));
    }

private:
    ManualClock m_clock;
    TimeDisplay m_time{m_clock};
};

HUBSCOPE_TEST(TestReconcileEffect)
#include "tst_reconcileeffect.moc"
