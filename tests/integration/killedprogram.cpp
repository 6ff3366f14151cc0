// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/killedprogram.h"

#include "integration/sandboxprogram.h"
#include "sandbox/apiclient.h"
#include "store/draftstore.h"
#include "store/outboxstore.h"
#include "store/paths.h"
#include "store/profilestore.h"
#include "store/workfile.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
namespace hubscope::test {

namespace {

constexpr int patienceMs = 30'000;
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

KilledProgram::~KilledProgram() = default;

void KilledProgram::initTestCase()
{
    m_hub = std::make_unique<SandboxProgram>(
        m_folder.filePath(u"sandbox.sqlite"_s), u"POST /events every=9 drop=after"_s);
    QVERIFY(m_hub->info.baseUrl.isValid());
    ProfileStore profiles(Paths::underDirectory(configFolder()).profilesFile());
    Profile profile;
    profile.name = u"Typist"_s;
    profile.baseUrl = m_hub->info.baseUrl;
    profile.workspaceId = m_hub->info.workspaceId;
    profile.nodeId = m_hub->info.nodeId;
    QVERIFY(profiles.add(profile));
}

QString KilledProgram::configFolder() const
{
    return m_folder.filePath(u"config"_s);
}

std::unique_ptr<QProcess> KilledProgram::start(const QString& program, const QStringList& words) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TYPIST_TOKEN"_s, QString::fromLatin1(m_hub->info.token.reveal()));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(program, QStringList(configFolder()) + words);
    process->waitForStarted(patienceMs);
    return process;
}

Diary KilledProgram::killed(const QString& run, Moment moment)
{
    const auto process = start(m_typist, {run});
    QByteArray lines;
    const auto readUntil = [&](const auto& reached) {
        const QDeadlineTimer limit(patienceMs);
        while (!reached() && !limit.hasExpired() && process->waitForReadyRead(patienceMs))
            lines += process->readAllStandardOutput();
    };
    const auto isSending = [&] {
        const QByteArray state = ' ' + QByteArray::number(int(OutboxState::Sending)) + '\n';
        const qsizetype shown = lines.indexOf("\nshown ");
        return shown >= 0 && lines.indexOf(state, shown) >= 0;
    };
    int longest = 1300;
    if (moment == Moment::Starting)
        longest = 300;
    else
        readUntil([&] { return lines.contains("ready\n"); });
    if (moment == Moment::Sending) {
        readUntil(isSending);
        longest = 25;
    }
    QTest::qWait(moment == Moment::AfterAWhile ? 3000 : int(m_random.bounded(longest)));
    m_killedAt = steadyNow();
    process->kill();
    process->waitForFinished(patienceMs);
    lines += process->readAllStandardOutput();
    Diary diary;
    diary.read(lines);
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
    const OnDisk disk = OnDisk::read(configFolder());
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
    const auto process = start(QStringLiteral(HUBSCOPE_TYPIST_PROGRAM), {u"/settle"_s, u"settle"_s});
    QVERIFY(process->waitForFinished(2 * patienceMs));
    Diary diary;
    diary.read(process->readAllStandardOutput());
    QVERIFY(diary.settled);
    checkTrue(OnDisk::read(configFolder()), storedMarkers(m_hub->info));
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
