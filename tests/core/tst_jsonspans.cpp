// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonspans.h"

#include "support/spansof.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QByteArray& text, const JsonSpan* span)
{
    return span ? text.mid(span->begin, span->end - span->begin) : QByteArray("nothing");
}

QByteArray keyOf(const QByteArray& text, const JsonSpan* span)
{
    return span && span->keyBegin >= 0 ? text.mid(span->keyBegin, span->keyEnd - span->keyBegin)
                                       : QByteArray("nothing");
}

QByteArray blanks(QRandomGenerator& random)
{
    static const char* const some[] = {"", " ", "\n  ", "\t", " \r\n"};
    return some[random.bounded(5)];
}

/// JSON with blanks everywhere, keys that stand twice, escapes and multi-byte letters.
QByteArray randomJson(QRandomGenerator& random, int depth)
{
    static const char* const scalars[] = {
        "1.10",
        "-0",
        "1e400",
        "true",
        "null",
        "false",
        "\"\\u0041\\\"\"",
        "\"\xc3\xa8\\n\"",
        "\"\"",
        "9007199254740993"};
    static const char* const keys[] = {"\"a\"", "\"a\"", "\"\\u00e8/~\"", "\"\xf0\x9f\x98\x80\"", "\"\""};
    const int kind = depth > 4 ? 0 : random.bounded(4);
    if (kind < 2)
        return scalars[random.bounded(10)];
    QByteArray out = kind == 2 ? "[" : "{";
    const int size = random.bounded(4);
    for (int i = 0; i < size; ++i) {
        out += (i > 0 ? "," : "") + blanks(random);
        if (kind == 3)
            out += keys[random.bounded(5)] + blanks(random) + ':' + blanks(random);
        out += randomJson(random, depth + 1) + blanks(random);
    }
    return out + blanks(random) + (kind == 2 ? ']' : '}');
}

} // namespace

class JsonSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByPointer()
    {
        const QByteArray text =
            "{ \"a\" : [ 1 , {\"b\":\"x\\\"y\"} ],\n \"\xc3\xa8\": {} , \"c/d\": null }  ";
        const auto spans = spansOf(text);
        QVERIFY(spans);
        QCOMPARE(spans->all().size(), size_t(7));
        QCOMPARE(textOf(text, spans->find(u"")), text.trimmed());
        QCOMPARE(textOf(text, spans->find(u"/a")), QByteArray("[ 1 , {\"b\":\"x\\\"y\"} ]"));
        QCOMPARE(keyOf(text, spans->find(u"/a")), QByteArray("\"a\""));
        QCOMPARE(textOf(text, spans->find(u"/a/0")), QByteArray("1"));
        QCOMPARE(keyOf(text, spans->find(u"/a/0")), QByteArray("nothing"));
        QCOMPARE(textOf(text, spans->find(u"/a/1/b")), QByteArray("\"x\\\"y\""));
        QCOMPARE(textOf(text, spans->find(u"/è")), QByteArray("{}"));
        QCOMPARE(keyOf(text, spans->find(u"/è")), QByteArray("\"\xc3\xa8\""));
        QCOMPARE(textOf(text, spans->find(u"/c~1d")), QByteArray("null"));
        QVERIFY(!spans->find(u"/a/2"));
        QVERIFY(!spans->find(u"/c"));
        QVERIFY(!spans->find(u"a"));
        QVERIFY(!JsonSpans().find(u""));
    }

    void takesTheLastOfTwoKeys()
    {
        const QByteArray text = "{\"a\":{\"x\":1},\"a\":{\"y\":2,\"y\":3}}";
        const auto spans = spansOf(text);
        QVERIFY(spans);
        QCOMPARE(textOf(text, spans->find(u"/a/y")), QByteArray("3"));
        QVERIFY(!spans->find(u"/a/x"));
        QCOMPARE(spans->children(spans->all().front()).size(), size_t(2));
    }

    void leadsACaretToItsField_data()
    {
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QString>("pointer");
        // {"a": [1, {"b":2}] , "c":"x"}
        QTest::newRow("before all") << qsizetype(0) << u""_s;
        QTest::newRow("before a key") << qsizetype(1) << u"/a"_s;
        QTest::newRow("in a key") << qsizetype(3) << u"/a"_s;
        QTest::newRow("behind the colon") << qsizetype(5) << u"/a"_s;
        QTest::newRow("at the bracket") << qsizetype(6) << u"/a"_s;
        QTest::newRow("before an item") << qsizetype(7) << u"/a/0"_s;
        QTest::newRow("behind an item") << qsizetype(8) << u"/a/0"_s;
        QTest::newRow("between items") << qsizetype(9) << u"/a"_s;
        QTest::newRow("in an object") << qsizetype(10) << u"/a/1"_s;
        QTest::newRow("in its key") << qsizetype(12) << u"/a/1/b"_s;
        QTest::newRow("behind the array") << qsizetype(18) << u"/a"_s;
        QTest::newRow("between members") << qsizetype(20) << u""_s;
        QTest::newRow("behind a text") << qsizetype(28) << u"/c"_s;
        QTest::newRow("behind all") << qsizetype(29) << u""_s;
    }

    void leadsACaretToItsField()
    {
        QFETCH(qsizetype, offset);
        const auto spans = spansOf("{\"a\": [1, {\"b\":2}] , \"c\":\"x\"}\n\n");
        QVERIFY(spans && spans->at(offset));
        QTEST(spans->at(offset)->pointer, "pointer");
        QVERIFY(!spans->at(30));
    }

    void knowsScalarDocuments()
    {
        for (const QByteArray text : {" 1.50 ", "\"x\"", "null", " true", "1e400", "[]", "{ }"}) {
            const auto spans = spansOf(text);
            QVERIFY2(spans, text.constData());
            QCOMPARE(spans->all().size(), size_t(1));
            QCOMPARE(textOf(text, spans->find(u"")), text.trimmed());
        }
    }

    void isOfNoTextWhenBroken()
    {
        JsonSpans spans = *spansOf("[1,2]");
        QVERIFY(!parseJson("[1,", spans));
        QVERIFY(spans.all().empty());
        QVERIFY(!spansOf("[1] x"));
    }

    void refusesPointersThatFillTheMemory()
    {
        const QByteArray many = QByteArray("1,").repeated(100'000) + '1';
        const QByteArray text = "{\"" + QByteArray(100'000, 'k') + "\":[" + many + "]}";
        QVERIFY(parseJson(text));
        JsonSpans spans;
        QVERIFY(!parseJson(text, spans));
        QVERIFY(spans.all().empty());
    }

    void everySpanHoldsItsValue()
    {
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            QRandomGenerator random(seed);
            const QByteArray text = blanks(random) + randomJson(random, 0) + blanks(random);
            JsonSpans spans;
            const auto value = parseJson(text, spans);
            QVERIFY2(value, text.constData());
            QVERIFY(*value == *parseJson(text));
            checkWithin(text, spans, spans.all().front(), *value);
        }
    }

private:
    void
    checkWithin(const QByteArray& text, const JsonSpans& spans, const JsonSpan& span, const JsonValue& value)
    {
        const auto read = parseJson(textOf(text, &span));
        QVERIFY2(read && *read == value, text.constData());
        const auto children = spans.children(span);
        QCOMPARE(children.size(), value.items().size() + value.members().size());
        for (size_t i = 0; i < children.size(); ++i) {
            QVERIFY(spans.at(children[i]->begin) != nullptr);
            if (value.isObject()) {
                const auto key = parseJson(keyOf(text, children[i]));
                QVERIFY(key);
                QCOMPARE(key->toString(), value.members()[i].key);
                checkWithin(text, spans, *children[i], value.members()[i].value);
            } else {
                checkWithin(text, spans, *children[i], value.items()[i]);
            }
        }
    }
};

HUBSCOPE_TEST(JsonSpansTest)
#include "tst_jsonspans.moc"
