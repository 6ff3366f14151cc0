// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinefilters.h"

#include "events/filterexpression.h"
#include "models/savedviews.h"
#include "models/timelinemodel.h"
#include "schema/catalogue.h"
#include "store/settings.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class TestTimelineFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesBackAndForward();
    void goesBackFromWhatIsNotSettled();
    void whatWasAheadIsNoMore();
    void remembersNoPageSize();
    void keepsAllOfTheFilters();
    void readsWhatItDoesNotKnow_data();
    void readsWhatItDoesNotKnow();
    void viewsAreKept();
    void aViewIsAppliedChangedAndRestored();
    void aViewIsFollowed();
    void aPresetCountsFromNow();
    void aViewNarrowsRowsWhereNoHubIsAsked();
    void whatNoRowCanHaveNarrowsToNone();

private:
    RowFilter line(const QString& text) const;
    FilterState everything() const;
    void settle() const;

    ManualClock m_clock;
    QTemporaryDir m_folder;
    Catalogue m_catalogue = Catalogue::bundled();
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<SavedViews> m_views;
    std::unique_ptr<EventFilter> m_hub;
    std::unique_ptr<TimelineModel> m_rows;
    std::unique_ptr<TimelineFilters> m_filters;
};

void TestTimelineFilters::init()
{
    const QString file = m_folder.filePath(u"settings.ini"_s);
    m_filters.reset();
    m_views.reset();
    m_settings.reset();
    QFile::remove(file);
    m_settings = std::make_unique<Settings>(file);
    m_time = std::make_unique<TimeDisplay>(m_clock);
    m_time->setChoice(TimeZoneChoice::Utc);
    m_views = std::make_unique<SavedViews>(*m_settings, *m_time);
    m_hub = std::make_unique<EventFilter>(*m_time, m_clock);
    m_rows = std::make_unique<TimelineModel>(m_catalogue, *m_time);
    m_filters = std::make_unique<TimelineFilters>(*m_hub, *m_rows);
    m_filters->follow(*m_views);
}

RowFilter TestTimelineFilters::line(const QString& text) const
{
    RowFilter filter;
    filter.expression =
        std::make_shared<const FilterExpression>(*FilterExpression::parse(text, m_time->zone()));
    return filter;
}

FilterState TestTimelineFilters::everything() const
{
    FilterState state;
    state.hub.types = {u"searched"_s, u"a \"type\", with & signs"_s};
    state.hub.contexts = {u"WEB"_s};
    state.hub.mode = u"PASSIVE"_s;
    state.hub.from = 1'700'000'000'123;
    state.hub.to = 1'700'000'999'999;
    state.rows = line(u"amount.total>100 -context:WEB \"milano\""_s);
    int number = 0;
    for (const Facet facet : allFacets)
        state.rows.facets[facet] = {{u"only %1"_s.arg(++number)}, {u"without"_s, u"città"_s, u""_s}};
    state.rows.from = -5;
    state.rows.to = 9'007'199'254'740'993; // no double has it
    return state;
}

void TestTimelineFilters::settle() const
{
    QSignalSpy changes(m_filters.get(), &TimelineFilters::changed);
    QTRY_VERIFY(!changes.isEmpty());
}

void TestTimelineFilters::goesBackAndForward()
{
    QVERIFY(!m_filters->canGoBack());
    QVERIFY(!m_filters->canGoForward());
    m_hub->setTypes({u"searched"_s});
    settle();
    const FilterState first = m_filters->state();
    m_rows->setRowFilter(line(u"a:1"_s));
    settle();
    const FilterState second = m_filters->state();
    QVERIFY(m_filters->canGoBack());
    QVERIFY(!m_filters->canGoForward());
    m_filters->goBack();
    QCOMPARE(m_filters->state(), first);
    QVERIFY(!m_rows->rowFilter().isActive());
    m_filters->goBack();
    QCOMPARE(m_filters->state(), FilterState());
    QVERIFY(!m_filters->canGoBack());
    m_filters->goBack();
    m_filters->goForward();
    QCOMPARE(m_filters->state(), first);
    m_filters->goForward();
    QCOMPARE(m_filters->state(), second);
    QVERIFY(!m_filters->canGoForward());
    m_filters->goForward();
    QCOMPARE(m_filters->state(), second);
}

