// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/histogrampane.h"

#include "events/randomevents.h"
#include "models/displaytime.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/histogramstrip.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class HistogramPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<HistogramPane>(Catalogue::bundled(), m_time, theme());
        m_pane->resize(800, m_pane->sizeHint().height());
    }

    void showsTheEventsByDate();
    void aRangeIsChosenByKeyboard();
    void stackingAndSizeAreChosenAndKept();
    void nothingIsCountedWhileHidden();
    void wheelAndDoubleClickZoom();

private:
    void load(int events)
    {
        m_pane->setEvents(randomEvents(events, 4).snapshot(), {});
        m_pane->show();
        QTRY_VERIFY(!m_pane->model().isBusy() && !strip().content().bars.isEmpty());
    }
    HistogramStrip& strip() const { return m_pane->strip(); }
    void choose(const QString& text)
    {
        for (const QToolButton* button : m_pane->findChildren<QToolButton*>()) {
            for (QAction* action : button->menu()->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        }
        QTRY_VERIFY(!m_pane->model().isBusy());
    }

    ManualClock m_clock;
    TimeDisplay m_time{m_clock, QTimeZone::utc()};
    std::unique_ptr<HistogramPane> m_pane;
};

void HistogramPaneTest::showsTheEventsByDate()
{
    load(800);
    int events = 0;
    for (const HistogramBar& bar : strip().content().bars) {
        events += bar.loadedCount();
        QCOMPARE(bar.shownCount(), bar.loadedCount());
        QVERIFY(!bar.when.isEmpty());
    }
    QVERIFY(events > 600);
    QVERIFY(strip().content().bars.size() <= strip().capacity());
    QVERIFY(strip().content().ticks.size() > 2);
    QCOMPARE(strip().accessibleName(), u"Loaded events by date"_s);
    m_pane->setEvents({}, {});
    QTRY_VERIFY(strip().content().bars.isEmpty());
    QVERIFY(!strip().content().placeholder.isEmpty());
}

void HistogramPaneTest::aRangeIsChosenByKeyboard()
{
    load(800);
    QSignalSpy chosen(m_pane.get(), &HistogramPane::rangeChosen);
    QTest::keyClick(&strip(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto range = chosen.at(0).at(0).value<std::optional<TimeRange>>();
    QCOMPARE(range, std::optional(strip().content().bars.constLast().range));
    QTest::keyClick(&strip(), Qt::Key_Escape);
    QVERIFY(!chosen.at(1).at(0).value<std::optional<TimeRange>>());
    m_pane->setRange(range);
    QCOMPARE(strip().choice(), range);
    QCOMPARE(chosen.size(), 2); // what is told is not told back
}

void HistogramPaneTest::stackingAndSizeAreChosenAndKept()
{
    load(800);
    QSignalSpy changed(m_pane.get(), &HistogramPane::stateChanged);
    QCOMPARE(strip().content().stacks.size(), 8);
    choose(u"by schema state"_s);
    QCOMPARE(strip().content().stacks.size(), 3);
    choose(u"1 week buckets"_s);
    QCOMPARE(m_pane->model().size(), BucketSize::Week);
    QCOMPARE(changed.size(), 2);

    HistogramPane other(Catalogue::bundled(), m_time, theme());
    other.restoreState(m_pane->saveState());
    QCOMPARE(other.model().stacking(), Stacking::Schema);
    QCOMPARE(other.model().wantedSize(), BucketSize::Week);
    for (const QString& odd : {u""_s, u"7 700"_s, u"x y"_s, u"1 2 3"_s})
        other.restoreState(odd);
    QVERIFY(!other.model().wantedSize());
    choose(u"Fitting"_s);
    QVERIFY(!m_pane->model().wantedSize());
}

void HistogramPaneTest::nothingIsCountedWhileHidden()
{
    m_pane->setEvents(randomEvents(10, 4).snapshot(), {});
    QVERIFY(!m_pane->model().isBusy());
    load(10);
    m_pane->hide();
    m_pane->setEvents(randomEvents(500, 4).snapshot(), {});
    QVERIFY(!m_pane->model().isBusy());
    m_pane->show();
    QVERIFY(m_pane->model().isBusy());
    QTRY_VERIFY(!m_pane->model().isBusy());
}

void HistogramPaneTest::wheelAndDoubleClickZoom()
{
    load(800);
    const TimeRange whole = strip().content().bars.constFirst().range;
    strip().setCurrent(int(strip().content().bars.size()) / 2);
    QTest::keyClick(&strip(), Qt::Key_Plus);
    QTRY_VERIFY(!m_pane->model().isBusy());
    QVERIFY(m_pane->model().isZoomed());
    QVERIFY(strip().content().bars.constFirst().range.from > whole.from);
    QTest::mouseDClick(&strip(), Qt::LeftButton, {}, strip().barRect(3).center());
    QTRY_VERIFY(!m_pane->model().isBusy());
    QVERIFY(!m_pane->model().isZoomed());
    QCOMPARE(strip().content().bars.constFirst().range, whole);
}

HUBSCOPE_TEST(HistogramPaneTest)
#include "tst_histogrampane.moc"
