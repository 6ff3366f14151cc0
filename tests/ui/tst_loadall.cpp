// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/loadingstatus.h"
#include "support/testmain.h"
#include "ui/program.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// All events of a customer, several pages at once: how far that is, holding and stopping it, and what goes
/// wrong on the way.
class TestLoadAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub()); }
    void init();
    void cleanup();

    void saysHowFarItIs();
    void isHeldAndGoesOn();
    void isStopped_data();
    void isStopped();
    void whatIsThereIsReadMeanwhile();
    void aFailedPageIsNamedAndAskedForAlone();
    void aHubThatFailsOnceIsAskedAgain();
    void waitsWhereTheHubSaysSo();

private:
    static constexpr int all = 12'000;

    void loadAll() const { WindowPage::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); }
    void waitForAll() const { QTRY_COMPARE_WITH_TIMEOUT(timeline().counts(), m_allCounts, 30'000); }
    /// From here on the hub answers so many requests more, and lets all others wait for ever.
    void answerOnly(int requests) { m_hub->setFaults({u"GET /events skip=%1 stall"_s.arg(requests)}); }
    void checkOrder() const; ///< newest first, without a gap

    // What stands in the status bar.
    LoadingStatus& status() const { return child<LoadingStatus>(window().widget()); }
    QString words() const { return status().findChild<QLabel*>()->text(); }
    QToolButton& button(const QString& name) const { return child<QToolButton>(status(), name); }
    QList<int> pagesAskedFor(qsizetype from) const; ///< by the requests from that one on

    WindowPage window() const { return m_program->window(); }
    TimelineObject timeline() const { return window().timeline(); }
    TimelineModel& model() const { return timeline().model(); }
    qsizetype requests() const { return m_program->askedForEvents().size(); }

    const DemoPeople m_people;
    const QString m_allCounts = u"12,000 shown · 12,000 loaded · 12,000 total"_s;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestLoadAll::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->openCustomer(m_people.shopper);
    QTRY_COMPARE(timeline().loaded(), 100);
}

void TestLoadAll::cleanup()
{
    m_program.reset();
    m_hub->clearFaults();
    m_hub->setLatency(0);
}

void TestLoadAll::checkOrder() const
{
    QCOMPARE(model().shownCount(), all);
    const EventSnapshot events = model().snapshot();
    RecordReader records(events);
    const auto isNewer = [&records](EventRow a, EventRow b) {
        return records.at(a).date > records.at(b).date;
    };
    QVERIFY(std::ranges::is_sorted(model().shownRows(), isNewer));
}

QList<int> TestLoadAll::pagesAskedFor(qsizetype from) const
{
    QList<int> pages;
    for (const QUrl& url : m_program->askedForEvents().mid(from))
        pages.append(QUrlQuery(url).queryItemValue(u"page"_s).toInt());
    return pages;
}

void TestLoadAll::saysHowFarItIs()
{
    m_hub->setLatency(20);
    QSignalSpy values(&child<QProgressBar>(status()), &QProgressBar::valueChanged);
    WindowPage::click(child<QPushButton>(timeline().filterBar(), u"Load all"_s));
    QTRY_VERIFY(status().isVisible());
    QTRY_VERIFY2(words().contains(u" of 12,000 events · "_s), qPrintable(words()));
    QTRY_VERIFY2(words().contains(u"/s · "_s) && words().endsWith(u" s left"_s), qPrintable(words()));
    QVERIFY(button(u"Pause loading"_s).isVisible());
    QVERIFY(!child<QPushButton>(timeline().filterBar(), u"Load all"_s).isVisible());
    QVERIFY(!window().action("actionLoadAll").isEnabled());
    waitForAll();
    QTRY_VERIFY(!status().isVisible());
    QCOMPARE(child<QProgressBar>(status()).maximum(), 120);
    QVERIFY(values.size() > 2);
    const auto number = [](const QVariantList& call) { return call.first().toInt(); };
    QVERIFY(std::ranges::is_sorted(values, {}, number));
    QVERIFY(!window().action("actionLoadAll").isEnabled());
    checkOrder();
}

void TestLoadAll::isHeldAndGoesOn()
{
    m_hub->setLatency(20);
    loadAll();
    QTRY_VERIFY(timeline().loaded() > 300);
    button(u"Pause loading"_s).setFocus();
    WindowPage::press(Qt::Key_Space);
    QVERIFY(button(u"Pause loading"_s).isChecked());
    QTRY_COMPARE(model().progress().inFlight, 0); // what is under way still comes
    QTRY_VERIFY2(words().endsWith(u" · paused"_s), qPrintable(words()));
    const qsizetype asked = requests();
    const int loaded = timeline().loaded();
    QVERIFY(loaded < all);
    // The rows are all there to be read, and nobody asks for more.
    QTRY_COMPARE(model().shownCount(), loaded);
    timeline().view().setFocus();
    WindowPage::press(Qt::Key_Down);
    QTRY_COMPARE(window().event().eventId(), timeline().view().selectedEventId());
    QCOMPARE(requests(), asked);
    WindowPage::click(button(u"Pause loading"_s));
    QVERIFY(!button(u"Pause loading"_s).isChecked());
    waitForAll();
    checkOrder();
}

void TestLoadAll::isStopped_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Escape") << true;
    QTest::newRow("button") << false;
}

