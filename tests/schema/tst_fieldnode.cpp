// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/fieldnode.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

JsonValue json(const QByteArray& text)
{
    const auto parsed = parseJson(text);
    if (!parsed)
        qFatal("the test's schema is not JSON: %s", text.constData());
    return *parsed;
}

FieldNode parse(const QByteArray& text)
{
    return parseSchema(json(text));
}

QString typesOf(const FieldNode& node)
{
    static const QStringList names = {u"null"_s,   u"boolean"_s, u"integer"_s, u"number"_s,
                                      u"string"_s, u"array"_s,   u"object"_s};
    QStringList out;
    for (const FieldType type : node.types)
        out << names.at(int(type));
    return out.join(u' ');
}

QString unknownOf(const FieldNode& node)
{
    QStringList out;
    for (const JsonMember& member : node.unknown)
        out << member.key + u'=' + QString::fromUtf8(member.value.toCompact());
    return out.join(u' ');
}

constexpr const char* order = R"({
    "title": "Order", "description": "What was bought", "type": "object",
    "required": ["lines", "ghost"], "additionalProperties": false,
    "properties": {
        "total": {"type": "number", "minimum": 0, "maximum": 1e6, "exclusiveMinimum": true, "multipleOf": 0.01},
        "lines": {"type": "array", "minItems": 1, "maxItems": 9, "uniqueItems": true, "items": {
            "type": "object", "properties": {"sku": {
                "type": "string", "minLength": 2, "maxLength": 8, "pattern": "^[A-Z]", "format": "sku"}}}},
        "a/b~c": {"enum": ["x", 1, null]},
        "7": {"type": "boolean"}
    }})";

constexpr const char* nestedSchema = R"({
            "minProperties": 1, "maxProperties": 9, "patternProperties": {"^x-": {"type": "string"}},
            "additionalProperties": {"type": "integer"}, "not": {"type": "null"},
            "dependencies": {"a": ["b", "c"], "d": {"required": ["e"]}},
            "allOf": [{"type": "object"}], "anyOf": [{"type": "array"}, {"type": "object"}],
            "oneOf": [{"type": "object"}],
            "properties": {
                "pair": {"items": [{"type": "string"}, {"type": "boolean"}], "additionalItems": {"type": "null"}},
                "two": {"items": [{}, {}], "additionalItems": false},
                "list": {"items": {}, "additionalItems": false},
                "later": {"exclusiveMaximum": 7.50}}})";

constexpr const char* localSchema = R"({
            "definitions": {
                "money": {"title": "Money", "type": "object", "properties": {"of": {"$ref": "#/definitions/code"}}},
                "code": {"type": "string", "enum": ["EUR"]}, "a/b%": {"type": "boolean"}},
            "properties": {
                "price": {"$ref": "#/definitions/money", "title": "Price", "type": "null"},
                "cost": {"$ref": "#/definitions/money"}, "odd": {"$ref": "#/definitions/a~1b%25"},
                "$ref": {"type": "integer"}},
            "required": ["cost"]})";

constexpr const char* recursiveSchema = R"({
            "definitions": {"place": {"type": "object", "properties": {
                "name": {"type": "string"},
                "parts": {"type": "array", "items": {"$ref": "#/definitions/place", "title": "Part"}}}}},
            "properties": {"place": {"$ref": "#/definitions/place"}, "again": {"$ref": "#"}}})";

constexpr const char* commonSchema = R"({"definitions": {
                "id": {"type": "integer"}, "ref": {"$ref": "#/definitions/id"}, "far": {"$ref": "far.json"}}})";

constexpr const char* ownSchema = R"({"id": "hub:/own.json", "properties": {
                "a": {"$ref": "hub:/common.json#/definitions/ref"},
                "b": {"$ref": "common.json#/definitions/far"},
                "c": {"$ref": "elsewhere:/common.json"},
                "d": {"$ref": "own.json#/properties/a"}}})";

constexpr const char* nullableSchema = R"({"properties": {
            "a": {"title": "A", "oneOf": [{"type": "null"}, {"type": "object", "title": "B",
                  "properties": {"x": {}}}]},
            "b": {"anyOf": [{"type": "string", "enum": ["x"]}, {"type": "null"}]},
            "c": {"oneOf": [{}, {"type": "null"}]},
            "d": {"oneOf": [{"type": ["string", "null"]}, {"type": "null"}]},
            "e": {"minLength": 2, "oneOf": [{"type": "string"}, {"type": "null"}]}}})";