void TestTimelineFilters::goesBackFromWhatIsNotSettled()
{
    for (const QString& text : {u"m"_s, u"mi"_s, u"mil"_s})
        m_rows->setRowFilter(line(text));
    QVERIFY(m_filters->canGoBack());
    m_filters->goBack();
    QCOMPARE(m_filters->state(), FilterState()); // not by the letter
    QVERIFY(m_filters->canGoForward());
    m_filters->goForward();
    QCOMPARE(m_rows->rowFilter().expression->toString(), u"mil"_s);
}

void TestTimelineFilters::whatWasAheadIsNoMore()
{
    m_hub->setMode(u"ACTIVE"_s);
    settle();
    m_filters->goBack();
    m_hub->setMode(u"PASSIVE"_s);
    QVERIFY(!m_filters->canGoForward());
    settle();
    QVERIFY(!m_filters->canGoForward());
    m_filters->goForward();
    QCOMPARE(m_hub->mode(), u"PASSIVE"_s);
    m_filters->goBack();
    QVERIFY(m_hub->mode().isEmpty());
}

void TestTimelineFilters::remembersNoPageSize()
{
    m_hub->setPageSize(20);
    QVERIFY(!m_filters->canGoBack());
    m_hub->setMode(u"ACTIVE"_s);
    m_filters->goBack();
    QCOMPARE(m_hub->pageSize(), 20);
}

void TestTimelineFilters::keepsAllOfTheFilters()
{
    const FilterState state = everything();
    const QByteArray kept = QJsonDocument(toJson(state)).toJson();
    const FilterState read = filterStateIn(QJsonDocument::fromJson(kept).object(), m_time->zone());
    QCOMPARE(read, state);
    QCOMPARE(read.rows.facets, state.rows.facets);
    QCOMPARE(read.rows.to, state.rows.to);
    m_filters->setState(read);
    QCOMPARE(m_filters->state(), state);
}

void TestTimelineFilters::readsWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("other kinds") << QByteArray("{\"hub\":[1],\"rows\":\"x\"}");
    QTest::newRow("wrong values") << QByteArray(
        "{\"hub\":{\"types\":\"searched\",\"from\":\"soon\",\"preset\":\"never\",\"mode\":7},"
        "\"rows\":{\"line\":\"a:(\",\"type\":{\"only\":[1,null,{}]},\"to\":{}}}");
}

void TestTimelineFilters::readsWhatItDoesNotKnow()
{
    QFETCH(QByteArray, json);
    QCOMPARE(filterStateIn(QJsonDocument::fromJson(json).object(), m_time->zone()), FilterState());
}

void TestTimelineFilters::viewsAreKept()
{
    m_views->save(u"One"_s, everything());
    m_views->save(u"<b>&Two</b>"_s, {});
    m_views->save(u"One"_s, {}); // anew, in its place
    m_views->save(u"Three"_s, everything());
    QVERIFY(!m_views->rename(u"Three"_s, u"One"_s));
    QVERIFY(m_views->rename(u"Three"_s, u"Drei"_s));
    m_views->remove(u"nobody"_s);
    const SavedViews again(*m_settings, *m_time);
    QCOMPARE(again.all(), m_views->all());
    QCOMPARE(again.all().size(), 3);
    QCOMPARE(again.all().first().name, u"One"_s);
    QCOMPARE(again.find(u"One"_s), FilterState());
    QCOMPARE(again.find(u"Drei"_s), everything());
    QVERIFY(!again.find(u"Three"_s));
    m_settings->set(Settings::savedViews, QByteArray("[1,{\"name\":\"x\"},{\"name\":\"x\"},{}"));
    QVERIFY(SavedViews(*m_settings, *m_time).all().isEmpty());
    m_settings->set(Settings::savedViews, QByteArray("[1,{\"name\":\"x\"},{\"name\":\"x\"},{}]"));
    QCOMPARE(SavedViews(*m_settings, *m_time).all().size(), 1);
}

