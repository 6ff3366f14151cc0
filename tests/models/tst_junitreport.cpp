// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/junitreport.h"

#include "support/testmain.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace hubscope;

class JunitReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasASuiteForEachType();
    void saysWhatFailed();
    void aPartIsNotAll();
    void anyTextCanBeWritten();

private:
    struct Element
    {
        QString name;
        QXmlStreamAttributes attributes;
        QString text;
        QString operator[](const char* key) const
        {
            return attributes.value(QLatin1StringView(key)).toString();
        }
    };
    /// Each element of the report as written, with the text right inside it.
    QList<Element> elements() const;
    /// `tests failures skipped` of a suite.
    QString countsOf(const QString& suite) const;

    LintResult m_result;
};

void JunitReportTest::init()
{
    m_result = {};
    LintFinding finding{.type = u"addedProduct"_s, .path = u"products[].price"_s, .first = {}};
    finding.first.actual = JsonValue::string(u"12,50"_s);
    finding.first.expected = JsonValue::array();
    finding.first.expected.append(JsonValue::string(u"number"_s));
    finding.events = 41;
    finding.examples = {3, 8};
    m_result.findings = {finding};
    finding.first.rule = Rule::Required;
    m_result.findings.append(finding);
    m_result.ofType = {{u"viewedPage"_s, 1000}, {u"addedProduct"_s, 300}, {u"ours"_s, 9}};
    m_result.withoutSchema = {u"ours"_s};
    m_result.looked = m_result.total = 1309;
}

QList<JunitReportTest::Element> JunitReportTest::elements() const
{
    QList<Element> found;
    QXmlStreamReader xml(junitReport(m_result, [](EventRow row) { return u"e%1"_s.arg(row); }));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            found.append({xml.name().toString(), xml.attributes(), {}});
        else if (xml.isCharacters() && !xml.isWhitespace())
            found.last().text += xml.text();
    }
    if (xml.hasError())
        qWarning() << xml.errorString();
    return xml.hasError() ? QList<Element>() : found;
}

QString JunitReportTest::countsOf(const QString& suite) const
{
    for (const Element& element : elements()) {
        if (element.name == "testsuite"_L1 && element["name"] == suite)
            return u"%1 %2 %3"_s.arg(element["tests"], element["failures"], element["skipped"]);
    }
    return {};
}

void JunitReportTest::hasASuiteForEachType()
{
    QStringList suites;
    for (const Element& element : elements()) {
        if (element.name == "testsuite"_L1)
            suites.append(element["name"]);
    }
    QCOMPARE(suites, QStringList({u"hubscope"_s, u"addedProduct"_s, u"ours"_s, u"viewedPage"_s}));
    QCOMPARE(elements().first().name, u"testsuites"_s);
    QCOMPARE(countsOf(u"hubscope"_s), u"1 0 0"_s);
    QCOMPARE(countsOf(u"addedProduct"_s), u"2 2 0"_s);
    QCOMPARE(countsOf(u"ours"_s), u"1 0 1"_s);
    QCOMPARE(countsOf(u"viewedPage"_s), u"1 0 0"_s);
}

void JunitReportTest::saysWhatFailed()
{
    const QList<Element> all = elements();
    const auto failure = std::ranges::find(all, u"failure"_s, &Element::name);
    QVERIFY(failure != all.begin() && failure != all.end());
    const Element& test = *(failure - 1);
    QCOMPARE(test["classname"], u"addedProduct"_s);
    QCOMPARE(test["name"], u"products[].price type"_s);
    QCOMPARE((*failure)["message"], u"41 of 300 events: must be a number"_s);
    QCOMPARE((*failure)["type"], u"type"_s);
    QCOMPARE(failure->text, u"products[].price must be a number; got the text “12,50”\nevent e3\nevent e8"_s);
}

void JunitReportTest::aPartIsNotAll()
{
    m_result.looked = 1000;
    QCOMPARE(countsOf(u"hubscope"_s), u"1 1 0"_s);
    m_result.looked = m_result.total;
    m_result.unlisted = 2;
    QCOMPARE(countsOf(u"hubscope"_s), u"1 1 0"_s);
}

void JunitReportTest::anyTextCanBeWritten()
{
    m_result.findings[0].path = u"a<b>&\"'\u0000\u0001\uFFFF"_s + QChar(0xD800) + u"\U0001F600"_s;
    const QList<Element> all = elements();
    const auto test = std::ranges::find(all, u"testcase"_s, &Element::name) + 2;
    QCOMPARE(test->operator[]("name"), u"a<b>&\"'\uFFFD\uFFFD\uFFFD\uFFFD\U0001F600 type"_s);
}

HUBSCOPE_TEST(JunitReportTest)

#include "tst_junitreport.moc"
