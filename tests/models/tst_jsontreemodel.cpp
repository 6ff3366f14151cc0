// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsontreemodel.h"

#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const JsonValue> documentOf(const QByteArray& text)
{
    auto value = parseJson(text);
    return value ? std::make_shared<const JsonValue>(*std::move(value)) : nullptr;
}

} // namespace

class JsonTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatStands()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setDocument(
            documentOf(R"({"z":1.10,"a/b":{"x~y":[null,true,"t"]},"z":9007199254740993,"empty":{}})"));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(cell(model, model.index(0, 0), JsonTreeModel::Key), u"z"_s);
        QCOMPARE(cell(model, model.index(0, 0), JsonTreeModel::Value), u"1.10"_s);
        QCOMPARE(cell(model, model.index(2, 0), JsonTreeModel::Value), u"9007199254740993"_s);
        QCOMPARE(cell(model, model.index(1, 0), JsonTreeModel::Value), u"1 field(s)"_s);
        QCOMPARE(cell(model, model.index(3, 0), JsonTreeModel::Type), u"object"_s);
        QVERIFY(!model.hasChildren(model.index(3, 0)));

        const QModelIndex list = model.index(0, 0, model.index(1, 0));
        QCOMPARE(model.rowCount(list), 3);
        const QModelIndex text = model.index(2, 0, list);
        QCOMPARE(text.data(JsonTreeModel::JsonPointerRole).toString(), u"/a~1b/x~0y/2"_s);
        QCOMPARE(text.data(JsonTreeModel::RawValueRole).toString(), u"\"t\""_s);
        QCOMPARE(cell(model, model.index(0, 0, list), JsonTreeModel::Value), u"null"_s);
        QCOMPARE(cell(model, model.index(1, 0, list), JsonTreeModel::Value), u"true"_s);
        QCOMPARE(list.data(Qt::AccessibleTextRole).toString(), u"x~y: 3 item(s)"_s);
        QCOMPARE(model.parent(text), list);
    }

    void anotherDocumentAndNone()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(documentOf(R"({"a":[1,2,3]})"));
        const QPersistentModelIndex deep(model.index(0, 0, model.index(0, 0)));
        model.setDocument(documentOf("[1]"));
        QVERIFY(!deep.isValid());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"0"_s);
        model.setDocument(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aHugeDocumentCostsWhatIsSeen()
    {
        QByteArray text = "{\"list\":[";
        for (int i = 0; i < 200'000; ++i)
            text += "{\"v\":[" + QByteArray::number(i) + "]},";
        text.back() = ']';
        text += '}';
        QElapsedTimer timer;
        timer.start();
        const auto document = documentOf(text);
        QVERIFY(document);
        const qint64 toRead = timer.nsecsElapsed();
        timer.start();
        JsonTreeModel model;
        model.setDocument(document);
        QVERIFY(model.hasChildren(model.index(0, 0)));
        QVERIFY(timer.nsecsElapsed() < toRead / 10);
        QCOMPARE(model.rowCount(model.index(0, 0)), 200'000);
        const QModelIndex last = model.index(199'999, 0, model.index(0, 0));
        QCOMPARE(
            model.index(0, 0, last).data(JsonTreeModel::JsonPointerRole).toString(), u"/list/199999/v"_s);
    }

    void markupStaysText()
    {
        JsonTreeModel model;
        model.setDocument(documentOf(R"({"a":"<img src=x>\nsecond"})"));
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<img"));
        QCOMPARE(cell(model, model.index(0, 0), JsonTreeModel::Value), u"<img src=x> second"_s);
    }

private:
    static QString cell(const JsonTreeModel& model, const QModelIndex& row, int column)
    {
        return model.index(row.row(), column, row.parent()).data().toString();
    }
};

HUBSCOPE_TEST(JsonTreeModelTest)
#include "tst_jsontreemodel.moc"
