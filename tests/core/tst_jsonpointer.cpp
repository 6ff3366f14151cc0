// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonpointer.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

JsonValue json(const QString& text)
{
    const auto parsed = parseJson(text.toUtf8());
    if (!parsed)
        qFatal("the test's text is not JSON: %s", qPrintable(text));
    return *parsed;
}

} // namespace

class JsonPointerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPointersApart_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("readable");
        const auto row = [](const QString& pointer, const QStringList& steps, const QString& parent,
                            const QString& readable) {
            QTest::newRow(pointer.isEmpty() ? "(empty)" : qPrintable(pointer))
                << pointer << steps << parent << readable;
        };
        row({}, {}, {}, {});
        row(u"/a"_s, {u"a"_s}, {}, u"a"_s);
        row(u"/products/2/price"_s, {u"products"_s, u"2"_s, u"price"_s}, u"/products/2"_s,
            u"products[2].price"_s);
        row(u"/a~1b~0c/~01"_s, {u"a/b~c"_s, u"~1"_s}, u"/a~1b~0c"_s, u"[\"a/b~c\"][\"~1\"]"_s);
        row(u"/"_s, {QString()}, {}, u"[\"\"]"_s);
        row(u"/a//"_s, {u"a"_s, QString(), QString()}, u"/a/"_s, u"a[\"\"][\"\"]"_s);
        row(u"/2nd/a b/x\""_s, {u"2nd"_s, u"a b"_s, u"x\""_s}, u"/2nd/a b"_s,
            u"[\"2nd\"][\"a b\"][\"x\\\"\"]"_s);
        row(u"/città/_x1"_s, {u"città"_s, u"_x1"_s}, u"/città"_s, u"città._x1"_s);
    }

    void takesPointersApart()
    {
        QFETCH(QString, pointer);
        QFETCH(QStringList, steps);
        QTEST(pointerSteps(pointer), "steps");
        QTEST(parentPointer(pointer), "parent");
        QTEST(readablePointer(pointer), "readable");
        QCOMPARE(lastStep(pointer), steps.isEmpty() ? QString() : steps.last());
        QString again;
        for (const QString& step : std::as_const(steps))
            again += u'/' + pointerStep(step);
        QCOMPARE(again, pointer);
    }

    void whatIsNoPointerHasNoSteps()
    {
        QCOMPARE(pointerSteps(u"a/b"), QStringList());
        QCOMPARE(readablePointer(u"a/b"), QString());
        JsonValue value = json(u"{\"a\":1}"_s);
        setAt(value, u"a", JsonValue());
        removeAt(value, u"a");
        renameAt(value, u"a", u"b"_s);
        QCOMPARE(value.toCompact(), QByteArray("{\"a\":1}"));
    }

    void knowsWhatLiesWithin()
    {
        QVERIFY(isWithin(u"/a/b", u"/a"));
        QVERIFY(isWithin(u"/a", u"/a"));
        QVERIFY(isWithin(u"/a", u""));
        QVERIFY(isWithin(u"", u""));
        QVERIFY(!isWithin(u"/ab", u"/a"));
        QVERIFY(!isWithin(u"/a", u"/a/b"));
    }

    void knowsAnIndex()
    {
        QCOMPARE(arrayIndex(u"0"), qsizetype(0));
        QCOMPARE(arrayIndex(u"120"), qsizetype(120));
        for (const QStringView none : {u"", u"01", u"-1", u"+1", u"1.0", u"x", u"-", u"99999999999999999999"})
            QVERIFY2(!arrayIndex(none), qPrintable(none.toString()));
    }

    void sets_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const QString& before, const QString& pointer,
                            const QString& after) { QTest::newRow(name) << before << pointer << after; };
        row("the whole", u"{\"a\":1}"_s, {}, u"9"_s);
        row("in place", u"{\"a\":1,\"b\":2}"_s, u"/a"_s, u"{\"a\":9,\"b\":2}"_s);
        row("objects on the way", u"{}"_s, u"/x/y"_s, u"{\"x\":{\"y\":9}}"_s);
        row("instead of null", u"null"_s, u"/x"_s, u"{\"x\":9}"_s);
        row("scalar in the way", u"{\"x\":1}"_s, u"/x/y"_s, u"{\"x\":{\"y\":9}}"_s);
        row("array in the way", u"[1]"_s, u"/y"_s, u"{\"y\":9}"_s);
        row("item", u"[1,2]"_s, u"/1"_s, u"[1,9]"_s);
        row("past the end", u"[1,2]"_s, u"/7"_s, u"[1,2,9]"_s);
        row("at the end", u"[1,2]"_s, u"/-"_s, u"[1,2,9]"_s);
        row("in a new item", u"{\"l\":[]}"_s, u"/l/0/p"_s, u"{\"l\":[{\"p\":9}]}"_s);
        row("the last of two", u"{\"a\":1,\"a\":2}"_s, u"/a"_s, u"{\"a\":1,\"a\":9}"_s);
        row("escaped", u"{}"_s, u"/a~1b"_s, u"{\"a/b\":9}"_s);
        row("behind its predecessor", u"{\"w\":1,\"k\":0,\"z\":4}"_s, u"/x"_s,
            u"{\"w\":1,\"x\":9,\"k\":0,\"z\":4}"_s);
        row("behind the nearest predecessor", u"{\"x\":1,\"w\":4}"_s, u"/y"_s,
            u"{\"x\":1,\"y\":9,\"w\":4}"_s);
        row("before its successor", u"{\"k\":0,\"y\":3,\"z\":4}"_s, u"/x"_s,
            u"{\"k\":0,\"x\":9,\"y\":3,\"z\":4}"_s);
        row("unknown to the order", u"{\"w\":1,\"z\":2}"_s, u"/q"_s, u"{\"w\":1,\"z\":2,\"q\":9}"_s);
        row("order of the last object only", u"{\"z\":{\"z\":1}}"_s, u"/x/y"_s,
            u"{\"z\":{\"z\":1},\"x\":{\"y\":9}}"_s);
    }

    void sets()
    {
        QFETCH(QString, before);
        QFETCH(QString, pointer);
        JsonValue value = json(before);
        setAt(value, pointer, JsonValue::number(qint64(9)), {u"w"_s, u"x"_s, u"y"_s, u"z"_s});
        QTEST(QString::fromUtf8(value.toCompact()), "after");
    }

    void inserts()
    {
        JsonValue value = json(u"{\"l\":[1,2]}"_s);
        const auto nine = JsonValue::number(qint64(9));
        insertAt(value, u"/l/1", nine);
        insertAt(value, u"/l/0", nine);
        insertAt(value, u"/l/12", nine);
        insertAt(value, u"/m", nine);
        QCOMPARE(value.toCompact(), QByteArray("{\"l\":[9,1,9,2,9],\"m\":9}"));
    }

    void removes()
    {
        JsonValue value = json(u"{\"a\":1,\"b\":{\"c\":2},\"l\":[1,2,3],\"a\":4,\"0\":5}"_s);
        for (const QStringView pointer : {u"/a", u"/b/c", u"/l/1", u"/0", u"/l/7", u"/q/r", u"/b/c/d", u""})
            removeAt(value, pointer);
        QCOMPARE(value.toCompact(), QByteArray("{\"b\":{},\"l\":[1,3]}"));
    }

    void renames()
    {
        JsonValue value = json(u"{\"a\":1,\"b\":2,\"a\":3,\"l\":[{\"x\":4}]}"_s);
        renameAt(value, u"/a", u"b"_s); // taken
        QCOMPARE(value.toCompact(), QByteArray("{\"a\":1,\"b\":2,\"a\":3,\"l\":[{\"x\":4}]}"));
        renameAt(value, u"/a", u"c"_s);
        renameAt(value, u"/l/0/x", u"y/z"_s);
        renameAt(value, u"/q", u"r"_s);
        QCOMPARE(value.toCompact(), QByteArray("{\"b\":2,\"c\":3,\"l\":[{\"y/z\":4}]}"));
    }
};

HUBSCOPE_TEST(JsonPointerTest)
#include "tst_jsonpointer.moc"
