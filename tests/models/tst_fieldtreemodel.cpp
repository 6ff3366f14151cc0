// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fieldtreemodel.h"

#include "models/displaytime.h"
#include "schema/catalogue.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

using Model = FieldTreeModel;
using Kind = FieldTreeModel::Kind;

namespace {

const QByteArray order = R"({"id":"7c30","type":"completedOrder","context":"ECOMMERCE","futureField":7,
"date":"2024-05-09T08:42:07.000+0000","customerId":null,
"properties":{"ghost":"?","orderId":"4711","paymentMethod":null,
  "amount":{"total":129.90,"tax":23.42,"shipping":0.00,"revenue":106.48,"local":{"currency":"EUR","exchangeRate":1}},
  "products":[{"sku":"TJ-204","name":"Trail jacket","price":89.00,"quantity":1},
              {"sku":"MS-08","name":"Merino socks","price":"12,50"}],
  "extraProperties":{"campaign":"may"}},
"contextInfo":null})";

} // namespace

class FieldTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = std::make_unique<TimeDisplay>(m_clock, QTimeZone("Europe/Rome"));
        m_model = std::make_unique<Model>(m_catalogue, *m_time);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(order);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void hasASectionForEachPart()
    {
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(value(section(0)), u"9 in the schema, 6 sent"_s);
        QCOMPARE(value(section(1)), u"not sent"_s);
        QCOMPARE(value(section(2)), u"not sent"_s);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(kind(section(row)), Kind::Section);
        QCOMPARE(m_model->rowCount(section(1)), 0);
    }

    void fieldsStandInTheSchemasOrder()
    {
        const QStringList shown = names(section(0));
        const QStringList expected{u"orderId"_s,        u"type"_s,   u"storeCode"_s, u"paymentMethod"_s,
                                   u"shippingMethod"_s, u"amount"_s, u"products"_s};
        QCOMPARE(shown.first(expected.size()), expected);
        QCOMPARE(shown.last(), u"ghost"_s); // what the schema does not have comes last
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("description");
        QTest::newRow("sent") << u"/properties/orderId"_s << Kind::Sent << u"4711"_s << u"Order number"_s;
        QTest::newRow("not sent") << u"/properties/storeCode"_s << Kind::NotSent << u"not sent"_s
                                  << u"Shop that sold it"_s;
        QTest::newRow("null where it may not stand")
            << u"/properties/paymentMethod"_s << Kind::WrongType << u"null"_s << u"not a text"_s;
        QTest::newRow("unknown") << u"/properties/ghost"_s << Kind::Unknown << u"?"_s
                                 << u"not in the schema"_s;
        QTest::newRow("number as spelled")
            << u"/properties/amount/shipping"_s << Kind::Sent << u"0.00"_s << QString();
        QTest::newRow("object by count")
            << u"/properties/amount"_s << Kind::Sent << u"5 field(s)"_s << QString();
        QTest::newRow("object by gist")
            << u"/properties/amount/local"_s << Kind::Sent << u"EUR, 1"_s << QString();
        QTest::newRow("list") << u"/properties/products"_s << Kind::Sent << u"2 item(s)"_s << QString();
        QTest::newRow("item") << u"/properties/products/0"_s << Kind::Sent << u"Trail jacket"_s
                              << u"1 × 89.00"_s;
        QTest::newRow("item with a wrong price")
            << u"/properties/products/1"_s << Kind::Sent << u"Merino socks"_s << u"1 × ?"_s;
        QTest::newRow("wrong type") << u"/properties/products/1/price"_s << Kind::WrongType << u"\"12,50\""_s
                                    << u"not a number"_s;
        QTest::newRow("free object") << u"/properties/extraProperties/campaign"_s << Kind::Sent << u"may"_s
                                     << QString();
        QTest::newRow("envelope") << u"/id"_s << Kind::Sent << u"7c30"_s << u"Event id"_s;
        QTest::newRow("null where it may") << u"/customerId"_s << Kind::Null << u"null"_s << u"Customer id"_s;
        QTest::newRow("a time is read") << u"/date"_s << Kind::Sent << u"2024-05-09T08:42:07.000+0000"_s
                                        << u"Happened: 9 May 2024, 10:42:07 UTC+2"_s;
        QTest::newRow("unknown envelope") << u"/futureField"_s << Kind::Unknown << u"7"_s << QString();
    }

    void kinds()
    {
        QFETCH(QString, pointer);
        QFETCH(Kind, kind);
        QFETCH(QString, value);
        QFETCH(QString, description);
        const QModelIndex row = find(pointer);
        QVERIFY(row.isValid());
        QCOMPARE(this->kind(row), kind);
        QCOMPARE(this->value(row), value);
        if (!description.isEmpty())
            QCOMPARE(row.siblingAtColumn(Model::Description).data().toString(), description);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(value));
    }

    void rawValuesAreForCopying()
    {
        QCOMPARE(find(u"/properties/amount/total"_s).data(Model::RawValueRole).toString(), u"129.90"_s);
        QCOMPARE(find(u"/properties/storeCode"_s).data(Model::RawValueRole).toString(), QString());
        QVERIFY(find(u"/properties/products"_s).data(Model::RawValueRole).toString().startsWith(u"[\n"));
    }

    void theEnvelopeDoesNotRepeatTheParts()
    {
        const QStringList shown = names(section(3));
        for (const QString& part : {u"properties"_s, u"contextInfo"_s, u"tracking"_s})
            QVERIFY(!shown.contains(part));
        QVERIFY(shown.contains(u"mode"_s));
    }

    void aZoneSwitchRewritesTimes()
    {
        const QModelIndex date = find(u"/date"_s).siblingAtColumn(Model::Description);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_time->setChoice(TimeZoneChoice::Utc);
        QVERIFY(changed.count() > 0);
        QCOMPARE(date.data().toString(), u"Happened: 9 May 2024, 08:42:07 UTC"_s);
    }

    void anUnknownTypeIsShownAsItIs()
    {
        show(R"({"type":"ownType","properties":{"b":1,"a":2}})");
        QCOMPARE(names(section(0)), QStringList({u"b"_s, u"a"_s}));
        QCOMPARE(kind(m_model->index(0, 0, section(0))), Kind::Sent);
        QCOMPARE(value(section(0)), u"no schema, 2 field(s)"_s);
    }

    void nonsenseIsShownAsItIs()
    {
        show(R"({"type":7,"properties":"text","tracking":[1]})");
        QCOMPARE(value(section(0)), u"text"_s);
        QCOMPARE(m_model->rowCount(section(0)), 0);
        show("[1,2]");
        QVERIFY(m_model->rowCount() > 0);
        m_model->setDocument(nullptr);
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    void show(const QByteArray& text)
    {
        auto value = parseJson(text);
        QVERIFY(value);
        m_model->setDocument(std::make_shared<const JsonValue>(*std::move(value)));
    }

    QModelIndex section(int row) const { return m_model->index(row, 0); }
    static Kind kind(const QModelIndex& row) { return Kind(row.data(Model::KindRole).toInt()); }
    static QString value(const QModelIndex& row)
    {
        return row.siblingAtColumn(Model::Value).data().toString();
    }

    QStringList names(const QModelIndex& parent) const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            names.append(m_model->index(row, 0, parent).data().toString());
        return names;
    }

    QModelIndex find(const QString& pointer, const QModelIndex& parent = {}) const
    {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const bool isSection = kind(index) == Kind::Section;
            if (!isSection && index.data(Model::JsonPointerRole).toString() == pointer)
                return index;
            if (const QModelIndex found = find(pointer, index); found.isValid())
                return found;
        }
        return {};
    }

    const Catalogue m_catalogue = Catalogue::bundled();
    ManualClock m_clock;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

HUBSCOPE_TEST(FieldTreeModelTest)
#include "tst_fieldtreemodel.moc"
