// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"

#include "support/testmain.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace hubscope;
using namespace Qt::StringLiterals;

class TimestampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("no colon") << QByteArray("2017-03-08T10:18:17.000+0000")
                                  << u"2017-03-08T10:18:17.000Z"_s;
        QTest::newRow("zulu") << QByteArray("2017-03-08T10:18:17Z") << u"2017-03-08T10:18:17.000Z"_s;
        QTest::newRow("colon") << QByteArray("2017-03-08T10:18:17.250+00:00")
                               << u"2017-03-08T10:18:17.250Z"_s;
        QTest::newRow("east") << QByteArray("2017-03-08T00:18:17+0530") << u"2017-03-07T18:48:17.000Z"_s;
        QTest::newRow("west") << QByteArray("2017-12-31T23:30:00-01") << u"2018-01-01T00:30:00.000Z"_s;
        QTest::newRow("micros") << QByteArray("2017-03-08T10:18:17.123456Z") << u"2017-03-08T10:18:17.123Z"_s;
        QTest::newRow("one digit") << QByteArray("2017-03-08T10:18:17.5Z") << u"2017-03-08T10:18:17.500Z"_s;
        QTest::newRow("no zone") << QByteArray("2017-03-08T10:18:17") << u"2017-03-08T10:18:17.000Z"_s;
        QTest::newRow("space") << QByteArray("2017-03-08 10:18") << u"2017-03-08T10:18:00.000Z"_s;
        QTest::newRow("date") << QByteArray("2020-02-29") << u"2020-02-29T00:00:00.000Z"_s;
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << u"1969-12-31T23:59:59.000Z"_s;
    }

    void readsEverySpelling()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        const auto parsed = parseTimestamp(QByteArrayView(text));
        QVERIFY(parsed);
        QCOMPARE(isoTimestamp(*parsed), utc);
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"", "yesterday", "2017", "2017-3-8", "2017-02-29", "2017-13-01", "2017-03-08T25:00:00Z",
              "2017-03-08T10:61:00Z", "2017-03-08T10:18:17.Z", "2017-03-08T10:18:17+",
              "2017-03-08T10:18:17Zjunk", "2017-03-08T", "20170308T101817Z", "2017-03-08T10:18:17+2460"})
            QTest::newRow(text) << QByteArray(text);
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseTimestamp(QByteArrayView(text)));
    }

    void agreesWithQtOverCenturies()
    {
        for (qint64 at = -2'000'000'000'000; at < 4'000'000'000'000; at += 86'399'999'7) {
            const QDateTime qt = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc());
            QCOMPARE(parseTimestamp(qt.toString(Qt::ISODateWithMs)), std::optional<qint64>(at));
            QCOMPARE(parseTimestamp(hubTimestamp(at)), std::optional<qint64>(at));
        }
    }

    void writesTheHubsSpelling()
    {
        QCOMPARE(hubTimestamp(1'488'968'297'000), u"2017-03-08T10:18:17.000+0000"_s);
    }
};

HUBSCOPE_TEST(TimestampTest)
#include "tst_timestamp.moc"
