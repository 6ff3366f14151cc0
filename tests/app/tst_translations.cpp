// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesSpeakTheLanguageOfTheWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("monday");
        QTest::addColumn<QString>("number");
        QTest::newRow("Italian") << u"it"_s << u"it_IT"_s << u"lunedì"_s << u"12.000"_s;
        QTest::newRow("English") << u"en"_s << u"en_US"_s << u"Monday"_s << u"12,000"_s;
        QTest::newRow("English words, German numbers") << u"en"_s << u"de_DE"_s << u"Monday"_s << u"12.000"_s;
        QTest::newRow("Italian words in no locale") << u"it"_s << u"C"_s << u"lunedì"_s << u"12.000"_s;
    }

    void datesSpeakTheLanguageOfTheWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, user);
        const QLocale locale = localeBeside(language, QLocale(user));
        QTEST(locale.dayName(1), "monday");
        QTEST(locale.toString(12000), "number");
    }

    void englishNeedsNoOtherLocaleThanNone() { QCOMPARE(localeBeside(u"en"_s, QLocale::c()), QLocale::c()); }
};

HUBSCOPE_TEST(TestTranslations)
#include "tst_translations.moc"
