// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/histogramstrip.h"

#include "support/testmain.h"
#include "support/testmain_widgets.h"

#include <QAccessible>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 start = 1'700'000'000'000;

TimeRange bars(int first, int last)
{
    return {start + first * hour, start + (last + 1) * hour};
}

/// A bar of each height from 1 to `count` in two stacks; every third is not shown, every fourth has problems.
HistogramContent stairs(int count)
{
    HistogramContent content;
    content.stacks = {{u"Browsing"_s, Token::FamilyBrowsing}, {u"Commerce"_s, Token::FamilyCommerce}};
    for (int i = 0; i < count; ++i) {
        HistogramBar bar{bars(i, i), u"hour %1"_s.arg(i), {i, 1}, {i, 1}, 0};
        if (i % 3 == 2)
            bar.shown = {0, 0};
        else if (i % 4 == 3)
            bar.problems = 1;
        content.bars.append(bar);
    }
    content.ticks = {{0, u"first"_s}, {count / 2, u"half"_s}};
    return content;
}

class Strip : public HistogramStrip
{
public:
    explicit Strip(int count = 40)
        : HistogramStrip(&theme())
    {
        setContent(stairs(count));
        resize(600, sizeHint().height());
        show();
        setFocus();
    }

    QPoint on(int bar) const { return {barRect(bar).center().x(), barRect(bar).bottom() - 1}; }
    QRgb pixel(int bar, int overAxis) const
    {
        const QRect column = barRect(bar);
        return const_cast<Strip*>(this)->grab().toImage().pixel(
            column.center().x(), column.bottom() + 1 - overAxis);
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(this, Qt::LeftButton, {}, from);
        QTest::mouseMove(this, (from + to) / 2);
        QTest::mouseMove(this, to);
        QTest::mouseRelease(this, Qt::LeftButton, {}, to);
    }
    void turn(const QPoint& place, const QPoint& delta, Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent wheel(place, mapToGlobal(place), {}, delta, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(this, &wheel);
    }
    TimeRange chosen() const { return choice().value_or(TimeRange()); }
};

} // namespace

class HistogramStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { theme().setScheme(Theme::Scheme::Light); }

    void barsStandOnTheAxisInTheirColours_data()
    {
        QTest::addColumn<Theme::Scheme>("scheme");
        QTest::newRow("light") << Theme::Scheme::Light;
        QTest::newRow("dark") << Theme::Scheme::Dark;
    }
    void barsStandOnTheAxisInTheirColours();
    void problemsAreHatched();
    void outsideOfTheChoiceColoursAreHalf();
    void oneAndNoneArePainted();

    void draggingChooses();
    void draggingAnEdgeMovesIt();
    void aClickChoosesOneBar();
    void escapeTakesADragBack();
    void aDoubleClickClearsOrZoomsOut();
    void theWheelZoomsAroundThePointer();

    void keysWalkAndChoose();
    void beyondTheEndsMoreIsAskedFor();
    void keysZoom();
    void theCurrentBarStaysWhereItsTimeIs();

    void isAListToAssistiveTechnology();
    void barsTellTheirCounts();
    void capacityFollowsTheWidth();
};

void HistogramStripTest::barsStandOnTheAxisInTheirColours()
{
    QFETCH(Theme::Scheme, scheme);
    theme().setScheme(scheme);
    Strip strip;
    QCOMPARE(strip.pixel(37, 2), theme().color(Token::FamilyBrowsing).rgb()); // a bar of 37 and 1
    const int top = strip.barRect(37).height() * 38 / 40;
    QCOMPARE(strip.pixel(37, top), theme().color(Token::FamilyCommerce).rgb());
    QCOMPARE(strip.pixel(37, top + 1), theme().color(Token::Base).rgb());
    QCOMPARE(strip.pixel(38, 2), theme().mixed(Token::FamilyBrowsing, Token::Base, 0.5).rgb()); // not shown
    const QRect column = strip.barRect(39);
    QCOMPARE(column.width() + 1, strip.barRect(39).left() - strip.barRect(38).left()); // a gap of one
}

void HistogramStripTest::problemsAreHatched()
{
    Strip strip;
    const QImage picture = strip.grab().toImage();
    const auto colours = [&picture, &strip](int bar) {
        QSet<QRgb> found;
        const QRect column = strip.barRect(bar);
        for (int y = column.bottom() - 4; y <= column.bottom(); ++y) {
            for (int x = column.left(); x <= column.right(); ++x)
                found.insert(picture.pixel(x, y));
        }
        return found;
    };
    const QSet<QRgb> hatch{theme().color(Token::Danger).rgb(), theme().color(Token::Base).rgb()};
    QCOMPARE(colours(39), hatch);
    QVERIFY(!colours(37).contains(theme().color(Token::Danger).rgb()));
}

