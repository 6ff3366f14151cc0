// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventfilter.h"

#include "support/manualclock.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

qint64 utc(int month, int day, int hour = 0, int minute = 0, int second = 0, int msec = 0)
{
    return QDateTime({2024, month, day}, {hour, minute, second, msec}, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class EventFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(utc(5, 9, 22, 30)); // already the 10th in Rome
        m_time = std::make_unique<TimeDisplay>(m_clock, QTimeZone("Europe/Rome"));
        m_time->setChoice(TimeZoneChoice::Utc);
        m_filter = std::make_unique<EventFilter>(*m_time, m_clock);
    }

    void asksForWhatWasSet()
    {
        EventQuery query;
        query.customerId = u"c1"_s;
        query.types = {u"searched"_s, u"viewedPage"_s};
        query.contexts = {u"WEB"_s};
        query.mode = u"ACTIVE"_s;
        query.from = utc(5, 3);
        query.to = utc(5, 9);
        query.pageSize = 25;
        m_filter->setTypes(query.types);
        m_filter->setContexts(query.contexts);
        m_filter->setMode(query.mode);
        m_filter->setDates(query.from, query.to);
        m_filter->setPageSize(query.pageSize);
        QCOMPARE(m_filter->toQuery(u"c1"_s), query);
        QVERIFY(m_filter->isActive());
        query.customerId = u"c2"_s;
        QCOMPARE(m_filter->toQuery(u"c2"_s), query);
    }

    void saysWhenItChanged()
    {
        QSignalSpy changed(m_filter.get(), &EventFilter::changed);
        m_filter->setTypes({u"searched"_s, u"searched"_s});
        QCOMPARE(m_filter->types(), QStringList{u"searched"_s});
        m_filter->setTypes({u"searched"_s});
        QCOMPARE(changed.count(), 1);
        m_filter->setMode(u"PASSIVE"_s);
        m_filter->setContexts({u"WEB"_s});
        m_filter->setPageSize(50);
        QCOMPARE(changed.count(), 4);
        m_filter->reset();
        QCOMPARE(changed.count(), 5);
        QVERIFY(!m_filter->isActive());
        QCOMPARE(m_filter->pageSize(), 50);
    }

    void pageSizeHasBounds()
    {
        m_filter->setPageSize(0);
        QCOMPARE(m_filter->pageSize(), 1);
        m_filter->setPageSize(5000);
        QCOMPARE(m_filter->pageSize(), EventFilter::maxPageSize);
    }

    void chipsSayWhatIsActiveAndTakeItAway()
    {
        QVERIFY(m_filter->chips().isEmpty());
        m_filter->setTypes({u"searched"_s, u"viewedPage"_s});
        m_filter->setContexts({u"WEB"_s});
        m_filter->setMode(u"ACTIVE"_s);
        m_filter->setDates(utc(5, 3), utc(5, 9, 23, 59, 59, 999));
        QStringList labels;
        for (const FilterChip& chip : m_filter->chips())
            labels.append(chip.label);
        QCOMPARE(
            labels,
            QStringList(
                {u"searched"_s, u"viewedPage"_s, u"WEB"_s, u"Active"_s, u"3 May 2024 – 9 May 2024"_s}));
        while (!m_filter->chips().isEmpty()) {
            const QList<FilterChip> before = m_filter->chips();
            m_filter->remove(before.first());
            QCOMPARE(m_filter->chips(), before.mid(1));
        }
        QVERIFY(!m_filter->isActive());
    }

    void datesInWords_data()
    {
        QTest::addColumn<std::optional<qint64>>("from");
        QTest::addColumn<std::optional<qint64>>("to");
        QTest::addColumn<QString>("text");
        using Time = std::optional<qint64>;
        QTest::newRow("none") << Time() << Time() << QString();
        QTest::newRow("one day") << Time(utc(5, 9)) << Time(utc(5, 9, 23, 59, 59)) << u"9 May 2024"_s;
        QTest::newRow("from") << Time(utc(5, 9)) << Time() << u"from 9 May 2024"_s;
        QTest::newRow("until a time") << Time() << Time(utc(5, 9, 12)) << u"until 9 May 2024, 12:00:00"_s;
        QTest::newRow("times") << Time(utc(5, 9, 10)) << Time(utc(5, 9, 11))
                               << u"9 May 2024, 10:00:00 – 9 May 2024, 11:00:00"_s;
        QTest::newRow("wrong way round")
            << Time(utc(5, 9, 11)) << Time(utc(5, 9, 10)) << u"9 May 2024, 10:00:00 – 9 May 2024, 11:00:00"_s;
    }

    void datesInWords()
    {
        QFETCH(std::optional<qint64>, from);
        QFETCH(std::optional<qint64>, to);
        QFETCH(QString, text);
        m_filter->setDates(from, to);
        QCOMPARE(m_filter->datesText(), text);
    }

    void presets_data()
    {
        QTest::addColumn<DatePreset>("preset");
        QTest::addColumn<std::optional<qint64>>("from");
        QTest::addColumn<std::optional<qint64>>("to");
        using Time = std::optional<qint64>;
        const auto endOf = [](int month, int day) { return Time(utc(month, day, 23, 59, 59, 999)); };
        QTest::newRow("hour") << DatePreset::LastHour << Time(utc(5, 9, 21, 30)) << Time();
        QTest::newRow("today") << DatePreset::Today << Time(utc(5, 9)) << endOf(5, 9);
        QTest::newRow("yesterday") << DatePreset::Yesterday << Time(utc(5, 8)) << endOf(5, 8);
        QTest::newRow("7 days") << DatePreset::Last7Days << Time(utc(5, 3)) << endOf(5, 9);
        QTest::newRow("30 days") << DatePreset::Last30Days << Time(utc(4, 10)) << endOf(5, 9);
        QTest::newRow("month") << DatePreset::ThisMonth << Time(utc(5, 1)) << endOf(5, 31);
    }

    void presets()
    {
        QFETCH(DatePreset, preset);
        QFETCH(std::optional<qint64>, from);
        QFETCH(std::optional<qint64>, to);
        m_filter->setPreset(preset);
        QCOMPARE(m_filter->from(), from);
        QCOMPARE(m_filter->to(), to);
        QCOMPARE(m_filter->preset(), preset);
        QCOMPARE(m_filter->chips().first().label, EventFilter::presetLabel(preset));
        QVERIFY(EventFilter::presets().contains(preset));
    }

    void aPresetFollowsTheZoneAndTheClock()
    {
        m_filter->setPreset(DatePreset::Today);
        m_time->setChoice(TimeZoneChoice::Local);
        QCOMPARE(m_filter->from(), utc(5, 9, 22)); // midnight of the 10th in Rome
        m_clock.advance(qint64(24) * 3'600'000);
        m_filter->renewPreset();
        QCOMPARE(m_filter->from(), utc(5, 10, 22));

        m_filter->setDates(utc(5, 3), std::nullopt);
        QVERIFY(!m_filter->preset());
        m_time->setChoice(TimeZoneChoice::Utc);
        m_filter->renewPreset();
        QCOMPARE(m_filter->from(), utc(5, 3)); // chosen moments stay
    }

private:
    ManualClock m_clock;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<EventFilter> m_filter;
};

HUBSCOPE_TEST(EventFilterTest)
#include "tst_eventfilter.moc"
