// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtertyping.h"
#include "schema/catalogue.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

using Word = FilterTyping::Word;

class FilterTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsFarAsItIsTyped_data();
    void readsAsFarAsItIsTyped();

private:
    const Catalogue m_catalogue = Catalogue::bundled();
    const FilterVocabulary m_vocabulary{
        FacetCounts{
            40,
            {{Facet::Type, {{u"completedOrder"_s, 37}, {u"viewed"_s, 2}, {u"viewedPage"_s, 1}}},
             {Facet::Context, {{u"WEB"_s, 40}}}}},
        m_catalogue};
};

void FilterTypingTest::readsAsFarAsItIsTyped_data()
{
    QTest::addColumn<QString>("line"); // the bar is the caret
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("word"); // empty for a whole one

    QTest::newRow("part of a value") << u"type:compl|"_s << u"type:*compl*"_s << u"compl"_s;
    QTest::newRow("whole") << u"type:completedOrder|"_s << u"type:completedOrder"_s << QString();
    QTest::newRow("whole, in another case")
        << u"type:COMPLETEDORDER|"_s << u"type:COMPLETEDORDER"_s << QString();
    QTest::newRow("whole, and others go on") << u"type:viewed|"_s << u"type:viewed"_s << QString();
    QTest::newRow("behind a space") << u"type:compl |"_s << u"type:compl"_s << QString();
    QTest::newRow("caret inside") << u"type:co|mpl"_s << u"type:compl"_s << QString();
    QTest::newRow("one before others") << u"type:compl| a"_s << u"type:*compl* a"_s << u"compl"_s;
    QTest::newRow("last of a list") << u"type:viewed,comp|"_s << u"type:viewed,*comp*"_s << u"comp"_s;
    QTest::newRow("one of several") << u"a or (b type:comp|)"_s << u"a or b type:*comp*"_s << u"comp"_s;
    QTest::newRow("denied") << u"-type:compl|"_s << u"-type:compl"_s << QString();
    QTest::newRow("denied in a group") << u"-(a type:compl|)"_s << u"-(a type:compl)"_s << QString();
    QTest::newRow("differs") << u"type!=compl|"_s << u"type!=compl"_s << QString();
    QTest::newRow("quoted") << u"type:\"compl\"|"_s << u"type:\"compl\""_s << QString();
    QTest::newRow("pattern") << u"type:comp*|"_s << u"type:comp*"_s << QString();
    QTest::newRow("id") << u"id:3f|"_s << u"id:*3f*"_s << u"3f"_s;
    QTest::newRow("place") << u"city:Mil|"_s << u"city:*Mil*"_s << u"Mil"_s;
    QTest::newRow("exactly") << u"city=Mil|"_s << u"city:*Mil*"_s << u"Mil"_s;
    QTest::newRow("number") << u"amount.total:12|"_s << u"amount.total:12,*12*"_s << u"12"_s;
    QTest::newRow("more than a number") << u"amount.total>12|"_s << u"amount.total>12"_s << QString();
    QTest::newRow("month") << u"x:2024-05|"_s << u"x:2024-05"_s << QString();
    QTest::newRow("date") << u"date:2024-05|"_s << u"date:2024-05"_s << QString();
    QTest::newRow("yes") << u"own:yes|"_s << u"own:yes"_s << QString();
    QTest::newRow("true") << u"flag:true|"_s << u"flag:true"_s << QString();
    QTest::newRow("text") << u"milano|"_s << u"milano"_s << QString();
    QTest::newRow("text with a point") << u"mail.example|"_s << u"mail.example"_s << QString();
    QTest::newRow("quoted text") << u"\"amount.to\"|"_s << u"amount.to"_s << QString();
    QTest::newRow("presence of a part") << u"a has:amount.to|"_s << u"a"_s << u"amount.to"_s;
    QTest::newRow("presence") << u"has:amount.total|"_s << u"has:amount.total"_s << QString();
    QTest::newRow("presence of what nobody knows") << u"has:no.such|"_s << u"has:no.such"_s << QString();
    QTest::newRow("part of a place") << u"amount.to|"_s << u""_s << u"amount.to"_s;
}

void FilterTypingTest::readsAsFarAsItIsTyped()
{
    QFETCH(QString, line);
    QFETCH(const QString, read);
    QFETCH(const QString, word);
    const qsizetype caret = line.indexOf(u'|');
    const auto expression = FilterExpression::parse(line.remove(caret, 1));
    QVERIFY(expression);
    const FilterTyping typing = FilterTyping::read(*expression, caret, m_vocabulary);
    QCOMPARE(typing.root.toString(), read);
    QCOMPARE(typing.text, word);
    QCOMPARE(typing.word == Word::Whole, word.isEmpty());
    QVERIFY(FilterExpression::parse(read)->root() == typing.root); // can be shown and saved
}

HUBSCOPE_TEST(FilterTypingTest)

#include "tst_filtertyping.moc"
