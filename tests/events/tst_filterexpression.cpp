// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filterexpression.h"

#include "core/json.h"
#include "events/filterterm.h"
#include "events/randomfilter.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

/// What the line says, in the spelling that toString() gives; the error in short where it says nothing.
QString understood(const QString& line)
{
    const auto expression = FilterExpression::parse(line);
    if (expression)
        return expression->toString();
    const FilterError& error = expression.error();
    return u"error %1 at %2+%3"_s.arg(int(error.kind)).arg(error.column).arg(error.length);
}

FilterTerm onlyTerm(const QString& line)
{
    const auto expression = FilterExpression::parse(line);
    return expression && expression->root().kind == FilterNode::Kind::Term ? expression->root().term
                                                                           : FilterTerm();
}

QString randomLine(QRandomGenerator& random)
{
    static const QStringList pieces{
        u"type"_s,  u":"_s,    u"="_s,     u"!="_s,      u">"_s,   u"<="_s,  u" "_s,     u"  "_s,
        u"("_s,     u")"_s,    u"\""_s,    u"\\"_s,      u"-"_s,   u"or"_s,  u"not"_s,   u"and"_s,
        u","_s,     u"*"_s,    u".."_s,    u"."_s,       u"[\""_s, u"\"]"_s, u"[]"_s,    u"[2]"_s,
        u"has:"_s,  u"date"_s, u"lag"_s,   u"2024-05"_s, u"-03"_s, u"1h"_s,  u"12.50"_s, u"a"_s,
        u"città"_s, u"\n"_s,   u"\\u00"_s, u"own:yes"_s};
    QString line;
    for (int i = random.bounded(14); i > 0; --i) {
        if (random.bounded(12) == 0)
            line += QChar(char16_t(random.bounded(1, 0xffff)));
        else
            line += pieces.at(random.bounded(int(pieces.size())));
    }
    return line;
}

} // namespace

class FilterExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("canonical");
        const auto same = [](const char* line) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(line);
        };
        const auto as = [](const char* line, const char* canonical) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(canonical);
        };
        as("type:completedOrder amount.total>100 -context:WEB has:contextInfo.client.ip \"milano\"",
           "type:completedOrder amount.total>100 -context:WEB has:contextInfo.client.ip milano");
        as("", "");
        as("   ", "");
        same("milano");
        as("\"milano\"", "milano");
        same("\"two words\"");
        same("\"say \\\"hi\\\"\"");
        as("two words", "two words");
        as("a and b AND c", "a b c");
        as("a OR b or c", "a or b or c");
        as("a b or c d", "a b or c d");
        same("a (b or c) d");
        as("((a))", "a");
        as("(a b) c", "a b c");
        as("(a or b) or c", "a or b or c");
        as("not a", "-a");
        as("- a", "-a");
        as("not (a b)", "-(a b)");
        same("-(a or b)");
        same("--a");
        as("NOT -type:a", "--type:a");
        as("TYPE:a", "type:a");
        as("registeredAt>2024-05-03", "registered>2024-05-03");
        as("amount.total > 100", "amount.total>100");
        as("amount.total >=100", "amount.total>=100");
        as("a != b", "a!=b");
        as("type:(a or b)", "type:a,b");
        as("type:( a,b OR c )", "type:a,b,c");
        as("type:\"a\"", "type:\"a\"");
        same("type:viewed*");
        same("type:*");
        same("type:viewed\\*");
        as("title:two\\ words*", "title:two\\ words*");
        same("date:2024-05-03..2024-05-09");
        same("date:2024-05-03..");
        same("date:..2024-05-03T10:42");
        same("date>=2024-05-03T10:42:07.123+02:00");
        same("date:2024-05");
        same("lag>1h");
        same("lag<-90min");
        same("lag:1h..2d");
        same("amount.total:10..20");
        as("referrer:../up", "referrer:.\\./up");
        same("version:1.\\.2.x");
        same("own:yes");
        same("problem:schema,clock");
        same("session:*");
        same("has:session");
        same("products.price>10");
        same("products[].price>10");
        same("products[2].price>10");
        same("properties[\"odd key\"].x:1");
        as("[\"plain\"]:1", "plain:1");
        same("[\"type\"]:sale");
        as("properties.type:sale", "properties.type:sale");
        as("url:https://shop.example/?a=b", "url:https://shop.example/?a=b");
        same("\"https://shop.example\"");
        as("https://shop.example/a?b=1 x", "\"https://shop.example/a?b=1\" x");
        as("-http://shop.example", "-\"http://shop.example\"");
        as("type://x", "type://x"); // a field there is
        as("amount.total:>100", "amount.total>100");
        as("amount.total:<= 100", "amount.total<=100");
        as("title==a", "title=a");
        as("title:\\>a", "title:\\>a");
        as("type:viewedPage, completedOrder  b", "type:viewedPage,completedOrder b");
        as("*mil* ciao* **", "mil ciao \"\"");
        as("mi*no", "\"mi*no\"");
        as("a\\*", "\"a*\"");
        as("products[*].price>1", "products[].price>1");
        as("products.2.price>1", "products[2].price>1");
        as("has:\"odd key\"", "has:[\"odd key\"]");
        as("date>\"2024-05-03 10:42\"", "date>\"2024-05-03 10:42\"");
        same("\"or\"");
        as("\"-5\"", "\"-5\"");
        same("a,b");
        same("not:5");
    }
    void reads()
    {
        QFETCH(QString, line);
        QFETCH(QString, canonical);
        QCOMPARE(understood(line), canonical);
        QCOMPARE(understood(canonical), canonical);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<FilterErrorKind>("kind");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("length");
        const auto row = [](const char* line, FilterErrorKind kind, int column, int length) {
            QTest::newRow(line) << QString::fromUtf8(line) << kind << column << length;
        };
        using enum FilterErrorKind;
        row("a or", MissingTerm, 5, 0);
        row("or a", MissingTerm, 1, 2);
        row("a and or b", MissingTerm, 7, 2);
        row("()", MissingTerm, 2, 0);
        row("-", MissingTerm, 2, 0);
        row("not", MissingTerm, 4, 0);
        row(":a", MissingField, 1, 1);
        row("a >", MissingValue, 4, 0);
        row("b type: a", MissingValue, 8, 0);
        row("type:a,", MissingValue, 8, 0);
        row("has:", MissingValue, 5, 0);
        row("type:(a b)", MissingOr, 9, 0);
        row("a \"b", UnclosedQuote, 3, 2);
        row("type:\"b", UnclosedQuote, 6, 2);
        row("a[\"b:1", UnclosedQuote, 3, 4);
        row("(a or b", UnclosedParenthesis, 1, 1);
        row("type:(a or b", UnclosedParenthesis, 6, 1);
        row("a)", UnexpectedParenthesis, 2, 1);
        row("10:42", BadPath, 1, 2);
        row("a..b:1", BadPath, 1, 4);
        row("a[x]:1", BadPath, 1, 4);
        row("has:a.", BadPath, 5, 2);
        row("date>yesterday", BadDate, 6, 9);
        row("date:2024-02-30", BadDate, 6, 10);
        row("x date:2024-05-03..soon", BadDate, 8, 16);
        row("lag>5", BadDuration, 5, 1);
        row("lag:1h..soon", BadDuration, 5, 8);
        row("own:maybe", BadOwn, 5, 5);
        row("problem:big", BadProblem, 9, 3);
        row("amount.total>much", NotComparable, 14, 4);
        row("type>a", NotOrdered, 5, 1);
        row("amount.total>12,50", ListNotAllowed, 16, 1);
        row("amount.total>(1 or 2)", ListNotAllowed, 14, 1);
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, line);
        QFETCH(FilterErrorKind, kind);
        QFETCH(int, column);
        QFETCH(int, length);
        const auto expression = FilterExpression::parse(line);
        QVERIFY(!expression);
        QCOMPARE(expression.error(), (FilterError{kind, column, length, line.mid(column - 1, length)}));
    }

    void refusesEndlessNesting()
    {
        for (const QString& one : {u"("_s, u"-"_s, u"not "_s}) {
            const auto expression = FilterExpression::parse(one.repeated(100'000));
            QVERIFY(!expression);
            QCOMPARE(expression.error().kind, FilterErrorKind::TooDeep);
        }
    }

    void tellsValuesApart()
    {
        QCOMPARE(onlyTerm(u"x:12"_s).values, QList{FilterValue::word(u"12"_s)});
        QCOMPARE(onlyTerm(u"x:\"12\""_s).values, QList{FilterValue::quoted(u"12"_s)});
        QCOMPARE(onlyTerm(u"x:a*b"_s).values.first().kind, FilterValue::Kind::Pattern);
        QCOMPARE(onlyTerm(u"x:a\\*b"_s).values, QList{FilterValue::word(u"a*b"_s)});
        QCOMPARE(onlyTerm(u"x=a*b"_s).values, QList{FilterValue::word(u"a*b"_s)});
        QCOMPARE(onlyTerm(u"x:1..3"_s).values.first().kind, FilterValue::Kind::Range);
        QCOMPARE(onlyTerm(u"x:1..a"_s).values, QList{FilterValue::word(u"1..a"_s)});
        QCOMPARE(onlyTerm(u"type:1..3"_s).values, QList{FilterValue::word(u"1..3"_s)});
        QCOMPARE(onlyTerm(u"x:\"a\\n\\u00e0\\\"\""_s).values, QList{FilterValue::quoted(u"a\nà\""_s)});
    }

    void readsTimesInTheirZone()
    {
        const QTimeZone rome("Europe/Rome");
        const qint64 midnight = 1'714'687'200'000; // 3 May 2024, 00:00 in Rome
        QCOMPARE(timeIn(u"2024-05-03", rome), (Interval{midnight, midnight + 86'399'999}));
        QCOMPARE(timeIn(u"2024-05-03T00:01", rome), (Interval{midnight + 60'000, midnight + 119'999}));
        QCOMPARE(timeIn(u"2024-05-02T22:00:01Z", rome), (Interval{midnight + 1'000, midnight + 1'999}));
        QCOMPARE(timeIn(u"2024-05-02T22:00:00.5+0000", rome), (Interval{midnight + 500, midnight + 500}));
        // The day on which the clocks go forward has 23 hours.
        const auto spring = timeIn(u"2024-03-31", rome);
        QVERIFY(spring);
        QCOMPARE(spring->most - spring->least + 1, 23 * 3'600'000);
        QCOMPARE(
            timeIn(u"2024-02", QTimeZone::utc())->most - timeIn(u"2024-02", QTimeZone::utc())->least + 1,
            qint64(29) * 86'400'000);
        for (const QStringView none : {u"2024", u"2024-13", u"2024-05-03 10:42", u"soon", u"", u"2024-5-3"})
            QVERIFY2(!timeIn(none, rome), qPrintable(none.toString()));
    }

    void readsLengthsOfTime()
    {
        QCOMPARE(durationIn(u"2h"), (Interval{7'200'000, 10'799'999}));
        QCOMPARE(durationIn(u"-2h"), (Interval{-10'799'999, -7'200'000}));
        QCOMPARE(durationIn(u"1h30min"), (Interval{5'400'000, 5'459'999}));
        QCOMPARE(durationIn(u"250ms"), (Interval{250, 250}));
        QCOMPARE(durationIn(u"0s"), (Interval{-999, 999}));
        for (const QStringView none : {u"", u"-", u"h", u"5", u"1.5h", u"1y", u"999999999999d"})
            QVERIFY2(!durationIn(none), qPrintable(none.toString()));
        QCOMPARE(durationsFor(FilterRelation::Greater, FilterValue::word(u"1h"_s))->least, 3'600'001);
    }

    void findsAValueByItsTerm_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("term");
        const auto row = [](const char* pointer, const char* json, const char* term) {
            QTest::addRow("%s %s", pointer, json)
                << QString::fromUtf8(pointer) << QByteArray(json) << QString::fromUtf8(term);
        };
        row("/properties/amount/total", "129.90", "amount.total=129.90");
        row("/properties/orderId", "\"4711\"", "orderId=\"4711\"");
        row("/properties/city", "\"Milano\"", "city=Milano");
        row("/properties/title", "\"a \\\"b\\\" *\"", "title=\"a \\\"b\\\" *\"");
        row("/properties/products/2/price", "12", "products[].price=12");
        row("/properties/type", "\"sale\"", "properties.type=sale");
        row("/properties/gift", "true", "gift=true");
        row("/properties/word", "\"true\"", "word=\"true\"");
        row("/properties/day", "\"2024-05-03\"", "day=\"2024-05-03\"");
        row("/properties/none", "null", "none=null");
        row("/properties/products", "[]", "has:products");
        row("/properties/odd key", "1", "[\"odd key\"]=1");
        row("/contextInfo/client/ip", "\"1.2.3.4\"", "contextInfo.client.ip=\"1.2.3.4\"");
        row("/type", "\"completedOrder\"", "type:completedOrder");
        row("/Type", "\"x\"", "[\"Type\"]=x");
        row("/date", "\"2024-05-09T08:42:07.120+0000\"", "date:2024-05-09T08:42:07.120+0000");
        row("/date", "\"once\"", "[\"date\"]=once");
        row("/customerId", "\"c-1\"", "customerId=c-1");
    }
    void findsAValueByItsTerm()
    {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, json);
        QFETCH(QString, term);
        const JsonValue value = *parseJson(json);
        QCOMPARE(filterTerm(pointer, value, false), term);
        QCOMPARE(filterTerm(pointer, value, true), u'-' + term);
        QCOMPARE(understood(term), term);
    }

    void whatIsWrittenCanBeRead()
    {
        RandomFilters random(5);
        for (int i = 0; i < 5'000; ++i) {
            const FilterExpression expression(random.node());
            const QString line = expression.toString();
            const auto again = FilterExpression::parse(line);
            QVERIFY2(again, qPrintable(line + u"  "_s + understood(line)));
            QVERIFY2(*again == expression, qPrintable(line + u"  "_s + again->toString()));
        }
    }

    void readsAnyText()
    {
        QRandomGenerator random(7);
        int valid = 0;
        for (int i = 0; i < 40'000; ++i) {
            const QString line = randomLine(random);
            const auto expression = FilterExpression::parse(line);
            if (!expression) {
                const FilterError& error = expression.error();
                QVERIFY2(
                    error.column >= 1 && error.column - 1 + error.length <= line.size(), qPrintable(line));
                QCOMPARE(error.text, line.mid(error.column - 1, error.length));
                continue;
            }
            ++valid;
            const auto again = FilterExpression::parse(expression->toString());
            QVERIFY2(again && *again == *expression, qPrintable(line + u"  "_s + expression->toString()));
        }
        QVERIFY(valid > 4'000);
    }
};

HUBSCOPE_TEST(FilterExpressionTest)

#include "tst_filterexpression.moc"
