// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formmodel.h"

#include "core/jsonpointer.h"
#include "models/draftdocument.h"
#include "models/schemalibrary.h"
#include "schema/catalogue.h"
#include "schema/samples.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray order =
    "{\"type\":\"completedOrder\",\"context\":\"ECOMMERCE\",\"properties\":{"
    "\"ghost\":1,\"orderId\":\"4711\",\"type\":\"sale\",\"paymentMethod\":null,\"amount\":{\"total\":129.90},"
    "\"products\":[{\"sku\":\"A-12\",\"price\":104.90},{\"sku\":\"B-07\",\"price\":\"12,50\"}]},"
    "\"contextInfo\":{\"store\":{\"id\":\"web\"}}}";

const QStringList usual{u"/orderId"_s,      u"/paymentMethod"_s,  u"/amount"_s,
                        u"/amount/total"_s, u"/amount/tax"_s,     u"/products"_s,
                        u"/products/sku"_s, u"/products/price"_s, u"/products/name"_s};

QStringList pointersOf(const QSignalSpy& spy)
{
    QStringList pointers;
    for (const QList<QVariant>& arguments : spy)
        pointers.append(arguments.first().toString());
    return pointers;
}

/// What a form shows: each row's state and value, and below each group its rows.
struct Shown
{
    FieldState state = FieldState::NotSent;
    QByteArray value;
    QStringList keys;

    bool operator==(const Shown&) const = default;
};
using View = QMap<QString, Shown>;

QByteArray valueText(const FormModel& model, const QString& pointer)
{
    const JsonValue* value = model.value(pointer);
    return value == nullptr || model.shape(pointer) == FieldShape::Group ? QByteArray() : value->toCompact();
}

void look(const FormModel& model, const QString& pointer, View& view)
{
    Shown shown{model.state(pointer), valueText(model, pointer), {}};
    if (model.shape(pointer) == FieldShape::Group) {
        shown.keys = model.shownKeys(pointer);
        for (const QString& key : std::as_const(shown.keys))
            look(model, pointer + u'/' + pointerStep(key), view);
    }
    view.insert(pointer, shown);
}

/// A view that trusts the signals: what none of them names stays as it was.
class Follower : public QObject
{
public:
    explicit Follower(FormModel& model)
    {
        look(model, model.root(), view);
        connect(&model, &FormModel::valueChanged, this, [this, &model](const QString& changed) {
            for (auto row = view.begin(); row != view.end(); ++row) {
                if (isWithin(row.key(), changed) || isWithin(changed, row.key())) {
                    row->state = model.state(row.key());
                    row->value = valueText(model, row.key());
                }
            }
        });
        connect(&model, &FormModel::structureChanged, this, [this, &model](const QString& changed) {
            view.removeIf([&](const auto& row) { return isWithin(row.key(), changed); });
            if (changed == model.root() || model.shape(parentPointer(changed)) == FieldShape::Group)
                look(model, changed, view);
        });
    }

    View view;
};

JsonValue randomValue(QRandomGenerator& random)
{
    switch (random.bounded(6)) {
    case 0:
        return {};
    case 1:
        return JsonValue::number(qint64(random.bounded(1000)));
    case 2:
        return JsonValue::boolean(random.bounded(2) == 1);
    case 3:
        return JsonValue::array({JsonValue::string(u"x"_s)});
    case 4: {
        JsonValue object = JsonValue::object();
        object.set(u"unheard of"_s, JsonValue::number(QByteArray("1.10")));
        return object;
    }
    default:
        return JsonValue::string(QString::number(random.bounded(1000)));
    }
}

} // namespace

class FormModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<DraftDocument>(m_library);
        m_document->load(order);
        m_model = std::make_unique<FormModel>(*m_document, u"/properties"_s);
        m_model->setSchema(m_catalogue.eventType(u"completedOrder")->properties.tree(), usual);
    }

    void cleanup()
    {
        m_model.reset();
        m_document.reset();
    }

    void hasRowsForWhatIsUsualAndWhatIsSent()
    {
        const QStringList keys{u"orderId"_s, u"type"_s,     u"paymentMethod"_s,
                               u"amount"_s,  u"products"_s, u"ghost"_s};
        QCOMPARE(m_model->shownKeys(u"/properties"_s), keys);
        QVERIFY(m_model->hiddenKeys(u"/properties"_s).contains(u"storeCode"_s));
        QVERIFY(!m_model->hiddenKeys(u"/properties"_s).contains(u"ghost"_s));
        QCOMPARE(m_model->shownKeys(u"/properties/amount"_s), (QStringList{u"total"_s, u"tax"_s}));
        QCOMPARE(
            m_model->shownKeys(u"/properties/products/0"_s), (QStringList{u"sku"_s, u"name"_s, u"price"_s}));
    }

    void tellsStatesApart()
    {
        QCOMPARE(m_model->state(u"/properties/orderId"_s), FieldState::Value);
        QCOMPARE(m_model->state(u"/properties/paymentMethod"_s), FieldState::Null);
        QCOMPARE(m_model->state(u"/properties/amount/tax"_s), FieldState::NotSent);
        QCOMPARE(m_model->sentOf(u"/properties"_s), std::pair(6, 10));
        QCOMPARE(m_model->sentOf(u"/properties/amount"_s), std::pair(1, 6));
    }

    void choosesHowFieldsAreShown()
    {
        QCOMPARE(m_model->shape(u"/properties/orderId"_s), FieldShape::Editor);
        QCOMPARE(m_model->shape(u"/properties/amount"_s), FieldShape::Group);
        QCOMPARE(m_model->shape(u"/properties/products"_s), FieldShape::Table);
        QCOMPARE(m_model->shape(u"/properties/ghost"_s), FieldShape::Json);
        QCOMPARE(m_model->shape(u"/properties/extraProperties"_s), FieldShape::Json);
        const QSignalSpy structures(m_model.get(), &FormModel::structureChanged);
        m_model->setValue(u"/properties/amount"_s, JsonValue::string(u"much"_s));
        QCOMPARE(m_model->shape(u"/properties/amount"_s), FieldShape::Json);
        QVERIFY(pointersOf(structures).contains(u"/properties"_s));
    }

    void takesAnythingAsJsonWhereTheSchemaDoesNotDecide()
    {
        const auto schema = parseJson("{\"properties\":{\"either\":{\"oneOf\":[{\"type\":\"string\"},"
                                      "{\"type\":\"number\"}]},\"any\":{},\"both\":{\"type\":[\"string\","
                                      "\"number\"]},\"nothing\":{\"type\":[\"string\",\"null\"]},"
                                      "\"far\":{\"$ref\":\"http://example.invalid/x\"}}}");
        m_model->setSchema(std::make_shared<const FieldNode>(parseSchema(*schema)), {});
        for (const QString& key : {u"either"_s, u"any"_s, u"both"_s, u"far"_s})
            QCOMPARE(m_model->shape(u"/properties/"_s + key), FieldShape::Json);
        QCOMPARE(m_model->shape(u"/properties/nothing"_s), FieldShape::Editor);
    }

    void tellsOfAnEditOfOneValueOnlyThat()
    {
        const QSignalSpy values(m_model.get(), &FormModel::valueChanged);
        const QSignalSpy structures(m_model.get(), &FormModel::structureChanged);
        m_model->setValue(u"/properties/products/1/price"_s, JsonValue::number(QByteArray("12.50")));
        m_model->setValue(u"/properties/amount/tax"_s, JsonValue::number(QByteArray("2")));
        m_model->setValue(u"/properties/orderId"_s, JsonValue::string(u"4711"_s)); // as it was
        QCOMPARE(
            pointersOf(values),
            (QStringList{u"/properties/products/1/price"_s, u"/properties/amount/tax"_s}));
        QCOMPARE(structures.count(), 0);
    }

    void mayBeChangedByWhoHearsOfAChange()
    {
        const auto conn = connect(m_model.get(), &FormModel::valueChanged, this, [this] {
            if (m_document->event().atPointer(u"/answered"_s) == nullptr)
                m_document->setValue(u"/answered"_s, JsonValue::boolean(true));
        });
        m_document->edit(u"two at once"_s, [](JsonValue& event) {
            setAt(event, u"/properties/orderId", JsonValue::string(u"first of two"_s));
            setAt(event, u"/properties/amount/total", JsonValue::string(u"the second"_s));
            setAt(event, u"/properties/products", JsonValue::array());
        });
        disconnect(conn);
        QVERIFY(m_document->event().atPointer(u"/answered"_s));
        QCOMPARE(m_model->value(u"/properties/amount/total"_s)->toString(), u"the second"_s);
    }

    void tellsWhereRowsComeAndGo()
    {
        const QSignalSpy structures(m_model.get(), &FormModel::structureChanged);
        m_model->setValue(u"/properties/storeCode"_s, JsonValue::string(u"MI"_s));
        QCOMPARE(pointersOf(structures), QStringList{u"/properties"_s});
        m_document->undoStack().undo();
        QCOMPARE(structures.count(), 2);
        QVERIFY(m_model->hiddenKeys(u"/properties"_s).contains(u"storeCode"_s));
    }

    void keepsARevealedRowAfterAnUndo()
    {
        m_model->reveal(u"/properties/storeCode"_s);
        const QSignalSpy structures(m_model.get(), &FormModel::structureChanged);
        m_model->setValue(u"/properties/storeCode"_s, JsonValue::string(u"MI"_s));
        m_document->undoStack().undo();
        QCOMPARE(m_model->state(u"/properties/storeCode"_s), FieldState::NotSent);
        QVERIFY(m_model->shownKeys(u"/properties"_s).contains(u"storeCode"_s));
        QCOMPARE(structures.count(), 0);
    }

    void keepsTheRowOfWhatIsTakenOutUnlessNothingIsKnownOfIt()
    {
        m_model->setState(u"/properties/type"_s, FieldState::NotSent);
        QVERIFY(m_document->event().atPointer(u"/properties/type") == nullptr);
        QVERIFY(m_model->shownKeys(u"/properties"_s).contains(u"type"_s));
        m_model->setState(u"/properties/ghost"_s, FieldState::NotSent);
        QVERIFY(!m_model->shownKeys(u"/properties"_s).contains(u"ghost"_s));
    }

    void setsNullOnlyWhereItIsAllowed()
    {
        m_model->setState(u"/properties/orderId"_s, FieldState::Null);
        QCOMPARE(m_model->state(u"/properties/orderId"_s), FieldState::Value);
        FormModel context(*m_document, u"/contextInfo"_s);
        context.setSchema(m_catalogue.context(u"ECOMMERCE")->contextInfo.tree(), {});
        context.setState(u"/contextInfo/client/localization"_s, FieldState::Null);
        QCOMPARE(context.state(u"/contextInfo/client/localization"_s), FieldState::Null);
        QCOMPARE(context.state(u"/contextInfo/client"_s), FieldState::Value);
    }

    void addsWhatAGroupMustHave()
    {
        FormModel context(*m_document, u"/contextInfo"_s);
        context.setSchema(m_catalogue.context(u"ECOMMERCE")->contextInfo.tree(), {});
        QCOMPARE(context.emptyValue(u"/contextInfo/user"_s).toCompact(), QByteArray("{\"id\":\"\"}"));
        context.setState(u"/contextInfo/user"_s, FieldState::Value);
        QCOMPARE(
            m_document->event().atPointer(u"/contextInfo/user")->toCompact(), QByteArray("{\"id\":\"\"}"));
        m_document->undoStack().undo();
        context.setValue(u"/contextInfo/user/contacts/email"_s, JsonValue::string(u"a@b.example"_s));
        QCOMPARE(
            m_document->event().atPointer(u"/contextInfo/user")->toCompact(),
            QByteArray("{\"id\":\"\",\"contacts\":{\"email\":\"a@b.example\"}}"));
        m_document->undoStack().undo();
        QVERIFY(m_document->event().atPointer(u"/contextInfo/user") == nullptr);
    }

    void startsWithAFittingValue()
    {
        QCOMPARE(m_model->emptyValue(u"/properties/type"_s), JsonValue::string(u"sale"_s));
        QCOMPARE(m_model->emptyValue(u"/properties/orderId"_s), JsonValue::string({}));
        QCOMPARE(m_model->emptyValue(u"/properties/amount/tax"_s), JsonValue::number(qint64(0)));
        QCOMPARE(m_model->emptyValue(u"/properties/products"_s), JsonValue::array());
        QCOMPARE(m_model->emptyValue(u"/properties/products/7"_s), JsonValue::object());
    }

    void countsProblemsWhereTheyAre()
    {
        QTRY_COMPARE(m_model->problemsWithin(u"/properties/products"_s).size(), size_t(1));
        QCOMPARE(m_model->problems(u"/properties/products"_s).size(), size_t(0));
        const auto problems = m_model->problems(u"/properties/products/1/price"_s);
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().rule, Rule::Type);
        QVERIFY(m_model->problemWords(u"/properties/products"_s).startsWith(u"[1].price "_s));
    }

    void findsFieldsByNameAndByWhatTheyMean()
    {
        QCOMPARE(m_model->find(u"storec"_s), QStringList{u"/properties/storeCode"_s});
        QVERIFY(m_model->find(u"exchange rate"_s).contains(u"/properties/amount/local/exchangeRate"_s));
        QCOMPARE(m_model->find(u"sku"_s), QStringList{u"/properties/products/0/sku"_s}); // in its items
        QCOMPARE(m_model->find(u"ghost"_s), QStringList{u"/properties/ghost"_s});
        QVERIFY(
            !m_model->find(u"amount"_s).contains(u"/properties/amount/total"_s)); // lies in what was found
        QVERIFY(m_model->find(u"no such thing"_s).isEmpty());
        QVERIFY(m_model->find(u"  "_s).isEmpty());
    }

    void survivesASchemaThatHoldsItself()
    {
        const auto schema = parseJson(
            "{\"type\":\"object\",\"required\":[\"child\"],\"properties\":{\"child\":{\"$ref\":\"#\"},"
            "\"list\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/properties/list\"}},"
            "\"name\":{\"type\":\"string\"}}}");
        m_model->setSchema(std::make_shared<const FieldNode>(parseSchema(*schema)), {});
        QVERIFY(m_model->emptyValue(u"/properties"_s).isObject());
        QCOMPARE(m_model->shape(u"/properties/list"_s), FieldShape::Json);
        QVERIFY(!m_model->find(u"name"_s).isEmpty());
    }

    void showsAPayloadOfWhichNothingIsKnown()
    {
        m_model->setSchema(nullptr, {});
        QCOMPARE(m_model->shownKeys(u"/properties"_s).size(), 6);
        QCOMPARE(m_model->shape(u"/properties/amount"_s), FieldShape::Json);
        QVERIFY(m_model->hiddenKeys(u"/properties"_s).isEmpty());
    }

    void tellsAllThatChangesForEveryType_data()
    {
        QTest::addColumn<QString>("type");
        for (const EventTypeInfo& type : m_catalogue.eventTypes())
            QTest::newRow(qPrintable(type.name)) << type.name;
    }

    /// Random edits, undo and redo: a view that follows the signals always shows what a new one would.
    void tellsAllThatChangesForEveryType()
    {
        QFETCH(const QString, type);
        const EventTypeInfo& info = *m_catalogue.eventType(type);
        JsonValue event = JsonValue::object();
        event.set(u"type"_s, JsonValue::string(type));
        event.set(u"properties"_s, sampleProperties(info, {SampleKind::Typical, 7, 1'700'000'000'000}));
        for (quint32 seed = 143; seed < 146; ++seed) {
            init();
            m_document->load(event.toPretty());
            m_model->setSchema(info.properties.tree(), usualFields(info));
            const Follower follower(*m_model);
            QRandomGenerator random(seed);
            for (int step = 0; step < 60; ++step) {
                editAtRandom(random, follower.view.keys());
                const View expected = freshView(info, follower.view);
                QCOMPARE(follower.view.keys(), expected.keys());
                QCOMPARE(follower.view, expected);
            }
        }
    }

