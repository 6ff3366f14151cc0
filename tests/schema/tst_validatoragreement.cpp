// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/catalogue.h"
#include "schema/samples.h"
#include "schema/validator.h"
#include "support/schemaoracle.h"
#include "support/testmain.h"

#include <QTest>

#include <functional>
#include <random>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seeds = 4;
constexpr int mutations = 40; ///< of each sample

/// The schema without formats: valijson knows others of them, and judges them otherwise.
JsonValue withoutFormats(JsonValue schema)
{
    const JsonValue* format = schema.find(u"format");
    if (format && format->isString())
        schema.remove(u"format");
    for (JsonMember& member : schema.members())
        member.value = withoutFormats(std::move(member.value));
    for (JsonValue& item : schema.items())
        item = withoutFormats(std::move(item));
    return schema;
}

/// Breaks values at random, as people and programs do.
class Breaker
{
public:
    explicit Breaker(quint32 seed)
        : m_random(seed)
    {
    }

    JsonValue broken(JsonValue value)
    {
        std::vector<JsonValue*> all;
        collect(value, all);
        JsonValue& chosen = *all[below(all.size())];
        if (chosen.isObject() && below(2) == 0)
            breakObject(chosen);
        else
            chosen = otherValue(chosen);
        return value;
    }

private:
    size_t below(size_t limit) { return m_random() % limit; }

    static void collect(JsonValue& value, std::vector<JsonValue*>& all)
    {
        all.push_back(&value);
        for (JsonMember& member : value.members())
            collect(member.value, all);
        for (JsonValue& item : value.items())
            collect(item, all);
    }

    void breakObject(JsonValue& object)
    {
        if (object.members().empty() || below(3) == 0)
            return object.set(u"stranger"_s, JsonValue::number(qint64(1)));
        const size_t at = below(object.members().size());
        if (below(2) == 0)
            object.members().erase(object.members().begin() + std::ptrdiff_t(at));
        else
            object.members()[at].key = object.members()[at].key.toUpper();
    }

    JsonValue otherValue(const JsonValue& value)
    {
        const std::vector<JsonValue> others = {
            JsonValue(),
            JsonValue::boolean(true),
            JsonValue::number(qint64(7)),
            JsonValue::number(QByteArray("-1")),
            JsonValue::number(QByteArray("0.5")),
            JsonValue::number(QByteArray("1e9")),
            JsonValue::number(QByteArray("123456789012")),
            JsonValue::string(QString()),
            JsonValue::string(u"12,50"_s),
            JsonValue::string(value.toString().toUpper() + u'X'),
            JsonValue::array(),
            JsonValue::array({value}),
            JsonValue::object(),
            JsonValue::object({{u"value"_s, value}})};
        return others[below(others.size())];
    }

    std::minstd_rand m_random;
};

} // namespace

/// The validator and valijson say the same of every schema of the catalogue, for samples and broken ones.
class ValidatorAgreementTest : public QObject
{
    Q_OBJECT

private:
    using Maker = std::function<JsonValue(const SampleRequest&)>;

    Catalogue m_catalogue = Catalogue::bundled();

    static void compare(const JsonValue& full, const Maker& make)
    {
        const JsonValue schema = withoutFormats(full);
        const FieldNode tree = parseSchema(schema);
        const SchemaOracle oracle(schema.toCompact());
        int refused = 0;
        for (const SampleKind kind :
             {SampleKind::Minimal, SampleKind::Typical, SampleKind::Full, SampleKind::Edge}) {
            for (quint32 seed = 1; seed <= seeds; ++seed) {
                const JsonValue sample = make({.kind = kind, .seed = seed, .now = 1'715'000'000'000});
                QVERIFY(conforms(tree, sample));
                QVERIFY2(
                    oracle.accepts(SchemaOracle::Document(sample.toCompact())),
                    sample.toCompact().constData());
                Breaker breaker(seed);
                JsonValue value = sample;
                for (int i = 0; i < mutations; ++i) {
                    value = breaker.broken(i % 4 == 0 ? sample : value); // one to four faults
                    const QByteArray text = value.toCompact();
                    const bool accepted = oracle.accepts(SchemaOracle::Document(text));
                    QVERIFY2(validate(tree, value).empty() == accepted, text.constData());
                    QVERIFY2(conforms(tree, value) == accepted, text.constData());
                    refused += accepted ? 0 : 1;
                }
            }
        }
        QVERIFY2(refused > mutations, "too little was broken to tell anything");
    }

private Q_SLOTS:
    void eventTypes_data()
    {
        QTest::addColumn<QString>("name");
        for (const EventTypeInfo& type : m_catalogue.eventTypes())
            QTest::newRow(qPrintable(type.name)) << type.name;
    }

    void eventTypes()
    {
        QFETCH(QString, name);
        const EventTypeInfo& type = *m_catalogue.eventType(name);
        compare(type.properties.json(), [&](const auto& wanted) { return sampleProperties(type, wanted); });
    }

    void contexts_data()
    {
        QTest::addColumn<QString>("name");
        for (const ContextInfo& context : m_catalogue.contexts())
            QTest::newRow(qPrintable(context.name)) << context.name;
    }

    void contexts()
    {
        QFETCH(QString, name);
        const ContextInfo& context = *m_catalogue.context(name);
        compare(context.contextInfo.json(), [&](const auto& wanted) {
            return sampleContextInfo(context, wanted);
        });
    }

    void tracking()
    {
        compare(m_catalogue.tracking().json(), [this](const auto& wanted) {
            return sampleTracking(m_catalogue, wanted);
        });
    }
};

HUBSCOPE_TEST(ValidatorAgreementTest)
#include "tst_validatoragreement.moc"
