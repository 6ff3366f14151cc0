// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsoncompletion.h"
#include "schema/catalogue.h"

#include "support/spansof.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestJsonCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersKeysThatAreMissing();
    void offersTheValuesOfTheSchema();
    void knowsAllThreePayloads_data();
    void knowsAllThreePayloads();
    void saysNothingWhereNothingIsKnown_data();
    void saysNothingWhereNothingIsKnown();

private:
    /// What is offered at the bar in the text.
    QStringList at(QByteArray text) const
    {
        const qsizetype offset = text.indexOf('|');
        text.remove(offset, 1);
        const auto event = parseJson(text);
        const auto spans = spansOf(text);
        if (!event || !spans)
            qFatal("not JSON: %s", text.constData());
        return completionsAt(*event, *spans, offset, m_catalogue);
    }

    const Catalogue m_catalogue = Catalogue::bundled();
};

void TestJsonCompletion::offersKeysThatAreMissing()
{
    const QStringList words = at("{\"type\":\"completedOrder\",\"properties\":{\"orderId\":\"1\" | }}");
    QVERIFY(words.contains(u"\"amount\""_s));
    QVERIFY(!words.contains(u"\"orderId\""_s));
    // The same while the caret is in a key: it may become another one.
    QVERIFY(at("{\"type\":\"completedOrder\",\"properties\":{\"ord|\":\"1\"}}").contains(u"\"orderId\""_s));
    QVERIFY(at("{\"type\":\"completedOrder\",\"properties\":{\"products\":[{ | }]}}").contains(u"\"sku\""_s));
}

void TestJsonCompletion::offersTheValuesOfTheSchema()
{
    const QStringList words = at("{\"type\":\"completedOrder\",\"properties\":{\"type\":\"|\"}}");
    QVERIFY2(words.contains(u"\"sale\""_s), qPrintable(words.join(u' ')));
}

void TestJsonCompletion::knowsAllThreePayloads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("properties") << QByteArray("{\"type\":\"viewedPage\",\"properties\":{|}}")
                                << u"\"title\""_s;
    QTest::newRow("contextInfo") << QByteArray("{\"context\":\"RETAIL\",\"contextInfo\":{|}}")
                                 << u"\"salesAssistant\""_s;
    QTest::newRow("tracking") << QByteArray("{\"tracking\":{|}}") << u"\"ga\""_s;
}

void TestJsonCompletion::knowsAllThreePayloads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    QVERIFY2(at(text).contains(word), qPrintable(at(text).join(u' ')));
}

void TestJsonCompletion::saysNothingWhereNothingIsKnown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the event itself") << QByteArray("{|\"type\":\"viewedPage\"}");
    QTest::newRow("unknown type") << QByteArray("{\"type\":\"own\",\"properties\":{|}}");
    QTest::newRow("unknown key") << QByteArray("{\"type\":\"viewedPage\",\"properties\":{\"own\":{|}}}");
    QTest::newRow("outside") << QByteArray("{\"type\":\"viewedPage\"}  |");
}

void TestJsonCompletion::saysNothingWhereNothingIsKnown()
{
    QFETCH(QByteArray, text);
    QCOMPARE(at(text), QStringList());
}

HUBSCOPE_TEST(TestJsonCompletion)
#include "tst_jsoncompletion.moc"
