// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/textneedle.h"

#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class TextNeedleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char* json, const char* text, bool found) {
            QTest::addRow("%s %s", json, text) << QByteArray(json) << QString::fromUtf8(text) << found;
        };
        row("{\"city\":\"Milano\"}", "milano", true);
        row("{\"city\":\"Milano\"}", "CITY", true);
        row("{\"city\":\"Milano\"}", "Milan", true);
        row("{\"city\":\"Milano\"}", "milani", false);
        row("{\"city\":\"Milano\"}", "\":\"m", true);
        row("{\"city\":\"Milano\"}", "}", true);
        row("{}", "{}x", false);
        row("{}", "", true);
        row("{\"a\":\"say \\\"hi\\\"\"}", "say \"hi\"", true);
        row("{\"a\":\"C:\\\\temp\"}", "c:\\temp", true);
        row("{\"a\":\"C:\\\\temp\"}", "c:\\\\temp", true);
        row("{\"a\":\"citt\\u00e0\"}", "CITTÀ", true);
        row("{\"a\":\"città\"}", "CITTÀ", true);
        row("{\"a\":\"citta\"}", "CITTÀ", false);
        row("{\"a\":\"\\u0041bc\"}", "abc", true);
        row("{\"a\":\"\\ud83d\\ude00\"}", "😀", true);
        row("{\"a\":\"\\ud83d\"}", "😀", false);
        row("{\"a\":\"two\\nlines\"}", "two\nlines", true);
        row("{\"a\":\"http:\\/\\/x\"}", "http://x", true);
        row("\\", "\\", true);
        row("\\u12", "x", false);
    }
    void finds()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(TextNeedle(text).isIn(json), found);
    }

    void findsLikeQt()
    {
        QRandomGenerator random(3);
        const auto text = [&random](int length) {
            QString made;
            for (int i = random.bounded(length); i > 0; --i)
                made += QChar(u"abAB. "[random.bounded(6)]);
            return made;
        };
        int found = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString hay = text(300);
            const QString needle = text(8);
            const bool expected = hay.contains(needle, Qt::CaseInsensitive);
            QCOMPARE(TextNeedle(needle).isIn(hay.toUtf8()), expected);
            found += expected;
        }
        QVERIFY(found > 2'000 && found < 18'000);
        const QString longNeedle = u"x"_s.repeated(700) + u"y"_s;
        QVERIFY(TextNeedle(longNeedle).isIn((u"x"_s.repeated(900) + u"Y"_s).toUtf8()));
        QVERIFY(!TextNeedle(longNeedle).isIn(u"x"_s.repeated(2000).toUtf8()));
    }
};

HUBSCOPE_TEST(TextNeedleTest)

#include "tst_textneedle.moc"
