// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ledgerstore.h"

#include "store/outboxstore.h"
#include "store/workfile.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

constexpr qint64 ledgerNow = 1'715'243'000'000;

SessionRecord sessionOf(const QString& id, const QString& value = u"v"_s)
{
    return {
        .id = id,
        .value = value,
        .label = u"checkout test"_s,
        .profileId = u"p"_s,
        .profileName = u"Shop"_s,
        .hubKind = HubKind::Production,
        .baseUrl = u"https://hub.example/hub/v1"_s,
        .workspaceId = u"ws"_s,
        .nodeId = u"node"_s,
        .origin = SessionOrigin::Found,
        .knownSince = ledgerNow,
        .chosenAt = ledgerNow + 1};
}

ReconcileRecord recordOf(const QString& id, ReconcileState state)
{
    ReconcileRecord record;
    record.id = id;
    record.sessionId = u"s1"_s;
    record.sessionValue = u"v"_s;
    record.profileId = u"p"_s;
    record.state = state;
    record.preparedAt = ledgerNow;
    return record;
}

ReconcileRecord fullRecord()
{
    ReconcileRecord record = recordOf(u"full"_s, ReconcileState::PartlySeen);
    record.customerId = u"c1"_s;
    record.customerName = u"Giulia Ferri"_s;
    record.url = QUrl(u"https://hub.example/a%2Fb/sessions"_s);
    record.request = "{\"value\":\"v\"}";
    record.sentAt = ledgerNow + 1;
    record.answeredAt = ledgerNow + 2;
    record.endedAt = ledgerNow + 3;
    record.httpStatus = 201;
    record.answer = QByteArray("\0\xFF", 2);
    record.message = u"said"_s;
    record.logref = u"ref"_s;
    record.conflictId = u"c2"_s;
    record.hubSessionId = u"h1"_s;
    record.countBefore = 12;
    record.countBeforeAt = ledgerNow - 1;
    record.countNow = 17;
    record.countNowAt = ledgerNow + 4;
    record.proof = {
        {u"e1"_s, true, true, u"ev1"_s, ledgerNow + 5},
        {u"e2"_s, false, true, {}, {}},
        {u"e3"_s, true, false, {}, {}}};
    return record;
}

OutboxEntry anonymousEntry(const QString& id, OutboxState state)
{
    OutboxEntry entry;
    entry.id = id;
    entry.profileId = u"p"_s;
    entry.identity = Identity{Identity::Kind::Session, u"v"_s, u"node"_s};
    entry.body = "{}";
    entry.state = state;
    entry.queuedAt = ledgerNow;
    return entry;
}

