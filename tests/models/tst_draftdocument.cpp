// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftdocument.h"

#include "core/jsonpointer.h"
#include "models/schemalibrary.h"
#include "schema/validator.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

JsonValue json(const QByteArray& text)
{
    const auto value = parseJson(text);
    return value ? *value : JsonValue();
}

JsonValue text(const QString& value)
{
    return JsonValue::string(value);
}

/// An event whose text is larger than what is read at once.
QByteArray largeText(int products)
{
    JsonValue items = JsonValue::array();
    for (int i = 0; i < products; ++i)
        items.append(json("{\"sku\":\"A-12\",\"name\":\"A product with a name\",\"price\":12.50}"));
    JsonValue event = json("{\"type\":\"completedOrder\",\"context\":\"WEB\",\"customerId\":\"c\"}");
    event.set(u"properties"_s, JsonValue::object({{u"orderId"_s, text(u"1"_s)}, {u"products"_s, items}}));
    return event.toPretty();
}

/// Pointers to everything in a value.
QStringList pointersOf(const JsonValue& value, const QString& at = {})
{
    QStringList out{at};
    for (size_t i = 0; i < value.items().size(); ++i)
        out += pointersOf(value.items()[i], at + u'/' + QString::number(i));
    for (const JsonMember& member : value.members())
        out += pointersOf(member.value, at + u'/' + pointerStep(member.key));
    return out;
}

} // namespace

class DraftDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty()
    {
        const DraftDocument document(m_library);
        QCOMPARE(document.text(), QByteArray("{}"));
        QVERIFY(document.event() == JsonValue::object());
        QVERIFY(!document.textError());
        QVERIFY(document.isSettled());
        QVERIFY(document.problems() == validateEvent(document.event(), m_library.catalogue()));
        QVERIFY(document.errorCount() > 0);
    }

    void firstTextIsNoStep()
    {
        DraftDocument document(m_library);
        document.setEvent(json("{\"type\":\"t\"}"));
        QVERIFY(!document.undoStack().canUndo());
        QCOMPARE(document.type(), u"t"_s);
        document.setText("{\"context\":\"WEB\"}", u"paste"_s);
        QCOMPARE(document.undoStack().undoText(), u"paste"_s);
        QCOMPARE(document.context(), u"WEB"_s);
        document.load("{}");
        QVERIFY(!document.undoStack().canUndo());
        QVERIFY(document.undoStack().isClean());
    }

    void changesOnlyWhatIsChanged()
    {
        DraftDocument document(m_library);
        document.load("{ \"type\" :\"t\",\n\t\"properties\": {\"b\":1.10, \"a\":[1,  2]} }\n");
        document.setValue(u"/properties/b"_s, JsonValue::number(QByteArray("2.50")));
        QCOMPARE(
            document.text(),
            QByteArray("{ \"type\" :\"t\",\n\t\"properties\": {\"b\":2.50, \"a\":[1,  2]} }\n"));
        document.insert(u"/properties/a/0"_s, text(u"x"_s));
        document.remove(u"/properties/b"_s);
        document.move(u"/properties/a"_s, 0, 2);
        QCOMPARE(
            document.text(), QByteArray("{ \"type\" :\"t\",\n\t\"properties\": {\"a\":[1,  2,  \"x\"]} }\n"));
        QCOMPARE(document.undoStack().count(), 4);
        QVERIFY(document.event() == *parseJson(document.text()));
        QCOMPARE(document.spans().find(u"/properties/a/2")->end, document.text().indexOf("]"));
    }

    void putsNewKeysWhereTheSchemaHasThem()
    {
        DraftDocument document(m_library);
        document.load("{\"type\":\"completedOrder\",\"properties\":{\"products\":[]},\"tracking\":{}}");
        document.setValue(u"/properties/orderId"_s, text(u"4711"_s));
        document.setValue(u"/context"_s, text(u"WEB"_s));
        document.setValue(u"/contextInfo/client/ip"_s, text(u"127.0.0.1"_s));
        document.insert(u"/properties/products/0"_s, JsonValue::object());
        QCOMPARE(
            document.event().toCompact(),
            QByteArray(
                "{\"type\":\"completedOrder\",\"context\":\"WEB\",\"properties\":{\"orderId\":\"4711\","
                "\"products\":[{}]},\"contextInfo\":{\"client\":{\"ip\":\"127.0.0.1\"}},\"tracking\":{}}"));
    }

    void makesTheArraysOnTheWay()
    {
        DraftDocument document(m_library);
        document.load("{\"type\":\"completedOrder\"}");
        document.insert(u"/properties/products/0"_s, json("{\"sku\":\"A\"}"));
        document.setValue(u"/properties/products/0/sku"_s, text(u"B"_s));
        QCOMPARE(
            document.event().toCompact(),
            QByteArray("{\"type\":\"completedOrder\",\"properties\":{\"products\":[{\"sku\":\"B\"}]}}"));
    }

    void keepsTheLastGoodEvent()
    {
        DraftDocument document(m_library);
        document.load("{\"type\":\"a\"}");
        QSignalSpy events(&document, &DraftDocument::eventChanged);
        QSignalSpy texts(&document, &DraftDocument::textChanged);
        document.typeText("{\n\"type\":\"a\" \"b\"}");
        QVERIFY(document.textError());
        QCOMPARE(document.textError()->line, 2);
        QCOMPARE(document.textError()->column, 12);
        QCOMPARE(document.type(), u"a"_s);
        QCOMPARE(events.count(), 0);
        QCOMPARE(texts.count(), 1);
        QVERIFY(document.spans().all().empty());
        document.typeText("[1]");
        QCOMPARE(document.textError()->detail, QString(notAnObject));
        QCOMPARE(document.type(), u"a"_s);
        document.setValue(u"/context"_s, text(u"WEB"_s));
        QVERIFY(!document.textError());
        QCOMPARE(document.text(), QByteArray("{\"type\":\"a\",\"context\":\"WEB\"}"));
        QCOMPARE(events.count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.text(), QByteArray("[1]"));
        QVERIFY(document.textError());
        QVERIFY(document.event() == json("{\"type\":\"a\"}"));
    }

    void loadsBrokenText()
    {
        DraftDocument document(m_library);
        document.load("{\"type\":");
        QVERIFY(document.textError());
        QVERIFY(document.event() == JsonValue::object());
        document.typeText("{\"type\":\"a\"}");
        QVERIFY(!document.textError());
        QCOMPARE(document.type(), u"a"_s);
    }

    void mergesWhatIsDoneInOneGo()
    {
        DraftDocument document(m_library, nullptr, &m_clock);
        document.load("{}");
        const QString a = u"/properties/a"_s;
        for (const QString& typed : {u"1"_s, u"12"_s, u"123"_s}) {
            document.setValue(a, text(typed));
            m_clock.advance(400);
        }
        QCOMPARE(document.undoStack().count(), 1);
        m_clock.advance(700);
        document.setValue(a, text(u"1234"_s));               // later
        document.setValue(u"/properties/b"_s, text(u"1"_s)); // another field
        document.setValue(a, text(u"12345"_s));              // something came between
        QCOMPARE(document.undoStack().count(), 4);
        document.undoStack().undo();
        document.setValue(u"/properties/b"_s, text(u"2"_s)); // not into the step before
        QCOMPARE(document.undoStack().count(), 4);
        document.undoStack().setIndex(1);
        QVERIFY(document.event() == json("{\"properties\":{\"a\":\"123\"}}"));
        document.undoStack().undo();
        QVERIFY(document.undoStack().isClean());
        QCOMPARE(document.text(), QByteArray("{}"));
    }

    void typingMergesToo()
    {
        DraftDocument document(m_library, nullptr, &m_clock);
        document.load("{}");
        document.typeText("{\"");
        document.typeText("{\"a");
        document.typeText("{\"a\":1}");
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.text(), QByteArray("{}"));
        document.undoStack().redo();
        QVERIFY(document.event() == json("{\"a\":1}"));
        // What was typed and taken back in one go was never done.
        m_clock.advance(5000);
        document.typeText("{\"a\":12}");
        document.typeText("{\"a\":1}");
        QCOMPARE(document.undoStack().count(), 1);
    }

    void editsMergeWhenTold()
    {
        DraftDocument document(m_library, nullptr, &m_clock);
        document.load("{}");
        const auto set = [](const QString& value) {
            return [value](JsonValue& event) { event.set(u"customerId"_s, text(value)); };
        };
        document.edit(u"identity"_s, set(u"a"_s), u"identity"_s);
        document.edit(u"identity"_s, set(u"ab"_s), u"identity"_s);
        QCOMPARE(document.undoStack().count(), 1);
        document.edit(u"identity"_s, set(u"abc"_s));
        document.edit(u"identity"_s, set(u"abcd"_s));
        QCOMPARE(document.undoStack().count(), 3);
        document.edit(u"nothing"_s, [](JsonValue&) {});
        QCOMPARE(document.undoStack().count(), 3);
    }

    void appliesFixes()
    {
        DraftDocument document(m_library);
        document.load("{\"type\":\"completedOrder\",\"properties\":{\"orderID\":\"1\", \"x\":1}}");
        const auto fix = [](const QString& pointer, const Fix& what) {
            return Violation{.pointer = pointer, .rule = Rule::Unknown, .fix = what};
        };
        document.apply(fix(u"/properties/orderID"_s, {.kind = Fix::Kind::Rename, .key = u"orderId"_s}));
        document.apply(fix(u"/properties/x"_s, {.kind = Fix::Kind::Remove}));
        document.apply(fix(u"/properties/orderId"_s, {.kind = Fix::Kind::Replace, .value = text(u"2"_s)}));
        document.apply(fix(u"/context"_s, {.kind = Fix::Kind::Add, .value = text(u"WEB"_s)}));
        document.apply(Violation{.pointer = u"/type"_s});
        QCOMPARE(
            document.event().toCompact(),
            QByteArray(
                "{\"type\":\"completedOrder\",\"context\":\"WEB\",\"properties\":{\"orderId\":\"2\"}}"));
        QCOMPARE(document.undoStack().count(), 4);
    }

    void saysWhatChangedOnce()
    {
        DraftDocument document(m_library);
        document.load(
            "{\"type\":\"completedOrder\",\"context\":\"WEB\",\"customerId\":\"c\",\"properties\":{}}");
        QStringList said;
        const auto inStep = [&] {
            return document.event() == json(document.text()) &&
                   document.problems() == validateEvent(document.event(), m_library.catalogue());
        };
        connect(&document, &DraftDocument::textChanged, this, [&] {
            said << u"text"_s;
            QVERIFY(inStep());
        });
        connect(&document, &DraftDocument::eventChanged, this, [&] {
            said << u"event"_s;
            QVERIFY(inStep());
        });
        connect(&document, &DraftDocument::problemsChanged, this, [&] {
            said << u"problems"_s;
            QVERIFY(inStep());
        });
        document.setValue(u"/properties/orderId"_s, text(u"1"_s));
        document.setValue(u"/properties/orderId"_s, JsonValue::number(qint64(1)));
        document.setValue(u"/properties/orderId"_s, JsonValue::number(qint64(1)));
        document.typeText(document.text() + '\n');
        QCOMPARE(said.filter(u"text"_s).size(), 3);
        QCOMPARE(said.filter(u"event"_s).size(), 2);
        QVERIFY(document.errorCount() > 0);
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(said.filter(u"text"_s).size(), 5);
    }

    void keepsKeysThatStandTwice()
    {
        DraftDocument document(m_library);
        const QByteArray twice = "{\"type\":\"a\", \"type\":\"b\"}";
        document.load(twice);
        QCOMPARE(document.text(), twice);
        QCOMPARE(document.type(), u"b"_s);
        document.setValue(u"/type"_s, text(u"c"_s));
        QCOMPARE(document.text(), QByteArray("{\"type\":\"a\", \"type\":\"c\"}"));
    }

    /// The text always says the event, exactly, and undo leads back through every state.
    void staysTrueThroughRandomEdits()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            DraftDocument document(m_library, nullptr, &m_clock);
            document.load(
                json("{\"type\":\"completedOrder\",\"properties\":{\"a\":[1.10,{\"b\":null}],\"c\":{}}}")
                    .toPretty());
            QList<std::pair<QByteArray, JsonValue>> states{{document.text(), document.event()}};
            for (int i = 0; i < 40; ++i) {
                m_clock.advance(2000);
                const int steps = document.undoStack().count();
                const JsonValue expected = editSomehow(document, random);
                QVERIFY2(document.event() == expected, document.text().constData());
                if (!document.textError())
                    QVERIFY2(json(document.text()) == document.event(), document.text().constData());
                if (document.undoStack().count() > steps)
                    states.append({document.text(), document.event()});
            }
            QCOMPARE(document.undoStack().count() + 1, states.size());
            for (qsizetype i = states.size() - 1; i >= 0; --i) {
                document.undoStack().setIndex(int(i));
                QCOMPARE(document.text(), states[i].first);
                QVERIFY(document.event() == states[i].second);
            }
            for (qsizetype i = 0; i < states.size(); ++i) {
                document.undoStack().setIndex(int(i));
                QCOMPARE(document.text(), states[i].first);
                QVERIFY(document.event() == states[i].second);
            }
        }
    }

    void readsLargeTypingLater()
    {
        DraftDocument document(m_library);
        document.load(largeText(2000));
        QCOMPARE(document.type(), u"completedOrder"_s);
        QTRY_VERIFY(document.isSettled());
        QVERIFY(document.problems() == validateEvent(document.event(), m_library.catalogue()));
        QSignalSpy events(&document, &DraftDocument::eventChanged);
        QSignalSpy settled(&document, &DraftDocument::settled);
        QByteArray typed = document.text();
        document.typeText(typed.replace("\"WEB\"", "\"MOBILE\""));
        document.typeText(typed.replace("completedOrder", "viewedPage"));
        QCOMPARE(document.text(), typed);
        QVERIFY(!document.isSettled());
        QCOMPARE(document.context(), u"WEB"_s);
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(document.isSettled());
        QCOMPARE(events.count(), 1);
        QCOMPARE(document.type() + document.context(), u"viewedPageMOBILE"_s);
        QVERIFY(document.problems() == validateEvent(document.event(), m_library.catalogue()));
    }

    void changesLargeTextsThatAreUnread()
    {
        DraftDocument document(m_library);
        document.load(largeText(2000));
        QByteArray typed = document.text();
        document.typeText(typed.replace("\"WEB\"", "\"MOBILE\""));
        document.setValue(u"/properties/products/1500/price"_s, JsonValue::number(QByteArray("1.00")));
        QCOMPARE(document.context(), u"MOBILE"_s);
        QCOMPARE(
            document.event().atPointer(u"/properties/products/1500/price")->spelling(), QByteArray("1.00"));
        QVERIFY(document.event() == json(document.text()));
        document.typeText(typed.left(typed.size() - 5));
        QTRY_VERIFY(document.isSettled());
        QVERIFY(document.textError());
        document.typeText(typed);
        QSignalSpy settled(&document, &DraftDocument::settled);
        document.typeText("{\"type\":\"a\"}"); // overtakes
        QVERIFY(document.isSettled());
        QCOMPARE(settled.count(), 1);
        QCOMPARE(document.type(), u"a"_s);
        document.undoStack().setIndex(0);
        QVERIFY(document.event() == json(largeText(2000)));
    }

