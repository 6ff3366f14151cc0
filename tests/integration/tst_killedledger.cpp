// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/killbench.h"
#include "sandbox/apiclient.h"
#include "store/ledgerstore.h"
#include "store/outboxstore.h"
#include "store/paths.h"
#include "store/workfile.h"
#include "support/testmain.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

/// What the work file holds.
struct LedgerOnDisk
{
    QMap<QString, ReconcileRecord> records;
    QStringList sessions; ///< values
    QList<OutboxEntry> entries;

    static LedgerOnDisk read(const QString& folder)
    {
        auto opened = Database::open(Paths::underDirectory(folder).workFile(), workFileMigrations());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        LedgerStore store(**opened);
        LedgerOnDisk disk;
        const auto records = store.reconciliations();
        for (const ReconcileRecord& record : *records)
            disk.records[record.id] = record;
        const auto sessions = store.sessions();
        for (const SessionRecord& session : *sessions)
            disk.sessions.append(session.value);
        disk.entries = *OutboxStore(**opened).all();
        return disk;
    }
};

/// What such a program said.
struct LedgerDiary
{
    bool ready = false;
    bool settled = false;
    QMap<QString, ReconcileState> loaded;
    QMap<QString, ReconcileState> shown;

    explicit LedgerDiary(const QByteArray& lines)
    {
        const QList<QByteArray> all = lines.split('\n');
        for (const QByteArray& line : all) {
            const QList<QByteArray> words = line.split(' ');
            ready = ready || line == "ready";
            settled = settled || line == "settled";
            if (words.size() != 3)
                continue;
            auto& states = words[0] == "loaded" ? loaded : shown;
            states[QString::fromLatin1(words[1])] = ReconcileState(words[2].toInt());
        }
    }
};

/// Whether what is on disk can be what was shown, or what came of it before it was shown.
bool isSameOrLater(ReconcileState shownState, ReconcileState kept)
{
    using enum ReconcileState;
    switch (shownState) {
    case Prepared:
        return true;
    case Sending:
        return kept != Prepared && kept != NotSent;
    case Accepted:
        return isAccepted(kept);
    default:
        return kept == shownState;
    }
}

} // namespace

/// Sessions are given to customers while the program is killed again and again (SIGKILL). Nothing that was
/// shown is lost, nothing is sent twice, and what is said about a reconciliation is true.
class TestKilledLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bench.start(u"POST /customers/*/sessions every=5 drop=after"_s)); }

    void atAnyMoment_data()
    {
        QTest::addColumn<bool>("whileSending");
        for (int i = 0; i < 24; ++i)
            QTest::addRow("%d", i) << (i % 2 == 1);
    }

    void atAnyMoment()
    {
        QFETCH(const bool, whileSending);
        const LedgerDiary diary = killed(QString::fromLatin1(QTest::currentDataTag()) + u'-', whileSending);
        const LedgerOnDisk disk = LedgerOnDisk::read(m_bench.configFolder());
        if (diary.ready) {
            QCOMPARE(diary.loaded.size(), m_before.records.size());
            for (const ReconcileRecord& record : std::as_const(m_before.records))
                QCOMPARE(diary.loaded.value(record.id), settledState(record.state));
        }
        for (const ReconcileRecord& record : std::as_const(m_before.records))
            QVERIFY2(disk.records.contains(record.id), "a reconciliation of an earlier run is lost");
        for (const auto& [id, state] : diary.shown.toStdMap()) {
            QVERIFY2(disk.records.contains(id), "a reconciliation that was shown is lost");
            QVERIFY2(
                isSameOrLater(state, disk.records[id].state),
                qPrintable(u"shown %1, kept %2"_s.arg(int(state)).arg(int(disk.records[id].state))));
        }
        for (const OutboxEntry& entry : disk.entries)
            QVERIFY2(
                disk.sessions.contains(entry.identity->value), "an event's session is not in the ledger");
        m_interrupted += std::ranges::count(disk.records, ReconcileState::Sending, &ReconcileRecord::state);
        m_before = disk;
    }

    void inTheEndEveryStateIsTrue()
    {
        QVERIFY(LedgerDiary(run({u"settle"_s, u"settle"_s})->finish()).settled);
        const LedgerOnDisk disk = LedgerOnDisk::read(m_bench.configFolder());
        QMap<ReconcileState, int> ends;
        for (const ReconcileRecord& record : disk.records) {
            ++ends[record.state];
            const QStringList given = sessionsOf(record.customerId);
            switch (record.state) {
            case ReconcileState::Proven:
                QCOMPARE(given, QStringList{record.sessionValue});
                QCOMPARE(eventsOf(record.customerId), record.certainCount());
                break;
            case ReconcileState::NotSent:
            case ReconcileState::OutcomeUnknown: // and looked for in vain
                QCOMPARE(given, QStringList());
                break;
            default:
                QFAIL(qPrintable(u"state %1"_s.arg(int(record.state))));
            }
        }
        qInfo(
            "%d interrupted while sending; proven %d, unknown %d, not sent %d", int(m_interrupted),
            ends[ReconcileState::Proven], ends[ReconcileState::OutcomeUnknown],
            ends[ReconcileState::NotSent]);
        QVERIFY(m_interrupted > 0);
        QVERIFY(ends[ReconcileState::Proven] > 15);
    }

private:
    std::unique_ptr<KillBench::Run> run(const QStringList& words) const
    {
        return m_bench.run(QStringLiteral(HUBSCOPE_RECONCILER_PROGRAM), words);
    }

    LedgerDiary killed(const QString& word, bool whileSending)
    {
        const auto program = run({word});
        if (whileSending)
            program->waitUntil([](const QByteArray& said) {
                const QByteArray sending = ' ' + QByteArray::number(int(ReconcileState::Sending)) + '\n';
                return said.indexOf(sending, std::max<qsizetype>(0, said.indexOf("ready"))) >= 0;
            });
        QTest::qWait(int(m_random.bounded(whileSending ? 30 : 1200)));
        return LedgerDiary(program->kill());
    }

    QStringList sessionsOf(const QString& customerId) const
    {
        ApiClient client(m_bench.hub());
        QStringList values;
        const auto answer = client.get(u"customers/%1/sessions?size=100"_s.arg(customerId));
        for (const QJsonValue& session : answer.elements())
            values.append(session[u"value"_s].toString());
        return values;
    }

    int eventsOf(const QString& customerId) const
    {
        return ApiClient(m_bench.hub()).get(u"events?customerId=%1"_s.arg(customerId)).total();
    }

    KillBench m_bench;
    QRandomGenerator m_random{20'240'509};
    LedgerOnDisk m_before; ///< what the last kill left
    qsizetype m_interrupted = 0;
};

HUBSCOPE_TEST(TestKilledLedger)
#include "tst_killedledger.moc"
