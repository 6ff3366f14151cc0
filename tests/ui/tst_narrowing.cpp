// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"
#include "pages/facetspane.h"
#include "pages/facetview.h"
#include "pages/histogrampane.h"
#include "pages/timelinecolumns.h"
#include "pages/whyempty.h"
#include "support/testmain.h"
#include "ui/program.h"
#include "widgets/emptystate.h"
#include "widgets/histogramstrip.h"

#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// The loaded rows are narrowed, sorted and grouped without asking the hub.
class TestNarrowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub()); }

    void init()
    {
        m_program = std::make_unique<Program>();
        m_program->useHub(*m_hub);
        m_program->openCustomer(m_people.shopper);
        QTRY_COMPARE(timeline().loaded(), 100);
    }

    void cleanup() { m_program.reset(); }

    void allIsLoadedAndNarrowedByTheLine()
    {
        WindowPage::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(timeline().loaded(), 12'000, 30'000);
        QTRY_COMPARE(timeline().model().state(), LoadState::AtEnd);
        const auto asked = m_program->askedForEvents().size();
        WindowPage::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        WindowPage::type(u"type:completedOrder amount.total>100"_s);
        WindowPage::press(Qt::Key_Return);
        QTRY_VERIFY(model().rowFilter().isActive() && !model().isArranging());
        QVERIFY(model().shownCount() > 0 && model().shownCount() < 1000);
        for (const Event& event : shown()) {
            QCOMPARE(event.type, u"completedOrder"_s);
            const auto body = parseJson(event.body);
            const JsonValue* total = body->at({u"properties", u"amount", u"total"});
            QVERIFY(total && total->toDouble() > 100);
        }
        QVERIFY2(timeline().counts().contains("12,000 loaded"_L1), qPrintable(timeline().counts()));
        QCOMPARE(m_program->askedForEvents().size(), asked);
        window().action("actionResetFilters").trigger();
        QTRY_COMPARE(model().shownCount(), 12'000);
    }

    void aFacetNarrowsAndExcludes()
    {
        FacetView& facets = child<FacetView>(window().widget());
        QTRY_VERIFY(valueRow(facets, u"viewedPage"_s).isValid());
        facets.setFocus();
        facets.setCurrentIndex(valueRow(facets, u"viewedPage"_s));
        WindowPage::press(Qt::Key_Return);
        QTRY_COMPARE(typesShown(), QSet<QString>{u"viewedPage"_s});
        const int pages = model().shownCount();
        QVERIFY(timeline().chips().join(u' ').contains("viewedPage"_L1));
        WindowPage::press(Qt::Key_Return); // again takes it back
        QTRY_COMPARE(model().shownCount(), 100);
        WindowPage::press(Qt::Key_Return, Qt::AltModifier);
        QTRY_COMPARE(model().shownCount(), 100 - pages);
        QVERIFY(!typesShown().contains(u"viewedPage"_s));
    }

    void aRangeOfTheHistogramNarrows()
    {
        HistogramStrip& strip = child<HistogramStrip>(window().widget());
        QTRY_VERIFY(!child<HistogramPane>(window().widget()).model().bins().empty());
        strip.setFocus();
        WindowPage::press(Qt::Key_End);
        WindowPage::press(Qt::Key_Return);
        QTRY_VERIFY(model().rowFilter().from && model().rowFilter().to);
        QVERIFY(model().shownCount() > 0 && model().shownCount() < 100);
        for (const Event& event : shown())
            QVERIFY(*event.date >= *model().rowFilter().from && *event.date <= *model().rowFilter().to);
        WindowPage::press(Qt::Key_Escape);
        QTRY_COMPARE(model().shownCount(), 100);
    }

    void whyNothingIsShown()
    {
        WindowPage::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        WindowPage::type(u"type:viewedPage type:searched"_s);
        WindowPage::press(Qt::Key_Return);
        WhyEmpty& why = child<WhyEmpty>(window().widget());
        QTRY_VERIFY(why.isVisible());
        const auto without = [&why]() -> QPushButton* {
            const auto buttons = why.findChildren<QPushButton*>();
            const auto offer = std::ranges::find_if(
                buttons, [](const auto* button) { return button->accessibleName().startsWith(u"Without "); });
            return offer == buttons.cend() ? nullptr : *offer;
        };
        QTRY_VERIFY(without());
        QVERIFY(without()->accessibleName().contains(u"100"_s));
        without()->setFocus();
        WindowPage::press(Qt::Key_Space);
        QTRY_VERIFY(!why.isVisible());
        QCOMPARE(model().shownCount(), 100);
    }

    void groupsAndSorts()
    {
        window().action("actionGroupSession").trigger();
        QTRY_VERIFY(timeline().cell(0, 0).startsWith(u"Session"_s));
        const int rows = model().rowCount();
        const QString selected = timeline().view().selectedEventId();
        timeline().view().setFocus();
        timeline().view().selectEvent(shown().first().id);
        WindowPage::press(Qt::Key_Left);
        QTRY_VERIFY(model().rowCount() < rows);
        WindowPage::press(Qt::Key_Right);
        QTRY_COMPARE(model().rowCount(), rows);
        window().action("actionGroupNone").trigger();
        QTRY_COMPARE(model().rowCount(), 100);
        timeline().view().sortByColumn(TimelineModel::Type, Qt::AscendingOrder);
        QStringList types;
        for (const Event& event : shown())
            types.append(event.type);
        QVERIFY(std::ranges::is_sorted(types));
        timeline().view().sortByColumn(TimelineModel::Time, Qt::DescendingOrder);
        QCOMPARE(shown().size(), 100);
        QVERIFY(!selected.isEmpty());
    }

    void aPathBecomesAColumnThatStays()
    {
        timeline().view().columns().addPath(u"amount.total"_s);
        QCOMPARE(model().columnCount(), TimelineModel::ColumnCount + 1);
        bool any = false;
        for (int row = 0; row < model().rowCount(); ++row)
            any = any || !timeline().cell(row, TimelineModel::ColumnCount).isEmpty();
        QVERIFY(any);
        WindowPage::press(Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(window().tabs().count(), 0);
        window().openByLine(m_people.shopper);
        QTRY_VERIFY(timeline().loaded() >= 100);
        QCOMPARE(model().paths(), QStringList{u"amount.total"_s});
        timeline().view().columns().reset();
        QCOMPARE(model().columnCount(), int(TimelineModel::ColumnCount));
    }

    void aValueOfTheEventNarrows()
    {
        QTRY_VERIFY(!window().event().eventId().isEmpty());
        auto& overview = window().event().overview();
        QTRY_VERIFY(EventPaneObject::rowNamed(overview, u"orderId"_s).isValid());
        overview.setCurrentIndex(EventPaneObject::rowNamed(overview, u"orderId"_s));
        const auto actions = overview.actions();
        const auto only = std::ranges::find(actions, u"Only events with this value"_s, &QAction::text);
        QVERIFY(only != actions.end());
        (*only)->trigger();
        QTRY_COMPARE(model().shownCount(), 1);
    }

private:
    WindowPage window() const { return m_program->window(); }
    TimelineObject timeline() const { return window().timeline(); }
    TimelineModel& model() const { return timeline().model(); }

    QList<Event> shown() const
    {
        QList<Event> events;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const auto event = model().eventAt(row))
                events.append(*event);
        }
        return events;
    }

    QSet<QString> typesShown() const
    {
        QSet<QString> types;
        for (const Event& event : shown())
            types.insert(event.type);
        return types;
    }

    static QModelIndex valueRow(const FacetView& facets, const QString& value)
    {
        const QAbstractItemModel& tree = *facets.model();
        for (int facet = 0; facet < tree.rowCount(); ++facet) {
            const QModelIndex parent = tree.index(facet, 0);
            for (int row = 0; row < tree.rowCount(parent); ++row) {
                const QModelIndex index = tree.index(row, 0, parent);
                if (index.data(FacetModel::ValueRole).toString() == value)
                    return index;
            }
        }
        return {};
    }

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

HUBSCOPE_TEST(TestNarrowing)
#include "tst_narrowing.moc"
