// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appcontext.h"
#include "models/customertimeline.h"
#include "pages/hubempty.h"
#include "support/testmain.h"
#include "ui/program.h"
#include "widgets/chip.h"
#include "widgets/chiprow.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void typesAreFoundByTyping();
    void contextsAndModeNarrowTogether();
    void presetsAndDates_data();
    void presetsAndDates();
    void bothEndsOfTheDates();
    void aChipIsRemovedByKeyboard();
    void resetTakesAllAway();
    void nothingFitsIsSaidAndMended();
    void whatTheHubHasNoneOfIsDropped();
    void theLastEventOfAnyDateIsGoneTo();
    void leavingEndsTheLook();
    void thePageSizeIsAsked();
    void fasterThanTheHub();

private:
    QStringList offered() const; ///< where the hub has none
    /// Parameters of the newest request for events, without customer, page and size.
    QMap<QString, QString> asked() const;
    void choose(const QString& property, const QString& typed) const;

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestFilters::initTestCase()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
}

void TestFilters::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->openCustomer(m_people.shopper);
}

void TestFilters::cleanup()
{
    m_hub->setLatency(0);
    m_program.reset();
}

QMap<QString, QString> TestFilters::asked() const
{
    QMap<QString, QString> parameters;
    const auto items = QUrlQuery(m_program->askedForEvents().last()).queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : items) {
        if (key != "customerId"_L1 && key != "page"_L1 && key != "size"_L1)
            parameters.insert(key, value);
    }
    return parameters;
}

/// Opens the popup, types, toggles what is found first with Space, closes with Enter.
void TestFilters::choose(const QString& property, const QString& typed) const
{
    const TimelineObject timeline = m_program->window().timeline();
    timeline.openPopup(property);
    WindowPage::type(typed);
    WindowPage::press(Qt::Key_Space);
    WindowPage::press(Qt::Key_Return);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestFilters::typesAreFoundByTyping()
{
    const TimelineObject timeline = m_program->window().timeline();
    QWidget& popup = timeline.openPopup(u"Type"_s);
    auto& list = child<QListWidget>(popup);
    QCOMPARE(list.count(), 47);
    WindowPage::type(u"completedOr"_s);
    int shown = 0;
    for (int row = 0; row < list.count(); ++row)
        shown += list.item(row)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
    WindowPage::press(Qt::Key_Space);
    WindowPage::press(Qt::Key_Return);
    QVERIFY(!popup.isVisible());
    QTRY_COMPARE(asked(), (QMap<QString, QString>{{u"type"_s, u"completedOrder"_s}}));
    QCOMPARE(timeline.chips(), QStringList{u"completedOrder"_s});
    QTRY_VERIFY(timeline.model().state() != LoadState::Loading);
    for (int row = 0; row < timeline.model().rowCount(); ++row) {
        if (const auto event = timeline.model().eventAt(row))
            QCOMPARE(event->type, u"completedOrder"_s);
    }
    QVERIFY(!timeline.counts().contains("12,000"_L1));

    choose(u"Type"_s, u"viewedPage"_s);
    QTRY_COMPARE(asked().value(u"type"_s).split(u',').size(), 2);
    QCOMPARE(timeline.chips().size(), 2);
}

void TestFilters::contextsAndModeNarrowTogether()
{
    choose(u"Context"_s, u"MOBILE"_s);
    QTRY_COMPARE(asked(), (QMap<QString, QString>{{u"context"_s, u"MOBILE"_s}}));
    choose(u"Mode"_s, u"Passive"_s);
    QTRY_COMPARE(asked(), (QMap<QString, QString>{{u"context"_s, u"MOBILE"_s}, {u"mode"_s, u"PASSIVE"_s}}));
    QCOMPARE(m_program->window().timeline().chips(), (QStringList{u"MOBILE"_s, u"Passive"_s}));
    // Both modes are all modes.
    choose(u"Mode"_s, u"Active"_s);
    QTRY_COMPARE(asked(), (QMap<QString, QString>{{u"context"_s, u"MOBILE"_s}}));
}

void TestFilters::presetsAndDates_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("hasEnd");
    QTest::newRow("Last hour") << u"Last hour"_s << false;
    QTest::newRow("Today") << u"Today"_s << true;
    QTest::newRow("Last 7 days") << u"Last 7 days"_s << true;
    QTest::newRow("Last 30 days") << u"Last 30 days"_s << true;
}

