// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonmembers.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextsOfMembers()
    {
        const auto object = parseJson("{\"a\":\"x\",\"b\":1,\"a\":\"y\"}");
        QVERIFY(object);
        QCOMPARE(textAt(*object, u"a"), QStringLiteral("y"));
        QVERIFY(textAt(*object, u"b").isEmpty());
        QVERIFY(textAt(*object, u"c").isEmpty());
        QVERIFY(textAt(JsonValue::string(QStringLiteral("a")), u"a").isEmpty());
    }

    void keepsWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {R"({"b":1,"a":2})", R"({"a":1,"a":2})", "1.10", "9007199254740993",
              "123456789012345678901234567890", "1e400", "[1e400,-1e400,2]", "-0", "0.1E-7", "true", "false",
              "null", R"("x")", "[]", "{}", R"([[],{},null,"",0])", R"({"":{"":[]}})",
              "[\"\\\"\\\\\\n\\t\\u0001\"]", "[\"\xf0\x9f\x98\x80 \xd7\xa9\xd7\x9c\"]"})
            QTest::newRow(text) << QByteArray(text);
    }

    void keepsWhatWasWritten()
    {
        QFETCH(QByteArray, text);
        const auto value = parseJson(text);
        QVERIFY2(value, value ? "" : qPrintable(value.error().detail));
        QCOMPARE(value->toCompact(), text);
        const auto again = parseJson(value->toPretty());
        QVERIFY(again);
        QVERIFY(*again == *value);
    }

    void saysWhereItBroke_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("html") << QByteArray("<html>") << 1;
        QTest::newRow("cut") << QByteArray("{\"a\": [1, 2") << 1;
        QTest::newRow("third line") << QByteArray("{\n\"a\": 1,\n\"b\": x\n}") << 3;
        QTest::newRow("comma") << QByteArray("[1,]") << 1;
        QTest::newRow("cut below") << QByteArray("{\n\"a\": [\n1") << 3;
        QTest::newRow("text without an end") << QByteArray("{\n\"a\": \"x,\n\"b\": 2}") << 2;
        QTest::newRow("two values") << QByteArray("{} {}") << 1;
        QTest::newRow("two numbers") << QByteArray("1 2") << 1;
        QTest::newRow("leading zero") << QByteArray("[01]") << 1;
        QTest::newRow("bare minus") << QByteArray("[-]") << 1;
        QTest::newRow("plus") << QByteArray("[+1]") << 1;
        QTest::newRow("nul") << QByteArray("[nul]") << 1;
        QTest::newRow("nullx") << QByteArray("[nullx]") << 1;
        QTest::newRow("not utf-8") << QByteArray("[\"\xff\"]") << 1;
        QTest::newRow("raw control") << QByteArray("[\"\x01\"]") << 1;
        QTest::newRow("key is no text") << QByteArray("{1:2}") << 1;
    }

    void saysWhereItBroke()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto value = parseJson(text);
        QVERIFY(!value);
        QCOMPARE(value.error().line, line);
        QVERIFY(!value.error().detail.isEmpty());
    }

    void toleratesBlanksAround()
    {
        for (const QByteArray text : {"true", "false", "null", "1.0", "\"x\"", "[]", "{}"}) {
            const auto value = parseJson(QByteArray("\t " + text + " \r\n"));
            QVERIFY2(value, text.constData());
            QCOMPARE(value->toCompact(), text);
        }
    }

    void refusesBottomlessNesting()
    {
        const auto nested = [](int depth) { return QByteArray(depth, '[').append(depth, ']'); };
        QVERIFY(parseJson(nested(200)));
        QVERIFY(!parseJson(nested(100'000)));
        QVERIFY(!parseJson(QByteArray(100'000, '[')));
    }

    void findsByKeyAndPointer()
    {
        const auto value = parseJson(R"({"a":{"b":[10,{"c/d":"x","~":1}]},"k":1,"k":2})");
        QVERIFY(value);
        QCOMPARE(value->atPointer(u"/a/b/1/c~1d")->toString(), u"x"_s);
        QCOMPARE(value->atPointer(u"/a/b/1/~0")->spelling(), QByteArray("1"));
        QVERIFY(!value->atPointer(u"/a/b/2"));
        QVERIFY(!value->atPointer(u"/a/x/y"));
        QCOMPARE(value->atPointer(u""), &*value);
        QCOMPARE(value->find(u"k")->spelling(), QByteArray("2"));
        QVERIFY(!value->atPointer(u"/a/b/01"));
        QVERIFY(!value->atPointer(u"k"));
        QVERIFY(value->at({u"a", u"b"})->isArray());
        QVERIFY(!value->at({u"a", u"z", u"b"}));
    }

    void changesInPlace()
    {
        JsonValue value = *parseJson(R"({"z":1,"a":2})");
        value.set(u"z"_s, JsonValue::number(qint64(3)));
        value.set(u"n"_s, JsonValue());
        value.remove(u"a");
        QCOMPARE(value.toCompact(), QByteArray(R"({"z":3,"n":null})"));
        QVERIFY(value.find(u"z")->isInteger());
        QVERIFY(!JsonValue::number(QByteArray("1e3")).isInteger());
    }
};

HUBSCOPE_TEST(JsonTest)
#include "tst_json.moc"
