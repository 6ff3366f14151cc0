// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/program.h"
#include "widgets/emptystate.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theFirstPageFailsAndIsTriedAgain_data();
    void theFirstPageFailsAndIsTriedAgain();
    void aLaterPageFailsInPlace();
    void aLaterPageFailsInPlaceByKeyboard();
    void aRefreshThatFailsKeepsTheRows();
    void refusedTokensStopTheRequests();
    void aRefusedTokenLeadsToTheProfile();
    void theHubSaysHowLongToWait();
    void escapeStopsAFirstPageThatStalls();
    void escapeStopsALaterPageThatStalls();
    void anUnknownCustomer();

private:
    /// With the customer on the command line, whatever becomes of it.
    void open(const QString& customerId);

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestFailures::initTestCase()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
}

void TestFailures::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
}

void TestFailures::cleanup()
{
    m_program.reset();
    m_hub->clearFaults();
}

void TestFailures::open(const QString& customerId)
{
    Options options;
    options.customerId = customerId;
    m_program->open(options);
    QTRY_VERIFY(m_program->window().timeline().exists());
}

void TestFailures::theFirstPageFailsAndIsTriedAgain_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("retry");
    QTest::newRow("500") << u"status=500"_s << u"The hub has a problem (500)"_s << u"Try again"_s;
    QTest::newRow("503") << u"status=503"_s << u"The hub has a problem (503)"_s << u"Try again"_s;
    QTest::newRow("403") << u"status=403"_s << u"This token may not read events"_s << QString();
    QTest::newRow("404") << u"status=404"_s << u"No customer %1"_s.arg(m_people.shopper) << u"Try again"_s;
    QTest::newRow("body cut short") << u"cut=200"_s << QString() << u"Try again"_s;
    QTest::newRow("not JSON") << u"garbage"_s << u"The answer cannot be understood"_s << u"Try again"_s;
    QTest::newRow("dropped") << u"drop=before"_s << u"The hub cannot be reached"_s << u"Try again"_s;
}

void TestFailures::theFirstPageFailsAndIsTriedAgain()
{
    QFETCH(QString, fault);
    QFETCH(QString, title);
    QFETCH(QString, retry);
    m_hub->setFaults({u"GET /events "_s + fault});
    open(m_people.shopper);
    const WindowPage window = m_program->window();
    QTRY_VERIFY_WITH_TIMEOUT(!window.emptyTitle().isEmpty(), 10'000);
    if (!title.isEmpty())
        QCOMPARE(window.emptyTitle(), title);
    QVERIFY(!window.emptyReason().isEmpty());
    QCOMPARE(window.timeline().model().state(), LoadState::Failed);
    QVERIFY(!QApplication::activeModalWidget()); // errors that arrive by themselves never interrupt
    if (fault != "garbage"_L1)                   // which is a good answer as far as HTTP goes
        QVERIFY2(!window.health().contains(u"✓"_s), qPrintable(window.health()));
    m_hub->clearFaults();
    if (retry.isEmpty())
        window.action("actionRefresh").trigger();
    else
        WindowPage::click(child<QAbstractButton>(child<EmptyState>(window.timeline().page()), retry));
    QTRY_COMPARE(window.timeline().loaded(), 100);
    QVERIFY(window.emptyTitle().isEmpty());
    QVERIFY(window.timeline().stripTitle().isEmpty());
}

void TestFailures::aLaterPageFailsInPlace()
{
    open(m_people.shopper);
    const WindowPage window = m_program->window();
    const TimelineObject timeline = window.timeline();
    QTRY_COMPARE(timeline.loaded(), 100);
    m_hub->setFaults({u"GET /events status=500"_s});
    timeline.scrollToEnd();
    QTRY_COMPARE_WITH_TIMEOUT(timeline.model().state(), LoadState::Failed, 10'000);
    QCOMPARE(timeline.counts(), u"100 shown · 100 loaded · 12,000 total"_s);
    QCOMPARE(timeline.stripTitle(), u"The hub has a problem (500)"_s);
    QVERIFY2(timeline.tailText().contains(u'2'), qPrintable(timeline.tailText())); // which page
    QVERIFY(!window.event().eventId().isEmpty());
    // It stays failed, however one scrolls, until one asks.
    const qsizetype asked = m_program->askedForEvents().size();
    timeline.view().scrollToTop();
    timeline.scrollToEnd();
    QCOMPARE(m_program->askedForEvents().size(), asked);
    m_hub->clearFaults();
    timeline.clickStripAction(0);
    QTRY_COMPARE(timeline.loaded(), 200);
    QVERIFY(timeline.stripTitle().isEmpty());
    timeline.scrollToEnd();
    QTRY_COMPARE(timeline.loaded(), 300);
}

void TestFailures::aLaterPageFailsInPlaceByKeyboard()
{
    open(m_people.shopper);
    const TimelineObject timeline = m_program->window().timeline();
    QTRY_COMPARE(timeline.loaded(), 100);
    m_hub->setFaults({u"GET /events status=403"_s});
    WindowPage::press(Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(timeline.model().state(), LoadState::Failed);
    m_hub->clearFaults();
    // The row of the failed page takes the selection, and Enter.
    WindowPage::press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(timeline.view().currentIndex().row(), timeline.model().rowCount() - 1);
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(timeline.loaded(), 200);
}

void TestFailures::aRefreshThatFailsKeepsTheRows()
{
    open(m_people.shopper);
    const TimelineObject timeline = m_program->window().timeline();
    QTRY_COMPARE(timeline.loaded(), 100);
    m_hub->setFaults({u"GET /events status=403"_s});
    WindowPage::press(Qt::Key_F5);
    QTRY_COMPARE(timeline.stripTitle(), u"This token may not read events"_s);
    QCOMPARE(timeline.loaded(), 100);
    m_hub->clearFaults();
    WindowPage::press(Qt::Key_F5);
    QTRY_VERIFY(timeline.stripTitle().isEmpty());
    QCOMPARE(timeline.counts(), u"100 shown · 100 loaded · 12,000 total"_s);
}

void TestFailures::refusedTokensStopTheRequests()
{
    m_hub->setFaults({u"* * status=401"_s});
    open(m_people.shopper);
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.emptyTitle(), u"The token was not accepted"_s);
    const auto& exchanges = m_program->context().wireLog().exchanges();
    QTRY_VERIFY(
        std::all_of(exchanges.begin(), exchanges.end(), [](const Exchange& e) { return e.finished; }));
    for (const Exchange& exchange : exchanges)
        QCOMPARE(exchange.attempt, 1); // it is not asked again
}

void TestFailures::aRefusedTokenLeadsToTheProfile()
{
    m_hub->setFaults({u"GET /events status=401"_s});
    open(m_people.shopper);
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.emptyTitle(), u"The token was not accepted"_s);
    bool focusInTokenField = false;
    whenDialogOpens([&](QWidget& dialog) {
        const QWidget* focus = QApplication::focusWidget();
        focusInTokenField = focus && dialog.isAncestorOf(focus) && focus->objectName() == "tokenEdit"_L1;
        WindowPage::press(Qt::Key_Escape);
    });
    window.clickEmptyPrimary(); // Replace token…
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(focusInTokenField);
}

void TestFailures::theHubSaysHowLongToWait()
{
    m_hub->setFaults({u"GET /events status=429 retry-after=77"_s});
    open(m_people.shopper);
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.emptyTitle(), u"Too many requests"_s);
    // The last line alone: the one above is the hub's reference, whose random digits may be any.
    const auto wait = [&] { return window.emptyReason().section(u'\n', -1); };
    QVERIFY2(wait().contains("77"_L1), qPrintable(wait()));
    QTRY_VERIFY(!wait().contains("77"_L1)); // it counts down
    QVERIFY2(wait().contains("7"_L1), qPrintable(wait()));
    QCOMPARE(m_program->askedForEvents().size(), 1);
    m_hub->clearFaults();
    window.clickEmptyPrimary();
    QTRY_COMPARE(window.timeline().loaded(), 100);
}

