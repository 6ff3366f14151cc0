// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALine_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, const QStringList& cells, const QByteArray& line) {
            QTest::newRow(name) << cells << line;
        };
        row("plain", {u"a"_s, u"b c"_s, u""_s}, "a,b c,\r\n");
        row("comma", {u"12,50"_s, u"x"_s}, "\"12,50\",x\r\n");
        row("quote", {u"say \"hi\""_s}, "\"say \"\"hi\"\"\"\r\n");
        row("lines", {u"a\nb"_s, u"c\r\nd"_s}, "\"a\nb\",\"c\r\nd\"\r\n");
        row("beyond ASCII", {u"però"_s}, "per\xc3\xb2\r\n");
        row("formula", {u"=1+1"_s, u"a=b"_s}, "'=1+1,a=b\r\n");
        row("plus", {u"+39"_s}, "'+39\r\n");
        row("minus", {u"-5"_s, u"5-"_s}, "'-5,5-\r\n");
        row("at", {u"@SUM(A1)"_s}, "'@SUM(A1)\r\n");
        row("tab", {u"\t=1"_s}, "'\t=1\r\n");
        row("carriage return", {u"\r=1"_s}, "\"'\r=1\"\r\n");
        row("formula in quotes", {u"=HYPERLINK(\"x\",1)"_s}, "\"'=HYPERLINK(\"\"x\"\",1)\"\r\n");
    }

    void writesALine()
    {
        QFETCH(QStringList, cells);
        QFETCH(QByteArray, line);
        QCOMPARE(csvLine(cells), line);
    }
};

HUBSCOPE_TEST(CsvTest)
#include "tst_csv.moc"
