// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/drafts.h"

#include "models/draftdocument.h"
#include "models/schemalibrary.h"
#include "models/workbase.h"
#include "schema/catalogue.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// What a person writes is on disk soon and stays there until it is discarded.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aNewDraftIsKept();
    void aChangeIsUnsavedUntilItIsOnDisk();
    void typingOnIsSavedWithinTwoSeconds();
    void aChangeWhileSavingIsNotTakenForSaved();
    void everythingSurvivesARestartByteForByte();
    void closingATabKeepsTheDraft();
    void extraOfALaterProgramIsReadAsFarAsKnown();
    void brokenExtraIsAsInANewDraft();
    void flushWritesAtOnce();
    void endingWritesWhatIsUnsaved();
    void aDiscardedDraftStaysAway();
    void discardedDraftsComeBack();
    void aRefusalIsToldOnceAndTriedAgain();
    void draftsMadeBeforeLoadingComeLast();

private:
    void restart()
    {
        m_drafts.reset();
        m_base->open();
        start();
    }
    void start()
    {
        m_drafts = std::make_unique<Drafts>(m_base->database(), m_library, m_clock);
        m_drafts->load();
        QTRY_VERIFY(m_drafts->isLoaded());
    }
    QList<StoredDraft> onDisk() const
    {
        const auto database = m_base->reader();
        return *DraftStore(*database).drafts();
    }
    QByteArray textOnDisk(const QString& id) const
    {
        const auto drafts = onDisk();
        const auto found = std::ranges::find(drafts, id, &StoredDraft::id);
        return found == drafts.cend() ? QByteArray() : found->text;
    }
    static void type(Drafts::Draft& draft, const QByteArray& text) { draft.document->typeText(text); }

    Catalogue m_catalogue = Catalogue::bundled();
    SchemaLibrary m_library{m_catalogue};
    ManualClock m_clock;
    std::unique_ptr<WorkBase> m_base;
    std::unique_ptr<Drafts> m_drafts;
};

void TestDrafts::init()
{
    m_drafts.reset();
    m_base = std::make_unique<WorkBase>();
    start();
}

void TestDrafts::aNewDraftIsKept()
{
    const QSignalSpy added(m_drafts.get(), &Drafts::added);
    Drafts::Draft& draft = m_drafts->create("{\"type\":\"viewedPage\"}");
    QCOMPARE(added.first().first().toString(), draft.id);
    QVERIFY(draft.open);
    QVERIFY(!draft.savedAt);
    QCOMPARE(m_drafts->find(draft.id), &draft);
    QTRY_COMPARE(draft.savedAt, m_clock.now());
    QCOMPARE(textOnDisk(draft.id), draft.document->text());
}

void TestDrafts::aChangeIsUnsavedUntilItIsOnDisk()
{
    Drafts::Draft& draft = m_drafts->create("{}");
    QTRY_VERIFY(draft.savedAt);
    const int before = draft.revision;
    const QSignalSpy changed(m_drafts.get(), &Drafts::changed);
    m_clock.advance(1000);
    type(draft, "{\"type\":");
    QVERIFY(!draft.savedAt);
    QVERIFY(draft.revision > before);
    QVERIFY(changed.size() >= 1);
    bool early = false;
    connect(m_drafts.get(), &Drafts::changed, m_drafts.get(), [&] {
        early = early || (draft.savedAt && textOnDisk(draft.id) != "{\"type\":");
    });
    QTRY_COMPARE(draft.savedAt, m_clock.now());
    QCOMPARE(textOnDisk(draft.id), "{\"type\":");
    QVERIFY(!early);
}

