// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinemodel.h"

#include "models/fakehub.h"
#include "models/heldmodel.h"
#include "schema/catalogue.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

using Model = TimelineModel;

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = std::make_unique<TimeDisplay>(m_clock, QTimeZone("Europe/Rome"));
        m_time->setChoice(TimeZoneChoice::Utc);
        m_hub = std::make_unique<FakeHub>();
        fill(25, 3 * hour);
        m_model = std::make_unique<HeldModel<TimelineModel>>(m_catalogue, *m_time);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setService(&m_hub->hub().events());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_hub.reset();
    }

    void loadsByPage()
    {
        QCOMPARE(m_model->state(), LoadState::Idle);
        QVERIFY(!m_model->canFetchMore({}));
        m_model->setQuery(query());
        QCOMPARE(m_model->state(), LoadState::Loading);
        QTRY_COMPARE(m_model->state(), LoadState::Ready);
        QCOMPARE(m_model->loadedCount(), 10);
        QCOMPARE(m_model->shownCount(), 10);
        QCOMPARE(m_model->totalCount(), 25);
        QCOMPARE(m_model->totalPages(), 3);

        QVERIFY(m_model->canFetchMore({}));
        m_model->scrollToEnd();
        QCOMPARE(m_model->rowKind(m_model->rowCount() - 1), Model::RowKind::Tail);
        QCOMPARE(text(m_model->rowCount() - 1, 0), u"Loading page 2 of 3"_s);
        QTRY_COMPARE(m_model->loadedCount(), 20);
        QTRY_COMPARE(m_model->state(), LoadState::Ready);
        m_model->scrollToEnd();
        QTRY_COMPARE(m_model->state(), LoadState::AtEnd);
        QCOMPARE(m_model->loadedCount(), 25);
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->rowKind(m_model->rowCount() - 1), Model::RowKind::Event);
        QCOMPARE(m_model->shiftedCount(), 0);
        QCOMPARE(m_hub->askedPages(), QList<int>({0, 1, 2}));
    }

    void aDayIsARow()
    {
        load();
        const QModelIndex day = m_model->index(0, 0);
        QCOMPARE(day.data(Model::RowKindRole).toInt(), int(Model::RowKind::Group));
        QCOMPARE(day.data().toString(), u"Thursday 9 May 2024"_s);
        QCOMPARE(day.data(Model::GroupCountTextRole).toString(), u"3 event(s)"_s);
        QCOMPARE(day.data(Qt::AccessibleTextRole).toString(), u"Thursday 9 May 2024, 3 event(s)"_s);
        QVERIFY(!(day.flags() & Qt::ItemIsEnabled));
        QVERIFY(!m_model->eventAt(0));
        QVERIFY(!m_model->eventAt(-1));
        QCOMPARE(m_model->eventAt(1)->id, u"e0"_s);
        QCOMPARE(m_model->rowOf(u"e0"_s), 1);
    }

    void aFailedPageIsRetriedInPlace()
    {
        m_hub->failingPages = {1};
        load();
        m_model->scrollToEnd();
        QTRY_COMPARE(m_model->state(), LoadState::Failed);
        QCOMPARE(m_model->error()->message, u"no such page today"_s);
        QCOMPARE(m_model->loadedCount(), 10);
        const int tail = m_model->rowCount() - 1;
        QCOMPARE(text(tail, 0), u"Page 2 failed, 1 page(s) shown"_s);
        QVERIFY(m_model->index(tail, 0).flags() & Qt::ItemIsEnabled);
        QVERIFY(!m_model->canFetchMore({}));

        m_hub->failingPages.clear();
        m_model->retry();
        QTRY_COMPARE(m_model->loadedCount(), 20);
        QTRY_COMPARE(m_model->state(), LoadState::Ready);
        QVERIFY(!m_model->error());
    }

    void aFailedFirstPageIsRetried()
    {
        m_hub->failingPages = {0};
        m_model->setQuery(query());
        QTRY_COMPARE(m_model->state(), LoadState::Failed);
        QCOMPARE(m_model->rowCount(), 0);
        m_hub->failingPages.clear();
        m_model->refresh();
        QTRY_COMPARE(m_model->loadedCount(), 10);
    }

    void cancelStopsAndLoadMoreGoesOn()
    {
        load();
        m_hub->silent = true;
        m_model->scrollToEnd();
        m_model->cancel();
        QCOMPARE(m_model->state(), LoadState::Idle);
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->rowKind(m_model->rowCount() - 1), Model::RowKind::Event);
        m_hub->silent = false;
        m_model->loadMore();
        QTRY_COMPARE(m_model->loadedCount(), 20);
    }

    void pagesThatShiftedAreShownOnce()
    {
        load();
        m_hub->events.prepend(makeEvent(u"new1"_s, m_newest + hour));
        m_hub->events.prepend(makeEvent(u"new2"_s, m_newest + 2 * hour));
        m_model->scrollToEnd();
        QTRY_COMPARE(m_model->state(), LoadState::Ready);
        QCOMPARE(m_model->loadedCount(), 18);
        QCOMPARE(m_model->shiftedCount(), 2);
        QCOMPARE(m_model->totalCount(), 27);
    }

    void aPageOfNothingNewDoesNotEndTheScrolling()
    {
        load();
        for (int i = 0; i < 10; ++i)
            m_hub->events.prepend(makeEvent(u"new%1"_s.arg(i), m_newest + (i + 1) * hour));
        m_model->scrollToEnd();
        QTRY_COMPARE(m_model->loadedCount(), 20);
        QCOMPARE(m_hub->askedPages(), QList<int>({0, 1, 2}));
    }

    void refreshAddsOnTopAndKeepsTheSelection()
    {
        load();
        QItemSelectionModel selection(m_model.get());
        const auto select = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
        selection.setCurrentIndex(m_model->index(m_model->rowOf(u"e4"_s), 0), select);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy refreshed(m_model.get(), &Model::refreshed);

        for (int i = 0; i < 12;
             ++i) // more than a page: the refresh must read on until it meets what is known
            m_hub->events.prepend(makeEvent(u"new%1"_s.arg(i), m_newest + (i + 1) * hour));
        m_model->refresh();
        QVERIFY(m_model->isRefreshing());
        QTRY_COMPARE(refreshed.count(), 1);
        QVERIFY(!m_model->isRefreshing());
        QCOMPARE(refreshed.first().first().toInt(), 12);
        QCOMPARE(m_model->loadedCount(), 22);
        QCOMPARE(selection.currentIndex().row(), m_model->rowOf(u"e4"_s));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(order(), expectedOrder(22));
        QCOMPARE(m_model->state(), LoadState::Ready); // the walk downwards goes on where it was
    }

    void changedEventsAreArrangedTogetherWhileAllIsLoaded()
    {
        load();
        for (Event& event : m_hub->events)
            event.body.replace("/p", "/q");
        m_hub->events.prepend(makeEvent(u"new"_s, m_newest + hour)); // the last that is known comes again
        int merges = 0;
        int arranged = 0;
        connect(&m_model->feed(), &EventFeed::merged, this, [&] {
            ++merges;
            arranged += m_model->isLoadingAll() && !m_model->isArranging() ? 1 : 0;
        });
        m_model->setPaths({u"path"_s});
        m_model->loadAll();
        QTRY_COMPARE(m_model->state(), LoadState::AtEnd);
        QVERIFY(merges > 0);
        QCOMPARE(arranged, 0);
        QCOMPARE(text(m_model->rowOf(u"e9"_s), Model::ColumnCount), u"/q9"_s); // at once, where it is
        QTRY_VERIFY(!m_model->isArranging());
        QCOMPARE(m_model->shownCount(), m_model->loadedCount());
        QVERIFY(order().size() >= 25);
        QCOMPARE(text(m_model->rowOf(u"e9"_s), Model::ColumnCount), u"/q9"_s);
    }

    void whileAllIsLoadedCountsAreNotToldWithEachPage()
    {
        fill(3000, hour);
        load();
        QSignalSpy told(m_model.get(), &Model::countsChanged);
        QElapsedTimer elapsed;
        elapsed.start();
        m_model->loadAll();
        QTRY_COMPARE(m_model->state(), LoadState::AtEnd);
        QTRY_COMPARE(m_model->shownCount(), 3000);
        const auto steps = elapsed.elapsed() / 180; // timers may be early
        QVERIFY2(told.count() <= steps + 10, qPrintable(u"%1 times in %2"_s.arg(told.count()).arg(steps)));
    }

    void whatWasPostedHereIsMarked()
    {
        load();
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const QModelIndex row = m_model->index(m_model->rowOf(u"e4"_s), Model::Mark);
        const auto heard = [&row] { return row.data(Qt::AccessibleTextRole).toString(); };
        QVERIFY(!row.data(Model::PostedRole).toBool());
        QVERIFY(!heard().contains(u"posted by you"_s));
        m_model->setPosted({u"e4"_s, u"not loaded"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), row.row());
        QVERIFY(row.data(Model::PostedRole).toBool());
        QVERIFY(heard().contains(u"posted by you"_s));
        m_model->setPosted({});
        QCOMPARE(changed.size(), 2);
        QVERIFY(!row.data(Model::PostedRole).toBool());
    }

    void aFailedRefreshLeavesAllAsItWas()
    {
        load();
        const QStringList before = order();
        m_hub->failingPages = {0};
        QSignalSpy failed(m_model.get(), &Model::refreshFailed);
        m_model->refresh();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(order(), before);
        QCOMPARE(m_model->state(), LoadState::Ready);
        QVERIFY(m_model->canFetchMore({}));
    }

    void anotherFilterKeepsWhatStays()
    {
        const QByteArray body = R"({"id":"s1","type":"searched","context":"WEB","date":"2024-05-09T08:00:00Z",
            "properties":{"keyword":"rain jacket","resultCount":24}})";
        m_hub->events.insert(1, eventOf(body));
        load();
        QItemSelectionModel selection(m_model.get());
        selection.setCurrentIndex(
            m_model->index(m_model->rowOf(u"s1"_s), 0), QItemSelectionModel::SelectCurrent);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);

        EventQuery filtered = query();
        filtered.types = {u"searched"_s};
        m_model->setQuery(filtered);
        QVERIFY(m_model->isStale());
        QCOMPARE(m_model->loadedCount(), 10); // the old rows until the answer is there
        QTRY_COMPARE(m_model->state(), LoadState::AtEnd);
        QVERIFY(!m_model->isStale());
        QCOMPARE(order(), QStringList{u"s1"_s});
        QCOMPARE(m_model->totalCount(), 1);
        QCOMPARE(selection.currentIndex().row(), m_model->rowOf(u"s1"_s));

        m_model->setQuery(query());
        QTRY_COMPARE(m_model->loadedCount(), 10);
        QCOMPARE(selection.currentIndex().row(), m_model->rowOf(u"s1"_s));
        QCOMPARE(resets.count(), 0);
    }

    void aFilterThatFindsNothingLeavesNothing()
    {
        load();
        EventQuery filtered = query();
        filtered.types = {u"closedTicket"_s};
        m_model->setQuery(filtered);
        QTRY_COMPARE(m_model->state(), LoadState::AtEnd);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->totalCount(), 0);
    }

    void anotherCustomerResets()
    {
        load();
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        EventQuery other = query();
        other.customerId = u"c2"_s;
        m_model->setQuery(other);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(m_model->rowCount(), 0);
        QTRY_COMPARE(m_model->state(), LoadState::Ready);
        m_model->setQuery(other);
        QCOMPARE(m_model->state(), LoadState::Ready); // what is shown already is not asked for again
    }

    void noServiceMeansNoRows()
    {
        load();
        m_model->setService(nullptr);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setQuery(query());
        m_model->refresh();
        m_model->loadMore();
        QCOMPARE(m_model->state(), LoadState::Idle);
    }

    void aZoneSwitchKeepsSelectionAndEvents()
    {
        load();
        const QStringList before = order();
        QItemSelectionModel selection(m_model.get());
        selection.setCurrentIndex(
            m_model->index(m_model->rowOf(u"e7"_s), Model::Type),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const QPersistentModelIndex day(m_model->index(0, 0));
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QString timeBefore = text(m_model->rowOf(u"e7"_s), Model::Time);
        QCOMPARE(m_model->index(0, 0).data(Model::GroupCountTextRole).toString(), u"3 event(s)"_s);

        m_time->setChoice(TimeZoneChoice::Local);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(order(), before);
        QCOMPARE(selection.currentIndex().row(), m_model->rowOf(u"e7"_s));
        QCOMPARE(selection.currentIndex().column(), int(Model::Type));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().row(), m_model->rowOf(u"e7"_s));
        QVERIFY(text(m_model->rowOf(u"e7"_s), Model::Time) != timeBefore);
        // 23:42 UTC is tomorrow in Rome: the day has one event more.
        QCOMPARE(m_model->index(0, 0).data(Model::GroupCountTextRole).toString(), u"4 event(s)"_s);
        QCOMPARE(day.row(), 0);
    }

    void aRowSaysWhatHappened()
    {
        const QByteArray body = R"({"id":"7c30be18-0000-4000-8000-0000000071d2","customerId":null,
            "bringBackProperties":{"type":"SESSION_ID","value":"e3f1aa00-0000-4000-8000-0000000000a9"},
            "type":"completedOrder","context":"ECOMMERCE","date":"2024-05-09T08:42:07.000+0000",
            "registeredAt":"2024-05-09T08:42:08.200Z","properties":{"orderId":"4711","products":[{},{},{}],
            "amount":{"total":129.90,"local":{"currency":"EUR"}}}})";
        m_hub->events = {eventOf(body)};
        load();
        const QStringList cells{
            QString(),
            u"08:42:07"_s,
            u"1 s"_s,
            u"completedOrder"_s,
            u"ECOMMERCE"_s,
            u"Active"_s,
            u"4711 · 3 item(s) · 129.90 EUR"_s,
            u"e3f1…a9"_s};
        for (int column = 0; column < Model::ColumnCount; ++column)
            QCOMPARE(text(1, column), cells.at(column));
        const QModelIndex row = m_model->index(1, Model::Session);
        QCOMPARE(row.data(Model::CopyRole).toString(), u"e3f1aa00-0000-4000-8000-0000000000a9"_s);
        QCOMPARE(row.data(Model::FamilyRole).toInt(), int(EventFamily::Commerce));
        QCOMPARE(row.data(Model::LagKindRole).toInt(), int(LagKind::Normal));
        QCOMPARE(row.data(Model::ProblemsRole).toStringList(), QStringList());
        QCOMPARE(*m_model->eventAt(1), m_hub->events.first());
        QCOMPARE(
            row.data(Qt::AccessibleTextRole).toString(),
            u"completedOrder, ECOMMERCE, 9 May 2024, 08:42:07, 4711 · 3 item(s) · 129.90 EUR"_s);
        const auto exchange = m_hub->log().find(row.data(Model::RequestIdRole).toString());
        QVERIFY(exchange);
        QVERIFY(exchange->url.path().endsWith(u"/events"));
    }

    void anOddEventSaysWhy()
    {
        const QByteArray body = R"({"id":"x","type":"<b>new</b>","context":"","mode":"PASSIVE",
            "date":"2024-05-09T10:42:07Z","registeredAt":"2024-05-09T08:42:09Z","properties":null})";
        m_hub->events = {eventOf(body)};
        load();
        QCOMPARE(text(1, Model::Lag), u"-1 h"_s);
        const QModelIndex type = m_model->index(1, Model::Type);
        QCOMPARE(type.data(Model::LagKindRole).toInt(), int(LagKind::WholeHours));
        QCOMPARE(type.data(Model::ProblemsRole).toStringList().size(), 1);
        QCOMPARE(type.data(Model::FamilyRole).toInt(), int(EventFamily::Generic));
        QCOMPARE(type.data().toString(), u"<b>new</b>"_s);
        QVERIFY(!type.data(Qt::ToolTipRole).toString().contains(u"<b>")); // tooltips guess rich text
        QCOMPARE(text(1, Model::KeyFacts), u"—"_s);
        QCOMPARE(text(1, Model::Mode), u"Passive"_s);
    }

    void rowsAreNarrowedWithoutTheHub()
    {
        load();
        const auto asked = m_hub->askedPages();
        QSignalSpy changed(m_model.get(), &Model::rowFilterChanged);
        connect(m_model.get(), &Model::rowFilterChanged, this, [this] {
            // Who counts what is shown, as the histogram does, must not count what was shown before.
            QCOMPARE(m_model->shownRows().size(), m_model->rowFilter().isActive() ? 5 : 20);
        });
        RowFilter filter;
        filter.from = m_newest - 12 * hour;
        m_model->setRowFilter(filter);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(order(), QStringList({u"e0"_s, u"e1"_s, u"e2"_s, u"e3"_s, u"e4"_s}));
        QCOMPARE(m_model->shownCount(), 5);
        QCOMPARE(m_model->loadedCount(), 10);
        QCOMPARE(m_model->rowOf(u"e9"_s), -1);
        QVERIFY(m_model->feed().store().find(u"e9"_s));
        QVERIFY(!m_model->canFetchMore({})); // few rows leave room in a view, which would fetch on and on
        m_model->loadMore();                 // what comes is narrowed too
        QTRY_COMPARE(m_model->loadedCount(), 20);
        QCOMPARE(m_model->shownCount(), 5);
        m_model->setRowFilter({});
        QCOMPARE(order(), expectedOrder(20));
        QCOMPARE(m_hub->askedPages().size(), asked.size() + 1);
    }

    void rowsAreOfTheStoreWhileTheyAreArranged()
    {
        const auto events = [this](int count) {
            QList<Event> all;
            for (int i = 0; i < count; ++i)
                all.append(makeEvent(u"e%1"_s.arg(i), m_newest - i * hour, u"/p%1"_s.arg(i)));
            return all;
        };
        m_model->setEvents(events(3000));
        m_model->sort(Model::KeyFacts, Qt::DescendingOrder);
        m_model->setJoins({{u"r"_s, u"s"_s, m_newest - 2 * hour, 1}});
        QTRY_VERIFY(!m_model->isArranging());
        // Whoever hears of new rows may ask for them, as the search of the events does.
        const auto check = [this] {
            const EventSnapshot snapshot = m_model->snapshot();
            for (const EventRow row : m_model->shownRows())
                QVERIFY(snapshot.contains(row));
            m_model->eventAtTime(m_newest);
            m_model->joinRows();
        };
        connect(&m_model->feed(), &EventFeed::renewed, this, check);
        connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, check);
        connect(m_model.get(), &QAbstractItemModel::layoutChanged, this, check);
        QStringList stay = order();
        stay.removeIf([](const QString& id) { return id.mid(1).toInt() >= 400; });
        m_model->setEvents(events(400));
        QVERIFY(m_model->isArranging());
        check();
        QCOMPARE(m_model->shownCount(), 400);
        QCOMPARE(order(), stay);
        QTRY_VERIFY(!m_model->isArranging());
        QCOMPARE(order(), stay);
    }

    void sortsByAnyColumn_data()
    {
        QTest::addColumn<int>("column");
        for (int column = Model::Time; column < Model::ColumnCount + 1; ++column)
            QTest::addRow("column %d", column) << column;
    }

    void sortsByAnyColumn()
    {
        QFETCH(int, column);
        m_hub->events.insert(
            1,
            eventOf(
                R"({"id":"s1","type":"searched","context":"APP","mode":"PASSIVE","date":"2024-05-09T08:00:00Z",
            "registeredAt":"2024-05-09T08:00:09Z","properties":{"keyword":"rain jacket","path":"zz"},
            "bringBackProperties":{"type":"SESSION_ID","value":"abc"}})"));
        load();
        m_model->setPaths({u"path"_s});
        const auto texts = [&] {
            QStringList cells;
            for (int row = 0; row < m_model->rowCount(); ++row) {
                if (m_model->rowKind(row) == Model::RowKind::Event)
                    cells.append(m_model->index(row, column).data(Model::CopyRole).toString());
            }
            return cells;
        };
        QItemSelectionModel selection(m_model.get());
        selection.setCurrentIndex(
            m_model->index(m_model->rowOf(u"s1"_s), 0), QItemSelectionModel::SelectCurrent);
        m_model->sort(column, Qt::AscendingOrder);
        const QStringList up = texts();
        QCOMPARE(selection.currentIndex().row(), m_model->rowOf(u"s1"_s));
        m_model->sort(column, Qt::DescendingOrder);
        QStringList down = texts();
        QCOMPARE(up.size(), 10);
        // Those that say nothing come last, either way.
        QStringList empty = up.filter(QRegularExpression(u"^$"_s));
        QCOMPARE(up.mid(up.size() - empty.size()), empty);
        QCOMPARE(down.mid(down.size() - empty.size()), empty);
        QStringList said = up.mid(0, up.size() - empty.size());
        down = down.mid(0, down.size() - empty.size());
        std::ranges::reverse(down);
        QCOMPARE(down, said);
        m_model->sort(-1);
        QCOMPARE(order(), expectedOrder(10));
    }

    void keyFactsOfTypesThatCameLaterAreSorted()
    {
        const auto searched = [](const QByteArray& id, const QByteArray& keyword) {
            return eventOf(
                "{\"id\":\"" + id +
                "\",\"type\":\"searched\",\"date\":\"2024-05-09T08:00:00Z\",\"properties\":"
                "{\"other\":\"first\",\"keyword\":\"" +
                keyword + "\"}}");
        };
        m_model->setEvents({makeEvent(u"e"_s, m_newest, u"/path"_s)});
        m_model->sort(Model::KeyFacts, Qt::AscendingOrder);
        m_model->setEvents({searched("b", "beta"), searched("c", "gamma"), searched("a", "alpha")});
        QCOMPARE(order(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    void anEventIsFoundByItsTimeInAnyOrder()
    {
        m_hub->events.append(eventOf("{\"id\":\"dateless\",\"type\":\"searched\"}"));
        m_hub->events.removeFirst();
        std::ranges::rotate(m_hub->events, m_hub->events.end() - 1); // the hub gives the dateless one first
        load();
        const auto idAt = [this](qint64 moment) {
            const auto event = m_model->eventAtTime(moment);
            return event ? m_model->feed().store().id(*event) : QString();
        };
        const auto check = [&] {
            QCOMPARE(idAt(m_newest), u"e1"_s);
            QCOMPARE(idAt(m_newest - 12 * hour), u"e4"_s);
            QCOMPARE(idAt(m_newest - 12 * hour - 1), u"e5"_s);
            QCOMPARE(idAt(m_newest - 1000 * hour), QString());
        };
        check();
        for (const int column : {Model::Time, Model::KeyFacts, Model::Type}) {
            m_model->sort(column, Qt::AscendingOrder);
            check();
        }
        m_model->setGrouping(Grouping::Type);
        m_model->setFolded(m_model->groupRowOf(m_model->rowOf(u"e4"_s)), true);
        check();
        RowFilter filter;
        filter.to = m_newest - 15 * hour;
        m_model->setRowFilter(filter);
        QCOMPARE(idAt(m_newest - 12 * hour), u"e5"_s);
    }

    void groupsBySession()
    {
        for (int i = 0; i < 6; ++i)
            m_hub->events.insert(
                2 * i, eventOf(
                           "{\"id\":\"s" + QByteArray::number(i) +
                           "\",\"type\":\"searched\",\"date\":\"2024-05-09T08:00:00Z\","
                           "\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"session-" +
                           QByteArray(i % 2 == 0 ? "even" : "odd") + "\"}}"));
        load();
        QCOMPARE(text(m_model->rowOf(u"s0"_s), Model::Time), u"08:00:00"_s);
        m_model->setGrouping(Grouping::Session);
        QCOMPARE(text(m_model->rowOf(u"s0"_s), Model::Time), u"9 May 2024, 08:00:00"_s); // no day above it
        QCOMPARE(m_model->rowKind(0), Model::RowKind::Group);
        QCOMPARE(text(0, 0), u"Session sess…en"_s);
        QCOMPARE(order().first(3), QStringList({u"s0"_s, u"s2"_s, u"s4"_s}));
        QCOMPARE(text(4, 0), u"Without a session"_s);
        m_model->setFolded(0, true);
        QVERIFY(m_model->index(0, 0).flags() & Qt::ItemIsEnabled);
        QCOMPARE(m_model->rowOf(u"s2"_s), -1);
        QCOMPARE(m_model->shownCount(), 10);
        m_model->setGrouping(Grouping::None);
        QCOMPARE(order(), expectedOrder(10));
        QCOMPARE(m_model->rowKind(0), Model::RowKind::Event);
    }

    void foldsAreOfNames_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("sessions") << Grouping::Session
                                  << QByteArray(
                                         "\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"%\"}");
        QTest::newRow("types") << Grouping::Type << QByteArray("\"type\":\"%\"");
    }

    void foldsAreOfNames()
    {
        QFETCH(Grouping, grouping);
        QFETCH(QByteArray, body);
        const auto events = [&body](const QByteArrayList& names) {
            QList<Event> all;
            for (const QByteArray& name : names)
                all.append(eventOf("{\"id\":\"" + name + "\"," + QByteArray(body).replace("%", name) + "}"));
            return all;
        };
        const auto folded = [this] {
            QStringList names;
            for (int row = 0; row < m_model->rowCount(); ++row) {
                if (m_model->index(row, 0).data(Model::FoldedRole).toBool())
                    names.append(text(row, 0).right(4));
            }
            return names;
        };
        m_model->setGrouping(grouping);
        m_model->setEvents(events({"AAAA", "BBBB"}));
        m_model->setFolded(0, true);
        QCOMPARE(folded(), QStringList{u"AAAA"_s});
        m_model->setEvents(events({"CCCC", "BBBB", "AAAA"})); // numbered anew
        QCOMPARE(folded(), QStringList{u"AAAA"_s});
        QCOMPARE(order(), QStringList({u"CCCC"_s, u"BBBB"_s}));
        m_model->setEvents(events({"CCCC", "DDDD"}));
        QCOMPARE(folded(), QStringList());
        m_model->setFolded(0, true);
        m_model->setGrouping(grouping == Grouping::Type ? Grouping::Session : Grouping::Type);
        QCOMPARE(folded(), QStringList());
        m_model->setGrouping(grouping);
        QCOMPARE(folded(), QStringList{u"CCCC"_s});
        m_model->clear();
        m_model->setEvents(events({"CCCC", "DDDD"}));
        QCOMPARE(folded(), QStringList());
    }

    void foldedDaysAreOfOneCustomer()
    {
        load();
        m_model->setFolded(0, true);
        m_model->setGrouping(Grouping::Pause);
        m_model->setGrouping(Grouping::Day);
        QVERIFY(m_model->index(0, 0).data(Model::FoldedRole).toBool());
        EventQuery other = query();
        other.customerId = u"c2"_s;
        m_model->setQuery(other);
        QTRY_COMPARE(m_model->state(), LoadState::Ready);
        QVERIFY(!m_model->index(0, 0).data(Model::FoldedRole).toBool());
    }

    void aHeadingSaysWhatItsRunSpans()
    {
        m_model->setGrouping(Grouping::Pause);
        load();
        const qint64 newest = *m_model->eventAt(1)->date;
        const QString before = text(0, 0);
        m_hub->events.insert(
            0, eventOf(
                   "{\"id\":\"new\",\"type\":\"searched\",\"date\":\"" +
                   QDateTime::fromMSecsSinceEpoch(newest + 1'000, Qt::UTC).toString(Qt::ISODate).toUtf8() +
                   "\"}"));
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->refresh();
        QTRY_COMPARE(m_model->loadedCount(), 11);
        QVERIFY(text(0, 0) != before);
        QVERIFY(text(0, 0).endsWith(m_time->formatTime(newest + 1'000)));
        const bool told = std::ranges::any_of(
            changes, [](const QVariantList& change) { return change.first().toModelIndex().row() == 0; });
        QVERIFY(told);
    }

    void aPathHasAColumn()
    {
        load();
        m_model->setPaths({u"properties.path"_s, u"path"_s, u"nothing.there"_s});
        QCOMPARE(m_model->columnCount(), Model::ColumnCount + 3);
        QCOMPARE(text(1, Model::ColumnCount), u"/p0"_s);
        QCOMPARE(text(1, Model::ColumnCount + 1), u"/p0"_s);
        QCOMPARE(text(1, Model::ColumnCount + 2), QString());
        const auto heading = [this](int role) {
            return m_model->headerData(Model::ColumnCount, Qt::Horizontal, role).toString();
        };
        QCOMPARE(heading(Qt::DisplayRole), u"path"_s);
        QCOMPARE(heading(Qt::AccessibleTextRole), u"properties.path"_s);
        m_model->setPaths({});
        QCOMPARE(m_model->columnCount(), int(Model::ColumnCount));
    }

    void whatIsTooLongIsNotReadForACell()
    {
        const auto said = [](qsizetype length) {
            return eventOf(
                "{\"id\":\"x\",\"type\":\"searched\",\"date\":\"2024-05-09T08:00:00Z\","
                "\"properties\":{\"keyword\":\"rain\",\"more\":\"" +
                QByteArray(length, 'x') + "\"}}");
        };
        m_model->setPaths({u"properties.keyword"_s});
        m_model->setEvents({said(200 * 1024)});
        QCOMPARE(text(1, Model::ColumnCount), u"rain"_s);
        QCOMPARE(text(1, Model::KeyFacts), u"“rain”"_s);
        m_model->setEvents({said(300 * 1024)});
        for (const int column : {int(Model::KeyFacts), int(Model::ColumnCount)}) {
            QCOMPARE(text(1, column), u"too long to show here"_s);
            QCOMPARE(m_model->index(1, column).data(Model::CopyRole).toString(), QString());
        }
    }

    void headersAreNamed()
    {
        for (int column = 0; column < Model::ColumnCount; ++column)
            QVERIFY(
                !m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(
            m_model->headerData(Model::Time, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"UTC"));
    }

private:
    static constexpr qint64 hour = 3'600'000;

    static EventQuery query()
    {
        EventQuery query;
        query.customerId = u"c1"_s;
        query.pageSize = 10;
        return query;
    }

    void fill(int count, qint64 step)
    {
        for (int i = 0; i < count; ++i)
            m_hub->events.append(makeEvent(u"e%1"_s.arg(i), m_newest - i * step, u"/p%1"_s.arg(i)));
    }

    void load()
    {
        m_model->setQuery(query());
        QTRY_VERIFY(m_model->state() == LoadState::Ready || m_model->state() == LoadState::AtEnd);
    }

    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    QStringList order() const
    {
        QStringList ids;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (const auto event = m_model->eventAt(row))
                ids.append(event->id);
        }
        return ids;
    }

    QStringList expectedOrder(int count) const
    {
        QStringList ids;
        for (const Event& event : m_hub->events.first(count))
            ids.append(event.id);
        return ids;
    }

    const qint64 m_newest = QDateTime({2024, 5, 9}, {8, 42, 7}, Qt::UTC).toMSecsSinceEpoch();
    const Catalogue m_catalogue = Catalogue::bundled();
    ManualClock m_clock;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<HeldModel<TimelineModel>> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

HUBSCOPE_TEST(TimelineModelTest)
#include "tst_timelinemodel.moc"
