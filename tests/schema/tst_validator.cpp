// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/validator.h"

#include "core/jsonpointer.h"
#include "schema/catalogue.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

/// JSON with apostrophes for quotes.
JsonValue json(QString text)
{
    const auto parsed = parseJson(text.replace(u'\'', u'"').toUtf8());
    if (!parsed)
        qFatal("the test's text is not JSON: %s", qPrintable(text));
    return *parsed;
}

QString fixText(const Fix& fix)
{
    const QString value = QString::fromUtf8(fix.value.toCompact()).replace(u'"', u'\'');
    switch (fix.kind) {
    case Fix::Kind::Replace:
        return u" -> "_s + value;
    case Fix::Kind::Rename:
        return u" renamed "_s + fix.key;
    case Fix::Kind::Remove:
        return u" removed"_s;
    case Fix::Kind::Add:
        return u" added "_s + value;
    }
    return {};
}

/// One line per violation: pointer, keyword, and the fix on offer.
QString described(const std::vector<Violation>& violations)
{
    QStringList lines;
    for (const Violation& violation : violations) {
        const QString rule = keywordOf(violation.rule);
        const QString number = u"rule "_s + QString::number(int(violation.rule));
        const QString severity = violation.severity == Violation::Severity::Warning ? u"~"_s : QString();
        lines << severity + violation.pointer + u' ' + (rule.isEmpty() ? number : rule) +
                     (violation.fix ? fixText(*violation.fix) : QString());
    }
    return lines.join(u'\n');
}

void mend(JsonValue& value, const Violation& violation)
{
    const Fix& fix = *violation.fix;
    if (fix.kind == Fix::Kind::Remove)
        removeAt(value, violation.pointer);
    else if (fix.kind == Fix::Kind::Rename)
        renameAt(value, violation.pointer, fix.key);
    else
        setAt(value, violation.pointer, fix.value);
}

} // namespace

class ValidatorTest : public QObject
{
    Q_OBJECT

private:
    Catalogue m_catalogue = Catalogue::bundled();

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("found");
        const auto row = [](const QString& schema, const QString& value, const QString& found) {
            QTest::newRow(qPrintable(schema + u' ' + value)) << schema << value << found;
        };
        const QString number = u"{'type': 'number'}"_s;
        row(number, u"1"_s, {});
        row(number, u"1.5"_s, {});
        row(number, u"'12,50'"_s, u" type -> 12.50"_s);
        row(number, u"'12.50'"_s, u" type -> 12.50"_s);
        row(number, u"' 12 '"_s, u" type -> 12"_s);
        row(number, u"'1.234,50'"_s, u" type -> 1234.50"_s);
        row(number, u"'1,234.50'"_s, u" type -> 1234.50"_s);
        row(number, u"'1.234.567'"_s, u" type -> 1234567"_s);
        row(number, u"'12 500,5'"_s, u" type -> 12500.5"_s);
        row(number, u"'1,234'"_s, u" type"_s);
        row(number, u"'0,125'"_s, u" type -> 0.125"_s);
        row(number, u"'12345,678'"_s, u" type -> 12345.678"_s);
        row(number, u"'€ 12,50'"_s, u" type -> 12.50"_s);
        row(number, u"'-12,50 €'"_s, u" type -> -12.50"_s);
        row(number, u"'007'"_s, u" type -> 7"_s);
        row(number, u"'.5'"_s, u" type -> 0.5"_s);
        row(number, u"'0'"_s, u" type -> 0"_s);
        row(number, u"'9007199254740993'"_s, u" type -> 9007199254740993"_s);
        row(number, u"'1e400'"_s, u" type -> 1e400"_s);
        row(number, u"'12 apples'"_s, u" type"_s);
        row(number, u"'1.2.3'"_s, u" type"_s);
        row(number, u"''"_s, u" type"_s);
        row(number, u"true"_s, u" type"_s);
        row(number, u"null"_s, u" type"_s);
        row(u"{'type': ['number', 'null']}"_s, u"''"_s, u" type -> null"_s);
        row(u"{'type': 'integer'}"_s, u"3.0"_s, u" type -> 3"_s);
        row(u"{'type': 'integer'}"_s, u"3e2"_s, u" type -> 300"_s);
        row(u"{'type': 'integer'}"_s, u"0.0"_s, u" type -> 0"_s);
        row(u"{'type': 'integer'}"_s, u"'4.0'"_s, u" type -> 4"_s);
        row(u"{'type': 'integer'}"_s, u"3.5"_s, u" type"_s);
        row(u"{'type': 'integer'}"_s, u"1e400"_s, u" type"_s);
        row(u"{'type': 'integer'}"_s, u"12345678901234567890123"_s, {});
        row(u"{'type': 'number', 'maximum': 10}"_s, u"'12'"_s, u" type"_s);
        row(u"{'type': 'string'}"_s, u"1.10"_s, u" type -> '1.10'"_s);
        row(u"{'type': 'string'}"_s, u"true"_s, u" type -> 'true'"_s);
        row(u"{'type': 'string'}"_s, u"[]"_s, u" type"_s);
        row(u"{'type': 'string', 'format': 'date-time'}"_s, u"1714557600000"_s,
            u" type -> '2024-05-01T10:00:00.000Z'"_s);
        row(u"{'type': 'string', 'format': 'date-time'}"_s, u"1714557600"_s,
            u" type -> '2024-05-01T10:00:00.000Z'"_s);
        row(u"{'type': 'boolean'}"_s, u"'True'"_s, u" type -> true"_s);
        row(u"{'type': 'array', 'items': {'type': 'string'}}"_s, u"'a'"_s, u" type -> ['a']"_s);
        row(u"{'type': 'array', 'items': {'type': 'string'}}"_s, u"{}"_s, u" type"_s);
        row(u"{'type': 'object'}"_s, u"'{}'"_s, u" type -> {}"_s);

