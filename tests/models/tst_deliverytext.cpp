// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deliverytext.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using Mood = DeliveryText::Mood;

namespace {

OutboxEntry entryIn(OutboxState state)
{
    OutboxEntry entry;
    entry.state = state;
    entry.identity = Identity{Identity::Kind::Customer, u"c"_s, {}};
    entry.queuedAt = 1'000;
    entry.sentAt = 1'000;
    return entry;
}

OutboxEntry accepted()
{
    OutboxEntry entry = entryIn(OutboxState::Accepted);
    entry.httpStatus = 202;
    entry.answeredAt = 1'200;
    return entry;
}

OutboxEntry rejected()
{
    OutboxEntry entry = entryIn(OutboxState::Rejected);
    entry.httpStatus = 400;
    entry.message = u"no such key"_s;
    entry.logref = u"abc"_s;
    return entry;
}

} // namespace

class TestDeliveryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsWord_data();
    void everyStateHasItsWord();
    void acceptedIsNotYetStored();
    void anonymousEventsSayWhy();
    void severalCandidatesAreNeverGuessed();
    void seenShowsIdAndDelay();
    void aCustomerThatTheHubMadeIsNamed();
    void anEventOfAReconciledSessionIsWaitedFor();
    void whatWasExpectedIsGood();
    void lostAnswersOfferASearchAndWarn();
    void notSeenIsNoError();
    void hostileWordsStayOnOneLine();
};

void TestDeliveryText::everyStateHasItsWord_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("Queued") << OutboxState::Queued << u"Queued"_s;
    QTest::newRow("Sending") << OutboxState::Sending << u"Sending…"_s;
    QTest::newRow("Seen") << OutboxState::Seen << u"Seen"_s;
    QTest::newRow("NotSeenYet") << OutboxState::NotSeenYet << u"Not seen yet"_s;
    QTest::newRow("OutcomeUnknown") << OutboxState::OutcomeUnknown << u"Outcome unknown"_s;
    QTest::newRow("Cancelled") << OutboxState::Cancelled << u"Cancelled"_s;
}

void TestDeliveryText::everyStateHasItsWord()
{
    QFETCH(OutboxState, state);
    QFETCH(QString, word);
    QCOMPARE(deliveryText(entryIn(state)).word, word);
}

void TestDeliveryText::acceptedIsNotYetStored()
{
    const DeliveryText text = deliveryText(accepted(), {true, false, 2'000ms});
    QCOMPARE(text.mood, Mood::Busy);
    QCOMPARE(text.word, u"Accepted (202)"_s);
    QVERIFY2(text.sentence.contains("usually 2.0 s"_L1), qPrintable(text.sentence));
    QCOMPARE(text.actions, QList{DeliveryAction::Stop});
}

void TestDeliveryText::anonymousEventsSayWhy()
{
    OutboxEntry entry = accepted();
    entry.identity->kind = Identity::Kind::Session;
    const DeliveryText text = deliveryText(entry);
    QCOMPARE(text.mood, Mood::Good);
    QVERIFY(text.sentence.contains("reconciled"_L1));
    QVERIFY(text.actions.isEmpty());
}

void TestDeliveryText::severalCandidatesAreNeverGuessed()
{
    OutboxEntry entry = accepted();
    entry.candidates = {u"a"_s, u"b"_s};
    QCOMPARE(deliveryText(entry).mood, Mood::Unsure);
    QVERIFY(deliveryText(entry).sentence.contains(u'2'));
    QCOMPARE(deliveryText(entry).actions, QList{DeliveryAction::Choose});
    entry.state = OutboxState::NotSeenYet;
    QCOMPARE(deliveryText(entry).actions, QList{DeliveryAction::Choose});
}

void TestDeliveryText::seenShowsIdAndDelay()
{
    OutboxEntry entry = entryIn(OutboxState::Seen);
    entry.eventId = u"5f020000-0000-4000-8000-00000000ad6d"_s;
    entry.seenAt = 3'100;
    const DeliveryText text = deliveryText(entry);
    QCOMPARE(text.mood, Mood::Good);
    QVERIFY2(text.sentence.contains(u"5f020000…ad6d"), qPrintable(text.sentence));
    QVERIFY2(text.sentence.contains("2.1 s"_L1), qPrintable(text.sentence));
    QCOMPARE(text.actions, (QList{DeliveryAction::Show, DeliveryAction::Compare}));
}

void TestDeliveryText::aCustomerThatTheHubMadeIsNamed()
{
    OutboxEntry entry = entryIn(OutboxState::Seen);
    entry.eventId = u"e1"_s;
    entry.customerId = u"c9"_s;
    QVERIFY(!deliveryText(entry).sentence.contains(u"c9"_s));
    entry.makesCustomer = true;
    QVERIFY(deliveryText(entry).sentence.contains(u"c9"_s));
}

void TestDeliveryText::anEventOfAReconciledSessionIsWaitedFor()
{
    OutboxEntry entry = accepted();
    entry.identity->kind = Identity::Kind::Session;
    QCOMPARE(deliveryText(entry).mood, Mood::Good); // nobody can list it
    entry.customerId = u"c9"_s;
    QCOMPARE(deliveryText(entry).mood, Mood::Busy);
    QCOMPARE(deliveryText(entry).actions, QList<DeliveryAction>{DeliveryAction::Stop});
}

void TestDeliveryText::whatWasExpectedIsGood()
{
    QCOMPARE(deliveryText(rejected()).mood, Mood::Bad);
    QVERIFY(deliveryText(rejected()).sentence.contains("no such key"_L1));
    QVERIFY(deliveryText(rejected()).sentence.contains("abc"_L1));
    OutboxEntry entry = rejected();
    entry.expectRejection = true;
    QCOMPARE(deliveryText(entry).mood, Mood::Good);
    QCOMPARE(deliveryText(entry).word, u"Rejected as expected (400)"_s);
    entry = accepted();
    entry.expectRejection = true;
    QCOMPARE(deliveryText(entry).mood, Mood::Bad);
    entry.state = OutboxState::Seen;
    QCOMPARE(deliveryText(entry).mood, Mood::Bad);
}

void TestDeliveryText::lostAnswersOfferASearchAndWarn()
{
    const OutboxEntry entry = entryIn(OutboxState::OutcomeUnknown);
    QCOMPARE(deliveryText(entry).actions, QList{DeliveryAction::FindOut});
    QCOMPARE(deliveryText(entry, {true, false, {}}).actions, QList{DeliveryAction::Stop});
    QVERIFY(deliveryText(entry, {false, true, {}}).sentence.contains("second one"_L1));
}

void TestDeliveryText::notSeenIsNoError()
{
    const DeliveryText text = deliveryText(entryIn(OutboxState::NotSeenYet));
    QCOMPARE(text.mood, Mood::Unsure);
    QVERIFY(text.sentence.contains("no error"_L1));
    QCOMPARE(text.actions, QList{DeliveryAction::FindOut});
}

void TestDeliveryText::hostileWordsStayOnOneLine()
{
    OutboxEntry entry = rejected();
    entry.message = u"a\nb<b>c</b>\n"_s.repeated(500);
    const DeliveryText text = deliveryText(entry);
    QVERIFY(!text.sentence.contains(u'\n'));
    QVERIFY(text.sentence.size() < 500);
}

HUBSCOPE_TEST(TestDeliveryText)
#include "tst_deliverytext.moc"
