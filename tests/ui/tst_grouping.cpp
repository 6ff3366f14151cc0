// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/program.h"

#include <QApplication>
#include <QDateTime>
#include <QHeaderView>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// Finding one's way in a long list: to a moment, and by groups.
class TestGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub()); }
    void init();
    void cleanup() { m_program.reset(); }

    void goesToADate_data();
    void goesToADate();
    void saysThatADateIsNone();
    void saysThatNothingIsSoOld();
    void saysThatRowsAreHidden();
    void goesToADateInAnyOrder();
    void aDateThatIsNotAskedForMovesNothing();
    void sessionsAreGroups();
    void aSessionIsFolded();
    void groupsAreKeptAndTheOrderIsNot();
    void theEndOfTheGroupsLoadsNothingUnasked();
    void typesAreGroups();
    void pausesPartRuns();
    void aRunIsFolded();
    void allThatIsLoadedComesIntoGroups_data();
    void allThatIsLoadedComesIntoGroups();

private:
    struct Group
    {
        QString title;
        QString count;
        QList<Event> events;
    };
    QList<Group> groups() const; ///< as the rows have them, those out of sight left out
    QList<Event> events() const;
    void groupBySession() const;
    void checkRuns() const; ///< those of the rows against the dates of the events
    QString heading(qint64 from, qint64 to) const;
    /// The menu's entry, the text, Enter.
    void goTo(const QString& text) const;
    static QString sessionOf(const Event& event)
    {
        return event.bringBack && event.bringBack->isSession() ? event.bringBack->value : QString();
    }
    static QString takeMessage(const std::function<void()>& act); ///< what a box says that comes of it

    TimelineObject timeline() const { return m_program->window().timeline(); }
    TimelineModel& model() const { return timeline().model(); }
    TimelineView& view() const { return timeline().view(); }

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestGrouping::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->openCustomer(m_people.shopper);
    QTRY_COMPARE(timeline().loaded(), 100);
}

QList<TestGrouping::Group> TestGrouping::groups() const
{
    QList<Group> found;
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().rowKind(row) == TimelineModel::RowKind::Group)
            found.append(
                {timeline().cell(row, 0),
                 model().index(row, 0).data(TimelineModel::GroupCountTextRole).toString(),
                 {}});
        else if (const auto event = model().eventAt(row); event && !found.isEmpty())
            found.last().events.append(*event);
    }
    return found;
}

QList<Event> TestGrouping::events() const
{
    QList<Event> found;
    for (const Group& group : groups())
        found += group.events;
    return found;
}

void TestGrouping::groupBySession() const
{
    m_program->window().action("actionGroupSession").trigger();
    QTRY_VERIFY(timeline().cell(0, 0).startsWith(u"Session "_s));
}

void TestGrouping::goTo(const QString& text) const
{
    whenDialogOpens([&text](QWidget& dialog) {
        QCOMPARE(dialog.windowTitle(), u"Go to date"_s);
        WindowPage::type(text);
        WindowPage::press(Qt::Key_Return);
    });
    m_program->window().action("actionGoToDate").trigger();
}

QString TestGrouping::takeMessage(const std::function<void()>& act)
{
    QString words;
    const auto isMessage = [] { return qobject_cast<QMessageBox*>(QApplication::activeModalWidget()); };
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] {
        if (QMessageBox* box = isMessage()) {
            words = box->text();
            box->accept();
        }
    });
    timer.start(5);
    act();
    return words;
}

void TestGrouping::goesToADate_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("day") << u"yyyy-MM-dd"_s;
    QTest::newRow("minute") << u"yyyy-MM-dd hh:mm"_s; // as the dialog's own example has it
    QTest::newRow("second") << u"yyyy-MM-ddThh:mm:ss"_s;
}

void TestGrouping::goesToADate()
{
    QFETCH(QString, format);
    const QList<Event> before = events();
    const QDateTime wanted = QDateTime::fromMSecsSinceEpoch(*before.at(60).date, Qt::UTC);
    const QString text = wanted.toString(format);
    goTo(text);
    const auto dateText = [&format](const Event& event) {
        return QDateTime::fromMSecsSinceEpoch(*event.date, Qt::UTC).toString(format);
    };
    // The newest of that day, minute or second.
    const auto found = std::ranges::find(before, text, dateText);
    QVERIFY(found != before.end());
    QCOMPARE(view().selectedEventId(), found->id);
    const int place = view().rowViewportPosition(model().rowOf(found->id));
    QVERIFY(place >= 0 && place < view().viewport()->height());
    QTRY_COMPARE(m_program->window().event().eventId(), found->id);
}

void TestGrouping::saysThatADateIsNone()
{
    const QString selected = view().selectedEventId();
    const QString words = takeMessage([this] { goTo(u"<b>soon</b>"_s); });
    QCOMPARE(words, u"“&lt;b&gt;soon&lt;/b&gt;” is no date that can be read."_s);
    QCOMPARE(view().selectedEventId(), selected);
}

