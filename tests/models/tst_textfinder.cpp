// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textfinder.h"

#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class TextFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsPlacesInBytes_data();
    void findsPlacesInBytes();
    void stopsWhereNobodyGoes();
    void goesFromHitToHit();
    void stepsBeginAtTheCaret();
    void waitsForWhatIsNotFoundYet();
    void anotherTextIsSearchedAnew();
    void saysWhatCannotBeRead();
    void anExpressionThatTakesTooLong();

private:
    void find(const QString& text, bool isExpression = false);
    qsizetype stepTo(int direction); ///< where the chosen hit begins; -1 for none

    std::unique_ptr<TextFinder> m_finder;
};

void TextFinderTest::init()
{
    m_finder = std::make_unique<TextFinder>();
}

void TextFinderTest::find(const QString& text, bool isExpression)
{
    m_finder->setPattern({text, isExpression});
    QTRY_VERIFY(!m_finder->isSearching());
}

qsizetype TextFinderTest::stepTo(int direction)
{
    QSignalSpy chosen(m_finder.get(), &TextFinder::hitChosen);
    m_finder->step(direction);
    if (chosen.isEmpty())
        return -1;
    const auto place = chosen.first().first().value<TextPlace>();
    m_finder->setSelection(place); // as its view does
    return place.begin;
}

void TextFinderTest::findsPlacesInBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PayloadPattern>("pattern");
    QTest::addColumn<QList<TextPlace>>("places");
    const QByteArray text("perch\u00e9 A \U0001F600 \u20ac a");
    QTest::newRow("in either case") << text << PayloadPattern{u"a"_s} << QList<TextPlace>{{8, 9}, {19, 20}};
    QTest::newRow("behind others") << text << PayloadPattern{u"\u20ac"_s} << QList<TextPlace>{{15, 18}};
    QTest::newRow("four bytes") << text << PayloadPattern{u"\U0001F600"_s} << QList<TextPlace>{{10, 14}};
    QTest::newRow("expression") << text << PayloadPattern{u"[\u00e9\u20ac]."_s, true}
                                << QList<TextPlace>{{5, 8}, {15, 19}};
    QTest::newRow("nothing is no hit")
        << QByteArray("aab") << PayloadPattern{u"a*"_s, true} << QList<TextPlace>{{0, 2}};
    QTest::newRow("one behind the other")
        << QByteArray("aaaa") << PayloadPattern{u"aa"_s} << QList<TextPlace>{{0, 2}, {2, 4}};
    QTest::newRow("no UTF-8") << QByteArray("\xFF\xFE x") << PayloadPattern{u"X"_s}
                              << QList<TextPlace>{{3, 4}};
    QTest::newRow("nowhere") << text << PayloadPattern{u"b"_s} << QList<TextPlace>{};
}

void TextFinderTest::findsPlacesInBytes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const PayloadPattern, pattern);
    const TextHits hits = placesIn(text, pattern);
    QTEST(hits.places, "places");
    QVERIFY(!hits.isCut && !hits.isGivenUp);
}

void TextFinderTest::stopsWhereNobodyGoes()
{
    const QByteArray text(TextHits::most + 1, 'a');
    QVERIFY(!placesIn(text.chopped(1), {u"a"_s}).isCut);
    const TextHits hits = placesIn(text, {u"a"_s});
    QVERIFY(hits.isCut);
    QCOMPARE(hits.places.size(), TextHits::most);
    m_finder->setText(text);
    find(u"a"_s);
    QVERIFY(!m_finder->remarkText().isEmpty());
}

void TextFinderTest::goesFromHitToHit()
{
    m_finder->setText("price Price PRICE");
    find(u"price"_s);
    QCOMPARE(m_finder->hitCount(), 3);
    QCOMPARE(m_finder->currentNumber(), 0);
    QCOMPARE(stepTo(1), 0);
    QCOMPARE(m_finder->currentNumber(), 1);
    QCOMPARE(stepTo(1), 6);
    QCOMPARE(stepTo(1), 12);
    QCOMPARE(m_finder->currentNumber(), 3);
    QCOMPARE(stepTo(1), 0); // around
    QCOMPARE(stepTo(-1), 12);
    QCOMPARE(stepTo(-1), 6);
    find(u"nowhere"_s);
    QCOMPARE(stepTo(1), -1);
}

void TextFinderTest::stepsBeginAtTheCaret()
{
    m_finder->setText("price Price PRICE");
    find(u"price"_s);
    m_finder->setSelection({3, 3});
    QCOMPARE(stepTo(1), 6);
    m_finder->setSelection({3, 3});
    QCOMPARE(stepTo(-1), 0);
    m_finder->setSelection({17, 17});
    QCOMPARE(stepTo(1), 0);
    m_finder->setSelection({0, 3}); // a part of a hit
    QCOMPARE(stepTo(1), 0);
    QCOMPARE(m_finder->currentNumber(), 1);
}

void TextFinderTest::waitsForWhatIsNotFoundYet()
{
    m_finder->setText("a b a");
    QSignalSpy chosen(m_finder.get(), &TextFinder::hitChosen);
    m_finder->setPattern({u"a"_s});
    QVERIFY(m_finder->isSearching());
    m_finder->step(-1);
    QCOMPARE(chosen.count(), 0);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<TextPlace>(), (TextPlace{4, 5}));
    m_finder->setPattern({u"a "_s});
    m_finder->step(1);
    m_finder->setPattern({u"b"_s}); // nobody waits for that one any more
    QTRY_VERIFY(!m_finder->isSearching());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_finder->hitCount(), 1);
}

void TextFinderTest::anotherTextIsSearchedAnew()
{
    m_finder->setText("a b a");
    find(u"a"_s);
    QCOMPARE(stepTo(-1), 4);
    QVERIFY(m_finder->scopeText().isEmpty());
    m_finder->setText("b a", true);
    QCOMPARE(m_finder->hitCount(), 0);
    QTRY_COMPARE(m_finder->hitCount(), 1);
    QCOMPARE(m_finder->currentNumber(), 0);
    QVERIFY(!m_finder->scopeText().isEmpty());
    find({});
    QVERIFY(!m_finder->isActive());
}

void TextFinderTest::saysWhatCannotBeRead()
{
    m_finder->setText("a(");
    m_finder->setPattern({u"a("_s, true});
    QVERIFY(m_finder->error());
    QVERIFY(!m_finder->isActive() && !m_finder->isSearching());
    m_finder->setPattern({u"a("_s, false});
    QVERIFY(!m_finder->error());
    QTRY_COMPARE(m_finder->hitCount(), 1);
}

/// It holds nobody up, and what it gives up is said.
void TextFinderTest::anExpressionThatTakesTooLong()
{
    m_finder->setText("milano " + QByteArray(20'000, 'a'));
    m_finder->setPattern({u"milano|(a*a*)*[;@]"_s, true});
    QTRY_VERIFY_WITH_TIMEOUT(!m_finder->isSearching(), 60'000);
    QCOMPARE(m_finder->hitCount(), 1);
    QVERIFY(!m_finder->remarkText().isEmpty());
    m_finder->setPattern({u"(a*a*)*[;@]"_s, true});
    m_finder->setPattern({u"milano"_s});
    QTRY_COMPARE(m_finder->hitCount(), 1);
    QVERIFY(m_finder->remarkText().isEmpty());
}

HUBSCOPE_TEST(TextFinderTest)

#include "tst_textfinder.moc"
