// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtercompletion.h"
#include "models/filtertext.h"
#include "schema/catalogue.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

class FilterCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersFieldsAndPlaces();
    void offersWhatWasSeen();
    void offersWhatTheSchemaLists();
    void knowsOnlyTheLoadedTypes();
    void replacesWhatWasTyped_data();
    void replacesWhatWasTyped();
    void insertionsCanBeRead();
    void everyErrorHasItsWords_data();
    void everyErrorHasItsWords();

private:
    /// What is offered at the bar in the line.
    FilterCompletions at(QString line) const
    {
        const qsizetype caret = line.indexOf(u'|');
        line.remove(caret, 1);
        return completionsIn(line, caret, m_vocabulary);
    }

    QStringList labels(const QString& line) const
    {
        QStringList found;
        for (const FilterSuggestion& suggestion : at(line).suggestions)
            found.append(suggestion.label);
        return found;
    }

    const Catalogue m_catalogue = Catalogue::bundled();
    const FilterVocabulary m_vocabulary{
        FacetCounts{
            340,
            {{Facet::Type, {{u"completedOrder"_s, 37}, {u"viewedPage"_s, 212}, {u"two words"_s, 1}}},
             {Facet::Context, {{u"WEB"_s, 260}, {u"ECOMMERCE"_s, 71}}},
             {Facet::Session, {{u"e3f1-a9"_s, 42}}}}},
        m_catalogue};
};

void FilterCompletionTest::offersFieldsAndPlaces()
{
    const QStringList fresh = labels(u"|"_s);
    QCOMPARE(fresh.first(), u"type"_s);
    QVERIFY(fresh.contains(u"has"_s));
    QVERIFY(labels(u"am|"_s).contains(u"amount.total"_s));
    QVERIFY(labels(u"WEB -am|"_s).contains(u"amount.total"_s));
    QVERIFY(labels(u"(type:a or tot|"_s).contains(u"amount.total"_s));
    QVERIFY(labels(u"products.pr|"_s).contains(u"products.price"_s));
    QVERIFY(labels(u"has:contextInfo.client.|"_s).contains(u"contextInfo.client.ip"_s));
    QVERIFY(labels(u"type:viewedPage, am|"_s).isEmpty()); // another value of the list
    QVERIFY(labels(u"nothinglikethat|"_s).isEmpty());
    // What begins so stands before what has a part that does.
    const QStringList amounts = labels(u"products|"_s);
    QVERIFY(amounts.first().startsWith(u"products"_s));
    const auto total = at(u"amount.tota|"_s).suggestions;
    QCOMPARE(total.size(), 1);
    QCOMPARE(total.first().insertion, u"amount.total"_s); // a number: the sign is one's own choice
    QVERIFY(!total.first().detail.isEmpty());
}

void FilterCompletionTest::offersWhatWasSeen()
{
    QCOMPARE(labels(u"type:|"_s), (QStringList{u"completedOrder"_s, u"viewedPage"_s, u"two words"_s}));
    QCOMPARE(labels(u"-TYPE=view|"_s), (QStringList{u"viewedPage"_s}));
    QCOMPARE(labels(u"type:viewedPage,comp|"_s), (QStringList{u"completedOrder"_s}));
    QCOMPARE(labels(u"type:(viewedPage or comp|"_s), (QStringList{u"completedOrder"_s}));
    QCOMPARE(labels(u"type:\"two w|"_s), (QStringList{u"two words"_s}));
    QCOMPARE(labels(u"context!=|"_s), (QStringList{u"WEB"_s, u"ECOMMERCE"_s}));
    QCOMPARE(labels(u"session:|"_s), (QStringList{u"e3f1-a9"_s}));
    QCOMPARE(labels(u"own:|"_s), (QStringList{u"yes"_s, u"no"_s}));
    QCOMPARE(labels(u"problem:s|"_s), (QStringList{u"schema"_s}));
    QVERIFY(at(u"context:|"_s).suggestions.first().detail.contains(u"260"_s));
    QCOMPARE(labels(u"date:|"_s), QStringList());
}

void FilterCompletionTest::offersWhatTheSchemaLists()
{
    QVERIFY2(
        labels(u"properties.type:|"_s).contains(u"sale"_s),
        qPrintable(labels(u"properties.type:|"_s).join(u' ')));
    QVERIFY(labels(u"properties.type:x|"_s).isEmpty());
}

void FilterCompletionTest::knowsOnlyTheLoadedTypes()
{
    const FilterVocabulary pages(FacetCounts{3, {{Facet::Type, {{u"viewedPage"_s, 3}}}}}, m_catalogue);
    QVERIFY(!pages.place(u"amount.total"));
    const FilterVocabulary nothing(FacetCounts(), m_catalogue);
    QVERIFY(nothing.place(u"amount.total"));
    QVERIFY(FilterVocabulary().places().isEmpty());
}

void FilterCompletionTest::replacesWhatWasTyped_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("whole");
    QTest::newRow("field") << u"a ty|"_s << u"a type:"_s;
    QTest::newRow("negated") << u"-ty|"_s << u"-type:"_s;
    QTest::newRow("rest of the word") << u"ty|pe x"_s << u"type: x"_s;
    QTest::newRow("value") << u"type:comp| x"_s << u"type:completedOrder x"_s;
    QTest::newRow("second value") << u"type:a,comp|"_s << u"type:a,completedOrder"_s;
    QTest::newRow("quoted value") << u"type:two|"_s << u"type:\"two words\""_s;
    QTest::newRow("open quote") << u"type:\"two w|"_s << u"type:\"two words\""_s;
    QTest::newRow("in a list") << u"type:(comp|)"_s << u"type:(completedOrder)"_s;
    QTest::newRow("presence") << u"has:contextInfo.client.i|"_s << u"has:contextInfo.client.ip"_s;
}

void FilterCompletionTest::replacesWhatWasTyped()
{
    QFETCH(QString, line);
    QFETCH(QString, whole);
    const FilterCompletions completions = at(line);
    QVERIFY(!completions.suggestions.isEmpty());
    QString replaced = line.remove(u'|');
    replaced.replace(
        completions.begin, completions.end - completions.begin, completions.suggestions.first().insertion);
    QCOMPARE(replaced, whole);
}

void FilterCompletionTest::insertionsCanBeRead()
{
    for (const FilterVocabulary::Place& place : m_vocabulary.places()) {
        const auto read = FilterExpression::parse(QString(u"has:"_s + place.path));
        QVERIFY2(read, qPrintable(place.path));
        QCOMPARE(read->toString(), u"has:"_s + place.path);
    }
    QVERIFY(m_vocabulary.places().size() > 20);
}

void FilterCompletionTest::everyErrorHasItsWords_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"a or", ":a", "a>", "type:(a b)", "\"a", "(a", "a)", "1:2", "date:soon", "lag:5", "own:x",
          "problem:x", "a>b", "type>a", "a>1,2"})
        QTest::newRow(line) << QString::fromLatin1(line);
    QTest::newRow("deep") << u"("_s.repeated(500);
}

void FilterCompletionTest::everyErrorHasItsWords()
{
    QFETCH(QString, line);
    const auto read = FilterExpression::parse(line);
    QVERIFY(!read);
    const QString text = filterErrorText(read.error());
    const QString place = u"Column %1: "_s.arg(read.error().column);
    QVERIFY2(text.startsWith(place) && text.size() > place.size() + 10, qPrintable(text));
}

HUBSCOPE_TEST(FilterCompletionTest)

#include "tst_filtercompletion.moc"
