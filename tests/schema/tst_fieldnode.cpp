// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/fieldnode.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

FieldNode parse(const QByteArray& text)
{
    const auto json = parseJson(text);
    if (!json)
        qFatal("the test's schema is not JSON: %s", text.constData());
    return parseSchema(*json);
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
        row(R"({"oneOf": [{"type": "null"}]})", "", R"(oneOf=[{"type":"null"}])");
        row(R"({"x-note": 1, "type": "null"})", "null", "x-note=1");
        row("true", "");
        row("{}", "");
        row("null", "");
        row("[1]", "");
        row("false", "", "not={}");
        row(R"({"minimum": "5"})", "", R"(minimum="5")");
        row(R"({"exclusiveMinimum": 5})", "", "exclusiveMinimum=5");
        row(R"({"minLength": -1})", "", "minLength=-1");
        row(R"({"maxLength": 2.5})", "", "maxLength=2.5");
        row(R"({"required": true})", "", "required=true");
        row(R"({"items": [{"type": "string"}]})", "", R"(items=[{"type":"string"}])");
        row(R"({"additionalProperties": {"type": "string"}})", "",
            R"(additionalProperties={"type":"string"})");
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
    }
};

HUBSCOPE_TEST(FieldNodeTest)
#include "tst_fieldnode.moc"