void TestFailures::escapeStopsAFirstPageThatStalls()
{
    m_hub->setFaults({u"GET /events stall"_s});
    open(m_people.shopper);
    const WindowPage window = m_program->window();
    QTRY_VERIFY(window.action("actionCancel").isEnabled());
    WindowPage::press(Qt::Key_Escape);
    QTRY_COMPARE(window.emptyTitle(), u"Loading was stopped"_s);
    QVERIFY(!window.action("actionCancel").isEnabled());
    m_hub->clearFaults();
    window.clickEmptyPrimary(); // Load
    QTRY_COMPARE(window.timeline().loaded(), 100);
}

void TestFailures::escapeStopsALaterPageThatStalls()
{
    open(m_people.shopper);
    const WindowPage window = m_program->window();
    const TimelineObject timeline = window.timeline();
    QTRY_COMPARE(timeline.loaded(), 100);
    m_hub->setFaults({u"GET /events stall"_s});
    timeline.scrollToEnd();
    QTRY_VERIFY(window.action("actionCancel").isEnabled());
    QVERIFY(!timeline.tailText().isEmpty());
    WindowPage::press(Qt::Key_Escape);
    QTRY_COMPARE(timeline.model().state(), LoadState::Idle);
    QVERIFY(timeline.tailText().isEmpty());
    QCOMPARE(timeline.counts(), u"100 shown · 100 loaded · 12,000 total"_s);
    QCOMPARE(QApplication::focusWidget(), &timeline.view());
    m_hub->clearFaults();
    // What was stopped can be gone on with.
    QCOMPARE(timeline.stripTitle(), u"Loading was stopped"_s);
    timeline.clickStripAction(0);
    QTRY_COMPARE(timeline.loaded(), 200);
    QVERIFY(timeline.stripTitle().isEmpty());
}

void TestFailures::anUnknownCustomer()
{
    const QString id = u"99999999-1234-4234-8234-123456789abc"_s;
    open(id);
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.emptyTitle(), u"No customer "_s + id);
    QVERIFY(!window.emptyReason().isEmpty());
    QVERIFY(child<EmptyState>(window.timeline().page()).primaryButton()->isVisible());
}

HUBSCOPE_TEST(TestFailures)
#include "tst_failures.moc"
