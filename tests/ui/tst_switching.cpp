// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "support/testmain.h"
#include "ui/program.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QMenu>
#include <QMessageBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestSwitching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theBandTellsWhereOneIs();
    void everyHubKeepsItsTabs();
    void aLateAnswerOfTheOldHubIsDropped();
    void aStartThatReachesNoHubKeepsTheTabs();
    void resetAsksFirst();
    void resetMakesTheDataAnew();

private:
    /// By the menu of the band, as with the mouse.
    void switchTo(const QString& profile) const;

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestSwitching::init()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub, u"QA"_s);
    m_program->provideSandbox();
}

void TestSwitching::cleanup()
{
    m_program.reset();
    m_hub.reset();
}

void TestSwitching::switchTo(const QString& profile) const
{
    whenMenuOpens([profile](QMenu& menu) {
        for (QAction* action : menu.actions()) {
            if (action->text() == profile)
                menu.setActiveAction(action);
        }
        WindowPage::press(menu.activeAction() ? Qt::Key_Return : Qt::Key_Escape);
    });
    WindowPage::press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
}

void TestSwitching::theBandTellsWhereOneIs()
{
    m_program->openCustomer(m_people.support);
    const WindowPage window = m_program->window();
    QVERIFY2(window.band().startsWith("TEST"_L1), qPrintable(window.band()));
    QVERIFY(window.band().contains("QA"_L1));
    QVERIFY(!window.band().contains("nothing leaves"_L1));
    QVERIFY2(window.title().contains("QA"_L1), qPrintable(window.title()));
    QVERIFY(!window.action("actionResetSandbox").isEnabled());
    switchTo(u"Built-in sandbox"_s);
    QTRY_VERIFY(window.band().startsWith("SANDBOX"_L1));
    QTRY_VERIFY(window.timeline().exists());
    QVERIFY2(window.title().contains("Built-in sandbox"_L1), qPrintable(window.title()));
    QVERIFY(window.action("actionResetSandbox").isEnabled());
    QVERIFY(!window.action("actionUseSandbox").isEnabled());
}

void TestSwitching::everyHubKeepsItsTabs()
{
    m_program->openCustomer(m_people.support);
    const WindowPage window = m_program->window();
    window.openByLine(m_people.newcomer);
    QTRY_COMPARE(window.tabTitles(), (QStringList{u"Marco Bianchi"_s, u"Elena Conti"_s}));
    switchTo(u"Built-in sandbox"_s);
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Giulia Ferri"_s});
    QTRY_COMPARE(window.timeline().loaded(), 100);
    switchTo(u"QA"_s);
    QTRY_COMPARE(window.tabTitles(), (QStringList{u"Marco Bianchi"_s, u"Elena Conti"_s}));
    QCOMPARE(window.tabs().currentIndex(), 1); // the one that was in front
    QCOMPARE(window.event().placeholder(), u"No event is selected"_s);
}

void TestSwitching::aLateAnswerOfTheOldHubIsDropped()
{
    m_hub->setFaults({u"GET * stall=600"_s});
    Options options;
    options.customerId = m_people.support;
    m_program->open(options);
    const WindowPage window = m_program->window();
    QTRY_VERIFY(window.timeline().exists());
    switchTo(u"Built-in sandbox"_s);
    QTRY_COMPARE(window.timeline().loaded(), 100);
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Giulia Ferri"_s});
    const QString shown = window.event().eventId();
    // Longer than the old hub holds its answers back.
    const QDeadlineTimer later(900);
    QTRY_VERIFY(later.hasExpired());
    QCOMPARE(window.tabTitles(), QStringList{u"Giulia Ferri"_s});
    QCOMPARE(window.timeline().loaded(), 100);
    QCOMPARE(window.event().eventId(), shown);
    QVERIFY(window.noticeTitle() != "The hub cannot be reached"_L1);
}

void TestSwitching::aStartThatReachesNoHubKeepsTheTabs()
{
    m_program->openCustomer(m_people.support);
    m_program->window().openByLine(m_people.newcomer);
    QTRY_COMPARE(m_program->window().tabTitles(), (QStringList{u"Marco Bianchi"_s, u"Elena Conti"_s}));
    m_program->close();
    {
        // No keychain and no HUBSCOPE_TOKEN: the hub cannot be used this time.
        Options options;
        options.configDir = m_program->directory();
        options.profile = u"QA"_s;
        AppContext context(options);
        context.start();
        QVERIFY(QTest::qWaitForWindowActive(&context.window()));
        QTRY_COMPARE(WindowPage(context.window()).emptyTitle(), u"There is no token for QA"_s);
        context.window().close();
    }
    m_program->open();
    QTRY_COMPARE(m_program->window().tabTitles(), (QStringList{u"Marco Bianchi"_s, u"Elena Conti"_s}));
}

void TestSwitching::resetAsksFirst()
{
    Options options;
    options.sandbox = true;
    m_program->open(options);
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.timeline().loaded(), 100);
    const Hub* hub = m_program->context().connector().hub();
    QString words;
    whenDialogOpens([&words](QWidget& dialog) {
        words = static_cast<QMessageBox&>(dialog).text();
        WindowPage::press(Qt::Key_Return); // the default is to keep
    });
    window.action("actionResetSandbox").trigger();
    QCOMPARE(words, u"Throw away everything in the sandbox?"_s);
    whenDialogOpens([](QWidget&) { WindowPage::press(Qt::Key_Escape); });
    window.action("actionResetSandbox").trigger();
    QCOMPARE(m_program->context().connector().hub(), hub);
    QCOMPARE(window.timeline().loaded(), 100);
}

void TestSwitching::resetMakesTheDataAnew()
{
    Options options;
    options.sandbox = true;
    m_program->open(options);
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.timeline().loaded(), 100);
    window.timeline().scrollToEnd();
    QTRY_COMPARE(window.timeline().loaded(), 200);
    whenDialogOpens(
        [](QWidget& dialog) { WindowPage::click(child<QAbstractButton>(dialog, u"Reset sandbox"_s)); });
    window.action("actionResetSandbox").trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.timeline().exists(), 30'000);
    QTRY_COMPARE(window.timeline().counts(), u"100 shown · 100 loaded · 12,000 total"_s);
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Giulia Ferri"_s});
    QVERIFY(!window.event().eventId().isEmpty());
}

HUBSCOPE_TEST(TestSwitching)
#include "tst_switching.moc"