private:
    /// What a new view would show, once it had been told to reveal the same fields.
    View freshView(const EventTypeInfo& info, const View& followed)
    {
        FormModel fresh(*m_document, u"/properties"_s);
        fresh.setSchema(info.properties.tree(), usualFields(info));
        for (auto row = followed.begin(); row != followed.end(); ++row) {
            for (const QString& key : row->keys)
                fresh.reveal(row.key() + u'/' + pointerStep(key));
        }
        View view;
        look(fresh, fresh.root(), view);
        return view;
    }

    void editAtRandom(QRandomGenerator& random, const QStringList& rows)
    {
        const QString row = rows[random.bounded(rows.size())];
        QUndoStack& undo = m_document->undoStack();
        switch (random.bounded(6)) {
        case 0:
            undo.undo();
            return;
        case 1:
            undo.redo();
            return;
        case 2:
            m_model->setState(row, FieldState(random.bounded(3)));
            return;
        case 3:
            for (const QString& key :
                 m_model->hiddenKeys(row).first(std::min(1, int(m_model->hiddenKeys(row).size()))))
                m_model->reveal(row + u'/' + pointerStep(key));
            return;
        case 4:
            if (m_model->shape(row) == FieldShape::Table)
                m_model->insertItem(row, 0, m_model->emptyValue(row + "/0"_L1));
            return;
        default:
            m_model->setValue(row, row == m_model->root() ? JsonValue::object() : randomValue(random));
        }
    }

    const Catalogue m_catalogue = Catalogue::bundled();
    SchemaLibrary m_library{m_catalogue};
    std::unique_ptr<DraftDocument> m_document;
    std::unique_ptr<FormModel> m_model;
};

HUBSCOPE_TEST(FormModelTest)
#include "tst_formmodel.moc"
