// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/outboxstore.h"

#include "store/workfile.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

constexpr qint64 now = 1'715'243'000'000;
constexpr qint64 day = qint64(24) * 60 * 60 * 1000;

OutboxEntry entryIn(OutboxState state, const QString& id = u"e1"_s)
{
    OutboxEntry entry;
    entry.id = id;
    entry.profileId = u"p"_s;
    entry.profileName = u"Test hub"_s;
    entry.body = "{\"type\":\"viewedPage\",\"n\":1.10}";
    entry.type = u"viewedPage"_s;
    entry.context = u"WEB"_s;
    entry.state = state;
    entry.queuedAt = now;
    return entry;
}

OutboxEntry fullEntry()
{
    OutboxEntry entry = entryIn(OutboxState::Accepted);
    entry.hubKind = HubKind::Production;
    entry.identity = Identity{Identity::Kind::ExternalId, u"Zoë"_s, u"node"_s};
    entry.sentAt = now + 1;
    entry.answeredAt = now + 2;
    entry.seenAt = now + 3;
    entry.httpStatus = 202;
    entry.eventId = u"ev"_s;
    entry.customerId = u"cu"_s;
    entry.candidates = QStringList{u"a\"b"_s, u"c"_s};
    entry.answer = QByteArray("\0\xFF", 2);
    entry.message = u"said"_s;
    entry.logref = u"ref"_s;
    entry.tag = u"tag"_s;
    entry.expectRejection = true;
    entry.basedOn = u"e0"_s;
    entry.makesCustomer = true;
    return entry;
}

QStringList idsOf(const Result<QList<OutboxEntry>>& entries)
{
    QStringList ids;
    for (const OutboxEntry& entry : *entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

class TestOutboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldComesBack();
    void everyStateAndIdentityComesBack();
    void newestFirstWhateverTheClockSaid();
    void anUpdateReplacesTheWholeEntry();
    void anUpdateBringsNothingBack();
    void anIdStandsOnce();
    void aLargeAnswerIsCut();
    void anInterruptedEntryIsSettled();
    void oldEntriesAreForgotten();
    void onlyTheNewestAreKept();
    void aRowThatMakesNoSenseIsLeftOut();
    void aFullDiskIsTold();
    void whatItMeansToBeAsExpected();
    void theDelayEndsWhereItWasSeen();

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OutboxStore> m_store;
};

void TestOutboxStore::init()
{
    m_store.reset();
    m_database.reset();
    auto opened = Database::open(QLatin1String(Database::inMemory), workFileMigrations());
    QVERIFY(opened);
    m_database = *std::move(opened);
    m_store = std::make_unique<OutboxStore>(*m_database);
}

void TestOutboxStore::everyFieldComesBack()
{
    const OutboxEntry bare = entryIn(OutboxState::Queued, u"bare"_s);
    QVERIFY(m_store->insert(fullEntry()));
    QVERIFY(m_store->insert(bare));
    QCOMPARE(*m_store->all(), (QList<OutboxEntry>{bare, fullEntry()}));
}

void TestOutboxStore::everyStateAndIdentityComesBack()
{
    QList<OutboxEntry> entries;
    for (int state = int(OutboxState::Queued); state <= int(OutboxState::Cancelled); ++state) {
        OutboxEntry entry = entryIn(static_cast<OutboxState>(state), QString::number(state));
        entry.identity = Identity{static_cast<Identity::Kind>(state % 3), u"v"_s, {}};
        entry.hubKind = static_cast<HubKind>(state % 3);
        QVERIFY(m_store->insert(entry));
        entries.prepend(entry);
    }
    QCOMPARE(*m_store->all(), entries);
}

void TestOutboxStore::newestFirstWhateverTheClockSaid()
{
    for (const QString& id : {u"first"_s, u"second"_s, u"third"_s}) {
        OutboxEntry entry = entryIn(OutboxState::Seen, id);
        entry.queuedAt = id == "second"_L1 ? now - day : now;
        QVERIFY(m_store->insert(entry));
    }
    QCOMPARE(idsOf(m_store->all()), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
}

void TestOutboxStore::anUpdateReplacesTheWholeEntry()
{
    QVERIFY(m_store->insert(entryIn(OutboxState::Queued)));
    QVERIFY(m_store->insert(entryIn(OutboxState::Queued, u"other"_s)));
    QVERIFY(m_store->update(fullEntry()));
    QCOMPARE(*m_store->all(), (QList<OutboxEntry>{entryIn(OutboxState::Queued, u"other"_s), fullEntry()}));
}

void TestOutboxStore::anUpdateBringsNothingBack()
{
    QVERIFY(m_store->insert(entryIn(OutboxState::Accepted)));
    QVERIFY(m_store->insert(entryIn(OutboxState::Accepted, u"e2"_s)));
    QVERIFY(m_store->remove({u"e1"_s, u"none"_s}));
    QVERIFY(m_store->update(entryIn(OutboxState::Seen)));
    QCOMPARE(idsOf(m_store->all()), QStringList{u"e2"_s});
}

void TestOutboxStore::anIdStandsOnce()
{
    QVERIFY(m_store->insert(entryIn(OutboxState::Queued)));
    const auto again = m_store->insert(entryIn(OutboxState::Seen));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Storage);
    QCOMPARE(*m_store->all(), QList<OutboxEntry>{entryIn(OutboxState::Queued)});
}

void TestOutboxStore::aLargeAnswerIsCut()
{
    OutboxEntry entry = entryIn(OutboxState::Rejected);
    entry.answer = QByteArray(1'000'000, 'x');
    QVERIFY(m_store->insert(entry));
    QCOMPARE(m_store->all()->first().answer, QByteArray(64 * 1024, 'x'));
}

void TestOutboxStore::anInterruptedEntryIsSettled()
{
    for (int state = int(OutboxState::Queued); state <= int(OutboxState::Cancelled); ++state)
        QVERIFY(m_store->insert(entryIn(static_cast<OutboxState>(state), QString::number(state))));
    QCOMPARE(*m_store->settleInterrupted(), 2);
    const auto entries = m_store->all();
    for (const OutboxEntry& entry : *entries) {
        const auto before = static_cast<OutboxState>(entry.id.toInt());
        QCOMPARE(entry.state, settledState(before));
        QVERIFY(entry.state != OutboxState::Queued && entry.state != OutboxState::Sending);
    }
    QCOMPARE(entries->at(entries->size() - 1).state, OutboxState::Cancelled);
    QCOMPARE(entries->at(entries->size() - 2).state, OutboxState::OutcomeUnknown);
    QCOMPARE(*m_store->settleInterrupted(), 0);
}

void TestOutboxStore::oldEntriesAreForgotten()
{
    const auto insertOld = [this](const QString& id, OutboxState state, qint64 age) {
        OutboxEntry entry = entryIn(state, id);
        entry.queuedAt = now - age;
        return m_store->insert(entry);
    };
    QVERIFY(insertOld(u"old"_s, OutboxState::Seen, 91 * day));
    QVERIFY(insertOld(u"unknown"_s, OutboxState::OutcomeUnknown, 91 * day));
    QVERIFY(insertOld(u"young"_s, OutboxState::Seen, 89 * day));
    QVERIFY(m_store->prune(now));
    QCOMPARE(idsOf(m_store->all()), (QStringList{u"young"_s, u"unknown"_s}));
}

void TestOutboxStore::onlyTheNewestAreKept()
{
    auto transaction = Transaction::begin(*m_database);
    QVERIFY(m_store->insert(entryIn(OutboxState::Sending, u"sending"_s)));
    for (int i = 0; i < 5003; ++i)
        QVERIFY(m_store->insert(entryIn(OutboxState::Seen, QString::number(i))));
    QVERIFY(transaction->commit());
    QVERIFY(m_store->prune(now));
    const QStringList ids = idsOf(m_store->all());
    QCOMPARE(ids.size(), 5001);
    QCOMPARE(ids.first(), u"5002"_s);
    QCOMPARE(ids.at(4999), u"3"_s);
    QCOMPARE(ids.last(), u"sending"_s);
}

void TestOutboxStore::aRowThatMakesNoSenseIsLeftOut()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_store->insert(entryIn(OutboxState::Seen, QString::number(i))));
    QVERIFY(m_database->execute(u"UPDATE outbox SET state = 'teleported' WHERE id = '0'"_s));
    QVERIFY(m_database->execute(u"UPDATE outbox SET hubKind = 'moon' WHERE id = '1'"_s));
    QVERIFY(m_database->execute(u"UPDATE outbox SET identityKind = 'ghost' WHERE id = '2'"_s));
    QVERIFY(m_database->execute(u"UPDATE outbox SET candidates = '[\"a\",' WHERE id = '3'"_s));
    const auto entries = m_store->all();
    QCOMPARE(idsOf(entries), (QStringList{u"4"_s, u"3"_s}));
    QVERIFY(entries->last().candidates.isEmpty());
    Statement count = m_database->prepare(u"SELECT count(*) FROM outbox"_s);
    QVERIFY(count.exec() && count.next());
    QCOMPARE(count.integer(0), 5);
}

