// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/histogrampane.h"
#include "support/testmain.h"
#include "ui/program.h"
#include "widgets/histogramstrip.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// A range that is chosen in the histogram narrows the rows at once; the hub is asked for it a moment later,
/// where more of it may be on the hub than is loaded.
class TestHistogramRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub()); }
    void init();
    void cleanup() { m_program.reset(); }

    void theHubIsAskedForTheRange();
    void manyChangesAreOneRequest();
    void draggingIsOneRequest();
    void whatIsLoadedIsNotAskedFor();
    void escapeTakesItBack();
    void resetTakesItBack();

private:
    /// The oldest bar: it begins where the loaded events end, so the hub may have more of it.
    void chooseOldestBar() const;
    QList<TimeRange> bars() const;
    qsizetype requests() const { return m_program->askedForEvents().size(); }
    /// The dates that the latest request carries, both inclusive; nothing where it carries none.
    std::optional<TimeRange> askedRange() const;
    std::optional<TimeRange> chosenRange() const;
    void waitForTheAnswer() const;

    TimelineObject timeline() const { return m_program->window().timeline(); }
    TimelineModel& model() const { return timeline().model(); }
    HistogramStrip& strip() const { return child<HistogramStrip>(m_program->window().widget()); }

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestHistogramRange::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->openCustomer(m_people.shopper);
    QTRY_COMPARE(timeline().loaded(), 100);
    QTRY_VERIFY(strip().content().bars.size() > 3);
    QCOMPARE(requests(), 1);
}

void TestHistogramRange::chooseOldestBar() const
{
    strip().setFocus();
    WindowPage::press(Qt::Key_Home);
    WindowPage::press(Qt::Key_Return);
}

QList<TimeRange> TestHistogramRange::bars() const
{
    QList<TimeRange> ranges;
    for (const HistogramBar& bar : strip().content().bars)
        ranges.append(bar.range);
    return ranges;
}

std::optional<TimeRange> TestHistogramRange::askedRange() const
{
    const QUrlQuery query(m_program->askedForEvents().last());
    const auto moment = [&query](const QString& name) {
        const QString text = query.queryItemValue(name, QUrl::FullyDecoded);
        return QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch();
    };
    if (!query.hasQueryItem(u"dateFrom"_s) || !query.hasQueryItem(u"dateTo"_s))
        return std::nullopt;
    return TimeRange{moment(u"dateFrom"_s), moment(u"dateTo"_s)};
}

std::optional<TimeRange> TestHistogramRange::chosenRange() const
{
    const auto choice = strip().choice();
    return choice ? std::optional(TimeRange{choice->from, choice->to - 1}) : std::nullopt;
}

void TestHistogramRange::waitForTheAnswer() const
{
    QTRY_VERIFY(!model().isStale());
    QTRY_VERIFY(model().state() == LoadState::Ready || model().state() == LoadState::AtEnd);
}

void TestHistogramRange::theHubIsAskedForTheRange()
{
    const QList<TimeRange> before = bars();
    chooseOldestBar();
    // At once only the rows are narrowed.
    QCOMPARE(model().shownCount(), strip().content().bars.first().loadedCount());
    QVERIFY(model().shownCount() < 100);
    QCOMPARE(requests(), 1);
    QTRY_COMPARE(requests(), 2);
    QCOMPARE(chosenRange(), std::optional(TimeRange{before.first().from, before.first().to - 1}));
    QCOMPARE(askedRange(), chosenRange());
    waitForTheAnswer();
    QVERIFY(model().shownCount() > 0);
    for (int row = 0; row < model().rowCount(); ++row) {
        if (const auto event = model().eventAt(row))
            QVERIFY(*event->date >= askedRange()->from && *event->date <= askedRange()->to);
    }
    // What the range was chosen in stays to be seen.
    QCOMPARE(bars(), before);
    QCOMPARE(timeline().chips().size(), 2); // of the hub's filter and of the rows'
}

void TestHistogramRange::manyChangesAreOneRequest()
{
    chooseOldestBar();
    for (int i = 0; i < 3; ++i)
        WindowPage::press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(strip().choice()->to, bars().at(3).to);
    QTRY_COMPARE(requests(), 2);
    QCOMPARE(askedRange(), chosenRange());
    waitForTheAnswer();
    QCOMPARE(requests(), 2);
}

void TestHistogramRange::draggingIsOneRequest()
{
    const auto placeOf = [this](qsizetype bar) { return strip().barRect(int(bar)).center(); };
    const qsizetype last = bars().size() - 1;
    QTest::mousePress(&strip(), Qt::LeftButton, {}, placeOf(last));
    for (qsizetype bar = last - 1; bar >= 0; --bar)
        QTest::mouseMove(&strip(), placeOf(bar));
    QCOMPARE(strip().choice(), std::optional(TimeRange{bars().first().from, bars().last().to}));
    QTest::mouseRelease(&strip(), Qt::LeftButton, {}, placeOf(0));
    QTRY_COMPARE(requests(), 2);
    QCOMPARE(askedRange(), chosenRange());
    waitForTheAnswer();
    QCOMPARE(requests(), 2);
}

void TestHistogramRange::whatIsLoadedIsNotAskedFor()
{
    strip().setFocus();
    WindowPage::press(Qt::Key_End);
    WindowPage::press(Qt::Key_Return);
    QVERIFY(model().shownCount() > 0 && model().shownCount() < 100);
    // Somebody who looks at it for so long that the hub would have been asked goes on to another range.
    const QDeadlineTimer later(600);
    QTRY_VERIFY(later.hasExpired());
    QCOMPARE(requests(), 1);
    chooseOldestBar();
    QTRY_COMPARE(requests(), 2);
    QCOMPARE(askedRange(), chosenRange());
}

void TestHistogramRange::escapeTakesItBack()
{
    const QList<TimeRange> before = bars();
    chooseOldestBar();
    QTRY_VERIFY(askedRange());
    waitForTheAnswer();
    WindowPage::press(Qt::Key_Escape);
    QVERIFY(!strip().choice());
    QTRY_COMPARE(requests(), 3);
    QVERIFY(!askedRange());
    waitForTheAnswer();
    QTRY_COMPARE(timeline().counts(), u"100 shown · 100 loaded · 12,000 total"_s);
    QVERIFY(timeline().chips().isEmpty());
    QTRY_COMPARE(bars(), before);
}

void TestHistogramRange::resetTakesItBack()
{
    chooseOldestBar();
    QTRY_VERIFY(askedRange());
    waitForTheAnswer();
    WindowPage::click(child<QPushButton>(timeline().filterBar(), u"Reset"_s));
    QTRY_VERIFY(!askedRange());
    QVERIFY(!strip().choice());
    QTRY_COMPARE(timeline().counts(), u"100 shown · 100 loaded · 12,000 total"_s);
}

HUBSCOPE_TEST(TestHistogramRange)
#include "tst_histogramrange.moc"
