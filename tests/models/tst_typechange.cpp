// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/typechange.h"
#include "schema/catalogue.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

class TestTypeChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatHasAPlace();
    void dropsWhatHasNone();
    void dropsWhatIsOfAnotherKind();
    void unknownTypesKeepEverything();
    void contextsTakeTheirInfoAlong();

private:
    static JsonValue read(const QByteArray& text)
    {
        const auto value = parseJson(text);
        if (!value)
            qFatal("not JSON: %s", text.constData());
        return *value;
    }

    const Catalogue m_catalogue = Catalogue::bundled();
};

void TestTypeChange::keepsWhatHasAPlace()
{
    const TypeChange change = withType(
        read("{\"type\":\"addedProduct\",\"context\":\"WEB\",\"properties\":{\"id\":\"1\",\"sku\":\"A\"},"
             "\"own\":1}"),
        m_catalogue, u"removedProduct"_s);
    QCOMPARE(
        change.event.toCompact(), QByteArray("{\"type\":\"removedProduct\",\"context\":\"WEB\","
                                             "\"properties\":{\"id\":\"1\",\"sku\":\"A\"},\"own\":1}"));
    QCOMPARE(change.dropped, QStringList());
}

void TestTypeChange::dropsWhatHasNone()
{
    const TypeChange change = withType(
        read("{\"type\":\"viewedPage\",\"properties\":{\"title\":\"Home\",\"a/"
             "b\":1,\"extraProperties\":{\"x\":1}}}"),
        m_catalogue, u"completedOrder"_s);
    QCOMPARE(change.dropped, QStringList({u"/properties/title"_s, u"/properties/a~1b"_s}));
    QCOMPARE(
        change.event.toCompact(),
        QByteArray("{\"type\":\"completedOrder\",\"properties\":{\"extraProperties\":{\"x\":1}}}"));
}

void TestTypeChange::dropsWhatIsOfAnotherKind()
{
    // A value that the schema would take with other words stays, and is a problem to mend.
    const TypeChange change = withType(
        read("{\"type\":\"x\",\"properties\":{\"orderId\":{\"a\":1},\"type\":\"no such "
             "kind\",\"amount\":{}}}"),
        m_catalogue, u"completedOrder"_s);
    QCOMPARE(change.dropped, QStringList({u"/properties/orderId"_s}));
    QCOMPARE(change.event.at({u"properties", u"type"})->toString(), u"no such kind"_s);
}

void TestTypeChange::unknownTypesKeepEverything()
{
    const TypeChange change = withType(
        read("{\"type\":\"viewedPage\",\"properties\":{\"title\":\"Home\"}}"), m_catalogue, u"ownType"_s);
    QCOMPARE(change.dropped, QStringList());
    QCOMPARE(
        change.event.toCompact(), QByteArray("{\"type\":\"ownType\",\"properties\":{\"title\":\"Home\"}}"));
}

void TestTypeChange::contextsTakeTheirInfoAlong()
{
    const TypeChange change = withContext(
        read("{\"type\":\"a\",\"context\":\"RETAIL\",\"properties\":{\"title\":1},"
             "\"contextInfo\":{\"client\":{},\"user\":\"nobody\"}}"),
        m_catalogue, u"WEB"_s);
    QCOMPARE(change.event.find(u"context")->toString(), u"WEB"_s);
    QCOMPARE(change.dropped, QStringList({u"/contextInfo/user"_s}));
    QVERIFY(change.event.at({u"contextInfo", u"client"}));
    QVERIFY(change.event.at({u"properties", u"title"})); // is none of the context's business
}

HUBSCOPE_TEST(TestTypeChange)
#include "tst_typechange.moc"
