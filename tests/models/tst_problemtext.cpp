// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/problemtext.h"

#include "models/draftreading.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

JsonValue json(const QByteArray& text)
{
    const auto value = parseJson(text);
    return value ? *value : JsonValue();
}

} // namespace

class ProblemTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItInWords_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("actual");
        QTest::addColumn<QString>("words");
        const auto row = [](Rule rule, const char* expected, const char* actual, const QString& words) {
            QTest::newRow(qPrintable(words))
                << int(rule) << QByteArray(expected) << QByteArray(actual) << words;
        };
        row(Rule::Type, "[\"number\"]", "\"12,50\"", u"must be a number; got the text “12,50”"_s);
        row(Rule::Type, "[\"string\",\"null\"]", "1.10", u"must be a text or null; got 1.10"_s);
        row(Rule::Type, "[\"integer\"]", "null", u"must be a whole number; got null"_s);
        row(Rule::Type, "[\"object\"]", "[1]", u"must be an object; got a list"_s);
        row(Rule::Type, "[\"array\"]", "{}", u"must be a list; got an object"_s);
        row(Rule::Type, "[\"boolean\"]", "\"\"", u"must be true or false; got an empty text"_s);
        row(Rule::Type, "[]", "true", u"has a type that is not allowed here; got true"_s);
        row(Rule::Enum, "[\"sale\",\"return\",\"sale-return\"]", "\"sold\"",
            u"must be one of sale, return, sale-return; got “sold”"_s);
        row(Rule::Enum, "[\"ACTIVE\"]", "1", u"must be ACTIVE; got 1"_s);
        row(Rule::Enum, "[1,2,3,4,5,6,7,8,9]", "0", u"must be one of 1, 2, 3, 4, 5, 6, 7, 8, …; got 0"_s);
        row(Rule::Required, "null", "null", u"is missing"_s);
        row(Rule::Unknown, "null", "1", u"is not a field here"_s);
        row(Rule::Minimum, "0", "-1", u"must be at least 0; got -1"_s);
        row(Rule::Minimum, "0", "0.0", u"must be more than 0; got 0.0"_s);
        row(Rule::Maximum, "100", "1e400", u"must be at most 100; got 1e400"_s);
        row(Rule::Maximum, "100", "100", u"must be less than 100; got 100"_s);
        row(Rule::MultipleOf, "1", "1.5", u"must be a whole number; got 1.5"_s);
        row(Rule::MultipleOf, "0.01", "1.555", u"must be a multiple of 0.01; got 1.555"_s);
        row(Rule::MinLength, "1", "\"\"", u"must not be empty"_s);
        row(Rule::MinLength, "3", "\"a\xf0\x9f\x98\x80\"", u"must have at least 3 character(s); it has 2"_s);
        row(Rule::MaxLength, "2", "\"abc\"", u"must have at most 2 character(s); it has 3"_s);
        row(Rule::Pattern, "\"^[A-Z]+$\"", "\"abc\"", u"must fit the pattern ^[A-Z]+$; got “abc”"_s);
        row(Rule::Format, "\"email\"", "\"me\"", u"must be an e-mail address; got “me”"_s);
        row(Rule::Format, "\"date-time\"", "\"9.5.\"",
            u"must be a date and time such as 2024-05-09T10:28:00Z; got “9.5.”"_s);
        row(Rule::Format, "\"date\"", "\"x\"", u"must be a date such as 2024-05-09; got “x”"_s);
        row(Rule::Format, "\"ipv4\"", "\"x\"", u"must be an IPv4 address such as 192.0.2.1; got “x”"_s);
        row(Rule::Format, "\"ipv6\"", "\"x\"", u"must be an IPv6 address such as 2001:db8::1; got “x”"_s);
        row(Rule::Format, "\"hostname\"", "\"-\"", u"must be the name of a host; got “-”"_s);
        row(Rule::Format, "\"url\"", "\"x\"",
            u"must be a web address such as https://example.com/; got “x”"_s);
        row(Rule::Format, "\"color\"", "\"x\"", u"must have the format “color”; got “x”"_s);
        row(Rule::MinItems, "1", "[]", u"must have at least 1 item(s); it has 0"_s);
        row(Rule::MaxItems, "2", "[1,2,3]", u"must have at most 2 item(s); it has 3"_s);
        row(Rule::UniqueItems, "null", "1", u"repeats an item before it"_s);
        row(Rule::MinProperties, "1", "{}", u"must have at least 1 field(s); it has 0"_s);
        row(Rule::MaxProperties, "1", "{\"a\":1,\"b\":2}", u"must have at most 1 field(s); it has 2"_s);
        row(Rule::OneOf, "null", "1", u"must fit exactly one of the forms that are allowed here"_s);
        row(Rule::AnyOf, "null", "1", u"fits none of the forms that are allowed here"_s);
        row(Rule::Not, "null", "1", u"has a form that is not allowed here"_s);
        row(Rule::Dependency, "\"card\"", "null", u"is missing; card asks for it"_s);
        row(Rule::Identity, "null", "null", u"is missing: a customer id, an external id or a session"_s);
        row(Rule::Empty, "null", "\"\"", u"must not be empty"_s);
        row(Rule::NotInWorkspace, "null", "\"t\"", u"is not in use in this workspace"_s);
    }

    void saysItInWords()
    {
        QFETCH(int, rule);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, actual);
        QFETCH(QString, words);
        const Violation violation{
            .pointer = u"/x"_s, .rule = Rule(rule), .actual = json(actual), .expected = json(expected)};
        QCOMPARE(problemText(violation), words);
        QVERIFY(!problemLabel(violation).isEmpty());
        QVERIFY(words.startsWith(problemLabel(violation)));
    }

    void offersWhatWasMeant()
    {
        Violation violation{.pointer = u"/orderID"_s, .rule = Rule::Unknown, .actual = json("1")};
        QCOMPARE(fixText(violation), QString());
        violation.fix = Fix{.kind = Fix::Kind::Rename, .key = u"orderId"_s};
        QCOMPARE(problemText(violation), u"is not a field here; did you mean orderId?"_s);
        QCOMPARE(problemLabel(violation), u"is not a field here"_s);
        QCOMPARE(fixText(violation), u"Rename to orderId"_s);
    }

    void namesTheFix()
    {
        const auto named = [](const Fix& fix) {
            return fixText(Violation{.pointer = u"/x"_s, .rule = Rule::Type, .fix = fix});
        };
        QCOMPARE(named({.kind = Fix::Kind::Replace, .value = json("12.50")}), u"Fix: 12.50"_s);
        QCOMPARE(named({.kind = Fix::Kind::Replace, .value = json("\"sale\"")}), u"Fix: sale"_s);
        QCOMPARE(named({.kind = Fix::Kind::Remove}), u"Remove"_s);
        QCOMPARE(named({.kind = Fix::Kind::Add, .value = json("\"\"")}), u"Add"_s);
        QCOMPARE(named({.kind = Fix::Kind::Add, .value = json("{}")}), u"Add"_s);
        QCOMPARE(named({.kind = Fix::Kind::Add, .value = json("0")}), u"Add: 0"_s);
        QCOMPARE(named({.kind = Fix::Kind::Add, .value = json("\"WEB\"")}), u"Add: WEB"_s);
    }

    void staysShort()
    {
        const QString longText = u"begin "_s + QString(100'000, u'x') + u"\n<b>end</b>"_s;
        for (const Rule rule :
             {Rule::Type, Rule::Enum, Rule::Pattern, Rule::Format, Rule::Dependency, Rule::Unknown}) {
            const Violation violation{
                .pointer = u"/x"_s,
                .rule = rule,
                .actual = JsonValue::string(longText),
                .expected = JsonValue::string(longText),
                .fix = Fix{.kind = Fix::Kind::Rename, .key = longText}};
            QVERIFY2(problemText(violation).size() < 300, qPrintable(problemText(violation).left(400)));
            QVERIFY(!problemText(violation).contains(u'\n'));
            QVERIFY(fixText(violation).size() < 100);
        }
        const Violation number{
            .pointer = u"/x"_s,
            .rule = Rule::Minimum,
            .actual = JsonValue::number(QByteArray(5000, '1')),
            .expected = json("1")};
        QVERIFY(problemText(number).size() < 200);
    }

    void saysWhereTextsBreak()
    {
        const auto broken = DraftReading::of("{\n\"a\" 1}", {});
        QCOMPARE(textErrorText(*broken.error), u"Line 2, column 5: this is not JSON."_s);
        const auto list = DraftReading::of("[1]", {});
        QVERIFY(textErrorText(*list.error).contains(u"object"_s));
    }
};

HUBSCOPE_TEST(ProblemTextTest)
#include "tst_problemtext.moc"