void TestFilters::presetsAndDates()
{
    QFETCH(QString, preset);
    QFETCH(bool, hasEnd);
    const TimelineObject timeline = m_program->window().timeline();
    QWidget& popup = timeline.openPopup(u"Dates"_s);
    WindowPage::click(child<QAbstractButton>(popup, preset));
    QVERIFY(!popup.isVisible());
    QTRY_VERIFY(asked().contains(u"dateFrom"_s));
    QCOMPARE(asked().contains(u"dateTo"_s), hasEnd);
    QCOMPARE(timeline.chips(), QStringList{preset});
    const QDateTime from = QDateTime::fromString(asked().value(u"dateFrom"_s), Qt::ISODateWithMs);
    QVERIFY2(from.isValid(), qPrintable(asked().value(u"dateFrom"_s)));
    QVERIFY(from < QDateTime::currentDateTimeUtc());
    QTRY_VERIFY(timeline.model().state() != LoadState::Loading);
    for (int row = 0; row < timeline.model().rowCount(); ++row) {
        if (const auto event = timeline.model().eventAt(row))
            QVERIFY(*event->date >= from.toMSecsSinceEpoch());
    }
}

void TestFilters::bothEndsOfTheDates()
{
    const TimelineObject timeline = m_program->window().timeline();
    QWidget& popup = timeline.openPopup(u"Dates"_s);
    child<QLineEdit>(popup, u"From, inclusive"_s).setFocus();
    WindowPage::type(u"2025-01-02T03:04:05"_s);
    WindowPage::press(Qt::Key_Return);
    child<QLineEdit>(popup, u"To, inclusive"_s).setFocus();
    WindowPage::type(u"2025-01-04 03:04:05"_s);
    WindowPage::press(Qt::Key_Return);
    const auto moment = [](const QString& text) { return QDateTime::fromString(text, Qt::ISODateWithMs); };
    QTRY_VERIFY(asked().contains(u"dateTo"_s));
    QCOMPARE(moment(asked().value(u"dateFrom"_s)), QDateTime({2025, 1, 2}, {3, 4, 5}, Qt::UTC));
    // The second that is named belongs to it.
    const QDateTime to = moment(asked().value(u"dateTo"_s));
    QVERIFY2(to >= QDateTime({2025, 1, 4}, {3, 4, 5}, Qt::UTC), qPrintable(asked().value(u"dateTo"_s)));
    QVERIFY(to < QDateTime({2025, 1, 4}, {3, 4, 6}, Qt::UTC));
    WindowPage::click(child<QAbstractButton>(popup, u"Any date"_s));
    QTRY_VERIFY(asked().isEmpty());
    QVERIFY(timeline.chips().isEmpty());
}

void TestFilters::aChipIsRemovedByKeyboard()
{
    choose(u"Type"_s, u"completedOrder"_s);
    choose(u"Context"_s, u"ECOMMERCE"_s);
    const TimelineObject timeline = m_program->window().timeline();
    QTRY_COMPARE(timeline.chips(), (QStringList{u"completedOrder"_s, u"ECOMMERCE"_s}));
    auto& row = child<ChipRow>(timeline.filterBar());
    row.chip(row.ids().first())->setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Delete);
    QTRY_COMPARE(timeline.chips(), QStringList{u"ECOMMERCE"_s});
    QTRY_COMPARE(asked(), (QMap<QString, QString>{{u"context"_s, u"ECOMMERCE"_s}}));
    // The focus went on to the neighbour.
    QCOMPARE(QApplication::focusWidget(), row.chip(row.ids().first()));
    WindowPage::press(Qt::Key_Backspace);
    QTRY_VERIFY(timeline.chips().isEmpty());
    QTRY_VERIFY(asked().isEmpty());
    QVERIFY(QApplication::focusWidget());
}

