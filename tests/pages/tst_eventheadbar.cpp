// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/displaytime.h"
#include "models/draftdocument.h"
#include "models/schemalibrary.h"
#include "pages/eventheadbar.h"
#include "pages/headfield.h"
#include "pages/typepicker.h"
#include "pages/zonepicker.h"
#include "support/manualclock.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/datetimefield.h"
#include "widgets/elidedlabel.h"
#include "widgets/freecombo.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'715'243'000'000; // 2024-05-09T08:23:20Z
const QByteArray plain = "{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{}}";

/// The bar of a draft, in a window.
class Head
{
public:
    explicit Head(const QByteArray& event = plain)
        : bar(document, library, time, test::theme())
    {
        document.load(event);
        bar.resize(1300, 70);
        bar.show();
        bar.activateWindow();
        ready = QTest::qWaitForWindowActive(&bar);
    }
    QByteArray at(const QString& pointer) const
    {
        const JsonValue* value = document.event().atPointer(pointer);
        return value ? value->toCompact() : QByteArray();
    }
    template<typename Widget>
    Widget& part() const
    {
        return *bar.findChild<Widget*>();
    }
    SegmentedControl& segments(const QString& name) const
    {
        const auto all = bar.findChildren<SegmentedControl*>();
        return **std::ranges::find(all, name, &QWidget::accessibleName);
    }
    /// What stands behind the name of a field.
    QString hint(const QWidget& input) const
    {
        for (const QWidget* up = &input; up; up = up->parentWidget()) {
            if (qobject_cast<const HeadField*>(up))
                return up->findChild<ElidedLabel*>()->text();
        }
        return u"not in a field"_s;
    }
    QLineEdit& dateLine() const { return *part<DateTimeField>().lineEdit(); }
    void retype(QLineEdit& line, const QString& text) const
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }

    const Catalogue catalogue = Catalogue::bundled();
    SchemaLibrary library{catalogue};
    test::ManualClock clock{now};
    TimeDisplay time{clock, QTimeZone("Europe/Rome")};
    DraftDocument document{library};
    EventHeadBar bar;
    bool ready = false;
};

} // namespace

class EventHeadBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesAreFoundByNameAndLabel_data();
    void typesAreFoundByNameAndLabel();
    void whatIsTypedStaysWhenSchemasCome();
    void unknownTypesAreTaken();
    void sayWhatAnotherTypeDrops();
    void contextsAreChosenOrTyped();
    void modesAreThreeAndWhatElseStands();
    void datesAreNowOrFixed();
    void datesAreSentWhileTheyAreTyped();
    void whatIsNoDateIsSentAsItStands();
    void zonesSpellTheSameMoment();
    void warnsInWords_data();
    void warnsInWords();
    void followsTheDraft();
    void undoIsLeftToTheWindow();
};

void EventHeadBarTest::typesAreFoundByNameAndLabel_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("type");
    QTest::newRow("start of the name") << u"completedO"_s << u"completedOrder"_s;
    QTest::newRow("label") << u"Completed order"_s << u"completedOrder"_s;
    QTest::newRow("whole name") << u"loggedIn"_s << u"loggedIn"_s;
}

void EventHeadBarTest::typesAreFoundByNameAndLabel()
{
    QFETCH(QString, typed);
    QFETCH(QString, type);
    Head head;
    head.bar.focusType();
    auto& picker = head.part<TypePicker>();
    QVERIFY(picker.hasFocus());
    QTest::keyClicks(&picker, typed);
    QAbstractItemView* popup = picker.findChild<QCompleter*>()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(head.at(u"/type"_s), '"' + type.toUtf8() + '"');
    QCOMPARE(picker.text(), type);
    QVERIFY(head.hint(picker).contains(u"built-in"_s));
}

void EventHeadBarTest::whatIsTypedStaysWhenSchemasCome()
{
    Head head;
    head.bar.focusType();
    auto& picker = head.part<TypePicker>();
    QTest::keyClicks(&picker, u"comp"_s);
    Q_EMIT head.library.changed();
    QCOMPARE(picker.text(), u"comp"_s);
    QTest::keyClicks(&picker, u"letedOrder"_s);
    Q_EMIT head.library.changed();
    QTest::keyClick(picker.findChild<QCompleter*>()->popup(), Qt::Key_Return);
    QCOMPARE(head.at(u"/type"_s), QByteArray("\"completedOrder\""));
}

