// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsoncontent.h"

#include "support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace hubscope;

class JsonContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* a, const char* b, bool same) {
            QTest::addRow("%s and %s", a, b) << QByteArray(a) << QByteArray(b) << same;
        };
        row("1", "1.0", true);
        row("1.10", "1.1", true);
        row("100", "1e2", true);
        row("100", "1E+2", true);
        row("0.012", "12e-3", true);
        row("0", "-0.0", true);
        row("0e9", "0", true);
        row("-5", "-5.000", true);
        row("9007199254740993", "9007199254740993.0", true);
        row("9007199254740993", "9007199254740992", false);
        row("0.1", "0.10000000000000001", false);
        row("1e400", "10e399", true);
        row("1e400", "1e401", false);
        row("1e99999999999999999999", "1e99999999999999999999", true);
        row("1e99999999999999999999", "10e99999999999999999998", false); // more than is counted
        row("1e9223372036854775807", "1", false);
        row("5", "-5", false);
        row("10", "1", false);
        row("1", "2", false);
    }

    void numbers()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QTEST(sameContent(JsonValue::number(a), JsonValue::number(b)), "same");
        QTEST(sameContent(JsonValue::number(b), JsonValue::number(a)), "same");
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const char* a, const char* b, bool same) {
            QTest::newRow(name) << QByteArray(a) << QByteArray(b) << same;
        };
        row("order of keys", "{\"a\":1,\"b\":{\"c\":[2],\"d\":\"x\"}}",
            "{\"b\":{\"d\":\"x\",\"c\":[2.0]},\"a\":1}", true);
        row("order of items", "[1,2]", "[2,1]", false);
        row("fewer items", "[1,2]", "[1]", false);
        row("more keys", "{\"a\":1}", "{\"a\":1,\"b\":2}", false);
        row("other keys", "{\"a\":1}", "{\"b\":1}", false);
        row("a key twice", "{\"a\":1,\"a\":2}", "{\"a\":2}", true);
        row("the first of a key twice", "{\"a\":1,\"a\":2}", "{\"a\":1}", false);
        row("null is not absent", "{\"a\":null}", "{}", false);
        row("number and text", "1", "\"1\"", false);
        row("texts", "\"a\"", "\"A\"", false);
        row("escapes", "\"\\u00e8\"", "\"\xc3\xa8\"", true);
        row("true", "true", "true", true);
        row("true and false", "true", "false", false);
        row("empty ones", "{}", "[]", false);
    }

    void values()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        const auto left = parseJson(a);
        const auto right = parseJson(b);
        QVERIFY(left && right);
        QTEST(sameContent(*left, *right), "same");
        QTEST(sameContent(*right, *left), "same");
    }

    void comparesLargeObjectsQuickly()
    {
        JsonValue object = JsonValue::object();
        for (int i = 0; i < 100'000; ++i)
            object.members().push_back({QString::number(i), JsonValue::number(qint64(i))});
        JsonValue reversed = object;
        std::ranges::reverse(reversed.members());
        QVERIFY(sameContent(object, reversed));
    }
};

HUBSCOPE_TEST(JsonContentTest)
#include "tst_jsoncontent.moc"