QStringList idsIn(const Result<QList<OutboxEntry>>& entries)
{
    QStringList ids;
    for (const OutboxEntry& entry : *entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

class TestLedgerStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        auto opened = Database::open(QLatin1String(Database::inMemory), workFileMigrations());
        QVERIFY(opened);
        m_database = *std::move(opened);
    }

    void everyFieldOfASessionComesBack()
    {
        LedgerStore store(*m_database);
        SessionRecord bare;
        bare.id = u"s2"_s;
        bare.value = u"any text; \"quoted\""_s;
        QVERIFY(store.saveSession(sessionOf(u"s1"_s)));
        QVERIFY(store.saveSession(bare));
        QCOMPARE(*store.sessions(), (QList<SessionRecord>{bare, sessionOf(u"s1"_s)}));
    }

    void aSessionChangesInItsPlace()
    {
        LedgerStore store(*m_database);
        SessionRecord first = sessionOf(u"s1"_s, u"a"_s);
        QVERIFY(store.saveSession(first));
        QVERIFY(store.saveSession(sessionOf(u"s2"_s, u"b"_s)));
        first.label = u"other"_s;
        first.chosenAt.reset();
        QVERIFY(store.saveSession(first));
        QCOMPARE(*store.sessions(), (QList<SessionRecord>{sessionOf(u"s2"_s, u"b"_s), first}));
    }

    void everyFieldOfAReconciliationComesBack()
    {
        LedgerStore store(*m_database);
        QVERIFY(store.saveReconciliation(recordOf(u"r1"_s, ReconcileState::Prepared)));
        QVERIFY(store.saveReconciliation(fullRecord()));
        QCOMPARE(
            *store.reconciliations(),
            (QList<ReconcileRecord>{fullRecord(), recordOf(u"r1"_s, ReconcileState::Prepared)}));
        ReconcileRecord later = fullRecord();
        later.state = ReconcileState::Proven;
        later.proof[2].seenAt = ledgerNow + 9;
        QVERIFY(store.saveReconciliation(later));
        QCOMPARE(store.reconciliations()->first(), later);
    }

    void everyStateComesBackAndIsSettled()
    {
        LedgerStore store(*m_database);
        QList<ReconcileRecord> settled;
        for (int state = 0; state <= int(ReconcileState::NotSent); ++state) {
            ReconcileRecord record = recordOf(QString::number(state), ReconcileState(state));
            QVERIFY(store.saveReconciliation(record));
            record.state = settledState(record.state);
            settled.prepend(record);
        }
        QCOMPARE(*store.settleInterrupted(), 2);
        QCOMPARE(*store.reconciliations(), settled);
        QCOMPARE(settledState(ReconcileState::Sending), ReconcileState::OutcomeUnknown);
        QCOMPARE(settledState(ReconcileState::Prepared), ReconcileState::NotSent);
        QCOMPARE(settledState(ReconcileState::Accepted), ReconcileState::Accepted);
    }

    void whatTheHubMayHaveIsForgottenInTheOutboxOnly()
    {
        OutboxStore outbox(*m_database);
        for (int state = 0; state <= int(OutboxState::Cancelled); ++state)
            QVERIFY(outbox.insert(anonymousEntry(QString::number(state), OutboxState(state))));
        OutboxEntry known = anonymousEntry(u"known"_s, OutboxState::Seen);
        known.identity->kind = Identity::Kind::Customer;
        QVERIFY(outbox.insert(known));
        const QStringList all = idsIn(outbox.all());
        QVERIFY(outbox.remove(all));
        QCOMPARE(idsIn(outbox.all()), QStringList());
        QStringList kept = all;
        kept.removeAll(u"known"_s);
        kept.removeAll(QString::number(int(OutboxState::Rejected)));
        kept.removeAll(QString::number(int(OutboxState::Cancelled)));
        QCOMPARE(idsIn(outbox.forgotten()), kept);
    }

    void aForgottenEventCanStillBeSeen()
    {
        OutboxStore outbox(*m_database);
        OutboxEntry entry = anonymousEntry(u"e"_s, OutboxState::Accepted);
        QVERIFY(outbox.insert(entry));
        QVERIFY(outbox.remove({entry.id}));
        QVERIFY(outbox.remove({entry.id})); // twice does no harm
        entry.state = OutboxState::Seen;
        QVERIFY(outbox.update(entry));
        QCOMPARE(*outbox.forgotten(), QList<OutboxEntry>{entry});
        QCOMPARE(*outbox.all(), QList<OutboxEntry>());
    }

    void whatIsTooOldForTheOutboxStaysInTheLedger()
    {
        OutboxStore outbox(*m_database);
        constexpr qint64 year = qint64(365) * 24 * 60 * 60 * 1000;
        QVERIFY(outbox.insert(anonymousEntry(u"accepted"_s, OutboxState::Accepted)));
        QVERIFY(outbox.insert(anonymousEntry(u"rejected"_s, OutboxState::Rejected)));
        QVERIFY(outbox.prune(ledgerNow + year));
        QCOMPARE(idsIn(outbox.all()), QStringList());
        QCOMPARE(idsIn(outbox.forgotten()), QStringList{u"accepted"_s});
    }

    void theLedgerKeepsItsEventsForTwoYears()
    {
        OutboxStore outbox(*m_database);
        constexpr qint64 day = qint64(24) * 60 * 60 * 1000;
        QVERIFY(outbox.insert(anonymousEntry(u"accepted"_s, OutboxState::Accepted)));
        QVERIFY(outbox.insert(anonymousEntry(u"unknown"_s, OutboxState::OutcomeUnknown)));
        QVERIFY(outbox.remove({u"accepted"_s, u"unknown"_s}));
        QVERIFY(outbox.prune(ledgerNow + 729 * day));
        QCOMPARE(outbox.forgotten()->size(), 2);
        QVERIFY(outbox.prune(ledgerNow + 731 * day));
        QCOMPARE(idsIn(outbox.forgotten()), QStringList{u"unknown"_s});
    }

    void theLedgerKeepsTheNewestEvents()
    {
        QVERIFY(m_database->execute(
            u"INSERT INTO outbox(id, hubKind, identityKind, identityValue, state, queuedAt, httpStatus, "
            "expectRejection, forgotten) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
            "WHERE i < 10003) SELECT i, 'test', 'session', 'v', 'accepted', ?, 202, 0, 1 FROM n"_s,
            {ledgerNow}));
        OutboxStore outbox(*m_database);
        QVERIFY(outbox.insert(anonymousEntry(u"shown"_s, OutboxState::Accepted)));
        QVERIFY(outbox.prune(ledgerNow));
        const QStringList ids = idsIn(outbox.forgotten());
        QCOMPARE(ids.size(), 10'000);
        QCOMPARE(ids.first(), u"10003"_s);
        QCOMPARE(ids.last(), u"4"_s);
        QCOMPARE(idsIn(outbox.all()), QStringList{u"shown"_s});
    }

    void aSessionGoesWithAllThatOnlyItKnows()
    {
        LedgerStore store(*m_database);
        OutboxStore outbox(*m_database);
        const SessionRecord session = sessionOf(u"s1"_s);
        QVERIFY(store.saveSession(session));
        QVERIFY(store.saveSession(sessionOf(u"s2"_s, u"other"_s)));
        QVERIFY(store.saveReconciliation(fullRecord()));
        QVERIFY(outbox.insert(anonymousEntry(u"shown"_s, OutboxState::Accepted)));
        QVERIFY(outbox.insert(anonymousEntry(u"gone"_s, OutboxState::Accepted)));
        OutboxEntry other = anonymousEntry(u"other"_s, OutboxState::Accepted);
        other.identity->nodeId = u"another"_s;
        QVERIFY(outbox.insert(other));
        QVERIFY(outbox.remove({u"gone"_s, u"other"_s}));
        QVERIFY(store.removeSession(session));
        QCOMPARE(*store.sessions(), QList<SessionRecord>{sessionOf(u"s2"_s, u"other"_s)});
        QCOMPARE(*store.reconciliations(), QList<ReconcileRecord>());
        QCOMPARE(idsIn(outbox.all()), QStringList{u"shown"_s});
        QCOMPARE(idsIn(outbox.forgotten()), QStringList{u"other"_s});
    }

    void aRowThatMakesNoSenseIsLeftOut()
    {
        LedgerStore store(*m_database);
        QVERIFY(store.saveSession(sessionOf(u"s1"_s)));
        QVERIFY(store.saveReconciliation(fullRecord()));
        QVERIFY(m_database->execute(u"UPDATE session SET origin = 'guessed'"_s));
        QVERIFY(m_database->execute(u"UPDATE reconciliation SET state = 'undone'"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
        QCOMPARE(*store.sessions(), QList<SessionRecord>());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
        QCOMPARE(*store.reconciliations(), QList<ReconcileRecord>());
    }

    void theFileOfAnEarlierVersionIsBroughtUpToDate()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"work.sqlite"_s);
        {
            auto old = Database::open(file, workFileMigrations().first(1));
            QVERIFY(old);
            QVERIFY((*old)->execute(
                u"INSERT INTO outbox(id, hubKind, identityKind, identityValue, state, queuedAt, httpStatus, "
                "expectRejection) VALUES ('e', 'test', 'session', 'v', 'accepted', 1, 202, 0)"_s));
        }
        auto now = Database::open(file, workFileMigrations());
        QVERIFY(now);
        OutboxStore outbox(**now);
        QCOMPARE(idsIn(outbox.all()), QStringList{u"e"_s});
        QCOMPARE(*LedgerStore(**now).sessions(), QList<SessionRecord>());
    }

private:
    std::unique_ptr<Database> m_database;
};

HUBSCOPE_TEST(TestLedgerStore)
#include "tst_ledgerstore.moc"