void HistogramStripTest::outsideOfTheChoiceColoursAreHalf()
{
    Strip strip;
    strip.setChoice(bars(20, 31));
    QCOMPARE(strip.pixel(30, 2), theme().color(Token::FamilyBrowsing).rgb());
    QCOMPARE(strip.pixel(33, 2), theme().mixed(Token::FamilyBrowsing, Token::Base, 0.5).rgb());
    const int top = strip.barRect(21).height() - 2;
    QVERIFY(strip.pixel(21, top) != theme().color(Token::Base).rgb()); // the brush
    const QImage picture = strip.grab().toImage();
    QCOMPARE(picture.pixel(strip.barRect(20).left(), 6), theme().color(Token::Accent).rgb());
}

void HistogramStripTest::oneAndNoneArePainted()
{
    Strip strip(1);
    QCOMPARE(strip.pixel(0, 3), theme().color(Token::FamilyCommerce).rgb());
    strip.setContent({});
    QCOMPARE(strip.current(), -1);
    QVERIFY(!strip.grab().isNull());
    QTest::keyClick(&strip, Qt::Key_Left); // nothing to walk on
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(100, 20));
    QVERIFY(!strip.choice());
}

void HistogramStripTest::draggingChooses()
{
    Strip strip;
    QSignalSpy changed(&strip, &HistogramStrip::choiceChanged);
    strip.drag(strip.on(10), strip.on(20));
    QCOMPARE(strip.chosen(), bars(10, 20));
    QVERIFY(changed.size() >= 2);           // also on the way
    strip.drag(strip.on(30), strip.on(25)); // backwards
    QCOMPARE(strip.chosen(), bars(25, 30));
    strip.drag(strip.on(35), QPoint(strip.width() + 50, 10)); // over the end
    QCOMPARE(strip.chosen(), bars(35, 39));
}

void HistogramStripTest::draggingAnEdgeMovesIt()
{
    Strip strip;
    strip.setChoice(bars(10, 20));
    const auto edge = [&](int bar) { return QPoint(strip.barRect(bar).left(), 20); };
    strip.drag(edge(10), edge(5));
    QCOMPARE(strip.chosen(), bars(5, 20));
    strip.drag(edge(21), edge(26));
    QCOMPARE(strip.chosen(), bars(5, 25));
    strip.drag(edge(5), edge(30)); // across the other one
    QCOMPARE(strip.chosen(), bars(26, 29));
}

void HistogramStripTest::aClickChoosesOneBar()
{
    Strip strip;
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.on(7));
    QCOMPARE(strip.chosen(), bars(7, 7));
    QCOMPARE(strip.current(), 7);
    QTest::mouseClick(&strip, Qt::RightButton, {}, strip.on(9));
    QCOMPARE(strip.chosen(), bars(7, 7));
}

void HistogramStripTest::escapeTakesADragBack()
{
    Strip strip;
    strip.setChoice(bars(1, 2));
    QTest::mousePress(&strip, Qt::LeftButton, {}, strip.on(10));
    QTest::mouseMove(&strip, strip.on(20));
    QCOMPARE(strip.chosen(), bars(10, 20));
    QTest::keyClick(&strip, Qt::Key_Escape);
    QCOMPARE(strip.chosen(), bars(1, 2));
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, strip.on(20));
    QCOMPARE(strip.chosen(), bars(1, 2));
}

void HistogramStripTest::aDoubleClickClearsOrZoomsOut()
{
    Strip strip;
    QSignalSpy out(&strip, &HistogramStrip::zoomOutRequested);
    strip.setChoice(bars(10, 20));
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.on(3));
    QTest::mouseDClick(&strip, Qt::LeftButton, {}, strip.on(3));
    QVERIFY(!strip.choice());
    QCOMPARE(out.size(), 0);

    strip.setChoice(bars(10, 20));
    strip.setZoomed(true);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.on(3));
    QTest::mouseDClick(&strip, Qt::LeftButton, {}, strip.on(3));
    QCOMPARE(strip.chosen(), bars(10, 20));
    QCOMPARE(out.size(), 1);
}

void HistogramStripTest::theWheelZoomsAroundThePointer()
{
    Strip strip;
    QSignalSpy zoom(&strip, &HistogramStrip::zoomRequested);
    QSignalSpy pan(&strip, &HistogramStrip::panRequested);
    strip.turn(strip.on(12), {0, 120});
    QCOMPARE(zoom.size(), 1);
    QVERIFY(zoom.at(0).at(0).toDouble() < 1);
    QVERIFY(bars(12, 12).contains(zoom.at(0).at(1).toLongLong()));
    strip.turn(strip.on(12), {0, -240});
    QVERIFY(zoom.at(1).at(0).toDouble() > 1.5);
    strip.turn(strip.on(12), {0, 60}); // half a step of a fine wheel
    QCOMPARE(zoom.size(), 2);
    strip.turn(strip.on(12), {0, 60});
    QCOMPARE(zoom.size(), 3);
    QCOMPARE(pan.size(), 0);
    strip.turn(strip.on(12), {0, -120}, Qt::ShiftModifier);
    QCOMPARE(pan.size(), 1);
    QVERIFY(pan.at(0).at(0).toInt() > 0);
}

