// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/program.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void scrollingLoadsPageByPage();
    void theKeyboardWalksAndSelects();
    void copiesTheRow();
    void utcAndLocalRuleEverything();
    void refreshKeepsWhereOneIs();
    void tabsAreOpenedAndClosed();
    void aCustomerWithoutEvents();

private:
    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestTimeline::initTestCase()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
}

void TestTimeline::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->openCustomer(m_people.shopper);
}

void TestTimeline::cleanup()
{
    m_program.reset();
}

void TestTimeline::scrollingLoadsPageByPage()
{
    const TimelineObject timeline = m_program->window().timeline();
    QCOMPARE(timeline.loaded(), 100);
    for (int pages = 2; pages <= 5; ++pages) {
        timeline.scrollToEnd();
        QTRY_COMPARE(timeline.loaded(), pages * 100);
        QCOMPARE(timeline.counts(), u"%1 shown · %1 loaded · 12,000 total"_s.arg(pages * 100));
    }
    QSet<QString> ids;
    for (int row = 0; row < timeline.model().rowCount(); ++row) {
        if (const auto event = timeline.model().eventAt(row))
            ids.insert(event->id);
    }
    QCOMPARE(ids.size(), 500);
    const QList<QUrl> asked = m_program->askedForEvents();
    QCOMPARE(asked.size(), 5);
    for (int page = 0; page < 5; ++page)
        QVERIFY2(
            asked.at(page).query().contains(u"page=%1&size=100"_s.arg(page)),
            qPrintable(asked.at(page).query()));
}

