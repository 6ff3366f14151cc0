// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/arraymodel.h"

#include "models/draftdocument.h"
#include "models/schemalibrary.h"
#include "schema/catalogue.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray order =
    "{\"type\":\"completedOrder\",\"context\":\"ECOMMERCE\",\"properties\":{\"products\":["
    "{\"sku\":\"A-12\",\"price\":104.90,\"vendor\":null,\"category\":[\"x\"]},"
    "{\"sku\":\"B-07\",\"price\":\"12,50\",\"ghost\":1},{\"sku\":\"C\",\"quantity\":2}]}}";

const QStringList usual{u"/products"_s, u"/products/sku"_s, u"/products/name"_s, u"/products/price"_s};

} // namespace

class ArrayModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<DraftDocument>(m_library);
        m_document->load(order);
        m_form = std::make_unique<FormModel>(*m_document, u"/properties"_s);
        m_form->setSchema(m_catalogue.eventType(u"completedOrder")->properties.tree(), usual);
        m_model = std::make_unique<ArrayModel>(*m_form, u"/properties/products"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_form.reset();
        m_document.reset();
    }

    void hasColumnsForWhatIsUsualAndWhatIsSent()
    {
        const QSet<QString> shown(m_model->keys().begin(), m_model->keys().end());
        const QSet<QString> expected{u"sku"_s,    u"name"_s,     u"quantity"_s, u"price"_s,
                                     u"vendor"_s, u"category"_s, u"ghost"_s};
        QCOMPARE(shown, expected);
        QCOMPARE(m_model->keys().first(), u"sku"_s);
        QCOMPARE(m_model->keys().last(), u"ghost"_s); // the schema's come first
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(
            m_model->data(m_model->index(2, 0), Qt::AccessibleTextRole).toString(),
            u"Row 2"_s); // as pointers count
    }

    void saysStatesAndValues()
    {
        QCOMPARE(text(0, u"price"_s), u"104.90"_s);
        QCOMPARE(text(0, u"vendor"_s), u"null"_s);
        QCOMPARE(text(0, u"name"_s), u"Not sent"_s);
        QCOMPARE(text(0, u"category"_s), u"[\"x\"]"_s);
        QCOMPARE(m_model->state(cell(0, u"vendor"_s)), FieldState::Null);
        QCOMPARE(m_model->pointer(cell(1, u"price"_s)), u"/properties/products/1/price"_s);
        QCOMPARE(m_model->data(cell(1, u"sku"_s), Qt::AccessibleTextRole).toString(), u"sku: B-07"_s);
    }

    void saysWhatIsWrongInTheCellOrInTheRow()
    {
        QTRY_VERIFY(!m_model->problem(cell(1, u"price"_s)).isEmpty());
        QVERIFY(m_model->problem(cell(0, u"price"_s)).isEmpty());
        QVERIFY(m_model->problem(m_model->index(1, 0)).isEmpty());
        m_model->setKeys({u"sku"_s});
        QVERIFY(m_model->problem(m_model->index(1, 0)).startsWith(u"price "_s));
    }

    void changesCellsThroughTheDocument()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setValue(cell(1, u"price"_s), JsonValue::number(QByteArray("12.50")));
        QCOMPARE(
            m_document->event().atPointer(u"/properties/products/1/price")->spelling(), QByteArray("12.50"));
        QCOMPARE(text(1, u"price"_s), u"12.50"_s);
        QVERIFY(changed.count() >= 1);
        m_model->setState(cell(0, u"sku"_s), FieldState::NotSent);
        QVERIFY(m_document->event().atPointer(u"/properties/products/0/sku") == nullptr);
        m_document->undoStack().undo();
        QCOMPARE(text(0, u"sku"_s), u"A-12"_s);
    }

    void keepsARowItsPlaceWhenOthersComeAndGo()
    {
        const QPersistentModelIndex last = cell(2, u"sku"_s);
        m_model->insertItem(0);
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(last.row(), 3);
        QCOMPARE(m_document->event().atPointer(u"/properties/products/0")->toCompact(), QByteArray("{}"));
        m_model->removeItem(1);
        QCOMPARE(last.row(), 2);
        m_model->duplicateItem(2);
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(text(3, u"sku"_s), u"C"_s);
        m_model->moveItem(3, 0);
        QCOMPARE(text(0, u"sku"_s), u"C"_s);
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(text(0, u"sku"_s), u"A-12"_s);
    }

    void keepsAColumnThatWasEmptied()
    {
        m_model->setState(cell(2, u"quantity"_s), FieldState::NotSent);
        QVERIFY(m_model->keys().contains(u"quantity"_s));
        m_model->setState(cell(1, u"ghost"_s), FieldState::NotSent);
        QVERIFY(!m_model->keys().contains(u"ghost"_s)); // nothing says that there is such a field
    }

    void showsTheColumnsThatAPersonChose()
    {
        m_model->setKeys({u"price"_s, u"sku"_s});
        QCOMPARE(m_model->keys(), (QStringList{u"sku"_s, u"price"_s}));
        m_model->setValue(cell(0, u"price"_s), JsonValue::number(qint64(1)));
        QCOMPARE(m_model->keys().size(), 2);
        m_model->reveal(u"name"_s);
        QCOMPARE(m_model->keys(), (QStringList{u"sku"_s, u"name"_s, u"price"_s}));
        m_model->reveal(u"no such field"_s);
        QCOMPARE(m_model->keys().size(), 3);
    }

    void showsWhatASearchFindsWhileItLasts()
    {
        const QStringList before = m_model->keys();
        m_model->setFound({u"sku"_s, u"tax"_s});
        QVERIFY(m_model->keys().contains(u"tax"_s));
        m_model->setFound({u"discount"_s});
        QVERIFY(!m_model->keys().contains(u"tax"_s));
        m_model->setFound({});
        QCOMPARE(m_model->keys(), before);
        m_model->setFound({u"tax"_s});
        m_model->setValue(cell(0, u"tax"_s), JsonValue::number(qint64(1)));
        m_model->setFound({});
        QVERIFY(m_model->keys().contains(u"tax"_s)); // it is sent now
    }

    void followsTheTextOfTheDocument()
    {
        m_document->typeText("{\"type\":\"completedOrder\",\"properties\":{\"products\":[{\"tax\":1}]}}");
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->keys().contains(u"tax"_s));
        m_document->typeText("{\"type\":\"completedOrder\",\"properties\":{}}");
        QTRY_COMPARE(m_model->rowCount(), 0);
        m_model->insertItem(0);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_document->event().atPointer(u"/properties/products")->toCompact(), QByteArray("[{}]"));
    }

    void showsSingleValuesInOneColumn()
    {
        m_document->load("{\"type\":\"viewedPage\",\"properties\":{\"pageTags\":[\"a\",7]}}");
        m_form->setSchema(m_catalogue.eventType(u"viewedPage")->properties.tree(), {});
        ArrayModel tags(*m_form, u"/properties/pageTags"_s);
        QVERIFY(!tags.holdsObjects());
        QCOMPARE(tags.columnCount(), 3);
        QCOMPARE(tags.data(tags.index(0, 1)).toString(), u"a"_s);
        QTRY_VERIFY(!tags.problem(tags.index(1, 1)).isEmpty());
        tags.setValue(tags.index(1, 1), JsonValue::string(u"b"_s));
        QCOMPARE(
            m_document->event().atPointer(u"/properties/pageTags")->toCompact(), QByteArray("[\"a\",\"b\"]"));
        tags.setState(tags.index(0, 1), FieldState::NotSent); // an array has no gaps
        QCOMPARE(tags.rowCount(), 2);
    }

private:
    QModelIndex cell(int row, const QString& key) const
    {
        return m_model->index(row, int(m_model->keys().indexOf(key)) + 1);
    }
    QString text(int row, const QString& key) const { return m_model->data(cell(row, key)).toString(); }

    const Catalogue m_catalogue = Catalogue::bundled();
    SchemaLibrary m_library{m_catalogue};
    std::unique_ptr<DraftDocument> m_document;
    std::unique_ptr<FormModel> m_form;
    std::unique_ptr<ArrayModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

HUBSCOPE_TEST(ArrayModelTest)
#include "tst_arraymodel.moc"