        row(u"{'enum': ['EUR', 'USD', 1, null]}"_s, u"'eur '"_s, u" enum -> 'EUR'"_s);
        row(u"{'enum': ['EUR', 'USD', 1, null]}"_s, u"1.0"_s, {});
        row(u"{'enum': ['EUR', 'USD', 1, null]}"_s, u"'1'"_s, u" enum -> 1"_s);
        row(u"{'enum': ['EUR', 'USD']}"_s, u"'EUX'"_s, u" enum"_s);
        row(u"{'enum': ['creditcard', 'debitcard']}"_s, u"'Credit-Card'"_s, u" enum -> 'creditcard'"_s);
        row(u"{'enum': ['creditcard', 'debitcard']}"_s, u"'creditcrd'"_s, u" enum -> 'creditcard'"_s);
        row(u"{'enum': ['stored', 'scored']}"_s, u"'sxored'"_s, u" enum"_s);
        row(u"{'enum': [{'a': 1.0, 'b': [2]}]}"_s, u"{'b': [2.00], 'a': 1}"_s, {});

        row(u"{'minimum': 0}"_s, u"-0.5"_s, u" minimum"_s);
        row(u"{'minimum': 0, 'exclusiveMinimum': true}"_s, u"0.0"_s, u" minimum"_s);
        row(u"{'maximum': 9007199254740992}"_s, u"9007199254740993"_s, u" maximum"_s);
        row(u"{'maximum': 9007199254740992}"_s, u"1e400"_s, u" maximum"_s);
        row(u"{'exclusiveMaximum': 5}"_s, u"5"_s, u" maximum"_s);
        row(u"{'multipleOf': 0.01}"_s, u"0.1"_s, {});
        row(u"{'multipleOf': 0.01}"_s, u"0.105"_s, u" multipleOf"_s);