void TestOutboxStore::aFullDiskIsTold()
{
    QVERIFY(m_store->insert(entryIn(OutboxState::Sending)));
    QVERIFY(
        m_database->execute(u"PRAGMA max_page_count = 1"_s)); // SQLite then says what it says on a full disk
    OutboxEntry large = entryIn(OutboxState::Queued, u"large"_s);
    large.body = QByteArray(1'000'000, 'x');
    const auto done = m_store->insert(large);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
    QVERIFY2(done.error().message.contains(u"full"), qPrintable(done.error().message));
    QCOMPARE(idsOf(m_store->all()), QStringList{u"e1"_s});
}

void TestOutboxStore::whatItMeansToBeAsExpected()
{
    OutboxEntry entry = entryIn(OutboxState::Rejected);
    entry.httpStatus = 400;
    QVERIFY(!entry.isAsExpected());
    entry.expectRejection = true;
    QVERIFY(entry.isAsExpected());
    entry.httpStatus = 401; // the hub did not even look at it
    QVERIFY(!entry.isAsExpected());
    for (const OutboxState state : {OutboxState::Accepted, OutboxState::Seen, OutboxState::NotSeenYet}) {
        entry.state = state;
        entry.expectRejection = true;
        QVERIFY(!entry.isAsExpected());
        entry.expectRejection = false;
        QVERIFY(entry.isAsExpected());
    }
    entry.state = OutboxState::OutcomeUnknown;
    QVERIFY(!entry.isAsExpected());
}

void TestOutboxStore::theDelayEndsWhereItWasSeen()
{
    OutboxEntry entry = entryIn(OutboxState::Accepted);
    QVERIFY(!entry.delay());
    entry.sentAt = 1000;
    QVERIFY(!entry.delay());
    entry.answeredAt = 1250;
    QCOMPARE(entry.delay(), 250);
    entry.seenAt = 3000;
    QCOMPARE(entry.delay(), 2000);
}

HUBSCOPE_TEST(TestOutboxStore)
#include "tst_outboxstore.moc"