void TestGrouping::saysThatNothingIsSoOld()
{
    const QString selected = view().selectedEventId();
    const QString words = takeMessage([this] { goTo(u"1999-12-31"_s); });
    QCOMPARE(words, u"No loaded event happened then or before. Load more, or all."_s);
    QCOMPARE(view().selectedEventId(), selected);
}

void TestGrouping::saysThatRowsAreHidden()
{
    const QList<Event> before = events();
    RowFilter filter;
    filter.from = *before.at(10).date;
    model().setRowFilter(filter);
    const QDateTime wanted = QDateTime::fromMSecsSinceEpoch(*before.at(60).date, Qt::UTC);
    const QString words = takeMessage([&] { goTo(wanted.toString(u"yyyy-MM-ddThh:mm:ss"_s)); });
    QCOMPARE(words, u"No shown event happened then or before. Show all rows, or load more."_s);
}

void TestGrouping::goesToADateInAnyOrder()
{
    const Event wanted = events().at(60);
    model().sort(TimelineModel::Time, Qt::AscendingOrder);
    goTo(QDateTime::fromMSecsSinceEpoch(*wanted.date, Qt::UTC).toString(u"yyyy-MM-ddThh:mm:ss"_s));
    const auto selected = model().eventAt(view().currentIndex().row());
    QVERIFY(selected);
    QCOMPARE(*selected->date / 1000, *wanted.date / 1000);
}

void TestGrouping::aDateThatIsNotAskedForMovesNothing()
{
    const QString selected = view().selectedEventId();
    whenDialogOpens([](QWidget&) {
        WindowPage::type(u"1999-12-31"_s);
        WindowPage::press(Qt::Key_Escape);
    });
    m_program->window().action("actionGoToDate").trigger();
    QCOMPARE(view().selectedEventId(), selected);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestGrouping::sessionsAreGroups()
{
    const QList<Event> before = events();
    view().selectEvent(before.at(30).id);
    groupBySession();
    const QList<Group> found = groups();
    QVERIFY(found.size() > 1);
    QSet<QString> sessions;
    qsizetype count = 0;
    for (const Group& group : found) {
        QVERIFY(!group.events.isEmpty());
        const QString session = sessionOf(group.events.first());
        QVERIFY2(!sessions.contains(session), qPrintable(session)); // each stands once
        sessions.insert(session);
        QCOMPARE(group.title.startsWith(u"Session "_s), !session.isEmpty());
        QCOMPARE(group.count, u"%1 event(s)"_s.arg(group.events.size()));
        for (const Event& event : group.events)
            QCOMPARE(sessionOf(event), session);
        QVERIFY(std::ranges::is_sorted(
            group.events, std::ranges::greater(), [](const Event& e) { return *e.date; }));
        count += group.events.size();
    }
    QCOMPARE(count, before.size());
    QCOMPARE(view().selectedEventId(), before.at(30).id); // whatever the order
    QVERIFY(m_program->window().action("actionGroupSession").isChecked());
}

void TestGrouping::aSessionIsFolded()
{
    groupBySession();
    const QList<Group> before = groups();
    view().setFocus();
    view().selectEvent(before.first().events.last().id);
    WindowPage::press(Qt::Key_Left);
    QCOMPARE(groups().first().events.size(), 0);
    QCOMPARE(groups().first().count, before.first().count);
    QVERIFY(model().index(0, 0).data(TimelineModel::FoldedRole).toBool());
    QCOMPARE(view().currentIndex().row(), 0);
    WindowPage::press(Qt::Key_Right);
    QCOMPARE(groups().first().events, before.first().events);
    // With the mouse as well.
    const QRect heading = view().visualRect(model().index(0, 0));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, heading.center());
    QTRY_COMPARE(groups().first().events.size(), 0);
}

void TestGrouping::groupsAreKeptAndTheOrderIsNot()
{
    groupBySession();
    view().sortByColumn(TimelineModel::Time, Qt::AscendingOrder);
    m_program->window().openByLine(m_people.member);
    QTRY_COMPARE(model().query().customerId, m_people.member);
    QCOMPARE(model().grouping(), Grouping::Session);
    QVERIFY(m_program->window().action("actionGroupSession").isChecked());
    QCOMPARE(view().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);

    m_program->close();
    m_program->openCustomer(m_people.shopper);
    QTRY_COMPARE(timeline().loaded(), 100);
    QCOMPARE(model().grouping(), Grouping::Session);
    QTRY_VERIFY(timeline().cell(0, 0).startsWith(u"Session "_s));
    QCOMPARE(view().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestGrouping::theEndOfTheGroupsLoadsNothingUnasked()
{
    groupBySession();
    const qsizetype asked = m_program->askedForEvents().size();
    timeline().scrollToEnd();
    QCOMPARE(model().state(), LoadState::Ready);
    QCOMPARE(m_program->askedForEvents().size(), asked);
    // By day what comes stands at the end.
    m_program->window().action("actionGroupDay").trigger();
    view().scrollToTop();
    timeline().scrollToEnd();
    QTRY_COMPARE(timeline().loaded(), 200);
}

void TestGrouping::typesAreGroups()
{
    const QList<Event> before = events();
    QAction& action = m_program->window().action("actionGroupType");
    action.trigger();
    QTRY_COMPARE(timeline().cell(0, 0), before.first().type);
    QVERIFY(action.isChecked());
    QStringList types; // as they come
    QHash<QString, QList<Event>> eventsOf;
    for (const Event& event : before) {
        if (!types.contains(event.type))
            types.append(event.type);
        eventsOf[event.type].append(event);
    }
    const QList<Group> found = groups();
    QCOMPARE(found.size(), types.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found.at(i).title, types.at(i));
        QCOMPARE(found.at(i).events, eventsOf.value(types.at(i)));
        QCOMPARE(found.at(i).count, u"%1 event(s)"_s.arg(found.at(i).events.size()));
    }
    // A time stands under no day any more.
    QVERIFY(timeline().cell(1, TimelineModel::Time).contains(u','));
}

QString TestGrouping::heading(qint64 from, qint64 to) const
{
    const auto words = [](qint64 moment, const QString& format) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC), format);
    };
    const QString day = u"d MMMM yyyy"_s;
    const QString start = words(from, u"d MMM yyyy, hh:mm:ss"_s);
    if (from / 1000 == to / 1000)
        return start;
    const bool oneDay = words(from, day) == words(to, day);
    return start + u" – "_s + words(to, oneDay ? u"hh:mm:ss"_s : u"d MMM yyyy, hh:mm:ss"_s);
}

