// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelineview.h"

#include "models/displaytime.h"
#include "models/fakehub.h"
#include "models/timelinemodel.h"
#include "pages/timelinecolumns.h"
#include "schema/catalogue.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"

#include <QHeaderView>
#include <QProxyStyle>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

/// A desktop that wants animations, or none.
class MotionStyle final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data)
        const override
    {
        return hint == SH_Widget_Animation_Duration ? duration
                                                    : QProxyStyle::styleHint(hint, option, widget, data);
    }
    int duration = 200;
};

} // namespace

/// What comes while somebody reads.
class TimelineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<FakeHub>();
        for (int i = 0; i < 40; ++i)
            m_hub->events.append(makeEvent(u"e%1"_s.arg(i), newest - i * hour));
        m_model = std::make_unique<TimelineModel>(m_catalogue, m_time);
        m_model->setService(&m_hub->hub().events());
        m_view = std::make_unique<TimelineView>(*m_model, theme());
        m_style.duration = 200;
        m_view->setStyle(&m_style);
        m_view->resize(900, 320);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        EventQuery query;
        query.customerId = u"c1"_s;
        query.pageSize = 50;
        m_model->setQuery(query);
        QTRY_COMPARE(m_model->loadedCount(), 40);
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        m_hub.reset();
    }

    void whatIsReadStaysWhereItIs()
    {
        QVERIFY(m_view->selectEvent(u"e25"_s));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - 7); // between two rows
        const int before = placeOf(u"e25"_s);
        const int value = m_view->verticalScrollBar()->value();
        QVERIFY(value > 0);
        arrive(30 * hour); // with a day of its own
        QCOMPARE(placeOf(u"e25"_s), before);
        QCOMPARE(m_view->selectedEventId(), u"e25"_s);
        QVERIFY(m_view->verticalScrollBar()->value() > value);
    }

    void atTheTopWhatComesIsSeen()
    {
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        arrive(hour);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QVERIFY(placeOf(u"new"_s) >= 0);
    }

    void keyFactsKeepRoomInANarrowTable()
    {
        const QHeaderView& header = *m_view->horizontalHeader();
        const auto fits = [&header] { return header.length() <= header.width(); };
        m_view->resize(theme().px(680), 320);
        QTRY_VERIFY(header.sectionSize(TimelineModel::KeyFacts) >= theme().px(100));
        QVERIFY(fits());
        const int narrow = header.sectionSize(TimelineModel::Type);
        m_view->resize(theme().px(1000), 320);
        QTRY_VERIFY(header.sectionSize(TimelineModel::Type) > narrow);
        QVERIFY(fits());
    }

    void widthsGivenByHandStay()
    {
        QHeaderView& header = *m_view->horizontalHeader();
        QSignalSpy changes(&m_view->columns(), &TimelineColumns::changed);
        m_view->resize(1000, 320);
        QCoreApplication::processEvents();
        QCOMPARE(changes.size(), 0); // the window's doing, not the user's
        header.resizeSection(TimelineModel::Type, 260);
        QVERIFY(!changes.isEmpty());
        const int context = header.sectionSize(TimelineModel::Context);
        const QByteArray saved = m_view->columns().save();
        m_view->resize(680, 320);
        QCoreApplication::processEvents();
        QCOMPARE(header.sectionSize(TimelineModel::Type), 260);
        QCOMPARE(header.sectionSize(TimelineModel::Context), context);
        m_view->columns().reset();
        QVERIFY(header.sectionSize(TimelineModel::Type) < 260);
        m_view->columns().restore(saved);
        m_view->resize(700, 320);
        QCoreApplication::processEvents();
        QCOMPARE(header.sectionSize(TimelineModel::Type), 260);
    }

    void scrollingToTheEndLoadsMore()
    {
        EventQuery query;
        query.customerId = u"c2"_s;
        query.pageSize = 20;
        m_model->setQuery(query);
        QTRY_COMPARE(m_model->loadedCount(), 20);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        QTRY_COMPARE(m_model->loadedCount(), 40);
    }

    void keysGoToTheEndsAndToHits()
    {
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->selectedEventId(), u"e39"_s);
        QVERIFY(placeOf(u"e39"_s) >= 0);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->selectedEventId(), u"e0"_s);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QSignalSpy hits(m_view.get(), &TimelineView::hitRequested);
        QTest::keyClick(m_view.get(), Qt::Key_N);
        QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.at(0).first().toInt(), 1);
        QCOMPARE(hits.at(1).first().toInt(), -1);
    }

    void aHitInAFoldedGroupIsUnfolded()
    {
        const EventRow event = *m_model->eventRowAt(m_model->rowOf(u"e30"_s));
        m_model->setFolded(m_model->groupRowOf(m_model->rowOf(u"e30"_s)), true);
        QCOMPARE(m_model->rowOf(u"e30"_s), -1);
        m_view->selectRow(event);
        QCOMPARE(m_view->selectedEventId(), u"e30"_s);
    }

    void foldingTheSelectedEventStaysInPlace()
    {
        QVERIFY(m_view->selectEvent(u"e0"_s));
        QSignalSpy selected(m_view.get(), &TimelineView::eventSelected);
        const QPoint heading(60, m_view->rowViewportPosition(0) + 8);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, heading);
        QVERIFY(m_model->rowOf(u"e0"_s) < 0);
        QCOMPARE(m_view->currentIndex().row(), 0);
        for (const QVariantList& call : selected)
            QCOMPARE(call.first().toString(), QString()); // no other event
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void whatArrivesFlashesOnce()
    {
        m_view->flashEvent(u"new"_s);
        QVERIFY(!isFlashing());
        arrive(hour);
        QVERIFY(isFlashing());
        QTRY_VERIFY(colorOf(u"new"_s) != colorOf(u"e3"_s));
        QTRY_VERIFY(!isFlashing());
        QCOMPARE(colorOf(u"new"_s), colorOf(u"e3"_s));
    }

    void whatIsThereFlashesAtOnce()
    {
        m_view->flashEvent(u"e3"_s);
        QVERIFY(isFlashing());
    }

    void nothingMovesWhereNothingShould()
    {
        m_style.duration = 0;
        m_view->flashEvent(u"e3"_s);
        m_view->flashEvent(u"new"_s);
        arrive(hour);
        QVERIFY(!isFlashing());
    }

private:
    void arrive(qint64 later)
    {
        m_hub->events.prepend(makeEvent(u"new"_s, newest + later));
        m_model->refresh();
        QTRY_VERIFY(m_model->rowOf(u"new"_s) >= 0);
    }
    int placeOf(const QString& id) const { return m_view->rowViewportPosition(m_model->rowOf(id)); }
    bool isFlashing() const { return m_view->isFlashing(); }
    /// Of a place in the row where nothing is written.
    QColor colorOf(const QString& id) const
    {
        const QImage image = m_view->viewport()->grab().toImage();
        return image.pixelColor(2, placeOf(id) + 3);
    }

    static constexpr qint64 newest = 1'715'243'000'000;
    const Catalogue m_catalogue = Catalogue::bundled();
    ManualClock m_clock;
    TimeDisplay m_time{m_clock};
    MotionStyle m_style;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

HUBSCOPE_TEST(TimelineViewTest)
#include "tst_timelineview.moc"
