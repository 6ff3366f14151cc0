// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "support/testmain.h"
#include "ui/program.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheShopperWithoutAQuestion();
    void theCustomerOfTheCommandLineComesFirst();
    void theEventOfTheCommandLineIsShown();
    void anEventThatIsNotThereIsSaid();
    void brokenFilesDoNotPreventIt_data();
    void brokenFilesDoNotPreventIt();
    void aDamagedWorkFileIsKeptAndSaid();
    void aSandboxThatCannotStartSaysWhy();
    void aMissingTokenIsSaidAndTheSandboxOffered();

private:
    const DemoPeople m_people;
};

void TestFirstStart::showsTheShopperWithoutAQuestion()
{
    Program program;
    program.open();
    const WindowPage window = program.window();
    QTRY_VERIFY_WITH_TIMEOUT(window.timeline().exists(), 30'000); // the demo data are made first
    QTRY_COMPARE(window.timeline().counts(), u"100 shown · 100 loaded · 12,000 total"_s);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(window.tabs().count(), 1);
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Giulia Ferri"_s});
    QVERIFY2(window.band().startsWith("SANDBOX"_L1), qPrintable(window.band()));
    QVERIFY2(window.band().contains("nothing leaves this computer"_L1), qPrintable(window.band()));
    QTRY_VERIFY2(window.title().startsWith("Giulia Ferri"_L1), qPrintable(window.title()));

    // The first event is selected, and it is the one that the pane shows.
    const int first = window.timeline().firstEventRow();
    QCOMPARE(window.timeline().view().currentIndex().row(), first);
    QCOMPARE(window.event().eventId(), window.timeline().model().eventAt(first)->id);
    QVERIFY(window.event().placeholder().isEmpty());
    // The keyboard is where one reads.
    QCOMPARE(QApplication::focusWidget(), &window.timeline().view());
    QCOMPARE(window.noticeTitle(), u"You are in the built-in sandbox"_s);
}

void TestFirstStart::theCustomerOfTheCommandLineComesFirst()
{
    SandboxFixture hub(SandboxFixture::demoHub());
    Program program;
    program.useHub(hub);
    program.openCustomer(m_people.support);
    QTRY_COMPARE(program.window().tabTitles(), QStringList{u"Marco Bianchi"_s});
    QVERIFY2(program.window().band().startsWith("TEST"_L1), qPrintable(program.window().band()));
}

void TestFirstStart::theEventOfTheCommandLineIsShown()
{
    SandboxFixture hub(SandboxFixture::demoHub());
    Program program;
    program.useHub(hub);
    program.openCustomer(m_people.support);
    const TimelineModel& model = program.window().timeline().model();
    const QString third = model.eventAt(program.window().timeline().firstEventRow() + 2)->id;
    program.close();

    Program fresh; // nothing but the event is known
    fresh.useHub(hub);
    Options options;
    options.eventId = third;
    fresh.open(options);
    QTRY_COMPARE(fresh.window().event().eventId(), third);
    QTRY_VERIFY(fresh.window().timeline().exists());
    QTRY_VERIFY(fresh.window().timeline().loaded() > 0);
    // The rows that arrive later do not take it away: they lead to it.
    QTRY_COMPARE(fresh.window().timeline().view().selectedEventId(), third);
    QCOMPARE(fresh.window().event().eventId(), third);
    QTRY_COMPARE(fresh.window().tabTitles(), QStringList{u"Marco Bianchi"_s});
}

void TestFirstStart::anEventThatIsNotThereIsSaid()
{
    SandboxFixture hub(SandboxFixture::demoHub());
    Program program;
    program.useHub(hub);
    Options options;
    options.eventId = u"00000000-0000-4000-8000-000000000000"_s;
    program.open(options);
    QTRY_COMPARE(program.window().noticeTitle(), u"Nothing found for "_s + options.eventId);
    QCOMPARE(program.window().emptyTitle(), u"No customer is open"_s);
    QCOMPARE(program.window().event().placeholder(), u"No event is selected"_s);
}

void TestFirstStart::brokenFilesDoNotPreventIt_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe[[[{{{\x01", 11);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other JSON") << QByteArray(R"({"version":1,"profiles":[{"id":7,"baseUrl":[]},null]})");
    QTest::newRow("wrong types") << QByteArray(
        "[window]\ngeometry=@ByteArray(\\x1\\x2)\nstate=nonsense\n[timeline]\npageSize=-3\n"
        "columns=1:AAAA\n[look]\ntheme=purple\ntimeZone=9\n[profile]\nactive=gone\n");
}

void TestFirstStart::brokenFilesDoNotPreventIt()
{
    QFETCH(QByteArray, content);
    Program program;
    program.provideSandbox();
    for (const QString& path : {program.paths().settingsFile(), program.paths().profilesFile()}) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    program.open();
    QTRY_COMPARE(program.window().timeline().loaded(), 100);
    QVERIFY(program.window().widget().width() >= 900);
    // From now on things are remembered again.
    const bool utc = program.window().action("actionUtc").isChecked();
    program.window().action("actionUtc").trigger();
    program.close();
    program.open();
    QCOMPARE(program.window().action("actionUtc").isChecked(), !utc);
}

void TestFirstStart::aDamagedWorkFileIsKeptAndSaid()
{
    Program program;
    program.provideSandbox();
    const QString path = program.paths().workFile();
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("what a person wrote");
    file.close();
    program.open();
    QTRY_COMPARE(program.window().timeline().loaded(), 100);
    QTRY_VERIFY2(
        program.window().noticeText().contains(path + u".broken"_s),
        qPrintable(program.window().noticeTitle()));
    QVERIFY(!program.context().ledger().makeNew().isEmpty());
    QVERIFY(!QApplication::activeModalWidget());
}

void TestFirstStart::aSandboxThatCannotStartSaysWhy()
{
    Program program;
    QVERIFY(QDir().mkpath(program.paths().sandboxFile())); // a folder where the file should be
    program.open();
    QTRY_COMPARE(program.window().emptyTitle(), u"A local file cannot be used"_s);
    QVERIFY2(!program.window().band().startsWith("CONNECTING"_L1), qPrintable(program.window().band()));
    QVERIFY(QDir(program.paths().sandboxFile()).removeRecursively());
    program.window().clickEmptyPrimary(); // Try again
    QTRY_COMPARE_WITH_TIMEOUT(program.window().timeline().loaded(), 100, 30'000);
}

void TestFirstStart::aMissingTokenIsSaidAndTheSandboxOffered()
{
    Program program;
    program.provideSandbox();
    {
        ProfileStore profiles(program.paths().profilesFile());
        Profile profile;
        profile.name = u"Staging"_s;
        profile.baseUrl = QUrl(u"https://hub.example/hub/v1"_s);
        profile.workspaceId = u"ws"_s;
        profile.nodeId = u"n"_s;
        QVERIFY(profiles.add(profile));
    }
    Options options;
    options.profile = u"Staging"_s;
    program.open(options);
    const WindowPage window = program.window();
    QTRY_COMPARE(window.emptyTitle(), u"There is no token for Staging"_s);
    QVERIFY2(window.band().contains("Staging"_L1), qPrintable(window.band()));
    QVERIFY(!window.action("actionEventById").isEnabled());
    QVERIFY(window.action("actionUseSandbox").isEnabled());
    window.action("actionUseSandbox").trigger();
    QTRY_COMPARE(window.timeline().loaded(), 100);
    QVERIFY(window.band().startsWith("SANDBOX"_L1));
}

HUBSCOPE_TEST(TestFirstStart)
#include "tst_firststart.moc"
