// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/datetimefield.h"
#include "widgets/hubstyle.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 moment = 1715244115000; // 2024-05-09T08:41:55Z
const char* const rome = "Europe/Rome";

} // namespace

class DateTimeFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void writesWhatItReads();
    void commitsOnEnter();
    void keepsTheMomentWhenTheZoneChanges();
    void emptyIsAChoiceOrAProblem();
    void showsWhatIsWrong();
    void settingAValueIsSilent();
    void calendarKeepsTheTime();
};

void DateTimeFieldTest::reads_data()
{
    using Kind = DateTimeReading::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("msecs");
    const auto good = [](const char* text, qint64 msecs) {
        QTest::newRow(text) << QString::fromLatin1(text) << Kind::Valid << msecs;
    };
    const auto bad = [](const char* text, Kind kind) {
        QTest::newRow(text) << QString::fromLatin1(text) << kind << qint64(0);
    };
    good("2024-05-09 10:41:55", moment);
    good("  2024-05-09 10:41:55 ", moment);
    good("2024-05-09T10:41:55", moment);
    good("2024-05-09 10:41", moment - 55000);
    good("2024-05-09", moment - 55000 - 41 * 60000 - 10 * 3600000);
    good("2024-05-09T08:41:55Z", moment);
    good("2024-05-09T08:41:55.250Z", moment + 250);
    good("2024-05-09T08:41:55.000+0000", moment);
    good("2024-05-09T10:41:55+02:00", moment);
    good("2024-05-09T10:41:55+0200", moment);
    good("2024-05-09T10:41:55+02", moment);
    good("2024-05-09T03:41:55-05:00", moment);
    good("2024-03-31 01:59:59", 1711846799000);
    good("2024-03-31 03:00:00", 1711846800000);
    bad("2024-03-31 02:30:00", Kind::NoSuchLocalTime);
    bad("", Kind::Empty);
    bad("   ", Kind::Empty);
    bad("2024-13-45", Kind::NotADate);
    bad("2024-02-30 10:00:00", Kind::NotADate);
    bad("yesterday", Kind::NotADate);
    bad("2024-05-09 25:00:00", Kind::NotADate);
}

void DateTimeFieldTest::reads()
{
    QFETCH(QString, text);
    QFETCH(DateTimeReading::Kind, kind);
    QFETCH(qint64, msecs);
    const DateTimeReading reading = readDateTimeText(text, QTimeZone(rome));
    QCOMPARE(int(reading.kind), int(kind));
    QCOMPARE(reading.msecsUtc, msecs);
}

void DateTimeFieldTest::writesWhatItReads()
{
    const QTimeZone zone(rome);
    QCOMPARE(dateTimeText(moment, zone), u"2024-05-09 10:41:55"_s);
    QCOMPARE(dateTimeText(moment + 7, zone), u"2024-05-09 10:41:55.007"_s);
    QCOMPARE(readDateTimeText(dateTimeText(moment + 7, zone), zone).msecsUtc, moment + 7);
}

void DateTimeFieldTest::commitsOnEnter()
{
    DateTimeField field(&test::theme());
    field.setZone(QTimeZone(rome));
    QSignalSpy values(&field, &DateTimeField::valueChanged);
    QTest::keyClicks(field.lineEdit(), u"2024-05-09T08:41:55Z"_s);
    QCOMPARE(values.count(), 0);
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(values.count(), 1);
    QCOMPARE(field.value(), std::optional<qint64>(moment));
    QCOMPARE(field.lineEdit()->text(), u"2024-05-09 10:41:55"_s);
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(values.count(), 1);
}

void DateTimeFieldTest::keepsTheMomentWhenTheZoneChanges()
{
    DateTimeField field(&test::theme());
    field.setValue(moment);
    QCOMPARE(field.lineEdit()->text(), u"2024-05-09 08:41:55"_s);
    QSignalSpy values(&field, &DateTimeField::valueChanged);
    field.setZone(QTimeZone(rome));
    QCOMPARE(field.lineEdit()->text(), u"2024-05-09 10:41:55"_s);
    QCOMPARE(field.value(), std::optional<qint64>(moment));
    QCOMPARE(values.count(), 0);
}

void DateTimeFieldTest::emptyIsAChoiceOrAProblem()
{
    DateTimeField field(&test::theme());
    field.setValue(moment);
    QSignalSpy values(&field, &DateTimeField::valueChanged);
    field.lineEdit()->clear();
    QVERIFY(field.isValid());
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(values.count(), 1);
    QVERIFY(!field.value());
    field.setEmptyAllowed(false);
    QVERIFY(!field.isValid());
    QVERIFY(!field.problem().isEmpty());
}

void DateTimeFieldTest::showsWhatIsWrong()
{
    DateTimeField field(&test::theme());
    field.setValue(moment);
    QSignalSpy validity(&field, &DateTimeField::validityChanged);
    field.lineEdit()->setText(u"2024-13-45"_s);
    QCOMPARE(validity.count(), 1);
    QVERIFY(field.lineEdit()->property(look::invalid).toBool());
    QVERIFY(!field.problem().isEmpty());
    QCOMPARE(field.lineEdit()->accessibleDescription(), field.problem());
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(field.value(), std::optional<qint64>(moment)); // the last good one
    field.lineEdit()->setText(u"2024-12-25"_s);
    QCOMPARE(validity.count(), 2);
    QVERIFY(!field.lineEdit()->property(look::invalid).toBool());
}

void DateTimeFieldTest::settingAValueIsSilent()
{
    DateTimeField field(&test::theme());
    QSignalSpy values(&field, &DateTimeField::valueChanged);
    field.setValue(moment);
    field.setValue(std::nullopt);
    QCOMPARE(values.count(), 0);
    QCOMPARE(field.lineEdit()->text(), QString());
}

void DateTimeFieldTest::calendarKeepsTheTime()
{
    DateTimeField field(&test::theme());
    field.setZone(QTimeZone(rome));
    field.setValue(moment);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QTest::keyClick(field.lineEdit(), Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<QCalendarWidget*>();
    QVERIFY(calendar);
    QVERIFY(calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2024, 5, 9));
    QSignalSpy values(&field, &DateTimeField::valueChanged);
    Q_EMIT calendar->activated(QDate(2024, 5, 10));
    QCOMPARE(values.count(), 1);
    QCOMPARE(field.lineEdit()->text(), u"2024-05-10 10:41:55"_s);
    QVERIFY(!calendar->isVisible());
}

HUBSCOPE_TEST(DateTimeFieldTest)
#include "tst_datetimefield.moc"