void TestLoadAll::isStopped()
{
    QFETCH(bool, byKey);
    answerOnly(20);
    loadAll();
    QTRY_VERIFY(timeline().loaded() >= 1500);
    if (byKey)
        WindowPage::press(Qt::Key_Escape);
    else
        WindowPage::click(button(u"Stop loading"_s));
    QTRY_COMPARE(model().state(), LoadState::Idle);
    QVERIFY(!status().isVisible());
    QCOMPARE(timeline().stripTitle(), u"Loading was stopped"_s);
    const int loaded = timeline().loaded();
    QTRY_COMPARE(model().shownCount(), loaded);
    QVERIFY(loaded >= 1500 && loaded < all);
    m_hub->clearFaults();
    const qsizetype asked = requests();
    loadAll();
    waitForAll();
    QVERIFY(timeline().stripTitle().isEmpty());
    const QList<int> pages = pagesAskedFor(asked);
    QVERIFY(pages.first() >= loaded / 100); // what arrived is not asked for again
    checkOrder();
}

void TestLoadAll::whatIsThereIsReadMeanwhile()
{
    answerOnly(60);
    loadAll();
    QTRY_VERIFY(timeline().loaded() >= 300);
    TimelineView& view = timeline().view();
    view.setFocus();
    for (int i = 0; i < 5; ++i)
        WindowPage::press(Qt::Key_Down);
    const QString selected = view.selectedEventId();
    const int place = view.rowViewportPosition(model().rowOf(selected));
    QTRY_COMPARE(window().event().eventId(), selected);
    QTRY_VERIFY(model().shownCount() >= 5000);
    QVERIFY(model().isLoadingAll());
    QCOMPARE(view.selectedEventId(), selected);
    QCOMPARE(view.rowViewportPosition(model().rowOf(selected)), place);

    WindowPage::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    WindowPage::type(u"type:completedOrder"_s);
    WindowPage::press(Qt::Key_Return);
    QTRY_VERIFY(model().rowFilter().isActive() && !model().isArranging());
    QVERIFY(model().isLoadingAll());
    const int orders = model().shownCount();
    QVERIFY(orders > 0 && orders < timeline().loaded());

    // What comes later is narrowed as well.
    WindowPage::click(button(u"Stop loading"_s));
    m_hub->clearFaults();
    loadAll();
    QTRY_COMPARE_WITH_TIMEOUT(timeline().loaded(), all, 30'000);
    QTRY_VERIFY(model().shownCount() > orders && !model().isArranging());
    for (int row = 0; row < model().rowCount(); ++row) {
        if (const auto event = model().eventAt(row))
            QCOMPARE(event->type, u"completedOrder"_s);
    }
    window().action("actionResetFilters").trigger();
    waitForAll();
    checkOrder();
}

void TestLoadAll::aFailedPageIsNamedAndAskedForAlone()
{
    m_hub->setFaults({u"GET /events skip=5 times=1 garbage"_s});
    loadAll();
    QTRY_COMPARE_WITH_TIMEOUT(model().state(), LoadState::Failed, 30'000);
    const QList<int> failed = model().progress().failedPages;
    QCOMPARE(failed.size(), 1);
    // The others were not held up by it.
    QTRY_COMPARE(timeline().counts(), u"11,900 shown · 11,900 loaded · 12,000 total"_s);
    QCOMPARE(timeline().stripTitle(), u"The answer cannot be understood"_s);
    QCOMPARE(timeline().tailText(), u"Page %1 failed, 119 page(s) shown"_s.arg(failed.first() + 1));
    QVERIFY(!window().event().eventId().isEmpty());

    const qsizetype asked = requests();
    WindowPage::click(child<QPushButton>(timeline().page(), u"Try again"_s));
    waitForAll();
    QVERIFY(timeline().stripTitle().isEmpty());
    QVERIFY(timeline().tailText().isEmpty());
    QCOMPARE(pagesAskedFor(asked), failed + QList<int>{0}); // and the top, for what came meanwhile
    checkOrder();
}

void TestLoadAll::aHubThatFailsOnceIsAskedAgain()
{
    m_hub->setFaults({u"GET /events skip=5 times=1 status=500"_s});
    loadAll();
    waitForAll();
    QVERIFY(timeline().stripTitle().isEmpty());
    const auto& exchanges = m_program->context().wireLog().exchanges();
    QCOMPARE(std::ranges::count(exchanges, 500, &Exchange::status), 1);
    QCOMPARE(std::ranges::count(exchanges, 2, &Exchange::attempt), 1);
    checkOrder();
}

void TestLoadAll::waitsWhereTheHubSaysSo()
{
    m_hub->setFaults({u"GET /events skip=5 times=1 status=429 retry-after=3"_s});
    loadAll();
    QTRY_VERIFY2(words().contains(u"the hub asks to wait: 3 s"_s), qPrintable(words()));
    QTRY_COMPARE(model().progress().inFlight, 0);
    QVERIFY(timeline().loaded() < all);
    const qsizetype asked = requests();
    QTRY_VERIFY2(words().contains(u"the hub asks to wait: 2 s"_s), qPrintable(words())); // it counts down
    QCOMPARE(requests(), asked);
    QVERIFY(timeline().stripTitle().isEmpty()); // nothing is wrong
    waitForAll();
    QVERIFY(requests() > asked);
    checkOrder();
}

HUBSCOPE_TEST(TestLoadAll)
#include "tst_loadall.moc"