void EventHeadBarTest::unknownTypesAreTaken()
{
    Head head;
    head.bar.focusType();
    auto& picker = head.part<TypePicker>();
    QTest::keyClicks(&picker, u"xyzzyDone"_s);
    QTest::keyClick(&picker, Qt::Key_Return);
    QCOMPARE(head.at(u"/type"_s), QByteArray("\"xyzzyDone\""));
    QVERIFY(head.hint(picker).startsWith(u"Not known"_s));
}

void EventHeadBarTest::sayWhatAnotherTypeDrops()
{
    Head head("{\"type\":\"orderShipped\",\"context\":\"WEB\",\"properties\":{\"extraProperties\":{},"
              "\"orderId\":5}}");
    QSignalSpy drops(&head.bar, &EventHeadBar::valuesDropped);
    head.bar.focusType();
    QTest::keyClicks(&head.part<TypePicker>(), u"loggedIn"_s);
    QTest::keyClick(head.part<TypePicker>().findChild<QCompleter*>()->popup(), Qt::Key_Return);
    QCOMPARE(head.at(u"/type"_s), QByteArray("\"loggedIn\""));
    QCOMPARE(head.at(u"/properties/orderId"_s).isEmpty(), !drops.isEmpty());
    head.document.undoStack().undo();
    QCOMPARE(head.at(u"/properties/orderId"_s), QByteArray("5"));
    QCOMPARE(head.part<TypePicker>().text(), u"orderShipped"_s);
}

void EventHeadBarTest::contextsAreChosenOrTyped()
{
    Head head;
    auto& context = head.part<FreeCombo>();
    QCOMPARE(context.currentText(), u"WEB"_s);
    QVERIFY(context.findText(u"ECOMMERCE"_s) >= 0);
    context.setFocus();
    context.setCurrentIndex(context.findText(u"MOBILE"_s));
    Q_EMIT context.activated(context.currentIndex());
    QCOMPARE(head.at(u"/context"_s), QByteArray("\"MOBILE\""));
    head.retype(*context.lineEdit(), u"KIOSK"_s);
    QCOMPARE(head.at(u"/context"_s), QByteArray("\"KIOSK\"")); // before anything is entered
    QCOMPARE(head.hint(context), u"Not known"_s);
}

void EventHeadBarTest::modesAreThreeAndWhatElseStands()
{
    Head head;
    auto& mode = head.segments(u"Mode"_s);
    QCOMPARE(mode.currentIndex(), 0);
    QVERIFY(head.hint(mode).contains(u"ACTIVE"_s)); // what the catalogue says
    mode.setCurrentIndex(2);
    QCOMPARE(head.at(u"/mode"_s), QByteArray("\"PASSIVE\""));
    mode.setCurrentIndex(0);
    QCOMPARE(head.at(u"/mode"_s), QByteArray());
    head.document.setValue(u"/mode"_s, JsonValue::string(u"LAZY"_s));
    QCOMPARE(mode.segmentText(mode.currentIndex()), u"LAZY"_s);
    mode.setCurrentIndex(1);
    QCOMPARE(head.at(u"/mode"_s), QByteArray("\"ACTIVE\""));
}

void EventHeadBarTest::datesAreNowOrFixed()
{
    Head head;
    auto& when = head.segments(u"When it happened"_s);
    QCOMPARE(when.currentIndex(), 0);
    QVERIFY(!head.dateLine().isVisible());
    when.setCurrentIndex(1);
    QCOMPARE(head.at(u"/date"_s), QByteArray("\"2024-05-09T10:23:20+02:00\""));
    QCOMPARE(head.dateLine().text(), u"2024-05-09 10:23:20"_s);
    when.setCurrentIndex(0);
    QCOMPARE(head.at(u"/date"_s), QByteArray());
}

void EventHeadBarTest::datesAreSentWhileTheyAreTyped()
{
    Head head;
    head.segments(u"When it happened"_s).setCurrentIndex(1);
    head.retype(head.dateLine(), u"2024-05-08 07:00"_s);
    QCOMPARE(head.at(u"/date"_s), QByteArray("\"2024-05-08T07:00:00+02:00\""));
    QCOMPARE(head.dateLine().text(), u"2024-05-08 07:00"_s); // nothing jumps
    QTest::keyClick(&head.dateLine(), Qt::Key_Return);
    QCOMPARE(head.dateLine().text(), u"2024-05-08 07:00:00"_s);
}

