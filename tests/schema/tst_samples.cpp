// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/samples.h"

#include "core/jsonpointer.h"
#include "core/timestamp.h"
#include "schema/seededrandom.h"
#include "schema/validator.h"
#include "support/testmain.h"

#include <QFile>
#include <QHostAddress>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <array>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'778'323'315'000;
constexpr std::array kinds = {SampleKind::Minimal, SampleKind::Typical, SampleKind::Full, SampleKind::Edge};

SampleRequest request(SampleKind kind, quint32 seed = 1)
{
    return {.kind = kind, .seed = seed, .now = now};
}

JsonValue factsOf(const QString& name)
{
    QFile file(QStringLiteral(HUBSCOPE_SOURCE_DIR "/tests/fixtures/contract/") + name);
    const auto json = parseJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!json)
        qFatal("no %s", qPrintable(file.fileName()));
    return *json;
}

QByteArray told(const std::vector<Violation>& violations)
{
    QByteArray text;
    for (const Violation& violation : violations)
        text += violation.pointer.toUtf8() + ' ' + keywordOf(violation.rule).toUtf8() + '\n';
    return text;
}

/// Every value and the field that governs it. Pointers without indices.
template<typename Visit>
void visit(const JsonValue& value, const FieldNode* field, const QString& pointer, const Visit& onValue)
{
    onValue(value, field, pointer);
    for (const JsonValue& item : value.items())
        visit(item, field != nullptr ? field->items.get() : nullptr, pointer, onValue);
    for (const JsonMember& member : value.members())
        visit(
            member.value, field != nullptr ? field->child(member.key) : nullptr,
            pointer + u'/' + pointerStep(member.key), onValue);
}

/// The fields that a value carries, as far as the schema has them, in document order.
QStringList carried(const JsonValue& value, const FieldNode& schema)
{
    QStringList pointers;
    visit(value, &schema, {}, [&](const JsonValue&, const FieldNode* field, const QString& pointer) {
        if (field != nullptr && !pointer.isEmpty() && !pointers.contains(pointer))
            pointers.append(pointer);
    });
    return pointers;
}