void HistogramStripTest::keysWalkAndChoose()
{
    Strip strip;
    QCOMPARE(strip.current(), 39); // the newest
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(strip.current(), 38);
    QVERIFY(!strip.choice());
    QTest::keyClick(&strip, Qt::Key_Return);
    QCOMPARE(strip.chosen(), bars(38, 38));
    QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(strip.chosen(), bars(36, 38));
    HistogramContent counted = stairs(40); // as narrowing brings other counts
    counted.bars.removeFirst();
    strip.setContent(counted);
    QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(strip.chosen(), bars(35, 38));
    strip.setContent(stairs(40));
    QTest::keyClick(&strip, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(strip.chosen(), bars(36, 38));
    QTest::keyClick(&strip, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(strip.chosen(), bars(37, 38));
    QTest::keyClick(&strip, Qt::Key_Home);
    QCOMPARE(strip.current(), 0);
    QTest::keyClick(&strip, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(strip.chosen(), bars(0, 39));
    QTest::keyClick(&strip, Qt::Key_Escape);
    QVERIFY(!strip.choice());
}

void HistogramStripTest::beyondTheEndsMoreIsAskedFor()
{
    Strip strip;
    QSignalSpy pan(&strip, &HistogramStrip::panRequested);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(pan.size(), 1);
    QVERIFY(pan.at(0).at(0).toInt() > 0);
    QCOMPARE(strip.current(), 39);
    HistogramContent later = stairs(40);
    for (HistogramBar& bar : later.bars)
        bar.range = {bar.range.from + 10 * hour, bar.range.to + 10 * hour};
    strip.setContent(later);
    QCOMPARE(strip.current(), 30); // the one after the last before
}

void HistogramStripTest::keysZoom()
{
    Strip strip;
    QSignalSpy zoom(&strip, &HistogramStrip::zoomRequested);
    strip.setCurrent(5);
    QTest::keyClick(&strip, Qt::Key_Plus);
    QTest::keyClick(&strip, Qt::Key_Minus);
    QCOMPARE(zoom.size(), 2);
    QVERIFY(zoom.at(0).at(0).toDouble() < 1);
    QVERIFY(zoom.at(1).at(0).toDouble() > 1);
    QVERIFY(bars(5, 5).contains(zoom.at(0).at(1).toLongLong()));
}

void HistogramStripTest::theCurrentBarStaysWhereItsTimeIs()
{
    Strip strip;
    strip.setCurrent(12);
    HistogramContent fewer = stairs(40);
    fewer.bars.remove(0, 10);
    strip.setContent(fewer);
    QCOMPARE(strip.current(), 2);
}

void HistogramStripTest::isAListToAssistiveTechnology()
{
    Strip strip;
    QVERIFY(QTest::qWaitForWindowActive(&strip));
    strip.setAccessibleName(u"Events by date"_s);
    strip.setChoice(bars(3, 4));
    strip.setCurrent(4);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&strip);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Events by date"_s);
    QCOMPARE(list->childCount(), 40);
    QVERIFY(!list->child(40) && !list->child(-1));
    QAccessibleInterface* bar = list->child(3);
    QVERIFY(bar && bar->isValid());
    QCOMPARE(list->indexOfChild(bar), 3);
    QCOMPARE(bar->parent(), list);
    QCOMPARE(bar->role(), QAccessible::ListItem);
    QCOMPARE(bar->text(QAccessible::Name), strip.barText(3));
    QCOMPARE(bar->text(QAccessible::Value), u"4"_s);
    QVERIFY(bar->state().selected);
    QVERIFY(!list->child(5)->state().selected);
    QVERIFY(list->child(4)->state().focused && !bar->state().focused);
    QCOMPARE(list->focusChild(), list->child(4));
    const QPoint place = bar->rect().center();
    QCOMPARE(list->childAt(place.x(), place.y()), bar);

    QVERIFY(bar->actionInterface());
    bar->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(strip.chosen(), bars(3, 3));
    strip.setContent(stairs(2));
    QVERIFY(!bar->isValid()); // it went
}

void HistogramStripTest::barsTellTheirCounts()
{
    Strip strip;
    QCOMPARE(strip.barText(4), u"hour 4, 5 event(s)"_s);
    QCOMPARE(strip.barText(3), u"hour 3, 4 event(s), 1 with problems"_s);
    QCOMPARE(strip.barText(2), u"hour 2, 0 of 3 event(s)"_s);
}

void HistogramStripTest::capacityFollowsTheWidth()
{
    Strip strip;
    QSignalSpy capacity(&strip, &HistogramStrip::capacityChanged);
    const int before = strip.capacity();
    strip.resize(900, strip.height());
    QCOMPARE(capacity.size(), 1);
    QCOMPARE(capacity.at(0).at(0).toInt(), strip.capacity());
    QCOMPARE(strip.capacity(), before + 300 / 6);
}

HUBSCOPE_TEST(HistogramStripTest)
#include "tst_histogramstrip.moc"
