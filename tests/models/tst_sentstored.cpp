// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sentstored.h"
#include "models/sentstoredmodel.h"

#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

const char* word(SentStored::Kind kind)
{
    switch (kind) {
    case SentStored::Kind::Added:
        return "added";
    case SentStored::Kind::Dropped:
        return "dropped";
    case SentStored::Kind::Changed:
        return "changed";
    case SentStored::Kind::SameValue:
        return "same";
    }
    return "";
}

} // namespace

class SentStoredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("differences");
        const auto row = [](const char* name, const char* sent, const char* stored, const char* differences) {
            QTest::newRow(name) << QByteArray(sent) << QByteArray(stored) << QString::fromUtf8(differences);
        };
        row("nothing", "{\"a\":1,\"b\":[1,2]}", "{\"b\":[1,2],\"a\":1}", "");
        row("added", "{\"a\":1}", "{\"id\":\"x\",\"a\":1,\"tracking\":null}", "added /id, added /tracking");
        row("dropped", "{\"a\":1,\"b\":null}", "{\"a\":1}", "dropped /b");
        row("changed", "{\"a\":{\"b\":1}}", "{\"a\":{\"b\":2}}", "changed /a/b");
        row("another type", "{\"a\":1}", "{\"a\":\"1\"}", "changed /a");
        row("an object for a text", "{\"a\":{}}", "{\"a\":\"\"}", "changed /a");
        row("another spelling", "{\"a\":1.10}", "{\"a\":1.1}", "same /a");
        row("a number that lost digits", "{\"a\":9007199254740993}", "{\"a\":9007199254740992}",
            "changed /a");
        row("another zone", "{\"date\":\"2024-05-09T10:00:00+02:00\"}",
            "{\"date\":\"2024-05-09T08:00:00.000+0000\"}", "same /date");
        row("another time", "{\"date\":\"2024-05-09T10:00:00Z\"}", "{\"date\":\"2024-05-09T10:00:01Z\"}",
            "changed /date");
        row("items", "{\"a\":[1,2]}", "{\"a\":[1,3,4]}", "changed /a/1, added /a/2");
        row("fewer items", "{\"a\":[1,2]}", "{\"a\":[1]}", "dropped /a/1");
        row("a key with a slash", "{\"a/b\":1}", "{\"a/b\":2}", "changed /a~1b");
        row("a key twice", "{\"a\":1,\"a\":2}", "{\"a\":2}", "");
    }

    void compares()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, stored);
        const auto left = parseJson(sent);
        const auto right = parseJson(stored);
        QVERIFY(left && right);
        QStringList found;
        const auto differences = compareSentStored(*left, *right);
        for (const SentStored& one : differences)
            found.append(QString::fromLatin1(word(one.kind)) + u' ' + one.pointer);
        QTEST(found.join(u", "), "differences");
    }

    void showsThem()
    {
        SentStoredModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEvents(
            "{\"properties\":{\"price\":12.50,\"gone\":\"a|b\"}}",
            "{\"id\":\"e-1\",\"properties\":{\"price\":12.5}}");
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.summary(), u"1 dropped, 1 added by the hub, 1 spelled otherwise"_s);
        const auto cells = [&model](int row) {
            QStringList texts;
            for (int column = 0; column < model.columnCount(); ++column)
                texts.append(model.index(row, column).data().toString());
            return texts.join(u" / ");
        };
        QCOMPARE(cells(0), u"properties.price / 12.50 / 12.5 / same value"_s);
        QCOMPARE(cells(1), u"properties.gone / \"a|b\" / — / dropped"_s);
        QCOMPARE(cells(2), u"id / — / \"e-1\" / added by the hub"_s);
        QCOMPARE(
            model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
            u"properties.gone, \"a|b\", —, dropped"_s);
        QVERIFY(model.toMarkdown().contains(u"| properties.gone | \"a\\|b\" |  | dropped |"_s));

        model.setEvents("{\"a\":1}", "{\"a\":1}");
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.summary().contains(u"to the letter"_s));
    }
};

HUBSCOPE_TEST(SentStoredTest)
#include "tst_sentstored.moc"
