// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/fieldnode.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/fieldeditor.h"
#include "widgets/growingtextedit.h"
#include "widgets/hubstyle.h"
#include "widgets/statebutton.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QWheelEvent>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

JsonValue json(const char* text)
{
    return *parseJson(text);
}

/// A field in a window, with what it said.
struct Field
{
    explicit Field(const char* schema, const QLocale& locale = QLocale::c())
        : editor(FieldEditor::make(parseSchema(json(schema)), test::theme()))
    {
        editor->setLocale(locale);
        editor->setFieldName(u"total"_s);
        QObject::connect(editor.get(), &FieldEditor::edited, editor.get(), [this](const JsonValue& value) {
            values.append(value);
        });
        QObject::connect(editor.get(), &FieldEditor::stateChosen, editor.get(), [this](FieldState state) {
            states.append(state);
        });
        editor->resize(300, editor->sizeHint().height());
        editor->show();
        editor->activateWindow();
        editor->setFocus();
    }
    void show(const char* text)
    {
        const JsonValue value = json(text);
        editor->showValue(&value);
    }
    QLineEdit* line() const
    {
        auto* combo = qobject_cast<QComboBox*>(editor->input());
        return combo ? combo->lineEdit() : qobject_cast<QLineEdit*>(editor->input());
    }
    QString shown() const { return line()->text(); }
    void type(const QString& text) { QTest::keyClicks(editor->input(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(editor->input(), key, modifiers);
    }
    bool hasRing() const { return editor->property(look::invalid).toBool(); }

    std::unique_ptr<FieldEditor> editor;
    QList<JsonValue> values;
    QList<FieldState> states;
};

const char* const text = "{\"type\": [\"string\", \"null\"]}";
const char* const plainText = "{\"type\": \"string\"}";
const char* const number = "{\"type\": \"number\"}";
const char* const choice = "{\"type\": \"string\", \"enum\": [\"sale\", \"return\", \"rental\"]}";
const char* const yesNo = "{\"type\": \"boolean\"}";
const char* const moment = "{\"type\": \"string\", \"format\": \"date-time\"}";
const char* const open = "{\"type\": [\"object\", \"null\"]}";

} // namespace

class FieldEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThreeStates();
    void typingSends();
    void clearingLeavesAnEmptyText_data();
    void clearingLeavesAnEmptyText();
    void keysChooseStates();
    void menuOffersNullWhereItIsAllowed();
    void showingIsSilentAndKeepsTheCaret();
    void numbersAreSpelledAsTyped();
    void whatIsNoNumberIsKeptAsText();
    void wrongTypesAreQuoted();
    void containersInALineCannotBeSpoiled();
    void choicesAreOffered();
    void anythingElseCanBeTyped();
    void theWheelChangesNothing();
    void yesAndNo();
    void momentsSurviveAsTyped();
    void theCalendarWritesAnOffset();
    void textGrows();
    void textKeepsEveryCharacter();
    void jsonIsSentOnlyWhole();
    void problemsAreSaidToEverybody();
    void undoIsLeftToTheOwner();
    void nothingIsClipped();
};

void FieldEditorTest::showsThreeStates()
{
    Field field(text);
    field.editor->showValue(nullptr);
    QCOMPARE(field.editor->state(), FieldState::NotSent);
    QVERIFY(field.editor->property(look::notSent).toBool());
    QCOMPARE(field.line()->placeholderText(), u"Add text"_s);
    QCOMPARE(field.editor->input()->accessibleDescription(), u"Not sent"_s);
    QCOMPARE(field.editor->findChild<StateButton*>()->text(), u"Not sent"_s);

    field.show("null");
    QCOMPARE(field.editor->state(), FieldState::Null);
    QVERIFY(!field.editor->property(look::notSent).toBool());
    QVERIFY(field.editor->property(look::unfilled).toBool());
    QCOMPARE(field.line()->placeholderText(), u"null"_s);
    QCOMPARE(field.shown(), QString());
    QCOMPARE(field.editor->input()->accessibleDescription(), u"null"_s);

    field.show("\"4711\"");
    QCOMPARE(field.editor->state(), FieldState::Value);
    QCOMPARE(field.shown(), u"4711"_s);
    QVERIFY(!field.editor->property(look::unfilled).toBool());
    QCOMPARE(field.editor->input()->accessibleDescription(), u"Value"_s);
    QCOMPARE(field.editor->input()->accessibleName(), u"total"_s);
    QVERIFY(field.values.isEmpty());
}