void EventHeadBarTest::whatIsNoDateIsSentAsItStands()
{
    Head head;
    head.segments(u"When it happened"_s).setCurrentIndex(1);
    head.retype(head.dateLine(), u"tomorrow"_s);
    QCOMPARE(head.at(u"/date"_s), QByteArray("\"tomorrow\""));
    QCOMPARE(head.hint(head.dateLine()), u"Cannot be read"_s);
    head.document.setValue(u"/date"_s, JsonValue::number(qint64(5)));
    QCOMPARE(head.dateLine().text(), u"5"_s);
    QCOMPARE(head.at(u"/date"_s), QByteArray("5"));
}

void EventHeadBarTest::zonesSpellTheSameMoment()
{
    Head head;
    QSignalSpy zones(&head.bar, &EventHeadBar::zoneChanged);
    head.segments(u"When it happened"_s).setCurrentIndex(1);
    auto& zone = head.part<ZonePicker>();
    QCOMPARE(zone.currentText(), u"Europe/Rome"_s);
    zone.setFocus();
    head.retype(*zone.lineEdit(), u"Asia/Kolkata"_s);
    QTest::keyClick(zone.lineEdit(), Qt::Key_Return);
    QCOMPARE(zones.count(), 1);
    QCOMPARE(zones.at(0).at(0).toString(), u"Asia/Kolkata"_s);
    QCOMPARE(head.at(u"/date"_s), QByteArray("\"2024-05-09T13:53:20+05:30\""));
    QCOMPARE(head.dateLine().text(), u"2024-05-09 13:53:20"_s);
    head.bar.setZone({});
    QCOMPARE(zone.currentText(), u"Europe/Rome"_s);
    QCOMPARE(head.dateLine().text(), u"2024-05-09 10:23:20"_s);
}

void EventHeadBarTest::warnsInWords_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("words");
    QTest::newRow("future") << u"2024-05-10T08:23:20Z"_s << u"In the future"_s;
    QTest::newRow("long ago") << u"2023-05-01T00:00:00Z"_s << u"More than a year ago"_s;
    QTest::newRow("no zone") << u"2024-05-09T08:00:00"_s << u"Says no zone: taken for UTC"_s;
    QTest::newRow("no date") << u"soon"_s << u"Cannot be read"_s;
    QTest::newRow("fine") << u"2024-05-09T08:21:20Z"_s << u"2 min ago"_s;
}

void EventHeadBarTest::warnsInWords()
{
    QFETCH(QString, date);
    QFETCH(QString, words);
    Head head;
    head.document.setValue(u"/date"_s, JsonValue::string(date));
    QCOMPARE(head.hint(head.dateLine()), words);
}

void EventHeadBarTest::followsTheDraft()
{
    Head head;
    const QByteArray other = "{\"type\":\"loggedIn\",\"context\":\"MOBILE\",\"mode\":\"ACTIVE\",\"date\":"
                             "\"2024-05-09T08:00:00Z\"}";
    head.document.setText(other);
    QCOMPARE(head.part<TypePicker>().text(), u"loggedIn"_s);
    QCOMPARE(head.part<FreeCombo>().currentText(), u"MOBILE"_s);
    QCOMPARE(head.segments(u"Mode"_s).currentIndex(), 1);
    QCOMPARE(head.dateLine().text(), u"2024-05-09 10:00:00"_s);
    QCOMPARE(head.document.text(), other); // and changed nothing
    head.document.undoStack().undo();
    QCOMPARE(head.part<TypePicker>().text(), u"viewedPage"_s);
    QCOMPARE(head.segments(u"When it happened"_s).currentIndex(), 0);
}

void EventHeadBarTest::undoIsLeftToTheWindow()
{
    Head head;
    head.segments(u"When it happened"_s).setCurrentIndex(1);
    for (QLineEdit* line : {&head.dateLine(), head.part<FreeCombo>().lineEdit()}) {
        head.retype(*line, u"a"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line->text(), u"a"_s);
    }
}

HUBSCOPE_TEST(EventHeadBarTest)
#include "tst_eventheadbar.moc"
