// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/killedprogram.h"

#include "sandbox/apiclient.h"
#include "store/draftstore.h"
#include "store/outboxstore.h"
#include "store/paths.h"
#include "store/workfile.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
namespace hubscope::test {

namespace {

constexpr quint32 seed = 20'240'509; // of the moments

/// Whether what is on disk can be what was shown, or what came of it before it was shown.
bool isSameOrLater(OutboxState shown, OutboxState kept)
{
    using enum OutboxState;
    switch (shown) {
    case Queued:
        return true;
    case Sending:
        return kept != Queued && kept != Cancelled;
    case Accepted:
        return kept == Accepted || kept == Seen || kept == NotSeenYet;
    case OutcomeUnknown:
        return kept == OutcomeUnknown || kept == Seen;
    default:
        return kept == shown;
    }
}

/// How often the event of each marker is stored.
QMap<QString, int> storedMarkers(const sandbox::ServerInfo& info)
{
    ApiClient client(info);
    const auto customers = client.get(
        u"customers?nodeId=%1&externalId=%2"_s.arg(info.nodeId, QLatin1StringView(typistExternalId)));
    QMap<QString, int> stored;
    if (customers.elements().isEmpty())
        return stored;
    const QString id = customers.elements().first()[u"id"_s].toString();
    for (int page = 0;; ++page) {
        const auto events = client.get(u"events?customerId=%1&size=100&page=%2"_s.arg(id).arg(page));
        for (const QJsonValue& event : events.elements())
            ++stored[markerIn(QJsonDocument(event.toObject()).toJson())];
        if (events.elements().size() < 100)
            return stored;
    }
}

} // namespace

OnDisk OnDisk::read(const QString& folder)
{
    auto opened = Database::open(Paths::underDirectory(folder).workFile(), workFileMigrations());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    OnDisk disk;
    const auto entries = OutboxStore(**opened).all();
    for (const OutboxEntry& entry : *entries)
        disk.entries[entry.id] = entry;
    const auto drafts = DraftStore(**opened).drafts();
    for (const StoredDraft& draft : *drafts)
        disk.strokes = std::max(disk.strokes, strokesIn(draft.text));
    return disk;
}

KilledProgram::KilledProgram(QString typist)
    : m_typist(std::move(typist))
    , m_random(seed)
{
}

void KilledProgram::initTestCase()
{
    QVERIFY(m_bench.start(u"POST /events every=9 drop=after"_s));
}

Diary KilledProgram::killed(const QString& run, Moment moment)
{
    const auto program = m_bench.run(m_typist, {run});
    int longest = 1300;
    if (moment == Moment::Starting)
        longest = 300;
    else
        program->waitUntil([](const QByteArray& said) { return said.contains("ready\n"); });
    if (moment == Moment::Sending) {
        program->waitUntil([](const QByteArray& said) {
            const QByteArray state = ' ' + QByteArray::number(int(OutboxState::Sending)) + '\n';
            const qsizetype shown = said.indexOf("\nshown ");
            return shown >= 0 && said.indexOf(state, shown) >= 0;
        });
        longest = 25;
    }
    QTest::qWait(moment == Moment::AfterAWhile ? 3000 : int(m_random.bounded(longest)));
    m_killedAt = steadyNow();
    Diary diary;
    diary.read(program->kill());
    return diary;
}

void KilledProgram::atAnyMoment_data()
{
    QTest::addColumn<Moment>("moment");
    for (int i = 0; i < 36; ++i) {
        const Moment moment = i % 12 == 11 ? Moment::AfterAWhile
                              : i % 4 == 3 ? Moment::Starting
                              : i % 4 == 1 ? Moment::Sending
                                           : Moment::Running;
        QTest::addRow("%d", i) << moment;
    }
}

void KilledProgram::atAnyMoment()
{
    QFETCH(const Moment, moment);
    const Diary diary = killed(u'/' + QString::fromLatin1(QTest::currentDataTag()), moment);
    QVERIFY(diary.ready || moment == Moment::Starting);
    checkLoaded(diary);
    const OnDisk disk = OnDisk::read(m_bench.configFolder());
    checkKept(diary, disk);
    for (const OutboxEntry& entry : disk.entries)
        m_interrupted += entry.state == OutboxState::Sending;
    m_before = disk;
    ++m_kills;
    m_postings += diary.postings;
}

/// The start shows what the kill before it left, settled.
void KilledProgram::checkLoaded(const Diary& diary) const
{
    if (!diary.ready)
        return;
    QCOMPARE(diary.loadedStrokes, m_before.strokes);
    QCOMPARE(diary.loadedStates.size(), m_before.entries.size());
    for (const OutboxEntry& entry : m_before.entries)
        QCOMPARE(diary.loadedStates.value(entry.id), settledState(entry.state));
}

void KilledProgram::checkKept(const Diary& diary, const OnDisk& disk) const
{
    for (const OutboxEntry& entry : m_before.entries)
        QVERIFY2(disk.entries.contains(entry.id), "an entry of an earlier run is lost");
    for (const auto& [id, shown] : diary.shownStates.toStdMap()) {
        QVERIFY2(disk.entries.contains(id), "an entry that was shown is lost");
        const OutboxState kept = disk.entries[id].state;
        QVERIFY2(
            isSameOrLater(shown, kept), qPrintable(u"shown %1, kept %2"_s.arg(int(shown)).arg(int(kept))));
    }
    QVERIFY2(disk.strokes >= m_before.strokes, "the draft went back");
    QVERIFY2(disk.strokes >= diary.savedStrokes, "the draft was shown as saved and is not");
    for (const auto& [stroke, at] : diary.typed)
        QVERIFY2(
            disk.strokes >= stroke || at > m_killedAt - 2000, "a key stroke older than two seconds is lost");
}

void KilledProgram::inTheEndEveryStateIsTrue()
{
    Diary diary;
    diary.read(m_bench.run(QStringLiteral(HUBSCOPE_TYPIST_PROGRAM), {u"/settle"_s, u"settle"_s})->finish());
    QVERIFY(diary.settled);
    checkTrue(OnDisk::read(m_bench.configFolder()), storedMarkers(m_bench.hub()));
    qInfo(
        "%d kills, %d postings, %d interrupted while sending; seen %d, unknown %d, cancelled %d", m_kills,
        m_postings, m_interrupted, m_ends[OutboxState::Seen], m_ends[OutboxState::OutcomeUnknown],
        m_ends[OutboxState::Cancelled]);
    QVERIFY(m_kills >= 30);
    QVERIFY(m_interrupted > 0);
    QVERIFY(m_ends[OutboxState::Seen] > 15);
}

void KilledProgram::checkTrue(const OnDisk& disk, const QMap<QString, int>& stored)
{
    QSet<QString> known;
    for (const OutboxEntry& entry : disk.entries) {
        const QString marker = markerIn(entry.body);
        known.insert(marker);
        ++m_ends[entry.state];
        switch (entry.state) {
        case OutboxState::Seen:
            QCOMPARE(stored.value(marker), 1);
            break;
        case OutboxState::OutcomeUnknown: // and looked for in vain
        case OutboxState::Cancelled:
            QCOMPARE(stored.value(marker), 0);
            break;
        default:
            QFAIL(qPrintable(u"state %1"_s.arg(int(entry.state))));
        }
    }
    for (const auto& [marker, count] : stored.toStdMap())
        QVERIFY2(count == 1 && known.contains(marker), "on the hub twice, or forgotten here");
}

} // namespace hubscope::test