private:
    /// Does one thing and returns what the event must be then.
    static JsonValue editSomehow(DraftDocument& document, QRandomGenerator& random)
    {
        static const char* const values[] = {"1.10",     "null", "{\"x\":[1,{}]}", "[]", "\"\\n\xc3\xa8\"",
                                             "[[1e400]]"};
        const JsonValue value = json(values[random.bounded(6)]);
        const QStringList pointers = pointersOf(document.event());
        const QString pointer = pointers[random.bounded(pointers.size())];
        JsonValue expected = document.event();
        switch (random.bounded(6)) {
        case 0:
            document.typeText(QByteArray(document.text()).replace(": ", " :\t"));
            break;
        case 1:
            document.typeText(document.text() + "?");
            break;
        case 2:
            setAt(expected, QString(pointer + u"/new/k"_s), value);
            document.setValue(pointer + u"/new/k"_s, value);
            break;
        case 3:
            removeAt(expected, pointer.isEmpty() ? u"/nothing"_s : pointer);
            document.remove(pointer.isEmpty() ? u"/nothing"_s : pointer);
            break;
        default:
            if (!pointer.isEmpty()) {
                setAt(expected, pointer, value);
                document.setValue(pointer, value);
            }
        }
        return expected;
    }

    const Catalogue m_bundle = Catalogue::bundled();
    SchemaLibrary m_library{m_bundle};
    test::ManualClock m_clock;
};

HUBSCOPE_TEST(DraftDocumentTest)
#include "tst_draftdocument.moc"
