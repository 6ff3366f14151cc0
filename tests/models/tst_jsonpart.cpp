// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"
#include "models/jsonpart.h"

#include "support/spansof.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

const QByteArray eventText = "{\n"
                             "  \"type\": \"viewedPage\",\n"
                             "  \"properties\": {\n"
                             "    \"title\": \"Home\",\n"
                             "    \"tags\": [\n"
                             "      1.50\n"
                             "    ]\n"
                             "  }\n"
                             "}\n";

JsonPart partOf(const QByteArray& text, const QString& key)
{
    const auto spans = spansOf(text);
    const auto part = spans ? JsonPart::member(text, *spans, key) : std::nullopt;
    if (!part)
        qFatal("no part %s", qPrintable(key));
    return *part;
}

} // namespace

class TestJsonPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeIsItself();
    void aMemberLosesItsIndentation();
    void puttingItBackChangesNothing_data();
    void puttingItBackChangesNothing();
    void offsetsGoBothWays();
    void editsStayInTheirPlace();
    void aBrokenPartIsStillThePart();
    void aMissingMemberIsAdded_data();
    void aMissingMemberIsAdded();
};

void TestJsonPart::theWholeIsItself()
{
    const JsonPart part = JsonPart::whole(eventText);
    QCOMPARE(part.text(), eventText);
    QCOMPARE(part.wholeWith("[1]"), QByteArray("[1]"));
    QCOMPARE(part.toWhole(7), 7);
    QCOMPARE(part.toPart(7), std::optional<qsizetype>(7));
}

void TestJsonPart::aMemberLosesItsIndentation()
{
    QCOMPARE(
        partOf(eventText, u"properties"_s).text(),
        QByteArray("{\n  \"title\": \"Home\",\n  \"tags\": [\n    1.50\n  ]\n}"));
}

void TestJsonPart::puttingItBackChangesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("indented") << eventText;
    QTest::newRow("compact") << QByteArray("{\"type\":\"a\",\"properties\":{\"x\":[1,2]}}");
    QTest::newRow("tabs") << QByteArray("{\n\t\"type\": \"a\",\n\t\"properties\": {\n\t\t\"x\": 1\n\t}\n}");
    QTest::newRow("one line of many") << QByteArray("{\n    \"properties\": {\"x\": {\n      \"y\": 1}}\n}");
}

void TestJsonPart::puttingItBackChangesNothing()
{
    QFETCH(QByteArray, text);
    const JsonPart part = partOf(text, u"properties"_s);
    const auto again = parseJson(part.wholeWith(part.text()));
    QVERIFY(again);
    QCOMPARE(again->toCompact(), parseJson(text)->toCompact());
    const auto same = part.in(part.wholeWith(part.text()));
    QVERIFY(same);
    QCOMPARE(same->text(), part.text());
}

void TestJsonPart::offsetsGoBothWays()
{
    const JsonPart part = partOf(eventText, u"properties"_s);
    for (const char* word : {"{\n  \"title\"", "\"title\"", "\"Home\"", "\"tags\"", "1.50", "]"}) {
        const qsizetype inPart = part.text().indexOf(word);
        QVERIFY2(inPart >= 0, word);
        const qsizetype inWhole = part.toWhole(inPart);
        QCOMPARE(eventText[inWhole], *word);
        QCOMPARE(part.toPart(inWhole), std::optional(inPart));
    }
    QCOMPARE(part.toPart(eventText.indexOf("viewedPage")), std::nullopt);
    QCOMPARE(part.toPart(eventText.size()), std::nullopt);
    QCOMPARE(part.toWhole(part.text().size()), eventText.lastIndexOf('}', -3) + 1);
}

void TestJsonPart::editsStayInTheirPlace()
{
    const JsonPart part = partOf(eventText, u"properties"_s);
    QByteArray edited = part.text();
    edited.replace("\"Home\"", "\"Away\",\n  \"url\": \"x\"");
    const QByteArray whole = part.wholeWith(edited);
    QByteArray expected = eventText;
    expected.replace("\"Home\"", "\"Away\",\n    \"url\": \"x\"");
    QCOMPARE(whole, expected);
}

void TestJsonPart::aBrokenPartIsStillThePart()
{
    const JsonPart part = partOf(eventText, u"properties"_s);
    const QByteArray broken = part.wholeWith("{ \"title\": ");
    QVERIFY(!spansOf(broken));
    const auto still = part.in(broken);
    QVERIFY(still);
    QCOMPARE(still->text(), QByteArray("{ \"title\": "));
    // Broken somewhere else, nobody knows where the part is.
    QCOMPARE(part.in("{" + broken), std::nullopt);
    QCOMPARE(part.in(QByteArray("{")), std::nullopt);
}

void TestJsonPart::aMissingMemberIsAdded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("after others") << QByteArray("{\n  \"type\": \"a\"\n}")
                                  << QByteArray(
                                         "{\n  \"type\": \"a\",\n  \"tracking\": {\n    \"x\": 1\n  }\n}");
    QTest::newRow("as the first") << QByteArray("{\n}")
                                  << QByteArray("{\n  \"tracking\": {\n    \"x\": 1\n  }\n}");
}

void TestJsonPart::aMissingMemberIsAdded()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const JsonPart part = partOf(text, u"tracking"_s);
    QCOMPARE(part.text(), QByteArray());
    const QByteArray whole = part.wholeWith("{\n  \"x\": 1\n}");
    QCOMPARE(whole, expected);
    QCOMPARE(part.in(whole)->text(), QByteArray("{\n  \"x\": 1\n}"));
    // Taking the text away takes the member away.
    QCOMPARE(part.in(whole)->wholeWith(" "), text);
    QCOMPARE(part.in(text)->text(), QByteArray());
}

HUBSCOPE_TEST(TestJsonPart)
#include "tst_jsonpart.moc"