void addFields(QStringList& pointers, const FieldNode& schema, const QString& pointer)
{
    for (const FieldNode& child : schema.children) {
        const QString here = pointer + u'/' + pointerStep(child.name);
        pointers.append(here);
        addFields(pointers, child, here);
    }
    if (schema.items)
        addFields(pointers, *schema.items, pointer);
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

bool holdsAll(const QStringList& all, const QStringList& some)
{
    return std::ranges::all_of(some, [&all](const QString& pointer) { return all.contains(pointer); });
}

/// Of an amount with two decimals.
qint64 cents(const JsonValue* amount)
{
    static const QRegularExpression money(u"^(\\d+)\\.(\\d\\d)$"_s);
    const auto match =
        money.match(QString::fromLatin1(amount != nullptr ? amount->spelling() : QByteArray()));
    return match.hasMatch() ? match.captured(1).toLongLong() * 100 + match.captured(2).toLongLong() : -1;
}

/// With apostrophes for quotes.
JsonValue schemaJson(const QByteArray& text)
{
    const auto json = parseJson(QByteArray(text).replace('\'', '"'));
    if (!json)
        qFatal("no schema: %s", text.constData());
    return *json;
}

EventTypeInfo typeOf(JsonValue schema)
{
    return {.name = u"any"_s, .properties = LazySchema(std::move(schema))};
}

} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areValid()
    {
        for (const SampleKind kind : kinds) {
            for (quint32 seed = 0; seed < 25; ++seed) {
                eachSample(
                    request(kind, seed),
                    [](const QString& name, const FieldNode& schema, const JsonValue& sample) {
                        const QByteArray problems = told(validate(schema, sample));
                        QVERIFY2(problems.isEmpty(), qPrintable(name + QString::fromUtf8(problems)));
                        QCOMPARE(*parseJson(sample.toCompact()), sample);
                    });
            }
        }
    }

    void areWhatTheContractAllows()
    {
        const JsonValue types = factsOf(u"event-types.json"_s);
        const JsonValue contexts = factsOf(u"contexts.json"_s);
        const FieldNode tracking = parseSchema(factsOf(u"tracking.json"_s));
        for (const SampleKind kind : kinds) {
            for (quint32 seed = 1; seed < 4; ++seed) {
                const SampleRequest wanted = request(kind, seed);
                for (const EventTypeInfo& type : m_catalogue.eventTypes()) {
                    const FieldNode schema = parseSchema(*types.find(type.name));
                    QCOMPARE(told(validate(schema, sampleProperties(type, wanted))), QByteArray());
                }
                for (const ContextInfo& context : m_catalogue.contexts()) {
                    const FieldNode schema =
                        parseSchema(JsonValue::object({{u"properties"_s, *contexts.find(context.name)}}));
                    QVERIFY(!schema.children.empty());
                    QCOMPARE(told(validate(schema, sampleContextInfo(context, wanted))), QByteArray());
                }
                QCOMPARE(told(validate(tracking, sampleTracking(m_catalogue, wanted))), QByteArray());
            }
        }
    }

    void repeatThemselves()
    {
        for (const SampleKind kind : kinds) {
            for (const EventTypeInfo& type : m_catalogue.eventTypes())
                QCOMPARE(sampleProperties(type, request(kind, 7)), sampleProperties(type, request(kind, 7)));
        }
        QStringList orders;
        for (quint32 seed = 0; seed < 20; ++seed)
            orders.append(
                QString::fromUtf8(sampleProperties(order(), request(SampleKind::Typical, seed)).toCompact()));
        QVERIFY2(orders.removeDuplicates() < 2, "seeds tell different stories");
    }

    void ordersAddUp()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            const JsonValue typical = sampleProperties(order(), request(SampleKind::Typical, seed));
            qint64 sum = 0;
            for (const JsonValue& line : typical.find(u"products")->items())
                sum += cents(line.find(u"price")) * line.find(u"quantity")->spelling().toLongLong();
            QVERIFY(sum > 0);
            QCOMPARE(cents(typical.at({u"amount", u"total"})), sum);

            const JsonValue full = sampleProperties(order(), request(SampleKind::Full, seed));
            const auto amount = [&full](QStringView name) { return cents(full.at({u"amount", name})); };
            sum = 0;
            for (const JsonValue& line : full.find(u"products")->items()) {
                const auto of = [&line](QStringView name) { return cents(line.find(name)); };
                QCOMPARE(
                    of(u"subtotal"),
                    of(u"price") * line.find(u"quantity")->spelling().toLongLong() - of(u"discount"));
                QVERIFY(of(u"tax") > 0 && of(u"tax") < of(u"subtotal"));
                sum += of(u"subtotal");
            }
            QCOMPARE(amount(u"total"), sum + amount(u"shipping") - amount(u"discount"));
            QCOMPARE(amount(u"total"), amount(u"revenue") + amount(u"shipping") + amount(u"tax"));
        }
    }

    void couponsAddUp()
    {
        const JsonValue coupon =
            sampleProperties(*m_catalogue.eventType(u"grantedCoupon"), request(SampleKind::Full));
        QCOMPARE(
            cents(coupon.find(u"totalAmount")),
            cents(coupon.find(u"redeemedAmount")) + cents(coupon.find(u"remainingAmount")));
        QVERIFY(coupon.find(u"startValidityDate")->toString() < coupon.find(u"redemptionDate")->toString());
        QVERIFY(coupon.find(u"redemptionDate")->toString() < coupon.find(u"redeemDate")->toString());
    }

    void tellOfNobodyReal()
    {
        int dates = 0;
        int mails = 0;
        int addresses = 0;
        int links = 0;
        for (quint32 seed = 0; seed < 10; ++seed) {
            eachSample(
                request(SampleKind::Full, seed),
                [&](const QString&, const FieldNode& schema, const JsonValue& sample) {
                    visit(
                        sample, &schema, {},
                        [&](const JsonValue& value, const FieldNode* field, const QString&) {
                            const QString format = field != nullptr ? field->format : QString();
                            const QString text = value.toString();
                            if (format == "date-time"_L1) {
                                const auto time = parseTimestamp(text);
                                QVERIFY2(
                                    time && *time<now&& * time> now - 400LL * 86'400'000, qPrintable(text));
                                ++dates;
                            } else if (format == "email"_L1) {
                                QVERIFY2(text.endsWith("@example.org"_L1), qPrintable(text));
                                ++mails;
                            } else if (format == "ipv4"_L1) {
                                QVERIFY2(isForDocumentation(QHostAddress(text)), qPrintable(text));
                                ++addresses;
                            } else if (format == "uri"_L1 || format == "url"_L1) {
                                QVERIFY2(QUrl(text).host().endsWith(".example"_L1), qPrintable(text));
                                ++links;
                            }
                        });
                });
        }
        QVERIFY(dates > 0 && mails > 0 && addresses > 0 && links > 0);
    }

    void growFromKindToKind()
    {
        for (const EventTypeInfo& type : m_catalogue.eventTypes()) {
            const FieldNode& schema = *type.properties.tree();
            const auto fields = [&](SampleKind kind) {
                return carried(sampleProperties(type, request(kind)), schema);
            };
            QStringList all;
            addFields(all, schema, {});
            QVERIFY2(
                holdsAll(fields(SampleKind::Typical), fields(SampleKind::Minimal)), qPrintable(type.name));
            QCOMPARE(fields(SampleKind::Full), all);
            QCOMPARE(sorted(fields(SampleKind::Edge)), sorted(all));
            QVERIFY2(fields(SampleKind::Minimal).size() <= 4, qPrintable(type.name));
            const bool says = schema.children.size() > 2; // more than the two free objects
            QCOMPARE(!fields(SampleKind::Minimal).isEmpty(), says);
        }
    }

    void typicalCarriesTheUsualFields()
    {
        for (const EventTypeInfo& type : m_catalogue.eventTypes()) {
            const JsonValue sample = sampleProperties(type, request(SampleKind::Typical));
            QCOMPARE(carried(sample, *type.properties.tree()), usualFields(type));
        }
        for (const ContextInfo& context : m_catalogue.contexts()) {
            const JsonValue sample = sampleContextInfo(context, request(SampleKind::Typical));
            QVERIFY(!usualFields(context).isEmpty());
            QCOMPARE(carried(sample, *context.contextInfo.tree()), usualFields(context));
        }
        const QStringList expected{u"/orderId"_s,       u"/type"_s,
                                   u"/paymentMethod"_s, u"/amount"_s,
                                   u"/amount/total"_s,  u"/amount/tax"_s,
                                   u"/products"_s,      u"/products/sku"_s,
                                   u"/products/name"_s, u"/products/quantity"_s,
                                   u"/products/price"_s};
        QCOMPARE(usualFields(order()), expected);
    }

    void goToTheLimits()
    {
        QByteArray all;
        bool anyNull = false;
        qsizetype longest = 0;
        eachSample(
            request(SampleKind::Edge), [&](const QString&, const FieldNode& schema, const JsonValue& sample) {
                all += sample.toCompact();
                visit(
                    sample, &schema, {}, [&](const JsonValue& value, const FieldNode* field, const QString&) {
                        anyNull = anyNull || (field != nullptr && value.isNull());
                        longest = std::max(longest, value.toString().size());
                        if (field != nullptr && field->minimum)
                            QVERIFY(
                                value.toDouble() == *field->minimum || value.toDouble() == field->maximum);
                    });
            });
        QVERIFY(anyNull);
        QVERIFY(longest >= 1000);
        for (const char* text :
             {"\U0001F9E6", "\u200D", "\u05D7", "e\u0301", "9007199254740991", "0.1234567890123456789"})
            QVERIFY2(all.contains(text), text);
    }

    void keepToAnySchema_data()
    {
        QTest::addColumn<QByteArray>("schema");
        const auto row = [](const char* name, const QByteArray& schema) { QTest::newRow(name) << schema; };
        row("bounds", "{'properties':{'a':{'type':'number','minimum':-3.5,'maximum':-3.25}}}");
        row("exclusive",
            "{'properties':{'a':{'type':'integer','minimum':4,'exclusiveMinimum':true,'maximum':6,"
            "'exclusiveMaximum':true}}}");
        row("multiple", "{'properties':{'a':{'type':'integer','minimum':11,'multipleOf':10}}}");
        row("large", "{'properties':{'a':{'type':'integer','minimum':5000000000}}}");
        row("lengths", "{'properties':{'name':{'type':'string','minLength':40,'maxLength':41},"
                       "'b':{'type':'string','maxLength':1},'c':{'type':'string','maxLength':0}}}");
        row("pattern", "{'properties':{'code':{'type':'string','pattern':'^[A-Z]{2}-[0-9]{4}$'},"
                       "'lang':{'type':'string','pattern':'^[a-z]{2}$'}}}");
        row("enum of anything", "{'properties':{'a':{'enum':[{'b':1},[2],null,3]}}}");
        row("enum without its null", "{'properties':{'a':{'type':['string','null'],'enum':['X','Y']}}}");
        row("list",
            "{'properties':{'a':{'type':'array','minItems':3,'maxItems':4,'items':{'type':'boolean'}}}}");
        row("set", "{'properties':{'a':{'type':'array','uniqueItems':true,'items':{'type':'string'}}}}");
        row("lists of lists",
            "{'properties':{'a':{'type':'array','items':{'type':'array','items':{'type':'integer'}}}}}");
        row("items of any type", "{'properties':{'a':{'type':'array'}}}");
        row("formats",
            "{'properties':{'a':{'type':'string','format':'date'},'b':{'type':'string','format':'ipv6'},"
            "'c':{'type':'string','format':'hostname'},'d':{'type':'string','format':'odd'}}}");
        row("any", "{'properties':{'a':{},'b':true}}");
        row("null", "{'properties':{'a':{'type':'null'}}}");
        row("required without field", "{'required':['a','b'],'properties':{'b':{'type':'integer'}}}");
        row("one of", "{'required':['a'],'properties':{'a':{'oneOf':[{'type':'integer'},{'type':'object',"
                      "'properties':{'b':{'type':'string'}}}]}}}");
        row("refers to itself",
            "{'definitions':{'n':{'type':'object','properties':{'next':{'$ref':'#/definitions/n'},"
            "'name':{'type':'string'}}}},'properties':{'n':{'$ref':'#/definitions/n'}}}");
        row("hostile sizes",
            "{'properties':{'a':{'type':'string','minLength':2000000000},'b':{'type':'array',"
            "'minItems':2000000000,'items':{'type':'string'}}}}");
        row("lists of many lists",
            "{'definitions':{'n':{'type':'array','minItems':1000,'items':{'$ref':'#/definitions/n'}}},"
            "'properties':{'a':{'$ref':'#/definitions/n'},'b':{'type':'array','minItems':900,'items':"
            "{'type':'array','minItems':900,'items':{'type':'array','minItems':900}}}}}");
        row("branches for ever", "{'properties':{'a':{'$ref':'#'},'b':{'$ref':'#'},'c':{'$ref':'#'},"
                                 "'d':{'$ref':'#'},'name':{'type':'string'}}}");
        row("nothing fits", "{'properties':{'a':{'type':'integer','minimum':4,'maximum':3},'b':{'not':{}}}}");
        row("empty", "{}");
    }

    void keepToAnySchema()
    {
        QFETCH(QByteArray, schema);
        const EventTypeInfo type = typeOf(schemaJson(schema));
        for (const SampleKind kind : kinds) {
            for (quint32 seed = 0; seed < 5; ++seed) {
                const JsonValue sample = sampleProperties(type, request(kind, seed));
                const auto found = validate(*type.properties.tree(), sample);
                QVERIFY2(found.empty(), QByteArray(told(found) + sample.toCompact().left(500)).constData());
            }
        }
    }

    /// What cannot be made is left out: no field of a random schema is required, so that a sample always
    /// fits.
    void keepToRandomSchemas()
    {
        qsizetype fields = 0;
        for (quint32 round = 0; round < 600; ++round) {
            SeededRandom random(round);
            const JsonValue schema = randomObject(random, 0);
            const EventTypeInfo type = typeOf(schema);
            const FieldNode& tree = *type.properties.tree();
            for (const SampleKind kind : kinds) {
                const JsonValue sample = sampleProperties(type, request(kind, round));
                const QByteArray problems =
                    told(validate(tree, sample)) + schema.toCompact() + sample.toCompact();
                QVERIFY2(validate(tree, sample).empty(), problems.constData());
                QCOMPARE(sampleProperties(type, request(kind, round)), sample);
                fields += carried(sample, tree).size();
            }
        }
        QVERIFY2(fields > 4000, qPrintable(QString::number(fields))); // few are left out
    }

    void guessByName()
    {
        const EventTypeInfo type = typeOf(schemaJson(
            "{'properties':{'supportEmail':{'type':'string'},'createdAt':{'type':'string'},'unitPrice':{'"
            "type':"
            "'number'},'cardId':{'type':'string'},'flag':{'type':'boolean'},'note':{'type':'object'}}}"));
        const JsonValue sample = sampleProperties(type, request(SampleKind::Typical));
        QVERIFY(sample.find(u"supportEmail")->toString().endsWith("@example.org"_L1));
        QVERIFY(parseTimestamp(sample.find(u"createdAt")->toString()));
        QVERIFY(cents(sample.find(u"unitPrice")) > 0);
        QVERIFY(!sample.find(u"cardId")->toString().isEmpty());
        QVERIFY(sample.find(u"flag")->isBool());
        QVERIFY(!sample.find(u"note")); // plain fields only, where nothing says what is usual
        QCOMPARE(sampleProperties(type, request(SampleKind::Minimal)).members().size(), 1U);
        QVERIFY(!sampleProperties(type, request(SampleKind::Full)).find(u"note")->members().empty());
    }

