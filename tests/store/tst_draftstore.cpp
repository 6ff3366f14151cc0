// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/draftstore.h"

#include "store/workfile.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void draftsComeBackOldestFirst();
    void savingAgainReplacesInPlace();
    void textIsKeptByteForByte();
    void aRemovedDraftIsGone();
    void templatesComeByName();
    void aTemplateIsReplacedById();
    void anErrorIsTold();

private:
    std::unique_ptr<Database> m_database;
};

void TestDraftStore::init()
{
    m_database.reset();
    auto opened = Database::open(QLatin1String(Database::inMemory), workFileMigrations());
    QVERIFY(opened);
    m_database = *std::move(opened);
}

void TestDraftStore::draftsComeBackOldestFirst()
{
    DraftStore store(*m_database);
    const QList<StoredDraft> drafts = {
        {u"b"_s, "{}", "{\"x\":1}", 200, true},
        {u"a"_s, "{ \"type\":", "", 100, false},
        {u"c"_s, "", "", 0, true}};
    for (const StoredDraft& draft : drafts)
        QVERIFY(store.saveDraft(draft));
    QCOMPARE(*store.drafts(), drafts);
}

void TestDraftStore::savingAgainReplacesInPlace()
{
    DraftStore store(*m_database);
    QVERIFY(store.saveDraft({u"one"_s, "1", "", 1, true}));
    QVERIFY(store.saveDraft({u"two"_s, "2", "", 2, true}));
    const StoredDraft later{u"one"_s, "3", "{}", 3, false};
    QVERIFY(store.saveDraft(later));
    const auto drafts = store.drafts();
    QCOMPARE(drafts->size(), 2);
    QCOMPARE(drafts->first(), later);
}

void TestDraftStore::textIsKeptByteForByte()
{
    DraftStore store(*m_database);
    QByteArray text = "{\"a\":1.10,\"a\":1e400,\"\xF0\x9F\x9B\x92\":\"";
    text += QByteArray("\0\xFF\r\n", 4);
    QVERIFY(store.saveDraft({u"one"_s, text, "", 1, true}));
    QCOMPARE(store.drafts()->first().text, text);
}

void TestDraftStore::aRemovedDraftIsGone()
{
    DraftStore store(*m_database);
    QVERIFY(store.saveDraft({u"one"_s, "1", "", 1, true}));
    QVERIFY(store.removeDraft(u"other"_s));
    QCOMPARE(store.drafts()->size(), 1);
    QVERIFY(store.removeDraft(u"one"_s));
    QVERIFY(store.drafts()->isEmpty());
}

void TestDraftStore::templatesComeByName()
{
    DraftStore store(*m_database);
    const Template beta{u"1"_s, u"Beta"_s, "{}", 1};
    const Template alpha{u"2"_s, u"alpha"_s, "{}", 2};
    QVERIFY(store.saveTemplate(beta));
    QVERIFY(store.saveTemplate(alpha));
    QCOMPARE(*store.templates(), (QList<Template>{alpha, beta}));
}

void TestDraftStore::aTemplateIsReplacedById()
{
    DraftStore store(*m_database);
    QVERIFY(store.saveTemplate({u"1"_s, u"Order"_s, "{}", 1}));
    const Template renamed{u"1"_s, u"Big order"_s, "{\"a\":1}", 2};
    QVERIFY(store.saveTemplate(renamed));
    QCOMPARE(*store.templates(), QList<Template>{renamed});
    QVERIFY(store.removeTemplate(u"1"_s));
    QVERIFY(store.templates()->isEmpty());
}

void TestDraftStore::anErrorIsTold()
{
    DraftStore store(*m_database);
    QVERIFY(m_database->execute(u"DROP TABLE draft"_s));
    QVERIFY(m_database->execute(u"DROP TABLE template"_s));
    for (const Result<Done>& result :
         {store.saveDraft({}), store.removeDraft({}), store.saveTemplate({}), store.removeTemplate({})}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
    }
    QVERIFY(!store.drafts());
    QVERIFY(!store.templates());
}

HUBSCOPE_TEST(TestDraftStore)
#include "tst_draftstore.moc"
