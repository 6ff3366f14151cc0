// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findbar.h"

#include "models/displaytime.h"
#include "models/fakehub.h"
#include "models/payloadfinder.h"
#include "models/timelinemodel.h"
#include "schema/catalogue.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/elidedlabel.h"
#include "widgets/hubstyle.h"
#include "widgets/searchfield.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class FindBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithTheFocusAndClosesWithEsc();
    void saysHowManyAndWhichOne();
    void saysWhatIsSearched();
    void keysGoFromHitToHit();
    void saysWhatCannotBeRead();
    void marksWhatIsNowhere();
    void everyPartHasAName();

private:
    QString state() const { return m_bar->findChild<ElidedLabel*>()->text(); }
    bool isMarked() const { return m_edit->property(look::invalid).toBool(); }
    QString current() const;

    static constexpr qint64 newest = 1'715'240'000'000;
    static constexpr qint64 minute = 60'000;

    ManualClock m_clock;
    const Catalogue m_catalogue = Catalogue::bundled();
    TimeDisplay m_time{m_clock};
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<PayloadFinder> m_finder;
    std::unique_ptr<FindBar> m_bar;
    SearchField* m_edit = nullptr;
};

void FindBarTest::init()
{
    m_model = std::make_unique<TimelineModel>(m_catalogue, m_time);
    QList<Event> events;
    for (int i = 0; i < 10; ++i)
        events.append(
            makeEvent(u"e%1"_s.arg(i), newest - i * minute, i % 4 == 0 ? u"/Milano"_s : u"/Roma"_s));
    m_model->setEvents(events);
    m_finder = std::make_unique<PayloadFinder>(*m_model);
    // What the page does.
    connect(m_finder.get(), &PayloadFinder::hitChosen, m_finder.get(), [this](EventRow event) {
        m_finder->setCurrent(event);
    });
    m_bar = std::make_unique<FindBar>(*m_finder, u"Find in events"_s, theme());
    m_edit = m_bar->findChild<SearchField*>();
    m_bar->resize(800, m_bar->sizeHint().height());
    m_bar->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

void FindBarTest::cleanup()
{
    m_bar.reset();
    m_finder.reset();
    m_model.reset();
}

QString FindBarTest::current() const
{
    const qsizetype number = m_finder->currentNumber();
    return number == 0 ? QString()
                       : m_model->eventAt(m_model->rowOfEvent(m_finder->hits().rows.at(number - 1)))->id;
}

void FindBarTest::opensWithTheFocusAndClosesWithEsc()
{
    QCOMPARE(m_bar->focusWidget(), m_edit);
    QTest::keyClicks(m_edit, u"milano"_s);
    QTRY_COMPARE(m_finder->hits().rows.size(), 3);
    QSignalSpy closed(m_bar.get(), &FindBar::closed);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QVERIFY(m_bar->isHidden());
    QVERIFY(!m_finder->isActive()); // no ticks of what is not to be seen
    m_bar->open();
    QCOMPARE(m_edit->selectedText(), u"milano"_s);
    QTRY_COMPARE(m_finder->hits().rows.size(), 3);
    QTest::mouseClick(m_bar->findChildren<QToolButton*>().last(), Qt::LeftButton);
    QVERIFY(m_bar->isHidden());
}

void FindBarTest::saysHowManyAndWhichOne()
{
    QCOMPARE(state(), u"in 10 loaded event(s)"_s);
    QTest::keyClicks(m_edit, u"milano"_s);
    QTRY_COMPARE(state(), u"3 hit(s) in 10 loaded event(s)"_s);
    m_bar->step(1);
    QCOMPARE(state(), u"1 of 3 in 10 loaded event(s)"_s);
    m_bar->step(-1);
    QCOMPARE(state(), u"3 of 3 in 10 loaded event(s)"_s);
    m_finder->setCurrent(m_model->eventRowAt(m_model->rowOf(u"e1"_s)));
    QCOMPARE(state(), u"3 hit(s) in 10 loaded event(s)"_s);
}

void FindBarTest::saysWhatIsSearched()
{
    QTest::keyClicks(m_edit, u"milano"_s);
    RowFilter filter;
    filter.from = newest - 5 * minute;
    m_model->setRowFilter(filter);
    QTRY_COMPARE(state(), u"2 hit(s) in 6 shown of 10 loaded event(s)"_s);
}

void FindBarTest::keysGoFromHitToHit()
{
    QTest::keyClicks(m_edit, u"milano"_s);
    QTest::keyClick(m_edit, Qt::Key_Return); // before anything is found
    QTRY_COMPARE(current(), u"e0"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(current(), u"e4"_s);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(current(), u"e0"_s);
    m_bar->close();
    m_bar->step(1); // finds again what it found before
    QVERIFY(m_bar->isVisible());
    QTRY_COMPARE(current(), u"e4"_s);
}

void FindBarTest::saysWhatCannotBeRead()
{
    auto* expression = m_bar->findChild<QToolButton*>();
    QVERIFY(expression->isCheckable());
    QTest::keyClicks(m_edit, u"mil(ano|an)?"_s);
    QTRY_COMPARE(state(), u"0 hit(s) in 10 loaded event(s)"_s);
    QTest::mouseClick(expression, Qt::LeftButton);
    QTRY_COMPARE(state(), u"3 hit(s) in 10 loaded event(s)"_s);
    QVERIFY(!isMarked());
    QTest::keyClicks(m_edit, u"("_s);
    QVERIFY(state().startsWith(u"Not a regular expression, at 14: "_s));
    QVERIFY(isMarked());
    QVERIFY(!m_finder->isActive());
    QTest::mouseClick(expression, Qt::LeftButton);
    QTRY_COMPARE(state(), u"0 hit(s) in 10 loaded event(s)"_s);
}

void FindBarTest::marksWhatIsNowhere()
{
    QTest::keyClicks(m_edit, u"torino"_s);
    QTRY_VERIFY(isMarked());
    const auto buttons = m_bar->findChildren<QToolButton*>();
    QVERIFY(!buttons.at(1)->isEnabled());
    QVERIFY(!buttons.at(2)->isEnabled());
    m_edit->setText(u"milano"_s);
    QTRY_VERIFY(!isMarked() && buttons.at(1)->isEnabled() && buttons.at(2)->isEnabled());
    m_edit->clear();
    QVERIFY(!isMarked());
    QVERIFY(!m_finder->isActive());
}

void FindBarTest::everyPartHasAName()
{
    QVERIFY(!m_edit->accessibleName().isEmpty());
    const auto buttons = m_bar->findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 4);
    for (const QToolButton* button : buttons) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
    }
}

HUBSCOPE_TEST(FindBarTest)

#include "tst_findbar.moc"