        row(u"{'minLength': 2, 'maxLength': 3}"_s, u"'€'"_s, u" minLength"_s);
        row(u"{'minLength': 2, 'maxLength': 3}"_s, u"'😀😀😀'"_s, {});
        row(u"{'maxLength': 3}"_s, u"'abcd'"_s, u" maxLength"_s);
        row(u"{'maxLength': 3}"_s, u"' abc '"_s, u" maxLength -> 'abc'"_s);
        row(u"{'pattern': '^[A-Z]+$'}"_s, u"'AB '"_s, u" pattern -> 'AB'"_s);
        row(u"{'pattern': '^\\\\u00c0$'}"_s, u"'À'"_s, {});
        row(u"{'pattern': 'b'}"_s, u"'abc'"_s, {});

        row(u"{'minItems': 1}"_s, u"[]"_s, u" minItems"_s);
        row(u"{'maxItems': 1}"_s, u"[1, 2]"_s, u" maxItems"_s);
        row(u"{'uniqueItems': true}"_s, u"[1, {'a': 1}, 1.0, {'a': 1.0}, [1]]"_s,
            u"/2 uniqueItems removed\n/3 uniqueItems removed"_s);
        row(u"{'items': [{'type': 'string'}], 'additionalItems': {'type': 'null'}}"_s, u"['', null, 5]"_s,
            u"/2 type"_s);
        row(u"{'items': [{}], 'additionalItems': false}"_s, u"[1, 2]"_s, u" maxItems"_s);
        row(u"{'minProperties': 1, 'maxProperties': 2}"_s, u"{}"_s, u" minProperties"_s);
        row(u"{'maxProperties': 1}"_s, u"{'a': 1, 'b': 2}"_s, u" maxProperties"_s);

        const QString order = u"{'properties': {'orderId': {'type': 'string'}, 'price': {'type': 'number'}, "
                              "'tax': {}, 'amount': {'type': 'object'}}, 'required': ['orderId', 'amount'], "
                              "'additionalProperties': false}"_s;
        row(order, u"{'orderid': 'a', 'amount': {}}"_s,
            u"/orderid additionalProperties renamed orderId\n/orderId required"_s);
        row(order, u"{'order_id': 'a', 'amount': {}}"_s,
            u"/order_id additionalProperties renamed orderId\n/orderId required"_s);
        row(order, u"{'orderId': 'a', 'orderid': 'b', 'amount': {}}"_s,
            u"/orderid additionalProperties removed"_s);
        row(order, u"{'orderId': 'a', 'prise': 1, 'amount': {}}"_s,
            u"/prise additionalProperties renamed price"_s);
        row(order, u"{'orderId': 'a', 'pirce': 1, 'amount': {}}"_s,
            u"/pirce additionalProperties renamed price"_s);
        row(order, u"{'orderId': 'a', 'vat': 1, 'amount': {}}"_s, u"/vat additionalProperties removed"_s);
        row(order, u"{'orderId': 'a', 'a/b': 1, 'amount': {}}"_s, u"/a~1b additionalProperties removed"_s);
        row(order, u"{'orderId': 'a'}"_s, u"/amount required added {}"_s);
        row(order, u"{'orderId': null, 'price': null, 'amount': {}}"_s,
            u"/orderId type\n/price type removed"_s);
        row(order, u"{'orderId': 5, 'orderId': 'a', 'amount': {}}"_s, {});
        row(order, u"{'amount': {}, 'price': '1,5', 'orderId': 7}"_s,
            u"/price type -> 1.5\n/orderId type -> '7'"_s);
        row(u"{'patternProperties': {'^x-': {'type': 'string'}}, 'additionalProperties': false}"_s,
            u"{'x-a': 'b', 'x-c': 1, 'd': 2}"_s, u"/x-c type -> '1'\n/d additionalProperties removed"_s);
        row(u"{'additionalProperties': {'type': 'null'}}"_s, u"{'a': 1}"_s, u"/a type"_s);
        row(u"{'dependencies': {'a': ['b'], 'c': {'required': ['d']}}}"_s, u"{'a': 1, 'c': 2}"_s,
            u"/b dependencies\n/d required"_s);