constexpr const char* choiceSchema = R"({"oneOf": [
            {"properties": {"card": {"type": "string"}}}, {"properties": {"cash": {"type": "number"}}}]})";

} // namespace

class FieldNodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheKeywordsSay()
    {
        const FieldNode root = parse(order);
        QCOMPARE(root.title, u"Order"_s);
        QCOMPARE(root.description, u"What was bought"_s);
        QVERIFY(root.closed);
        QCOMPARE(root.requiredKeys, (QStringList{u"lines"_s, u"ghost"_s}));
        QCOMPARE(unknownOf(root), QString());

        QStringList names;
        for (const FieldNode& child : root.children)
            names << child.name + (child.required ? u"!"_s : QString());
        QCOMPARE(names, (QStringList{u"total"_s, u"lines!"_s, u"a/b~c"_s, u"7"_s}));

        const FieldNode& total = *root.child(u"total");
        QCOMPARE(total.minimum, 0.0);
        QCOMPARE(total.maximum, 1e6);
        QCOMPARE(total.multipleOf, 0.01);
        QVERIFY(total.exclusiveMinimum);
        QVERIFY(!total.exclusiveMaximum);
        QVERIFY(!total.closed);

        const FieldNode& lines = *root.child(u"lines");
        QCOMPARE(lines.minItems, qint64(1));
        QCOMPARE(lines.maxItems, qint64(9));
        QVERIFY(lines.uniqueItems);
        const FieldNode& sku = *lines.items->child(u"sku");
        QCOMPARE(sku.minLength, qint64(2));
        QCOMPARE(sku.maxLength, qint64(8));
        QCOMPARE(sku.pattern, u"^[A-Z]"_s);
        QCOMPARE(sku.format, u"sku"_s);
        QVERIFY(!sku.required);

        const std::vector<JsonValue> allowed = {
            JsonValue::string(u"x"_s), JsonValue::number(qint64(1)), JsonValue()};
        QVERIFY(root.child(u"a/b~c")->enumValues == allowed);
    }

    void toleratesWhatIsOdd_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("types");
        QTest::addColumn<QString>("unknown");
        const auto row = [](const char* schema, const char* types, const char* unknown = "") {
            QTest::newRow(schema) << QByteArray(schema) << QString::fromUtf8(types)
                                  << QString::fromUtf8(unknown);
        };
        row(R"({"type": "string"})", "string");
        row(R"({"type": ["string", "null"]})", "string null");
        row(R"({"type": "number/null"})", "number null");
        row(R"({"type": ["number/null", "null"]})", "number null");
        row(R"({"type": "any"})", "", R"(type="any")");
        row(R"({"type": 7})", "", "type=7");
        row(R"({"type": ["text", "integer"]})", "integer");
        row(R"({"$schema": "urn:own", "type": "object"})", "object");
        row(R"({"$ref": "urn:a"})", "", R"($ref="urn:a")");
        row("{\"$ref\": \"#/definitions/none\"}", "", "$ref=\"#/definitions/none\"");
        row(R"({"$ref": 5, "type": "null"})", "null", "$ref=5");
        row(R"({"oneOf": []})", "", "oneOf=[]");
        row(R"({"not": 5, "allOf": {}, "dependencies": [], "patternProperties": true})", "",
            "not=5 allOf={} dependencies=[] patternProperties=true");
        row("{\"pattern\": \"[\"}", "", "pattern=\"[\"");
        row("{\"patternProperties\": {\"[\": {}}}", "", "patternProperties={\"[\":{}}");
        row(R"({"x-note": 1, "type": "null"})", "null", "x-note=1");
        row("true", "");
        row("{}", "");
        row("null", "");
        row("[1]", "");
        row("false", "");
        row(R"({"minimum": "5"})", "", R"(minimum="5")");
        row(R"({"exclusiveMinimum": "5"})", "", R"(exclusiveMinimum="5")");
        row(R"({"exclusiveMinimum": 5, "minimum": 3})", "", "minimum=3");
        row(R"({"minimum": 3, "exclusiveMinimum": 5})", "", "exclusiveMinimum=5");
        row(R"({"minLength": -1})", "", "minLength=-1");
        row(R"({"maxLength": 2.5})", "", "maxLength=2.5");
        row(R"({"required": true})", "", "required=true");
        row(R"({"items": "all"})", "", R"(items="all")");
        row(R"({"additionalProperties": "none"})", "", R"(additionalProperties="none")");
        row(R"({"properties": []})", "", "properties=[]");
        row(R"({"enum": "a"})", "", R"(enum="a")");
        row(R"({"title": 5, "description": null})", "", "title=5 description=null");
    }

    void toleratesWhatIsOdd()
    {
        QFETCH(QByteArray, schema);
        const FieldNode node = parse(schema);
        QTEST(typesOf(node), "types");
        QTEST(unknownOf(node), "unknown");
        QVERIFY(node.children.empty());
        QVERIFY(!node.closed);
    }

    void readsSchemasWithinSchemas()
    {
        const FieldNode root = parse(nestedSchema);
        QCOMPARE(unknownOf(root), QString());
        QCOMPARE(root.minProperties, qint64(1));
        QCOMPARE(root.maxProperties, qint64(9));
        QCOMPARE(root.patterns.size(), size_t(1));
        QCOMPARE(typesOf(*root.additional), u"integer"_s);
        QCOMPARE(typesOf(*root.excluded), u"null"_s);
        QCOMPARE(root.dependencies[0].keys, (QStringList{u"b"_s, u"c"_s}));
        QVERIFY(root.dependencies[0].schema == nullptr);
        QCOMPARE(root.dependencies[1].schema->requiredKeys, QStringList{u"e"_s});
        QCOMPARE(root.allOf.size(), size_t(1));
        QCOMPARE(root.anyOf.size(), size_t(2));
        QCOMPARE(root.oneOf.size(), size_t(1));
        QVERIFY(!root.closed);

        QCOMPARE(root.child(u"pair")->tuple.size(), size_t(2));
        QVERIFY(!root.child(u"pair")->closedItems);
        QCOMPARE(typesOf(*root.find(u"/pair/1")), u"boolean"_s);
        QCOMPARE(typesOf(*root.find(u"/pair/2")), u"null"_s);
        QVERIFY(root.child(u"two")->closedItems);
        QVERIFY(root.find(u"/two/2") == nullptr);
        QVERIFY(!root.child(u"list")->closedItems);
        QVERIFY(root.child(u"later")->exclusiveMaximum);
        QCOMPARE(root.child(u"later")->maximum, 7.5);
        QCOMPARE(root.child(u"later")->maximumSpelling, QByteArray("7.50"));
        QCOMPARE(typesOf(*root.find(u"/x-note")), u"string"_s);
        QCOMPARE(typesOf(*root.find(u"/note")), u"integer"_s);
    }

    void readsReferencesInTheirPlace()
    {
        const FieldNode root = parse(localSchema);
        QCOMPARE(typesOf(*root.child(u"price")), u"object"_s);
        QCOMPARE(root.child(u"price")->title, u"Price"_s);
        QCOMPARE(root.child(u"cost")->title, u"Money"_s);
        QCOMPARE(root.child(u"cost")->name, u"cost"_s);
        QVERIFY(root.child(u"cost")->required);
        QCOMPARE(root.child(u"cost")->child(u"of")->enumValues.size(), size_t(1));
        QCOMPARE(typesOf(*root.child(u"odd")), u"boolean"_s);
        QCOMPARE(typesOf(*root.child(u"$ref")), u"integer"_s);
        QVERIFY(root.referenced.empty());
    }

    void followsReferencesThatLeadBack()
    {
        auto root = std::make_unique<FieldNode>(parse(recursiveSchema));
        QCOMPARE(typesOf(*root->find(u"/place/parts/0/parts/1/name")), u"string"_s);
        QCOMPARE(typesOf(*root->find(u"/again/again/place")), u"object"_s);
        const FieldNode& part = *root->find(u"/place/parts")->items;
        QCOMPARE(part.title, u"Part"_s);
        QVERIFY(part.child(u"name") != nullptr);
        QVERIFY(!part.allows(FieldType::String));

        // Without its root a copy is an open node.
        const FieldNode copy = part;
        root.reset();
        QVERIFY(copy.child(u"name") == nullptr);
        QVERIFY(copy.allows(FieldType::String));
    }

    void standsSchemasThatLeadNowhere()
    {
        const FieldNode self = parse("{\"$ref\": \"#\"}");
        QVERIFY(self.find(u"/a") == nullptr);
        QVERIFY(self.allows(FieldType::Null));
        const FieldNode loop = parse("{\"allOf\": [{\"$ref\": \"#\"}], \"anyOf\": [{\"$ref\": \"#\"}]}");
        QVERIFY(loop.find(u"/a") == nullptr);

        // Each definition refers twice to the next: a tree of 2^40 nodes, if it were made.
        JsonValue definitions;
        for (int i = 0; i < 40; ++i) {
            const JsonValue next = json("{\"$ref\": \"#/definitions/d" + QByteArray::number(i + 1) + "\"}");
            JsonValue definition;
            definition.set(u"properties"_s, JsonValue::object({{u"a"_s, next}, {u"b"_s, next}}));
            definitions.set(u'd' + QString::number(i), definition);
        }
        definitions.set(u"d40"_s, json("{\"type\": \"null\"}"));
        JsonValue schema = json("{\"$ref\": \"#/definitions/d0\"}");
        schema.set(u"definitions"_s, definitions);
        const FieldNode wide = parseSchema(schema);
        QString pointer;
        for (int i = 0; i < 40; ++i)
            pointer += i % 3 == 0 ? u"/a"_s : u"/b"_s;
        QCOMPARE(typesOf(*wide.find(pointer)), u"null"_s);
    }

    void knowsOtherSchemas()
    {
        const KnownSchemas known = {
            {u"hub:/common.json"_s, json(commonSchema)},
            {u"hub:/far.json"_s, json(R"({"type": "boolean"})")}};
        const FieldNode root = parseSchema(json(ownSchema), known);
        QCOMPARE(typesOf(*root.child(u"a")), u"integer"_s);
        QCOMPARE(typesOf(*root.child(u"b")), u"boolean"_s);
        QCOMPARE(unknownOf(*root.child(u"c")), u"$ref=\"elsewhere:/common.json\""_s);
        QCOMPARE(typesOf(*root.child(u"d")), u"integer"_s);
    }

    void takesNullAmongAlternativesForAType()
    {
        const FieldNode root = parse(nullableSchema);
        QCOMPARE(typesOf(*root.child(u"a")), u"object null"_s);
        QCOMPARE(root.child(u"a")->title, u"A"_s);
        QVERIFY(root.child(u"a")->child(u"x") != nullptr);
        QCOMPARE(typesOf(*root.child(u"b")), u"string null"_s);
        QCOMPARE(root.child(u"b")->enumValues.size(), size_t(2));
        for (const QStringView untouched : {u"c", u"d", u"e"})
            QCOMPARE(root.child(untouched)->oneOf.size(), size_t(2));
    }

    void findsWhereAlternativesHaveIt()
    {
        const FieldNode root = parse(choiceSchema);
        QCOMPARE(typesOf(*root.find(u"/cash")), u"number"_s);
        QVERIFY(root.find(u"/cheque") == nullptr);
        QVERIFY(root.child(u"cash") == nullptr);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("types"); ///< "-" where nothing is found
        QTest::newRow("root") << QString() << u"object"_s;
        QTest::newRow("property") << u"/total"_s << u"number"_s;
        QTest::newRow("item") << u"/lines/0"_s << u"object"_s;
        QTest::newRow("in an item") << u"/lines/12/sku"_s << u"string"_s;
        QTest::newRow("escaped") << u"/a~1b~0c"_s << QString();
        QTest::newRow("key of digits") << u"/7"_s << u"boolean"_s;
        QTest::newRow("no such key") << u"/totals"_s << u"-"_s;
        QTest::newRow("below a leaf") << u"/total/x"_s << u"-"_s;
        QTest::newRow("not an index") << u"/lines/first"_s << u"-"_s;
        QTest::newRow("empty step") << u"/"_s << u"-"_s;
        QTest::newRow("no pointer") << u"total"_s << u"-"_s;
    }

    void finds()
    {
        QFETCH(QString, pointer);
        const FieldNode root = parse(order);
        const FieldNode* found = root.find(pointer);
        QTEST(found == nullptr ? u"-"_s : typesOf(*found), "types");
    }

    void knowsWhatItAllows()
    {
        const FieldNode number = parse(R"({"type": ["number", "null"]})");
        QVERIFY(number.allows(FieldType::Number));
        QVERIFY(number.allows(FieldType::Integer));
        QVERIFY(number.allows(FieldType::Null));
        QVERIFY(!number.allows(FieldType::String));
        QVERIFY(!parse(R"({"type": "integer"})").allows(FieldType::Number));
        QVERIFY(parse("{}").allows(FieldType::Array));
        QCOMPARE(fieldTypeOf(JsonValue::number(QByteArray("1.0"))), FieldType::Number);
        QCOMPARE(fieldTypeOf(JsonValue::number(QByteArray("12"))), FieldType::Integer);
        QCOMPARE(fieldTypeName(FieldType::Object), u"object"_s);
    }
};

HUBSCOPE_TEST(FieldNodeTest)
#include "tst_fieldnode.moc"
