// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/junitreport.h"

#include "models/problemtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(JunitReport)
};

/// Events may hold characters that XML has no way to write.
QString xmlText(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const bool isControl = c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t';
        if (isPair)
            out += QStringView(text).sliced(at++, 2);
        else
            out += isControl || c.isSurrogate() || c.unicode() >= 0xFFFE ? QChar(QChar::ReplacementCharacter)
                                                                         : c;
    }
    return out;
}

/// A test that a build server shows.
struct ReportCase
{
    enum class Outcome { Passed, Failed, Skipped };

    QString name;
    Outcome outcome = Outcome::Passed;
    QString message = {};
    QString rule = {};
    QString details = {};
};

struct ReportSuite
{
    QString name;
    QList<ReportCase> cases;

    qsizetype count(ReportCase::Outcome outcome) const
    {
        return std::ranges::count(cases, outcome, &ReportCase::outcome);
    }
};

ReportCase
failedCase(const LintFinding& finding, qsizetype ofType, const std::function<QString(EventRow)>& idOf)
{
    const QLocale locale;
    QStringList details{u"%1 %2"_s.arg(finding.path, problemText(finding.first))};
    for (const EventRow example : finding.examples)
        //: %1 is the id of an event
        details.append(ReportWords::tr("event %1").arg(idOf(example)));
    const QString rule = keywordOf(finding.first.rule);
    return {
        .name = u"%1 %2"_s.arg(finding.path, rule).trimmed(),
        .outcome = ReportCase::Outcome::Failed,
        //: "41 of 300 events: must be a number"
        .message =
            ReportWords::tr("%1 of %2 events: %3")
                .arg(locale.toString(finding.events), locale.toString(ofType), problemLabel(finding.first)),
        .rule = rule,
        .details = details.join(u'\n')};
}

ReportSuite
suiteOf(const QString& type, const LintResult& result, const std::function<QString(EventRow)>& idOf)
{
    ReportSuite suite{type, {}};
    for (const LintFinding& finding : result.findings) {
        if (finding.type == type)
            suite.cases.append(failedCase(finding, result.ofType.value(type), idOf));
    }
    if (!suite.cases.isEmpty())
        return suite;
    if (result.withoutSchema.contains(type))
        suite.cases.append(
            {.name = u"schema"_s,
             .outcome = ReportCase::Outcome::Skipped,
             .message = ReportWords::tr("There is no schema for this type.")});
    else
        suite.cases.append({.name = u"schema"_s});
    return suite;
}

/// A report on a part must not pass for one on all.
ReportSuite completeness(const LintResult& result)
{
    const QLocale locale;
    ReportCase whole{.name = u"complete"_s};
    if (!result.isComplete())
        whole.message = ReportWords::tr("Only %1 of %2 events were checked.")
                            .arg(locale.toString(result.looked), locale.toString(result.total));
    else if (result.unlisted > 0)
        whole.message = ReportWords::tr("There are more kinds of problems than are listed.");
    if (!whole.message.isEmpty())
        whole.outcome = ReportCase::Outcome::Failed;
    return {u"hubscope"_s, {whole}};
}

void writeCase(QXmlStreamWriter& xml, const ReportSuite& suite, const ReportCase& test)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, xmlText(suite.name));
    xml.writeAttribute(u"name"_s, xmlText(test.name));
    if (test.outcome != ReportCase::Outcome::Passed) {
        xml.writeStartElement(test.outcome == ReportCase::Outcome::Failed ? u"failure"_s : u"skipped"_s);
        xml.writeAttribute(u"message"_s, xmlText(test.message));
        if (!test.rule.isEmpty())
            xml.writeAttribute(u"type"_s, test.rule);
        xml.writeCharacters(xmlText(test.details));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeSuite(QXmlStreamWriter& xml, const ReportSuite& suite)
{
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, xmlText(suite.name));
    xml.writeAttribute(u"tests"_s, QString::number(suite.cases.size()));
    xml.writeAttribute(u"failures"_s, QString::number(suite.count(ReportCase::Outcome::Failed)));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"skipped"_s, QString::number(suite.count(ReportCase::Outcome::Skipped)));
    for (const ReportCase& test : suite.cases)
        writeCase(xml, suite, test);
    xml.writeEndElement();
}

} // namespace

QByteArray junitReport(const LintResult& result, const std::function<QString(EventRow)>& idOf)
{
    QList<ReportSuite> suites{completeness(result)};
    QStringList types = result.ofType.keys();
    types.sort();
    for (const QString& type : std::as_const(types))
        suites.append(suiteOf(type, result, idOf));
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    for (const ReportSuite& suite : std::as_const(suites))
        writeSuite(xml, suite);
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace hubscope