void TestTimelineFilters::aViewIsAppliedChangedAndRestored()
{
    const FilterState state = everything();
    m_filters->applyView(u"mine"_s, state);
    QCOMPARE(m_filters->state(), state);
    QCOMPARE(m_filters->view(), u"mine"_s);
    QVERIFY(!m_filters->isViewChanged());
    m_hub->setMode({});
    QVERIFY(m_filters->isViewChanged());
    m_filters->reset();
    QCOMPARE(m_filters->state(), state);
    QVERIFY(!m_filters->isViewChanged());
    m_filters->reset();
    QCOMPARE(m_filters->state(), FilterState());
    QVERIFY(m_filters->view().isEmpty());
    m_filters->goBack();
    QCOMPARE(m_filters->state(), state);
}

void TestTimelineFilters::aViewIsFollowed()
{
    m_views->save(u"mine"_s, everything());
    m_filters->applyView(u"mine"_s, *m_views->find(u"mine"_s));
    QVERIFY(m_views->rename(u"mine"_s, u"yours"_s));
    QCOMPARE(m_filters->view(), u"yours"_s);
    m_hub->setMode({});
    QVERIFY(m_filters->isViewChanged());
    m_views->save(u"yours"_s, m_filters->state());
    QVERIFY(!m_filters->isViewChanged());
    m_views->remove(u"yours"_s);
    QVERIFY(m_filters->view().isEmpty());
    QVERIFY(m_filters->state().isActive()); // the filters stay
}

void TestTimelineFilters::aPresetCountsFromNow()
{
    m_hub->setPreset(DatePreset::LastHour);
    const auto from = m_hub->from();
    m_views->save(u"lately"_s, m_filters->state());
    m_filters->reset();
    m_clock.advance(5 * 3'600'000);
    m_filters->applyView(u"lately"_s, *m_views->find(u"lately"_s));
    QCOMPARE(m_hub->preset(), DatePreset::LastHour);
    QCOMPARE(*m_hub->from() - *from, 5 * 3'600'000);
    QVERIFY(!m_filters->isViewChanged());
}

void TestTimelineFilters::aViewNarrowsRowsWhereNoHubIsAsked()
{
    m_clock.set(1'715'256'000'000); // 2024-05-09 12:00
    FilterState state;
    state.hub.types = {u"searched"_s, u"viewedPage"_s};
    state.hub.mode = u"ACTIVE"_s;
    state.preset = DatePreset::Today;
    state.rows = line(u"url:*"_s);
    state.rows.facets[Facet::Type].only = {u"viewedPage"_s, u"openedTicket"_s};
    m_views->save(u"mine"_s, state);

    TimelineFilters filters(*m_rows, *m_time, m_clock);
    filters.follow(*m_views);
    QVERIFY(!filters.asksHub());
    filters.applyView(u"mine"_s, *m_views->find(u"mine"_s));
    const RowFilter rows = m_rows->rowFilter();
    QCOMPARE(rows.facets.at(Facet::Type).only, QStringList{u"viewedPage"_s});
    QCOMPARE(rows.facets.at(Facet::Mode).only, QStringList{u"ACTIVE"_s});
    QVERIFY(!rows.facets.contains(Facet::Context));
    QCOMPARE(rows.from, std::optional<qint64>(1'715'212'800'000)); // 2024-05-09 00:00
    QVERIFY(rows.expression != nullptr);
    QVERIFY(!filters.state().hub.isFiltered());
    QCOMPARE(filters.view(), u"mine"_s);
    QVERIFY(!filters.isViewChanged());
    m_views->save(u"another"_s, {});
    QVERIFY(!filters.isViewChanged());
    filters.goBack();
    QVERIFY(!m_rows->rowFilter().isActive());
}

void TestTimelineFilters::whatNoRowCanHaveNarrowsToNone()
{
    RowFilter rows;
    rows.facets[Facet::Type].only = {u"searched"_s};
    EventQuery hub;
    hub.types = {u"viewedPage"_s};
    const FacetChoice both = narrowedToo(rows, hub).facets.at(Facet::Type);
    QCOMPARE(both.only, QStringList{u"searched"_s});
    QCOMPARE(both.without, QStringList{u"searched"_s});
}

HUBSCOPE_TEST(TestTimelineFilters)
#include "tst_timelinefilters.moc"