void TestTimeline::theKeyboardWalksAndSelects()
{
    const WindowPage window = m_program->window();
    const TimelineObject timeline = window.timeline();
    const QString first = window.event().eventId();
    WindowPage::press(Qt::Key_Down);
    const QString second = window.event().eventId();
    QVERIFY(second != first);
    QCOMPARE(second, timeline.view().selectedEventId());
    WindowPage::press(Qt::Key_K);
    QCOMPARE(window.event().eventId(), first);
    WindowPage::press(Qt::Key_J);
    QCOMPARE(window.event().eventId(), second);
    WindowPage::press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(window.event().eventId(), first);
    // Past the headings of days, one event at a time, to the end of the page and on into the next.
    QStringList seen{first};
    for (int step = 0; step < 120; ++step) {
        WindowPage::press(Qt::Key_Down);
        QTRY_VERIFY(!seen.contains(window.event().eventId()));
        seen.append(window.event().eventId());
        if (step == 98)
            QTRY_VERIFY(timeline.loaded() > 100);
    }
    QCOMPARE(seen.size(), 121);
    WindowPage::press(Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE(window.event().eventId(), first);
    WindowPage::press(Qt::Key_PageDown);
    QVERIFY(window.event().eventId() != first);
    QCOMPARE(window.event().eventId(), timeline.view().selectedEventId());
    QVERIFY(!timeline.view().selectedEventId().isEmpty());
}

void TestTimeline::copiesTheRow()
{
    const TimelineObject timeline = m_program->window().timeline();
    WindowPage::press(Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().split(u'\t');
    const auto event = timeline.model().eventAt(timeline.firstEventRow());
    QCOMPARE(cells.size(), TimelineModel::ColumnCount - 1);
    QVERIFY2(cells.contains(event->type), qPrintable(cells.join(u'|')));
    QVERIFY(cells.contains(event->context));
    QApplication::clipboard()->clear();
    m_program->window().action("actionCopyCustomerId").trigger();
    QCOMPARE(QApplication::clipboard()->text(), m_people.shopper);
    m_program->window().action("actionCopyCurl").trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith("curl"_L1));
    QVERIFY(QApplication::clipboard()->text().contains(m_people.shopper));
}

void TestTimeline::utcAndLocalRuleEverything()
{
    m_program->close();
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Asia/Kolkata"); // half an hour, and no summer time
    tzset();
    m_program->openCustomer(m_people.shopper);
    const WindowPage window = m_program->window();
    const TimelineObject timeline = window.timeline();
    const qint64 date = *timeline.model().eventAt(timeline.firstEventRow())->date;
    const auto shownTime = [&] { return timeline.cell(timeline.firstEventRow(), TimelineModel::Time); };
    const auto clock = [&](int offset) {
        return QDateTime::fromMSecsSinceEpoch(date, Qt::OffsetFromUTC, offset).toString(u"hh:mm:ss"_s);
    };
    const QString local = clock(19'800);
    const QString utc = clock(0);
    QCOMPARE(shownTime(), local);
    QVERIFY2(window.event().header().contains(local), qPrintable(window.event().header()));
    QVERIFY(window.event().header().contains("UTC+5:30"_L1));
    const QString selected = timeline.view().selectedEventId();

    QAbstractButton& toUtc = child<QAbstractButton>(window.widget(), u"UTC"_s);
    WindowPage::click(toUtc);
    QCOMPARE(shownTime(), utc);
    QVERIFY2(window.event().header().contains(utc), qPrintable(window.event().header()));
    QVERIFY(!window.event().header().contains("+5:30"_L1));
    QVERIFY(window.action("actionUtc").isChecked());
    QCOMPARE(timeline.view().selectedEventId(), selected);

    // The filter's dates are of the same zone.
    QWidget& dates = timeline.openPopup(u"Dates"_s);
    auto& from = child<QLineEdit>(dates, u"From, inclusive"_s);
    from.setFocus();
    WindowPage::type(u"2024-05-01 00:00:00"_s);
    WindowPage::press(Qt::Key_Return);
    QTRY_VERIFY(
        m_program->askedForEvents().last().query().contains("dateFrom=2024-05-01T00:00:00"_L1) ||
        m_program->askedForEvents().last().query().contains("dateFrom=2024-05-01T00%3A00%3A00"_L1));
    window.action("actionUtc").setChecked(false);
    QVERIFY2(from.text().contains("05:30"_L1), qPrintable(from.text()));
    dates.close();
    qputenv("TZ", before);
    tzset();
}

void TestTimeline::refreshKeepsWhereOneIs()
{
    const WindowPage window = m_program->window();
    const TimelineObject timeline = window.timeline();
    timeline.scrollToEnd();
    QTRY_COMPARE(timeline.loaded(), 200);
    for (int i = 0; i < 7; ++i)
        WindowPage::press(Qt::Key_Down);
    const QString selected = timeline.view().selectedEventId();
    const qsizetype asked = m_program->askedForEvents().size();
    WindowPage::press(Qt::Key_F5);
    QTRY_COMPARE(m_program->askedForEvents().size(), asked + 1);
    QTRY_VERIFY(!timeline.model().isRefreshing());
    QCOMPARE(timeline.view().selectedEventId(), selected);
    QCOMPARE(window.event().eventId(), selected);
    QCOMPARE(timeline.counts(), u"200 shown · 200 loaded · 12,000 total"_s);
}

void TestTimeline::tabsAreOpenedAndClosed()
{
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Giulia Ferri"_s});
    window.openByLine(m_people.support);
    QTRY_COMPARE(window.tabTitles(), (QStringList{u"Giulia Ferri"_s, u"Marco Bianchi"_s}));
    QTRY_VERIFY(window.timeline().loaded() > 0);
    const QString marcos = window.event().eventId();
    QCOMPARE(marcos, window.timeline().view().selectedEventId());
    WindowPage::press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(window.tabs().currentIndex(), 0);
    QCOMPARE(window.event().eventId(), window.timeline().view().selectedEventId());
    QVERIFY(window.event().eventId() != marcos);
    // Opening somebody who is open shows the tab that is there.
    window.openByLine(m_people.support);
    QTRY_COMPARE(window.tabs().currentIndex(), 1);
    QCOMPARE(window.tabs().count(), 2);
    WindowPage::press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(window.tabs().count(), 1);
    QVERIFY(window.event().eventId() != marcos);
    WindowPage::press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(window.emptyTitle(), u"No customer is open"_s);
    QCOMPARE(window.event().placeholder(), u"No event is selected"_s);
    QVERIFY(!window.action("actionRefresh").isEnabled());
    QVERIFY(!window.action("actionCopyJson").isEnabled());
}

void TestTimeline::aCustomerWithoutEvents()
{
    const WindowPage window = m_program->window();
    window.openByLine(m_people.newcomer);
    QTRY_COMPARE(window.emptyTitle(), u"No events for this customer"_s);
    QCOMPARE(window.timeline().counts(), u"0 shown · 0 loaded · 0 total"_s);
    // Another customer's event must not stand beside them.
    QCOMPARE(window.event().placeholder(), u"No event is selected"_s);
    const qsizetype asked = m_program->askedForEvents().size();
    window.clickEmptyPrimary(); // Look again
    QTRY_COMPARE(m_program->askedForEvents().size(), asked + 1);
    QTRY_COMPARE(window.emptyTitle(), u"No events for this customer"_s);
}

HUBSCOPE_TEST(TestTimeline)
#include "tst_timeline.moc"
