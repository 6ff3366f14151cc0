// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/markdown.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows()
    {
        QCOMPARE(markdownRow({u"a"_s, u"b c"_s}), u"| a | b c |\n"_s);
        QCOMPARE(markdownHead({u"a"_s, u"b"_s}), u"| a | b |\n|---|---|\n"_s);
    }

    void textStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("a wall") << u"a|b"_s << u"a\\|b"_s;
        QTest::newRow("lines") << u"a\n\n# b\t c"_s << u"a \\# b c"_s;
        QTest::newRow("markup") << u"<b>*x*</b> &amp; _y_"_s << u"&lt;b>\\*x\\*&lt;/b> &amp;amp; \\_y\\_"_s;
        QTest::newRow("a link") << u"[x](http://h)"_s << u"\\[x\\](http:\\//h)"_s;
        QTest::newRow("a bare address") << u"https://h/x, www.h.it"_s << u"https:\\//h/x, www\\.h.it"_s;
        QTest::newRow("struck out") << u"~~x~~"_s << u"\\~\\~x\\~\\~"_s;
        QTest::newRow("code") << u"`x`"_s << u"\\`x\\`"_s;
        QTest::newRow("an escape") << u"\\|"_s << u"\\\\\\|"_s;
    }

    void textStaysText()
    {
        QFETCH(QString, text);
        QTEST(markdownText(text), "written");
    }

    void code()
    {
        QCOMPARE(markdownCode(u"{}"_s, u"json"_s), u"```json\n{}\n```\n"_s);
        QCOMPARE(markdownCode(u"x\n"_s), u"```\nx\n```\n"_s);
        QCOMPARE(markdownCode(u"a ```` b"_s), u"`````\na ```` b\n`````\n"_s);
    }
};

HUBSCOPE_TEST(MarkdownTest)
#include "tst_markdown.moc"
