// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonrespelling.h"

#include "core/jsonpointer.h"
#include "support/spansof.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray respelledTo(const QByteArray& text, const QByteArray& to)
{
    JsonSpans spans;
    const auto from = parseJson(text, spans);
    const auto target = parseJson(to);
    return from && target ? respelled(text, spans, *from, *target) : QByteArray("no JSON");
}

JsonValue randomValue(QRandomGenerator& random, int depth)
{
    static const char* const scalars[] = {"1.10", "1e400", "true", "null", "\"\\n\xc3\xa8\\\"\"",
                                          "\"\"", "0"};
    static const char* const keys[] = {"a", "b", "a", "c/d~", "\xc3\xa8", ""};
    const int kind = depth > 3 ? 0 : random.bounded(4);
    if (kind < 2)
        return *parseJson(scalars[random.bounded(7)]);
    JsonValue out = kind == 2 ? JsonValue::array() : JsonValue::object();
    for (int i = random.bounded(5); i > 0; --i) {
        if (kind == 2)
            out.append(randomValue(random, depth + 1));
        else // a key may stand twice
            out.members().push_back(
                {QString::fromUtf8(keys[random.bounded(6)]), randomValue(random, depth + 1)});
    }
    return out;
}

/// Changes something somewhere.
void change(JsonValue& value, QRandomGenerator& random)
{
    auto& items = value.items();
    auto& members = value.members();
    const size_t size = items.size() + members.size();
    const size_t at = size == 0 ? 0 : size_t(random.bounded(int(size)));
    if (size > 0 && random.bounded(3) > 0) {
        change(value.isObject() ? members[at].value : items[at], random);
    } else if (size > 1 && random.bounded(2) > 0) {
        if (value.isObject())
            std::rotate(members.begin(), members.begin() + qsizetype(at), members.end());
        else
            std::rotate(items.begin(), items.begin() + qsizetype(at), items.end());
    } else if (size > 0 && random.bounded(2) > 0) {
        if (value.isObject())
            members.erase(members.begin() + qsizetype(at));
        else
            items.erase(items.begin() + qsizetype(at));
    } else if (value.isArray()) {
        items.insert(items.begin() + qsizetype(at), randomValue(random, 2));
    } else if (value.isObject()) {
        members.insert(members.begin() + qsizetype(at), JsonMember{u"new"_s, randomValue(random, 2)});
    } else {
        value = randomValue(random, 2);
    }
}

/// The same JSON with other blanks.
QByteArray scattered(const QByteArray& compact, QRandomGenerator& random)
{
    QByteArray out;
    bool inText = false;
    for (qsizetype i = 0; i < compact.size(); ++i) {
        const char c = compact[i];
        const bool bracket = !inText && QByteArrayView("{}[],:").contains(c);
        static const char* const blanks[] = {"", " ", "\n  ", "\t"};
        out += bracket ? blanks[random.bounded(4)] : "";
        out += c;
        out += bracket ? blanks[random.bounded(4)] : "";
        if (c == '\\' && inText)
            out += compact[++i];
        else if (c == '"')
            inText = !inText;
    }
    return out;
}

} // namespace

class JsonRespellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheSpelling_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("out");
        const auto row = [](const char* name, const char* text, const char* to, const char* out) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(to) << QByteArray(out);
        };
        row("nothing changed", " { \"a\" :1 }\n", "{\"a\":1}", " { \"a\" :1 }\n");
        row("value in place", "{ \"a\" :1, \"\\u0062\":[ 1,2 ]}", "{\"a\":2,\"b\":[1,2]}",
            "{ \"a\" :2, \"\\u0062\":[ 1,2 ]}");
        row("deep", "{\"a\": [ {\"b\":1.10} , 2]}", "{\"a\":[{\"b\":1.1},2]}", "{\"a\": [ {\"b\":1.1} , 2]}");
        row("new member on its own line", "{\n    \"a\": 1\n}", "{\"a\":1,\"b\":{\"c\":[]}}",
            "{\n    \"a\": 1,\n    \"b\": {\n      \"c\": []\n    }\n}");
        row("new member on one line", "{\"a\": 1}", "{\"a\":1,\"b\":2}", "{\"a\": 1, \"b\": 2}");
        row("new first member", "{ \"a\": 1, \"b\": 2 }", "{\"z\":0,\"a\":1,\"b\":2}",
            "{ \"z\": 0, \"a\": 1, \"b\": 2 }");
        row("compact stays compact", "{\"a\":1}", "{\"a\":1,\"b\":[1,{\"c\":2}]}",
            "{\"a\":1,\"b\":[1,{\"c\":2}]}");
        row("first of empty", "{\n  \"a\": {}\n}", "{\"a\":{\"b\":1}}",
            "{\n  \"a\": {\n    \"b\": 1\n  }\n}");
        row("empty document", "{}", "{\"a\":1}", "{\n  \"a\": 1\n}");
        row("removed", "{\n  \"a\": 1,\n  \"b\": \"\\u0041\"\n}", "{\"b\":\"A\"}",
            "{\n  \"b\": \"\\u0041\"\n}");
        row("last removed", "{ \"a\": 1 }", "{}", "{}");
        row("item moved", "[ {\"a\" :1}, {\"b\":  2}, 3 ]", "[{\"b\":2},3,{\"a\":1}]",
            "[ {\"b\":  2}, 3, {\"a\" :1} ]");
        row("item inserted", "[\n {\"a\" :1},\n 3\n]", "[{\"a\":1},{\"n\":0},3]",
            "[\n {\"a\" :1},\n {\n   \"n\": 0\n },\n 3\n]");
        row("renamed", "{\"x\":0, \"orderID\" : [ 1 ]}", "{\"x\":0,\"orderId\":[1]}",
            "{\"x\":0, \"orderId\" : [ 1 ]}");
        row("key twice", "{\"a\":1, \"a\" :2}", "{\"a\":1,\"a\":3}", "{\"a\":1, \"a\" :3}");
        row("other type", "{\"a\": [1]}", "{\"a\":{\"b\":1}}", "{\"a\": {\"b\":1}}");
    }

    void keepsTheSpelling()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, to);
        QTEST(respelledTo(text, to), "out");
    }

    void standsLongListsThatHaveNothingInCommon()
    {
        JsonValue from = JsonValue::array();
        JsonValue to = JsonValue::array();
        for (qint64 i = 0; i < 50'000; ++i) {
            from.append(JsonValue::number(i));
            to.append(JsonValue::string(QString::number(i)));
        }
        to.append(JsonValue());
        JsonSpans spans;
        const QByteArray text = from.toCompact();
        QVERIFY(parseJson(text, spans));
        QCOMPARE(respelled(text, spans, from, to), to.toCompact());
    }

    void saysExactlyWhatItIsTold()
    {
        for (quint32 seed = 1; seed <= 4000; ++seed) {
            QRandomGenerator random(seed);
            const QByteArray text = scattered(randomValue(random, 0).toCompact(), random);
            JsonSpans spans;
            const auto from = parseJson(text, spans);
            QVERIFY2(from, text.constData());
            QCOMPARE(respelled(text, spans, *from, *from), text);
            JsonValue to = *from;
            change(to, random);
            const QByteArray out = respelled(text, spans, *from, to);
            const auto read = parseJson(out);
            QVERIFY2(read && *read == to, QByteArray(text + "\n -> \n" + out).constData());
            // Back again it says the same as at first.
            JsonSpans outSpans = *spansOf(out);
            const auto back = parseJson(respelled(out, outSpans, to, *from));
            QVERIFY(back && *back == *from);
        }
    }
};

HUBSCOPE_TEST(JsonRespellingTest)
#include "tst_jsonrespelling.moc"
