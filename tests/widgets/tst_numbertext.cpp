// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "widgets/numbertext.h"

#include <QLocale>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class NumberTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void writesInTheLocale();
};

void NumberTextTest::reads_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json"); // empty: no number
    const auto row = [](const char* locale, const char* text, const char* json) {
        QTest::addRow("%s in %s", text, locale)
            << QString::fromLatin1(locale) << QString::fromUtf8(text) << QByteArray(json);
    };
    row("it", "129,90", "129.90");
    row("it", "129.90", "129.90");
    row("it", "1.299", ""); // thousands or thousandths: nobody knows
    row("it", "-1.299.000", "");
    row("it", "1.299,50", "");
    row("it", "0.125", "0.125");
    row("it", "1.2995", "1.2995");
    row("it", "12,", "12");
    row("it", ",5", "0.5");
    row("en", "129.90", "129.90");
    row("en", "12,50", "");
    row("en", "1,299", "");
    row("en", "1.299", "1.299");
    row("en", "9007199254740993", "9007199254740993");
    row("en", "1.10", "1.10");
    row("en", "1e400", "1e400");
    row("en", "-2.5E-3", "-2.5E-3");
    row("en", "+5", "5");
    row("en", " 7 ", "7");
    row("en", "-0", "-0");
    row("en", "007", "");
    row("en", "", "");
    row("en", "-", "");
    row("en", ".", "");
    row("en", "e5", "");
    row("en", "0x10", "");
    row("en", "12 500", "");
    row("en", "NaN", "");
    row("sv", "\u22125,5", "-5.5");
    row("en", "\u0664", ""); // an Arabic digit is none of JSON's
}

void NumberTextTest::reads()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    const auto spelling = readNumberText(text, QLocale(locale));
    QCOMPARE(spelling.has_value(), !json.isEmpty());
    QCOMPARE(spelling.value_or(QByteArray()), json);
}

void NumberTextTest::writesInTheLocale()
{
    QCOMPARE(numberText("129.90", QLocale(u"it"_s)), u"129,90"_s);
    QCOMPARE(numberText("129.90", QLocale(u"en"_s)), u"129.90"_s);
    QCOMPARE(numberText("1299000", QLocale(u"it"_s)), u"1299000"_s);
    QCOMPARE(*readNumberText(numberText("1.299", QLocale(u"it"_s)), QLocale(u"it"_s)), "1.299");
}

HUBSCOPE_TEST(NumberTextTest)
#include "tst_numbertext.moc"