void FieldEditorTest::typingSends()
{
    Field field(text);
    field.editor->showValue(nullptr);
    field.type(u"a"_s);
    QCOMPARE(field.editor->state(), FieldState::Value);
    QCOMPARE(field.values, QList<JsonValue>{json("\"a\"")});
    QVERIFY(field.states.isEmpty());
}

void FieldEditorTest::clearingLeavesAnEmptyText_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << QByteArray(plainText) << QByteArray("\"a\"");
    QTest::newRow("number") << QByteArray(number) << QByteArray("5");
    QTest::newRow("choice") << QByteArray(choice) << QByteArray("\"sale\"");
    QTest::newRow("moment") << QByteArray(moment) << QByteArray("\"2024\"");
}

void FieldEditorTest::clearingLeavesAnEmptyText()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    Field field(schema.constData());
    field.show(value.constData());
    field.line()->selectAll();
    field.key(Qt::Key_Backspace);
    QCOMPARE(field.values, QList<JsonValue>{json("\"\"")});
    QCOMPARE(field.editor->state(), FieldState::Value);
}

void FieldEditorTest::keysChooseStates()
{
    Field field(text);
    field.show("\"a b\"");
    field.key(Qt::Key_0, Qt::ControlModifier);
    field.key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(field.states, (QList{FieldState::Null, FieldState::NotSent}));
    QCOMPARE(field.shown(), u"a b"_s); // the owner shows what came of it
    QVERIFY(field.values.isEmpty());

    Field strict(plainText);
    strict.show("\"a\"");
    strict.key(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(strict.states.isEmpty());
    strict.editor->showValue(nullptr);
    strict.key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(strict.states.isEmpty()); // it is not sent already
}

void FieldEditorTest::menuOffersNullWhereItIsAllowed()
{
    const auto offered = [](const Field& field) {
        QStringList words;
        field.editor->findChild<StateButton*>()->click();
        auto* menu = field.editor->findChild<QMenu*>();
        for (const QAction* action : menu->actions())
            words.append(action->text().section(u'\t', 0, 0) + (action->isChecked() ? u"*"_s : QString()));
        return words;
    };
    Field field(text);
    field.show("null");
    QCOMPARE(offered(field), (QStringList{u"Value"_s, u"null*"_s, u"Not sent"_s}));
    auto* menu = field.editor->findChild<QMenu*>();
    menu->actions().constLast()->trigger();
    QCOMPARE(field.states, QList{FieldState::NotSent});
    menu->close();
    Field strict(plainText);
    QCOMPARE(offered(strict), (QStringList{u"Value"_s, u"Not sent*"_s}));
}

void FieldEditorTest::showingIsSilentAndKeepsTheCaret()
{
    Field field(number, QLocale(u"it"_s));
    field.editor->showValue(nullptr);
    field.type(u"12,50"_s);
    field.line()->setCursorPosition(1);
    field.values.clear();
    field.show("12.50");
    QCOMPARE(field.shown(), u"12,50"_s);
    QCOMPARE(field.line()->cursorPosition(), 1);
    field.type(u"3"_s);
    QCOMPARE(field.shown(), u"132,50"_s);
    field.show("7");
    QCOMPARE(field.shown(), u"7"_s);
    QCOMPARE(field.values, QList<JsonValue>{json("132.50")});
}

void FieldEditorTest::numbersAreSpelledAsTyped()
{
    Field field(number, QLocale(u"it"_s));
    field.type(u"129,9"_s);
    field.type(u"0"_s);
    QCOMPARE(field.values.last().toCompact(), "129.90");
    field.show("1.10");
    QCOMPARE(field.shown(), u"1,10"_s);
    field.show("12345678901234567890.000");
    QCOMPARE(field.shown(), u"12345678901234567890,000"_s);
    QVERIFY(!field.hasRing());
    QVERIFY(field.line()->alignment() & Qt::AlignRight);
}

void FieldEditorTest::whatIsNoNumberIsKeptAsText()
{
    Field field(number);
    field.type(u"12,50"_s);
    QCOMPARE(field.values.last(), json("\"12,50\""));
    QVERIFY(field.hasRing());
    field.show("\"12,50\"");
    QCOMPARE(field.shown(), u"12,50"_s); // nothing jumps while it is typed
    field.line()->setText(u"12.50"_s);
    field.type(u"1"_s);
    QCOMPARE(field.values.last(), json("12.501"));
    QVERIFY(!field.hasRing());
}

void FieldEditorTest::wrongTypesAreQuoted()
{
    Field field(number);
    field.show("\"12,50\"");
    QCOMPARE(field.shown(), u"\"12,50\""_s);
    QVERIFY(field.hasRing());
    field.line()->setCursorPosition(6);
    field.type(u"9"_s);
    QCOMPARE(field.values.last(), json("\"12,509\""));

    Field words(plainText);
    words.show("4711");
    QCOMPARE(words.shown(), u"4711"_s);
    QVERIFY(words.hasRing());
    words.key(Qt::Key_End);
    words.type(u"2"_s);
    QCOMPARE(words.values.last(), json("\"47112\""));
    QVERIFY(!words.hasRing());
}

void FieldEditorTest::containersInALineCannotBeSpoiled()
{
    Field field(plainText);
    field.show("{\"a\": [1, 2]}");
    QCOMPARE(field.shown(), u"{\"a\":[1,2]}"_s);
    field.type(u"x"_s);
    QVERIFY(field.values.isEmpty());
    field.show("\"a\"");
    field.type(u"x"_s);
    QCOMPARE(field.values.size(), 1);
}

void FieldEditorTest::choicesAreOffered()
{
    Field field(choice);
    field.editor->showValue(nullptr);
    QCOMPARE(field.line()->placeholderText(), u"Choose one of 3"_s);
    field.key(Qt::Key_Down);
    QCOMPARE(field.values, QList<JsonValue>{json("\"sale\"")});
    field.show("\"sale\"");
    field.key(Qt::Key_Down);
    QCOMPARE(field.values.last(), json("\"return\""));
    const qsizetype said = field.values.size();
    field.key(Qt::Key_Return);
    field.editor->input()->clearFocus();
    QCOMPARE(field.values.size(), said); // leaving it enters nothing anew
    field.editor->showValue(nullptr);
    QCOMPARE(field.shown(), QString());
}

void FieldEditorTest::anythingElseCanBeTyped()
{
    Field field(choice);
    field.type(u"SALE"_s);
    field.key(Qt::Key_Return);
    field.editor->input()->clearFocus();
    QCOMPARE(field.shown(), u"SALE"_s);
    QCOMPARE(field.values.last(), json("\"SALE\""));
    field.show("\"SALE\"");
    QCOMPARE(field.shown(), u"SALE"_s);
    field.show("\"loan\"");
    QCOMPARE(field.shown(), u"loan"_s);
    QVERIFY(!field.hasRing()); // a text among texts; the validator says the rest
    field.show("5");
    QVERIFY(field.hasRing());
}

void FieldEditorTest::theWheelChangesNothing()
{
    Field field(choice);
    field.show("\"sale\"");
    for (QWidget* target : {field.editor->input(), static_cast<QWidget*>(field.line())}) {
        QWheelEvent wheel(
            QPointF(5, 5), target->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &wheel);
        QVERIFY(!wheel.isAccepted());
    }
    QCOMPARE(field.shown(), u"sale"_s);
    QVERIFY(field.values.isEmpty());
}

void FieldEditorTest::yesAndNo()
{
    Field field(yesNo);
    field.show("false");
    QCOMPARE(field.shown(), u"false"_s);
    field.key(Qt::Key_Up);
    QCOMPARE(field.values.last(), json("true"));
    field.show("\"true\"");
    QCOMPARE(field.shown(), u"\"true\""_s);
    QVERIFY(field.hasRing());
    field.key(Qt::Key_End);
    field.type(u"x"_s);
    QCOMPARE(field.values.last(), JsonValue::string(u"\"true\"x"_s));
}

void FieldEditorTest::momentsSurviveAsTyped()
{
    Field field(moment);
    field.editor->showValue(nullptr);
    QCOMPARE(field.line()->placeholderText(), u"Add a date and time"_s);
    for (const char* spelling :
         {"\"2024-05-09T10:41:55+02:00\"", "\"2024-05-09T08:41:55.123456Z\"", "\"yesterday\""}) {
        field.show(spelling);
        QCOMPARE(JsonValue::string(field.shown()), json(spelling));
    }
    field.key(Qt::Key_End);
    field.type(u"!"_s);
    QCOMPARE(field.values.last(), json("\"yesterday!\""));
}

void FieldEditorTest::theCalendarWritesAnOffset()
{
    Field field(moment);
    const auto pick = [&field](QDate day) {
        field.key(Qt::Key_Down, Qt::AltModifier);
        auto* calendar = field.editor->findChild<QCalendarWidget*>();
        QVERIFY(calendar->isVisible());
        Q_EMIT calendar->activated(day);
        QVERIFY(!calendar->isVisible());
    };
    field.show("\"2024-05-09T10:41:55.25+02:00\"");
    pick(QDate(2024, 5, 10));
    QCOMPARE(field.values.last(), json("\"2024-05-10T10:41:55.25+02:00\""));
    field.show("\"2024-05-09 10:41:55\"");
    pick(QDate(2024, 5, 10));
    QVERIFY(field.values.last().toString().startsWith(u"2024-05-10T10:41:55"_s));
    QVERIFY(field.values.last().toString().size() > 19);
    field.editor->showValue(nullptr);
    pick(QDate(2024, 5, 10));
    QVERIFY(field.values.last().toString().startsWith(u"2024-05-10T12:00:00"_s));
}

void FieldEditorTest::textGrows()
{
    Field field(plainText);
    field.type(u"one"_s);
    const int line = field.editor->sizeHint().height();
    QTest::keyClick(field.editor->input(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(field.values.last(), json("\"one\\n\""));
    auto* lines = qobject_cast<GrowingTextEdit*>(field.editor->input());
    QVERIFY(lines);
    field.type(u"two"_s);
    QTest::keyClick(lines, Qt::Key_Return);
    field.type(u"three"_s);
    QCOMPARE(field.values.last(), json("\"one\\ntwo\\nthree\""));
    QTRY_VERIFY(field.editor->sizeHint().height() > 2 * lines->fontMetrics().lineSpacing());
    const qsizetype said = field.values.size();
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(field.values.size(), said); // Ctrl+Enter sends
    field.show("\"one\"");
    QVERIFY(field.line());
    QCOMPARE(field.editor->sizeHint().height(), line);
}

void FieldEditorTest::textKeepsEveryCharacter()
{
    Field field(plainText);
    const JsonValue value = JsonValue::string(QString::fromUtf8("a\u00A0b\n\u2028c \U0001F600"));
    field.editor->showValue(&value);
    auto* lines = qobject_cast<GrowingTextEdit*>(field.editor->input());
    QVERIFY(lines);
    QCOMPARE(lines->text(), value.toString());
    lines->setCaret(0);
    field.type(u"x"_s);
    QCOMPARE(field.values.last(), JsonValue::string(u'x' + value.toString()));
}

void FieldEditorTest::jsonIsSentOnlyWhole()
{
    Field field(open);
    field.editor->showValue(nullptr);
    field.type(u"{\"a\""_s);
    QVERIFY(field.values.isEmpty());
    QVERIFY(field.hasRing());
    field.editor->showValue(nullptr); // what stands elsewhere changed: the text in work stays
    field.type(u":1.0}"_s);
    QCOMPARE(field.values, QList<JsonValue>{json("{\"a\":1.0}")});
    QVERIFY(!field.hasRing());
    auto* edit = qobject_cast<GrowingTextEdit*>(field.editor->input());
    field.show("{\"a\":1.0}");
    QCOMPARE(edit->text(), u"{\"a\":1.0}"_s);
    field.show("{\"a\":2}");
    QCOMPARE(edit->text(), u"{\n  \"a\": 2\n}"_s);
    field.show("null");
    QCOMPARE(edit->text(), QString());
    QCOMPARE(edit->placeholderText(), u"null"_s);
}

void FieldEditorTest::problemsAreSaidToEverybody()
{
    Field field(number);
    field.show("5");
    field.editor->setProblem(u"must be <b>positive</b>"_s);
    QVERIFY(field.hasRing());
    QCOMPARE(field.editor->input()->accessibleDescription(), u"Value. must be <b>positive</b>"_s);
    QVERIFY(!field.editor->toolTip().contains(u"<b>"_s));
    QVERIFY(field.editor->toolTip().contains(u"positive"_s));
    field.editor->setProblem({});
    QVERIFY(!field.hasRing());
    QVERIFY(field.editor->toolTip().isEmpty());
}

void FieldEditorTest::undoIsLeftToTheOwner()
{
    Field field(plainText);
    field.type(u"abc"_s);
    field.values.clear();
    field.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field.shown(), u"abc"_s);
    QVERIFY(field.values.isEmpty());
    QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    key.ignore();
    QApplication::sendEvent(field.editor->input(), &key);
    QVERIFY(!key.isAccepted());
}

void FieldEditorTest::nothingIsClipped()
{
    for (const char* schema : {text, number, choice, moment, open}) {
        Field field(schema);
        test::theme().setFontScale(2.0);
        field.editor->adjustSize();
        QVERIFY(field.editor->height() >= 2 * 28 - 2);
        QVERIFY(field.editor->input()->height() >= field.editor->input()->fontMetrics().height());
        auto* button = field.editor->findChild<StateButton*>();
        QVERIFY(
            button->width() >
            button->fontMetrics().horizontalAdvance(u"Not sent"_s) + button->iconSize().width());
        test::theme().setFontScale(1.0);
    }
}

HUBSCOPE_TEST(FieldEditorTest)
#include "tst_fieldeditor.moc"