private:
    static JsonValue randomObject(SeededRandom& random, int depth)
    {
        JsonValue properties = JsonValue::object();
        const qint64 count = random.between(1, 5);
        for (qint64 i = 0; i < count; ++i)
            properties.set(u"f%1"_s.arg(i), randomField(random, depth));
        JsonValue schema = JsonValue::object({{u"type"_s, JsonValue::string(u"object"_s)}});
        schema.set(u"properties"_s, std::move(properties));
        if (random.chance(50))
            schema.set(u"additionalProperties"_s, JsonValue::boolean(false));
        return schema;
    }

    /// A field with keywords that may contradict each other.
    static JsonValue randomField(SeededRandom& random, int depth)
    {
        static const std::array types{u"string"_s, u"integer"_s, u"number"_s, u"boolean"_s,
                                      u"null"_s,   u"array"_s,   u"object"_s};
        static const std::array formats{u"date-time"_s, u"date"_s, u"email"_s, u"ipv4"_s, u"uri"_s, u"odd"_s};
        static const std::array patterns{u"^[A-Z]{3}$"_s, u"^\\d+$"_s, u"^x{40}$"_s, u"("_s};
        if (depth < 3 && random.chance(20))
            return randomObject(random, depth + 1);
        JsonValue field = JsonValue::object();
        const auto number = [&](const QString& keyword, int percent, qint64 low, qint64 high) {
            if (random.chance(percent))
                field.set(keyword, JsonValue::number(random.between(low, high)));
        };
        if (random.chance(90))
            field.set(u"type"_s, JsonValue::string(random.pick(types)));
        if (random.chance(20))
            field.set(
                u"type"_s,
                JsonValue::array(
                    {JsonValue::string(random.pick(types)), JsonValue::string(random.pick(types))}));
        number(u"minimum"_s, 25, -50, 50);
        number(u"maximum"_s, 25, -50, 50);
        number(u"multipleOf"_s, 10, 1, 9);
        number(u"minLength"_s, 15, 0, 30);
        number(u"maxLength"_s, 15, 0, 30);
        number(u"minItems"_s, 15, 0, 5);
        number(u"maxItems"_s, 15, 0, 5);
        if (random.chance(15))
            field.set(u"exclusiveMinimum"_s, JsonValue::boolean(true));
        if (random.chance(20))
            field.set(u"format"_s, JsonValue::string(random.pick(formats)));
        if (random.chance(10))
            field.set(u"pattern"_s, JsonValue::string(random.pick(patterns)));
        if (random.chance(15))
            field.set(u"uniqueItems"_s, JsonValue::boolean(true));
        if (random.chance(10))
            field.set(
                u"enum"_s,
                JsonValue::array({JsonValue(), JsonValue::number(qint64(7)), JsonValue::string(u"x"_s)}));
        if (depth < 3 && random.chance(30))
            field.set(u"items"_s, randomField(random, depth + 1));
        if (depth < 3 && random.chance(10))
            field.set(
                u"oneOf"_s,
                JsonValue::array({randomField(random, depth + 1), randomField(random, depth + 1)}));
        return field;
    }

    const EventTypeInfo& order() const { return *m_catalogue.eventType(u"completedOrder"); }

    static bool isForDocumentation(const QHostAddress& address)
    {
        return std::ranges::any_of(
            std::array{"192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"}, [&address](const char* net) {
                return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(net)));
            });
    }

    /// `onSample(name, schema, sample)` for all types, all contexts and the tracking.
    template<typename OnSample>
    void eachSample(const SampleRequest& wanted, const OnSample& onSample)
    {
        for (const EventTypeInfo& type : m_catalogue.eventTypes())
            onSample(type.name, *type.properties.tree(), sampleProperties(type, wanted));
        for (const ContextInfo& context : m_catalogue.contexts())
            onSample(context.name, *context.contextInfo.tree(), sampleContextInfo(context, wanted));
        onSample(u"tracking"_s, *m_catalogue.tracking().tree(), sampleTracking(m_catalogue, wanted));
    }

    Catalogue m_catalogue = Catalogue::bundled();
};

HUBSCOPE_TEST(SamplesTest)
#include "tst_samples.moc"
