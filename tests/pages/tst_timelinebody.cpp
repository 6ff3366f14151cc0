// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinebody.h"

#include "events/filterexpression.h"
#include "models/eventfilter.h"
#include "models/fakehub.h"
#include "models/timelinemodel.h"
#include "pages/filterline.h"
#include "pages/histogrampane.h"
#include "pages/timelineview.h"
#include "pages/whyempty.h"
#include "schema/catalogue.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/emptystate.h"

#include <QPushButton>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

/// The part of a timeline's page that needs no hub.
class TimelineBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstRowIsSelected();
    void anotherWidgetStandsInForRows();
    void saysWhyNoRowIsLeft_data();
    void saysWhyNoRowIsLeft();
    void anEventIsAwaited();
    void aTermOpensTheLine();
    void aRangeNarrowsRowsOnlyWithoutAHub();
    void aRangeIsAskedOfTheHub();
    void eventsOfBeforeAreDrawn();

private:
    void make(EventFilter* hub = nullptr);
    void load(int count);
    bool isShown(const QWidget& widget) const { return widget.isVisibleTo(m_body.get()); }
    template<typename T>
    T& part() const
    {
        return *m_body->findChild<T*>();
    }

    static constexpr qint64 newest = 1'715'240'000'000;
    static constexpr qint64 hour = 3'600'000;

    ManualClock m_clock;
    const Catalogue m_catalogue = Catalogue::bundled();
    TimeDisplay m_time{m_clock};
    EventFilter m_hub{m_time, m_clock};
    std::unique_ptr<TimelineModel> m_timeline;
    std::unique_ptr<TimelineBody> m_body;
};

void TimelineBodyTest::init()
{
    m_hub.reset();
    m_timeline = std::make_unique<TimelineModel>(m_catalogue, m_time);
}

void TimelineBodyTest::cleanup()
{
    m_body.reset();
    m_timeline.reset();
}

void TimelineBodyTest::make(EventFilter* hub)
{
    m_body = std::make_unique<TimelineBody>(*m_timeline, hub, m_catalogue, m_time, theme());
    m_body->resize(900, 600);
    m_body->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_body.get()));
}

void TimelineBodyTest::load(int count)
{
    QList<Event> events;
    for (int number = 0; number < count; ++number)
        events.append(makeEvent(u"e%1"_s.arg(number), newest - number * hour, u"/%1"_s.arg(number)));
    m_timeline->setEvents(events);
}

void TimelineBodyTest::theFirstRowIsSelected()
{
    make();
    load(3);
    QCOMPARE(m_body->view().selectedEventId(), u"e0"_s);
    m_body->focusContent();
    QCOMPARE(m_body->focusWidget(), &m_body->view());
}

void TimelineBodyTest::anotherWidgetStandsInForRows()
{
    make();
    auto* instead = new QPushButton(m_body.get());
    m_body->addStandIn(instead);
    QVERIFY(!isShown(*instead));
    m_body->showStandIn(instead);
    QVERIFY(isShown(*instead));
    QVERIFY(!isShown(m_body->view()));
    QVERIFY(!isShown(m_body->histogram()));
    m_body->focusContent();
    QCOMPARE(m_body->focusWidget(), instead);
    load(3);
    m_body->showStandIn(nullptr);
    QVERIFY(!isShown(*instead));
    QVERIFY(isShown(m_body->view()));
}

void TimelineBodyTest::saysWhyNoRowIsLeft_data()
{
    QTest::addColumn<bool>("sent");
    QTest::addColumn<QString>("words");
    QTest::newRow("loaded") << false << u"3 loaded event(s) were narrowed away. More may be on the hub."_s;
    QTest::newRow("sent") << true << u"3 event(s) sent by this app were narrowed away."_s;
}

void TimelineBodyTest::saysWhyNoRowIsLeft()
{
    QFETCH(bool, sent);
    if (sent)
        m_timeline->setScope(EventScope::SentByThis);
    make();
    load(3);
    m_body->narrowBy(u"type:searched"_s);
    const auto& why = part<WhyEmpty>();
    QTRY_VERIFY(isShown(why));
    QVERIFY(!isShown(m_body->view()));
    QTEST(why.findChild<EmptyState*>()->reason(), "words");
    m_body->focusContent();
    QTest::keyClick(m_body->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(m_timeline->shownCount(), 3);
    QVERIFY(!isShown(why));
    QVERIFY(isShown(m_body->view()));
}

void TimelineBodyTest::anEventIsAwaited()
{
    make();
    QVERIFY(!m_body->awaitEvent(u"e2"_s));
    QVERIFY(m_body->isAwaiting());
    load(2);
    QCOMPARE(m_body->view().selectedEventId(), QString());
    load(3);
    QCOMPARE(m_body->view().selectedEventId(), u"e2"_s);
    QVERIFY(!m_body->isAwaiting());
    QVERIFY(m_body->awaitEvent(u"e1"_s));
}

void TimelineBodyTest::aTermOpensTheLine()
{
    make();
    load(3);
    const auto& line = part<FilterLine>();
    QVERIFY(!isShown(line));
    m_body->narrowBy(u"path:\"/1\""_s);
    QVERIFY(isShown(line));
    QTRY_COMPARE(m_timeline->shownCount(), 1);
    QCOMPARE(m_timeline->eventAt(m_body->view().currentIndex().row())->id, u"e1"_s);
    m_timeline->setRowFilter({});
    QTRY_COMPARE(line.text(), QString());
}

void TimelineBodyTest::aRangeNarrowsRowsOnlyWithoutAHub()
{
    make();
    load(3);
    Q_EMIT m_body->histogram().rangeChosen(TimeRange{newest - 5 * hour, newest - hour + 1});
    QTRY_COMPARE(m_timeline->shownCount(), 2);
    Q_EMIT m_body->histogram().rangeChosen(std::nullopt);
    QTRY_COMPARE(m_timeline->shownCount(), 3);
}

void TimelineBodyTest::aRangeIsAskedOfTheHub()
{
    make(&m_hub);
    load(3);
    Q_EMIT m_body->histogram().rangeChosen(TimeRange{newest - 5 * hour, newest - hour + 1});
    QTRY_COMPARE(m_timeline->shownCount(), 2);
    QTRY_COMPARE(m_hub.from(), std::optional(newest - 5 * hour));
    QCOMPARE(m_hub.to(), std::optional(newest - hour));
}

void TimelineBodyTest::eventsOfBeforeAreDrawn()
{
    load(3);
    make();
    QTRY_VERIFY(!m_body->histogram().model().bins().empty());
}

HUBSCOPE_TEST(TimelineBodyTest)
#include "tst_timelinebody.moc"