void TestGrouping::checkRuns() const
{
    constexpr qint64 halfAnHour = 30 * 60'000;
    const QList<Group> found = groups();
    std::optional<qint64> above;
    for (const Group& group : found) {
        QVERIFY(!group.events.isEmpty());
        for (const Event& event : group.events) {
            const bool begins = &event == &group.events.first();
            QCOMPARE(!above || *above - *event.date >= halfAnHour, begins);
            above = event.date;
        }
        QCOMPARE(group.title, heading(*group.events.last().date, *group.events.first().date));
        QCOMPARE(group.count, u"%1 event(s)"_s.arg(group.events.size()));
    }
}

void TestGrouping::pausesPartRuns()
{
    const QList<Event> before = events();
    view().selectEvent(before.at(30).id);
    m_program->window().action("actionGroupPause").trigger();
    QTRY_VERIFY(timeline().cell(0, 0).contains(u':'));
    checkRuns();
    QVERIFY(groups().size() > 1);
    QCOMPARE(events(), before); // nothing moves but for the headings
    QCOMPARE(view().selectedEventId(), before.at(30).id);
    // More at the end goes on in the last run.
    timeline().scrollToEnd();
    QTRY_COMPARE(timeline().loaded(), 200);
    QTRY_COMPARE(events().size(), 200);
    checkRuns();
    // By type there are no pauses to see.
    model().sort(TimelineModel::Type);
    QTRY_VERIFY(groups().isEmpty());
    model().sort(-1);
    QTRY_COMPARE(events().size(), 200);
    checkRuns();
}

void TestGrouping::aRunIsFolded()
{
    m_program->window().action("actionGroupPause").trigger();
    QTRY_VERIFY(timeline().cell(0, 0).contains(u':'));
    const QList<Group> before = groups();
    view().setFocus();
    view().selectEvent(before.last().events.first().id);
    WindowPage::press(Qt::Key_Left);
    QCOMPARE(groups().last().events.size(), 0);
    QCOMPARE(groups().last().title, before.last().title);
    const auto spoken = [this] { return view().currentIndex().data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(), u"%1, %2, folded"_s.arg(before.last().title, before.last().count));
    // It stays folded while it grows.
    timeline().scrollToEnd();
    QTRY_COMPARE(timeline().loaded(), 200);
    const QList<Group> grown = groups();
    QCOMPARE(grown.at(before.size() - 1).events.size(), 0);
    QVERIFY(spoken().endsWith(u", folded"_s));
    WindowPage::press(Qt::Key_Right);
    QVERIFY(groups().at(before.size() - 1).events.size() >= before.last().events.size());
    checkRuns();
}

void TestGrouping::allThatIsLoadedComesIntoGroups_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("session") << QByteArray("actionGroupSession");
    QTest::newRow("type") << QByteArray("actionGroupType");
    QTest::newRow("pause") << QByteArray("actionGroupPause");
}

void TestGrouping::allThatIsLoadedComesIntoGroups()
{
    QFETCH(QByteArray, action);
    const QString day = timeline().cell(0, 0);
    m_program->window().action(action.constData()).trigger();
    QTRY_VERIFY(timeline().cell(0, 0) != day);
    WindowPage::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(timeline().loaded(), 12'000, 30'000);
    QTRY_COMPARE(model().shownCount(), 12'000);
    QTRY_VERIFY(!model().isArranging());
    QCOMPARE(events().size(), 12'000);
    if (action == "actionGroupPause") {
        checkRuns();
        return;
    }
    QSet<QString> keys; // each stands once
    for (const Group& group : groups())
        keys.insert(
            action == "actionGroupType" ? group.events.first().type : sessionOf(group.events.first()));
    QCOMPARE(keys.size(), groups().size());
}

HUBSCOPE_TEST(TestGrouping)
#include "tst_grouping.moc"