void TestFilters::resetTakesAllAway()
{
    choose(u"Type"_s, u"completedOrder"_s);
    choose(u"Mode"_s, u"Active"_s);
    const TimelineObject timeline = m_program->window().timeline();
    QTRY_COMPARE(timeline.chips().size(), 2);
    auto& reset = child<QPushButton>(timeline.filterBar(), u"Reset"_s);
    QTRY_VERIFY(reset.isVisible());
    WindowPage::click(reset);
    QTRY_VERIFY(asked().isEmpty());
    QVERIFY(timeline.chips().isEmpty());
    QVERIFY(!reset.isVisible());
    QTRY_COMPARE(timeline.counts(), u"100 shown · 100 loaded · 12,000 total"_s);
    // The popups know it, too: what is chosen next is chosen alone.
    choose(u"Mode"_s, u"Passive"_s);
    QTRY_COMPARE(asked(), (QMap<QString, QString>{{u"mode"_s, u"PASSIVE"_s}}));
    WindowPage::press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(asked().isEmpty());
}

void TestFilters::nothingFitsIsSaidAndMended()
{
    choose(u"Type"_s, u"completedOrder"_s);
    choose(u"Context"_s, u"IOT"_s);
    const WindowPage window = m_program->window();
    QTRY_COMPARE(window.emptyTitle(), u"The hub has no events for these filters"_s);
    QCOMPARE(window.timeline().counts(), u"0 shown · 0 loaded · 0 total"_s);
    QVERIFY(window.event().eventId().isEmpty()); // what the filter hides is not read beside it
    window.clickEmptyPrimary();                  // Reset filters
    QTRY_COMPARE(window.timeline().counts(), u"100 shown · 100 loaded · 12,000 total"_s);
    QVERIFY(window.emptyTitle().isEmpty());
    QTRY_VERIFY(!window.event().eventId().isEmpty());
}

QStringList TestFilters::offered() const
{
    QStringList words;
    for (const QPushButton* button :
         child<HubEmpty>(m_program->window().widget()).findChildren<QPushButton*>()) {
        if (!button->accessibleName().isEmpty())
            words.append(button->accessibleName());
    }
    return words;
}

void TestFilters::whatTheHubHasNoneOfIsDropped()
{
    choose(u"Type"_s, u"completedOrder"_s);
    choose(u"Context"_s, u"IOT"_s);
    QTRY_COMPARE(offered(), (QStringList{u"Without “completedOrder”"_s, u"Without “IOT”"_s}));
    const qsizetype requests = m_program->askedForEvents().size();
    auto& drop = child<QPushButton>(m_program->window().widget(), u"Without “IOT”"_s);
    drop.setFocus();
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(asked(), (QMap<QString, QString>{{u"type"_s, u"completedOrder"_s}}));
    const TimelineObject timeline = m_program->window().timeline();
    QTRY_VERIFY(timeline.loaded() > 0);
    QCOMPARE(m_program->askedForEvents().size(), requests + 1); // no dates, nothing else to ask for
    QVERIFY(m_program->window().emptyTitle().isEmpty());
}