void TestDrafts::typingOnIsSavedWithinTwoSeconds()
{
    Drafts::Draft& draft = m_drafts->create("{}");
    QTRY_VERIFY(draft.savedAt);
    QTimer keys;
    QByteArray text = "{";
    keys.callOnTimeout(&keys, [&] { type(draft, text += ' '); });
    keys.start(40); // never a pause that would save
    QTRY_VERIFY_WITH_TIMEOUT(textOnDisk(draft.id).startsWith("{ "), 10'000);
}

void TestDrafts::aChangeWhileSavingIsNotTakenForSaved()
{
    Drafts::Draft& draft = m_drafts->create("{}");
    m_drafts->flush(); // it is on disk; we hear of it from the event loop
    type(draft, "{ }");
    QObject later;
    bool heard = false;
    QTimer::singleShot(0, &later, [&] { heard = true; });
    QTRY_VERIFY(heard);
    QVERIFY(!draft.savedAt);
    QTRY_VERIFY(draft.savedAt);
    QCOMPARE(textOnDisk(draft.id), "{ }");
}

void TestDrafts::everythingSurvivesARestartByteForByte()
{
    const QByteArray good = "{ \"n\" : 1.10,\n\"n\":1e400, \"s\": \"\xF0\x9F\x9B\x92\" }\n";
    const QByteArray broken = "{\"type\": \"viewed";
    const DraftExtra extra{u"c"_s, u"e"_s, u"s"_s, u"n"_s, true, true, u"Europe/Rome"_s};
    const QString first = m_drafts->create(good, extra).id;
    const QString second = m_drafts->create("{}").id;
    type(*m_drafts->find(second), broken);
    m_clock.advance(1);
    const qint64 savedAt = m_clock.now();
    QTRY_VERIFY(m_drafts->find(first)->savedAt && m_drafts->find(second)->savedAt);
    m_clock.advance(1000);
    restart();
    QCOMPARE(m_drafts->all().size(), 2u);
    const Drafts::Draft& one = *m_drafts->all().front();
    QCOMPARE(one.id, first);
    QCOMPARE(one.document->text(), good);
    QCOMPARE(one.extra, extra);
    QCOMPARE(one.savedAt, savedAt);
    const Drafts::Draft& two = *m_drafts->all().back();
    QCOMPARE(two.document->text(), broken);
    QCOMPARE(two.extra, DraftExtra());
}

void TestDrafts::closingATabKeepsTheDraft()
{
    const QString id = m_drafts->create("{}").id;
    m_drafts->setOpen(id, false);
    m_drafts->flush();
    restart();
    QVERIFY(m_drafts->find(id));
    QVERIFY(!m_drafts->find(id)->open);
}

void TestDrafts::extraOfALaterProgramIsReadAsFarAsKnown()
{
    const auto database = m_base->reader();
    QVERIFY(DraftStore(*database).saveDraft(
        {u"d"_s, "{}", "{\"future\":[1],\"customerId\":\"c\",\"confirmTag\":true,\"nodeId\":7}", 1, true}));
    restart();
    DraftExtra expected;
    expected.customerId = u"c"_s;
    expected.confirmTag = true;
    QCOMPARE(m_drafts->find(u"d"_s)->extra, expected);
}

void TestDrafts::brokenExtraIsAsInANewDraft()
{
    const auto database = m_base->reader();
    QVERIFY(DraftStore(*database).saveDraft({u"d"_s, "{}", "{\"customerId\":", 1, true}));
    QVERIFY(DraftStore(*database).saveDraft({u"e"_s, "{}", "[]", 1, true}));
    restart();
    QCOMPARE(m_drafts->find(u"d"_s)->extra, DraftExtra());
    QCOMPARE(m_drafts->find(u"e"_s)->extra, DraftExtra());
}

void TestDrafts::flushWritesAtOnce()
{
    Drafts::Draft& draft = m_drafts->create("{}");
    type(draft, "{ }");
    m_drafts->flush();
    QCOMPARE(textOnDisk(draft.id), "{ }");
}

void TestDrafts::endingWritesWhatIsUnsaved()
{
    Drafts::Draft& draft = m_drafts->create("{}");
    const QString id = draft.id;
    type(draft, "{ }");
    restart();
    QCOMPARE(m_drafts->find(id)->document->text(), "{ }");
}

void TestDrafts::aDiscardedDraftStaysAway()
{
    Drafts::Draft& draft = m_drafts->create("{}");
    const QString id = draft.id;
    m_drafts->flush();
    type(draft, "{ }"); // unsaved when it is discarded
    const QSignalSpy removed(m_drafts.get(), &Drafts::removed);
    m_drafts->discard(id);
    m_drafts->discard(id);
    QCOMPARE(removed.size(), 1);
    QVERIFY(!m_drafts->find(id));
    restart();
    QVERIFY(m_drafts->all().empty());
    QVERIFY(!m_drafts->restore(id));
}

void TestDrafts::discardedDraftsComeBack()
{
    DraftExtra extra;
    extra.nodeId = u"n"_s;
    const QString first = m_drafts->create("{\"a\":1}", extra).id;
    const QString second = m_drafts->create("{\"b\":1}").id;
    m_drafts->discard(first);
    m_drafts->discard(second);
    const Drafts::Draft* back = m_drafts->restore(first);
    QCOMPARE(back->id, first);
    QCOMPARE(back->document->text(), "{\"a\":1}");
    QVERIFY(!m_drafts->restore(first));
    QCOMPARE(m_drafts->restore(second)->id, second);
    m_drafts->flush();
    restart();
    QCOMPARE(m_drafts->all().size(), 2u);
    QCOMPARE(m_drafts->find(first)->extra, extra);
}

void TestDrafts::aRefusalIsToldOnceAndTriedAgain()
{
    m_base->refuse(u"draft"_s);
    const QSignalSpy failed(m_drafts.get(), &Drafts::storageFailed);
    Drafts::Draft& draft = m_drafts->create("{}");
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!draft.savedAt);
    type(draft, "{ }");
    m_drafts->flush();
    bool heard = false;
    QTimer::singleShot(0, this, [&] { heard = true; });
    QTRY_VERIFY(heard);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!draft.savedAt);
    m_base->relent(u"draft"_s);
    QTRY_VERIFY_WITH_TIMEOUT(draft.savedAt, 15'000); // without another key
    QCOMPARE(textOnDisk(draft.id), "{ }");
}

void TestDrafts::draftsMadeBeforeLoadingComeLast()
{
    const QString old = m_drafts->create("{}").id;
    m_drafts.reset();
    m_base->open();
    m_drafts = std::make_unique<Drafts>(m_base->database(), m_library, m_clock);
    m_drafts->load();
    const QString fresh = m_drafts->create("{}").id;
    QTRY_VERIFY(m_drafts->isLoaded());
    QCOMPARE(m_drafts->all().size(), 2u);
    QCOMPARE(m_drafts->all().front()->id, old);
    QCOMPARE(m_drafts->all().back()->id, fresh);
}

HUBSCOPE_TEST(TestDrafts)
#include "tst_drafts.moc"
