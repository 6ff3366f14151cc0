// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/statisticspane.h"

#include "models/displaytime.h"
#include "models/fakehub.h"
#include "models/timelinemodel.h"
#include "schema/catalogue.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/emptystate.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class StatisticsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = std::make_unique<TimeDisplay>(m_clock);
        m_timeline = std::make_unique<TimelineModel>(m_catalogue, *m_time);
        m_pane = std::make_unique<StatisticsPane>(*m_time, theme());
        m_pane->resize(1000, 240);
        m_pane->show();
        m_table = m_pane->findChild<QTableView*>(u"statisticsTable"_s);
    }

    void cleanup()
    {
        m_pane.reset();
        m_timeline.reset();
        m_time.reset();
    }

    void saysThatNothingIsThere()
    {
        QVERIFY(m_pane->findChild<EmptyState*>()->isVisible());
        QVERIFY(!m_table->isVisible());
        m_pane->setTimeline(m_timeline.get());
        QVERIFY(m_pane->findChild<EmptyState*>()->isVisible());
    }

    void followsTheLoadedEvents()
    {
        m_pane->setTimeline(m_timeline.get());
        load(3);
        QTRY_COMPARE(cell(0, StatisticsModel::Events), u"3"_s);
        QVERIFY(m_table->isVisible());
        QCOMPARE(cell(0, StatisticsModel::What), u"Type"_s);
        QCOMPARE(cell(0, StatisticsModel::Value), u"viewedPage"_s);
        QCOMPARE(cell(0, StatisticsModel::Gap), u"5 min"_s);
        QCOMPARE(cell(0, StatisticsModel::Lag), u"1 s"_s);
        QCOMPARE(cell(0, StatisticsModel::Problems), u"—"_s); // nobody checked
        load(1);
        QTRY_COMPARE(cell(0, StatisticsModel::Events), u"1"_s);
        QCOMPARE(cell(0, StatisticsModel::Gap), u"—"_s);
        m_pane->setTimeline(nullptr);
        QVERIFY(!m_table->isVisible());
    }

    void countsOnlyWhatCanBeSeen()
    {
        m_pane->hide();
        m_pane->setTimeline(m_timeline.get());
        load(3);
        QTest::qWait(20);
        QCOMPARE(m_table->model()->rowCount(), 0);
        m_pane->show();
        QTRY_COMPARE(cell(0, StatisticsModel::Events), u"3"_s);
    }

    void aRowIsAFilter()
    {
        QSignalSpy chosen(m_pane.get(), &StatisticsPane::valueChosen);
        m_pane->setTimeline(m_timeline.get());
        load(3);
        QTRY_COMPARE(m_table->model()->rowCount(), 3); // type, context, mode
        m_table->sortByColumn(StatisticsModel::What, Qt::DescendingOrder);
        QCOMPARE(cell(1, StatisticsModel::Value), u"WEB"_s);
        m_table->setCurrentIndex(m_table->model()->index(1, 0));
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).value<Facet>(), Facet::Context);
        QCOMPARE(chosen.first().at(1).toString(), u"WEB"_s);
    }

private:
    void load(int count)
    {
        QList<Event> events;
        for (int i = 0; i < count; ++i)
            events.append(makeEvent(u"e%1"_s.arg(i), 1'715'240'000'000 - i * 300'000, {}));
        m_timeline->setEvents(events);
    }

    QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }

    ManualClock m_clock;
    const Catalogue m_catalogue = Catalogue::bundled();
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<TimelineModel> m_timeline;
    std::unique_ptr<StatisticsPane> m_pane;
    QTableView* m_table = nullptr;
};

HUBSCOPE_TEST(StatisticsPaneTest)

#include "tst_statisticspane.moc"