void TestFilters::theLastEventOfAnyDateIsGoneTo()
{
    const TimelineObject timeline = m_program->window().timeline();
    EventFilter& filter = timeline.page().customer().filter();
    choose(u"Type"_s, u"completedOrder"_s);
    QTRY_COMPARE(asked().value(u"type"_s), u"completedOrder"_s);
    QTRY_VERIFY(timeline.loaded() > 0 && !timeline.model().isStale());
    const Event last = *timeline.model().eventAt(timeline.firstEventRow());
    const qint64 total = *timeline.model().totalCount();
    qsizetype requests = m_program->askedForEvents().size();
    filter.setDates(0, 86'399'999); // 1 January 1970
    const QString day =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(*last.date, Qt::UTC).date(), u"d MMM yyyy"_s);
    const QString jump = u"Go to the last event, "_s + day;
    QTRY_VERIFY(offered().contains(jump));
    QCOMPARE(m_program->window().emptyReason(), u"The last event of any date was on %1."_s.arg(day));
    QVERIFY(offered().contains(u"Without “1 Jan 1970”: %1 event(s)"_s.arg(QLocale().toString(total))));
    QCOMPARE(m_program->askedForEvents().size(), requests + 2); // the page, and one look
    QCOMPARE(QUrlQuery(m_program->askedForEvents().last()).queryItemValue(u"size"_s), u"1"_s);
    QCOMPARE(asked(), (QMap<QString, QString>{{u"type"_s, u"completedOrder"_s}}));
    WindowPage::click(child<QPushButton>(m_program->window().widget(), jump));
    QTRY_VERIFY(timeline.loaded() > 0);
    QCOMPARE(timeline.model().eventAt(timeline.firstEventRow())->id, last.id);
    QCOMPARE(timeline.chips().size(), 2); // the type stays
    QVERIFY(*filter.from() <= *last.date && *last.date <= *filter.to());
}

/// Whoever goes on before the answer is there does not wait for it.
void TestFilters::leavingEndsTheLook()
{
    const TimelineObject timeline = m_program->window().timeline();
    EventFilter& filter = timeline.page().customer().filter();
    m_hub->setLatency(300);
    filter.setDates(0, 86'399'999);
    QTRY_COMPARE(m_program->window().emptyTitle(), u"The hub has no events for these filters"_s);
    const auto isLook = [](const Exchange& exchange) {
        return QUrlQuery(exchange.url).queryItemValue(u"size"_s) == u"1"_s;
    };
    const auto look = [this, &isLook] {
        const auto& exchanges = m_program->context().wireLog().exchanges();
        const auto found = std::ranges::find_if(exchanges, isLook);
        return found == exchanges.end() ? std::nullopt : std::optional(*found);
    };
    QTRY_VERIFY(look());
    filter.reset();
    QTRY_COMPARE(timeline.counts(), u"100 shown · 100 loaded · 12,000 total"_s);
    QCOMPARE(look()->status, 0); // asked before what is here now, and never answered
    QVERIFY(!child<HubEmpty>(m_program->window().widget()).isVisible());
}

void TestFilters::thePageSizeIsAsked()
{
    const TimelineObject timeline = m_program->window().timeline();
    auto& sizes = child<QComboBox>(timeline.filterBar(), u"Page size"_s);
    sizes.setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Home);
    QCOMPARE(sizes.currentText(), u"10 per page"_s);
    QTRY_VERIFY(m_program->askedForEvents().last().query().contains("size=10"_L1));
    QTRY_VERIFY(timeline.loaded() >= 10);
    QVERIFY(timeline.counts().endsWith("12,000 total"_L1));
}

void TestFilters::fasterThanTheHub()
{
    // The answer to an earlier question must not show under a later one.
    m_hub->setLatency(150);
    choose(u"Type"_s, u"completedOrder"_s);
    choose(u"Type"_s, u"viewedPage"_s);
    choose(u"Type"_s, u"completedOrder"_s); // unchecks it
    const TimelineObject timeline = m_program->window().timeline();
    QTRY_COMPARE(asked(), (QMap<QString, QString>{{u"type"_s, u"viewedPage"_s}}));
    QTRY_VERIFY(!timeline.model().isStale() && timeline.model().state() == LoadState::Ready);
    for (int row = 0; row < timeline.model().rowCount(); ++row) {
        if (const auto event = timeline.model().eventAt(row))
            QCOMPARE(event->type, u"viewedPage"_s);
    }
}

HUBSCOPE_TEST(TestFilters)
#include "tst_filters.moc"