        row(u"{'allOf': [{'minimum': 3}, {'maximum': 1}]}"_s, u"2"_s, u" minimum\n maximum"_s);
        row(u"{'anyOf': [{'minimum': 3}, {'maximum': 1}]}"_s, u"2"_s, u" anyOf"_s);
        row(u"{'oneOf': [{'minimum': 1}, {'maximum': 3}]}"_s, u"2"_s, u" oneOf"_s);
        row(u"{'oneOf': [{'type': 'string'}, {'type': 'object', 'required': ['a']}]}"_s, u"{}"_s,
            u"/a required"_s);
        row(u"{'oneOf': [{'type': 'string'}, {'type': 'boolean'}]}"_s, u"1"_s, u" oneOf"_s);
        row(u"{'not': {'type': 'null'}}"_s, u"null"_s, u" not"_s);
        row(u"false"_s, u"1"_s, u" not"_s);
        const QString ids = u"{'properties': {'orderId': {}, 'total': {}}, 'additionalProperties': false}"_s;
        row(ids, u"{'orderid': 1}"_s, u"/orderid additionalProperties renamed orderId"_s);
        row(ids, u"{'orderid': 1, 'orderId': 1}"_s, u"/orderid additionalProperties removed"_s);
        const QString code = u"{'pattern': '^[A-Z$]+$'}"_s;
        row(code, u"'A$'"_s, {});
        row(code, u"'AB\\n'"_s, u" pattern -> 'AB'"_s); // to ECMA-262 `$` is the very end
        row(u"{'pattern': '^\\\\$[0-9]$|^x$'}"_s, u"'$5'"_s, {});
        row(u"{'pattern': '^\\\\$[0-9]$|^x$'}"_s, u"'5\\n'"_s, u" pattern"_s);
        row(u"{'properties': {'child': {'$ref': '#'}}, 'additionalProperties': false}"_s,
            u"{'child': {'child': {'clild': 1}}}"_s,
            u"/child/child/clild additionalProperties renamed child"_s);
    }

    void finds()
    {
        QFETCH(QString, schema);
        QFETCH(QString, value);
        const FieldNode tree = parseSchema(json(schema));
        const JsonValue checked = json(value);
        const std::vector<Violation> violations = validate(tree, checked);
        QTEST(described(violations), "found");
        QCOMPARE(conforms(tree, checked), violations.empty());
    }

    void saysWhatStandsThereAndWhatShould()
    {
        const FieldNode tree =
            parseSchema(json(u"{'properties': {'a': {'items': {'type': ['null', 'integer']}}, "
                             "'b': {'enum': ['x', 1]}, 'c': {'minimum': 1.50}}}"_s));
        const auto found = validate(tree, json(u"{'a': [1, 'z'], 'b': 2, 'c': 1.4}"_s), u"/properties"_s);
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(found[0].pointer, u"/properties/a/1"_s);
        QCOMPARE(found[0].actual.toString(), u"z"_s);
        QCOMPARE(found[0].expected.toCompact(), QByteArray("[\"null\",\"integer\"]"));
        QCOMPARE(found[1].expected.toCompact(), QByteArray("[\"x\",1]"));
        QCOMPARE(found[2].expected.spelling(), QByteArray("1.50"));
        QCOMPARE(found[2].severity, Violation::Severity::Error);
    }

    void formats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<QString>("fixed"); ///< empty: no fix
        const auto good = [](const QString& format, const QString& text) {
            QTest::newRow(qPrintable(format + u' ' + text.left(60))) << format << text << true << QString();
        };
        const auto bad = [](const QString& format, const QString& text, const QString& fixed = {}) {
            QTest::newRow(qPrintable(format + u' ' + text)) << format << text << false << fixed;
        };
        const QString time = u"date-time"_s;
        good(time, u"2017-03-08T10:18:17.000+0000"_s);
        good(time, u"2017-03-08T10:18:17Z"_s);
        good(time, u"2017-03-08t10:18:17.1234567-08:00"_s);
        bad(time, u"2017-03-08T10:18:17"_s, u"2017-03-08T10:18:17Z"_s);
        bad(time, u"2017-03-08 10:18:17+01:00"_s, u"2017-03-08T10:18:17+01:00"_s);
        bad(time, u"2017-03-08 10:18"_s, u"2017-03-08T10:18:00Z"_s);
        bad(time, u"2017-03-08"_s, u"2017-03-08T00:00:00Z"_s);
        bad(time, u" 2017-03-08T10:18:17Z "_s, u"2017-03-08T10:18:17Z"_s);
        bad(time, u"2017-02-29T10:18:17Z"_s);
        bad(time, u"08/03/2017"_s);
        bad(time, QString());
        good(u"date"_s, u"2020-02-29"_s);
        bad(u"date"_s, u"2020-02-29T10:00:00Z"_s, u"2020-02-29"_s);
        bad(u"date"_s, u"2021-02-29"_s);
        good(u"ipv4"_s, u"192.168.1.1"_s);
        bad(u"ipv4"_s, u"192.168.1.1/16"_s, u"192.168.1.1"_s);
        bad(u"ipv4"_s, u"192.168.1.1:8080"_s, u"192.168.1.1"_s);
        bad(u"ipv4"_s, u"192.168.1.256"_s);
        bad(u"ipv4"_s, u"192.168.1.01"_s);
        bad(u"ipv4"_s, u"192.168.1."_s);
        bad(u"ipv4"_s, u"192.168.1.1\n"_s, u"192.168.1.1"_s);
        good(u"ipv6"_s, u"::"_s);
        good(u"ipv6"_s, u"2001:db8::7"_s);
        good(u"ipv6"_s, u"1:2:3:4:5:6:7:8"_s);
        good(u"ipv6"_s, u"::ffff:192.168.1.1"_s);
        bad(u"ipv6"_s, u"1::2::3"_s);
        bad(u"ipv6"_s, u"1:2:3:4:5:6:7"_s);
        bad(u"ipv6"_s, u":1:2:3:4:5:6:7"_s);
        bad(u"ipv6"_s, u"2001:db8::7/64"_s, u"2001:db8::7"_s);
        good(u"hostname"_s, u"www.example.com"_s);
        bad(u"hostname"_s, u"www..example.com"_s);
        bad(u"hostname"_s, u"example.com."_s);
        good(u"email"_s, u"mario.rossi@example.com"_s);
        good(u"email"_s, u"\"mario rossi\"@example.com"_s);
        good(u"email"_s, u"o'neil+news@città.example"_s);
        good(u"email"_s, u"mario@[127.0.0.1]"_s);
        bad(u"email"_s, u" mario@example.com "_s, u"mario@example.com"_s);
        bad(u"email"_s, u"Mario Rossi <mario@example.com>"_s, u"mario@example.com"_s);
        bad(u"email"_s, u"mailto:mario@example.com"_s, u"mario@example.com"_s);
        bad(u"email"_s, u"mario@example"_s);
        bad(u"email"_s, u"mario..rossi@example.com"_s);
        bad(u"email"_s, u"mario@rossi@example.com"_s);
        good(u"uri"_s, u"https://example.com/a?b=c#d"_s);
        good(u"uri"_s, u"urn:isbn:0451450523"_s);
        good(u"uri"_s, u"https://example.com/città"_s);
        good(u"uri"_s, u"https://example.com/"_s + QString(200'000, u'a'));
        good(u"url"_s, u"https://example.com/?"_s + u"%20"_s.repeated(100'000));
        good(u"uri"_s, u"data:image/png;base64,"_s + QString(300'000, u'A'));
        bad(u"uri"_s, u"www.example.com/shoes"_s, u"https://www.example.com/shoes"_s);
        bad(u"uri"_s, u"//example.com/shoes"_s, u"https://example.com/shoes"_s);
        bad(u"uri"_s, u"https://example.com/red shoes"_s, u"https://example.com/red%20shoes"_s);
        bad(u"uri"_s, u"/shoes"_s);
        bad(u"uri"_s, u"shoes"_s);
        bad(u"uri"_s, u"https://example.com/100%"_s, u"https://example.com/100%25"_s);
        good(u"url"_s, u"http://localhost:8080"_s);
        bad(u"url"_s, u"mailto:mario@example.com"_s);
        bad(u"url"_s, u"http://"_s);
        good(u"colour"_s, u"anything"_s);
    }

    void formats()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QFETCH(QString, fixed);
        QCOMPARE(hasFormat(text, format), fits);
        FieldNode node;
        node.format = format;
        const auto found = validate(node, JsonValue::string(text));
        QCOMPARE(found.size(), fits ? size_t(0) : size_t(1));
        if (!fits)
            QCOMPARE(found[0].fix ? found[0].fix->value.toString() : QString(), fixed);
    }

    /// Patterns and schemas come from the workspace: none may hold the window up.
    void standsHostileSchemas_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("value");
        QTest::newRow("pattern") << u"{'pattern': '^(a|aa)+$'}"_s << u'\'' + QString(5000, u'a') + u"b'"_s;
        QTest::newRow("leads to itself") << u"{'oneOf': [{'$ref': '#'}, {'$ref': '#'}]}"_s << u"1"_s;
        QTest::newRow("not itself") << u"{'not': {'$ref': '#'}}"_s << u"1"_s;
        QTest::newRow("each other")
            << u"{'definitions': {'a': {'anyOf': [{'$ref': '#/definitions/b'}, {'$ref': '#/definitions/a'}]},"
               "'b': {'anyOf': [{'$ref': '#/definitions/a'}, {'$ref': '#/definitions/b'}]}}, "
               "'not': {'$ref': '#/definitions/a'}}"_s
            << u"1"_s;
        QStringList numbers;
        for (int i = 0; i < 20'000; ++i)
            numbers << QString::number(i);
        QTest::newRow("unique") << u"{'uniqueItems': true}"_s << u'[' + numbers.join(u',') + u']';
    }

    void standsHostileSchemas()
    {
        QFETCH(QString, schema);
        QFETCH(QString, value);
        const FieldNode tree = parseSchema(json(schema));
        const JsonValue checked = json(value);
        const QString found = described(validate(tree, checked));
        QCOMPARE(found, QString());
    }

    void asksAlternativesOnce()
    {
        // An alternative that is of the value's type, within another one, and so on.
        QString schema = u"{'properties': {'a': {'type': 'integer'}}}"_s;
        QString value = u"{'a': 'x'}"_s;
        QString pointer = u"/a"_s;
        for (int level = 0; level < 40; ++level) {
            schema = u"{'anyOf': [{'type': 'string'}, {'properties': {'b': %1}}]}"_s.arg(schema);
            value = u"{'b': %1}"_s.arg(value);
            pointer.prepend(u"/b"_s);
        }
        const FieldNode tree = parseSchema(json(schema));
        QVERIFY(!conforms(tree, json(value)));
        QCOMPARE(described(validate(tree, json(value))), pointer + u" type"_s);
    }

    void findsRepeatedNumbersQuickly()
    {
        const FieldNode tree = parseSchema(json(u"{'uniqueItems': true}"_s));
        JsonValue items = JsonValue::array();
        for (int i = 0; i < 20'000; ++i) // too large for a double, all of them
            items.append(JsonValue::number(QByteArray::number(i + 1) + "e400"));
        QVERIFY(conforms(tree, items));
        items.append(JsonValue::number(QByteArray("70e399")));
        QCOMPARE(described(validate(tree, items)), u"/20000 uniqueItems removed"_s);
    }

    void endsAfterManyViolations()
    {
        const FieldNode tree = parseSchema(json(u"{'items': {'type': 'null'}}"_s));
        const JsonValue value = JsonValue::array(std::vector<JsonValue>(5000, JsonValue::boolean(true)));
        QCOMPARE(validate(tree, value).size(), size_t(1000));
        QVERIFY(!conforms(tree, value));
    }

    void events_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const QString& event, const QString& found) {
            QTest::newRow(name) << event << found;
        };
        const QString empty = u"rule "_s + QString::number(int(Rule::Empty));
        const QString away = u"rule "_s + QString::number(int(Rule::NotInWorkspace));
        const QString nobody = u"/customerId rule "_s + QString::number(int(Rule::Identity));
        const QString rest = u"'type': 'viewedPage', 'context': 'WEB', 'properties': {}}"_s;
        const QString known = u"{'customerId': 'c', "_s;
        row("in order", known + rest, {});
        row("all of it",
            known +
                u"'mode': 'ACTIVE', 'date': '2024-05-01T10:00:00.000+0000', 'contextInfo': {}, "
                "'tracking': {'ga': {'utm_source': 'x'}}, " +
                rest,
            {});
        row("null for nothing",
            known +
                u"'bringBackProperties': null, 'mode': null, 'date': null, 'contextInfo': null, "
                "'tracking': null, " +
                rest,
            {});
        row("no object", u"[]"_s, u" type"_s);
        row("empty", u"{}"_s,
            u"/type required\n/context required\n/properties required added {}\n"_s + nobody);
        row("nobody's", u'{' + rest, nobody);
        row("nobody's by null", u"{'customerId': null, "_s + rest, nobody);
        row("empty texts",
            u"{'customerId': '', 'type': '', 'context': '', 'mode': '', 'date': '', "
            "'properties': {}}"_s,
            u"/customerId %1\n/type %1\n/context %1\n/mode %1\n/date %1"_s.arg(empty));
        row("wrong types",
            u"{'customerId': 5, 'type': 1, 'context': [], 'mode': true, 'date': 1714557600000, "
            "'properties': null, 'contextInfo': '', 'tracking': []}"_s,
            u"/customerId type -> '5'\n/type type\n/context type\n/mode type\n"
            "/date type -> '2024-05-01T10:00:00.000Z'\n/properties type\n/contextInfo type -> null\n/tracking type"_s);
        row("a stored event's fields", u"{'id': 'e', 'customerId': 'c', 'registeredAt': 'x', "_s + rest,
            u"/id additionalProperties removed\n/registeredAt additionalProperties removed"_s);
        row("misspelled keys", u"{'customerID': 'c', 'contextinfo': {}, 'colour': 1, "_s + rest,
            u"/customerID additionalProperties renamed customerId\n"
            "/contextinfo additionalProperties renamed contextInfo\n/colour additionalProperties removed\n"_s +
                nobody);
        row("session",
            u"{'bringBackProperties': {'type': 'SESSION_ID', 'value': 's', 'nodeId': 'n'}, "_s + rest, {});
        row("old spelling",
            u"{'bringBackProperties': {'type': 'externalId', 'value': 's', 'nodeId': 'n'}, "_s + rest,
            u"~/bringBackProperties/type enum -> 'EXTERNAL_ID'"_s);
        row("another identity",
            u"{'bringBackProperties': {'type': 'EMAIL', 'value': '', 'nodeId': 5}, "_s + rest,
            u"/bringBackProperties/value %1\n/bringBackProperties/nodeId type -> '5'\n"
            "/bringBackProperties/type enum"_s.arg(empty));
        row("half an identity", u"{'bringBackProperties': {}, "_s + rest,
            u"/bringBackProperties/type required\n/bringBackProperties/value required\n"
            "/bringBackProperties/nodeId required"_s);
        row("mode", known + u"'mode': 'active', "_s + rest, u"/mode enum -> 'ACTIVE'"_s);
        row("date", known + u"'date': '2024-02-30', "_s + rest, u"/date format"_s);
        row("date with blanks", known + u"'date': '2024-02-20T10:00Z x', "_s + rest, u"/date format"_s);
        row("other names", known + u"'type': 'viewedpage', 'context': 'Web', 'properties': {}}"_s,
            u"/context %1 -> 'WEB'\n~/type %1 -> 'viewedPage'"_s.arg(away));
        row("unknown names", known + u"'type': 'flew', 'context': 'MOON', 'properties': {}}"_s,
            u"~/type %1\n/context %1"_s.arg(away));
        row("payload",
            known + u"'type': 'completedOrder', 'context': 'RETAIL', 'properties': {'orderid': 'a', "
                    "'products': [{'price': '12,50'}]}, 'contextInfo': {'client': {'ip': '192.168.1.1/16'}}, "
                    "'tracking': {'ga': {'utm_sorce': 'x'}}}"_s,
            u"/properties/orderid additionalProperties renamed orderId\n"
            "/properties/products/0/price type -> 12.50\n"
            "/contextInfo/client/ip format -> '192.168.1.1'\n"
            "/tracking/ga/utm_sorce additionalProperties renamed utm_source"_s);
    }

    void events()
    {
        QFETCH(QString, event);
        QFETCH(QString, found);
        JsonValue value = json(event);
        const auto sorted = [](const QString& lines) {
            QStringList list = lines.split(u'\n');
            list.sort();
            return list;
        };
        const auto violations = validateEvent(value, m_catalogue);
        QCOMPARE(sorted(described(violations)), sorted(found));

        // What is on offer mends it.
        QStringList unmended;
        for (const Violation& violation : violations) {
            if (violation.fix)
                mend(value, violation);
            else if (violation.rule != Rule::Identity)
                unmended << violation.pointer;
        }
        for (const Violation& violation : validateEvent(value, m_catalogue))
            QVERIFY2(
                unmended.contains(violation.pointer) || violation.rule == Rule::Identity,
                qPrintable(violation.pointer));
    }

    void aTypeThatIsSwitchedOffIsWarnedOf()
    {
        EventTypeInfo type = *m_catalogue.eventType(u"viewedPage");
        type.enabled = false;
        const Catalogue catalogue = m_catalogue.overlaid({type}, {});
        const JsonValue event =
            json(u"{'customerId': 'c', 'type': 'viewedPage', 'context': 'WEB', 'properties': {}}"_s);
        QCOMPARE(
            described(validateEvent(event, catalogue)),
            u"~/type rule "_s + QString::number(int(Rule::NotInWorkspace)));
        QVERIFY(validatePayload(event, catalogue).empty());
    }

    void theEnvelopeIsJudgedInTheOrderOfTheDocument()
    {
        const JsonValue event = json(
            u"{'mode': 'LOUD', 'context': 5, 'date': 'soon', 'customerId': 'c', 'type': 7, 'properties': {}}"_s);
        QStringList pointers;
        for (const Violation& violation : validateEvent(event, m_catalogue))
            pointers << violation.pointer;
        QCOMPARE(pointers, (QStringList{u"/mode"_s, u"/context"_s, u"/date"_s, u"/type"_s}));
    }

    void standsThousandsOfForeignKeys()
    {
        QStringList members;
        for (int i = 0; i < 20'000; ++i)
            members << u"'k%1': 1"_s.arg(i) << u"'k%1': 2"_s.arg(i);
        const auto found = validateEvent(json(u'{' + members.join(u',') + u'}'), m_catalogue);
        QCOMPARE(found.size(), size_t(2001)); // a thousand of each, and whose it is
    }

    void keysThatStandTwiceAreWarnedOf()
    {
        const JsonValue event = json(
            u"{'customerId': 'c', 'type': 'viewedPage', 'context': 'WEB', 'context': 'WEB', 'properties': "
            "{'extraProperties': {'a': [{'b': 1, 'b': 2, 'b': 3}]}}}"_s);
        QStringList pointers;
        for (const Violation& violation : validateEvent(event, m_catalogue)) {
            QCOMPARE(violation.rule, Rule::DuplicateKey);
            QCOMPARE(violation.severity, Violation::Severity::Warning);
            pointers << violation.pointer;
        }
        QCOMPARE(pointers, (QStringList{u"/context"_s, u"/properties/extraProperties/a/0/b"_s}));
    }

    void everyRuleButTheEnvelopesHasAKeyword()
    {
        for (int rule = 0; rule <= int(Rule::DuplicateKey); ++rule) {
            const bool envelopes = rule >= int(Rule::Identity);
            QCOMPARE(keywordOf(Rule(rule)).isEmpty(), envelopes);
        }
    }
};

HUBSCOPE_TEST(ValidatorTest)
#include "tst_validator.moc"
