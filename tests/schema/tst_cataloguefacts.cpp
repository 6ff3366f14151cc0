// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/catalogue.h"

#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

/// Read with Qt's parser and not with the program's: a second opinion.
QJsonObject readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject contract(const QString& name)
{
    return readObject(QStringLiteral(HUBSCOPE_SOURCE_DIR "/tests/fixtures/contract/") + name);
}

/// A schema without what is written for people; a property that is called `title` stays.
QJsonObject withoutTexts(QJsonObject schema)
{
    for (const QString& key : {u"title"_s, u"description"_s, u"$schema"_s})
        schema.remove(key);
    if (schema.contains("items"_L1))
        schema["items"_L1] = withoutTexts(schema.value("items"_L1).toObject());
    QJsonObject properties = schema.value("properties"_L1).toObject();
    for (const QString& key : properties.keys())
        properties[key] = withoutTexts(properties.value(key).toObject());
    if (schema.contains("properties"_L1))
        schema["properties"_L1] = properties;
    return schema;
}

/// The contract leaves unsaid that `properties` and `contextInfo` are objects.
QJsonObject asObjectSchema(QJsonObject facts)
{
    facts["type"_L1] = "object"_L1;
    return facts;
}

QJsonValue asQt(const JsonValue& value)
{
    const QByteArray text = "[" + value.toCompact() + "]";
    return QJsonDocument::fromJson(text).array().first();
}

QJsonValue typesOf(const FieldNode& node)
{
    static const QStringList names = {u"null"_s,   u"boolean"_s, u"integer"_s, u"number"_s,
                                      u"string"_s, u"array"_s,   u"object"_s};
    QJsonArray out;
    for (const FieldType type : node.types)
        out.append(names.at(int(type)));
    return out.size() == 1 ? out.first() : QJsonValue(out);
}

/// Writes a field tree as a schema again, with the keywords that the contract uses.
QJsonObject asSchema(const FieldNode& node)
{
    QJsonObject out{{"type"_L1, typesOf(node)}};
    if (!node.format.isEmpty())
        out["format"_L1] = node.format;
    if (node.minimum)
        out["minimum"_L1] = *node.minimum;
    if (node.maximum)
        out["maximum"_L1] = *node.maximum;
    if (node.closed)
        out["additionalProperties"_L1] = false;
    if (!node.requiredKeys.isEmpty())
        out["required"_L1] = QJsonArray::fromStringList(node.requiredKeys);
    QJsonArray allowed;
    for (const JsonValue& value : node.enumValues)
        allowed.append(asQt(value));
    if (!allowed.isEmpty())
        out["enum"_L1] = allowed;
    QJsonObject properties;
    for (const FieldNode& child : node.children)
        properties[child.name] = asSchema(child);
    if (!properties.isEmpty())
        out["properties"_L1] = properties;
    if (node.items)
        out["items"_L1] = asSchema(*node.items);
    return out;
}

/// Line by line, so that a failed comparison shows the line that differs.
QStringList lines(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson()).split(u'\n');
}

} // namespace

/// The catalogue says exactly what the contract says (tests/fixtures/contract holds a copy of it).
class CatalogueFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventTypes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("facts");
        const QJsonObject types = contract(u"event-types.json"_s);
        QCOMPARE(types.size(), 47);
        for (const QString& name : types.keys())
            QTest::newRow(qPrintable(name)) << name << types[name].toObject();
    }

    void eventTypes()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, facts);
        const QJsonObject file = readObject(u":/catalogue/events/%1.json"_s.arg(name));
        QCOMPARE(file["type"_L1].toString(), name);
        for (const QString& key : {u"mode"_s, u"modeIs"_s}) {
            QVERIFY(!facts[key].toString().isEmpty());
            QCOMPARE(file[key], facts.take(key));
        }
        const QStringList expected = lines(asObjectSchema(facts));
        QCOMPARE(lines(withoutTexts(file["propertiesSchema"_L1].toObject())), expected);

        const Catalogue catalogue = Catalogue::bundled();
        QVERIFY(catalogue.eventType(name) != nullptr);
        QCOMPARE(lines(asSchema(*catalogue.eventType(name)->properties.tree())), expected);
    }

    void contexts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("facts");
        const QJsonObject contexts = contract(u"contexts.json"_s);
        QCOMPARE(contexts.size(), 9);
        for (const QString& name : contexts.keys())
            QTest::newRow(qPrintable(name)) << name << QJsonObject{{"properties"_L1, contexts[name]}};
    }

    void contexts()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, facts);
        const QJsonObject file = readObject(u":/catalogue/contexts/%1.json"_s.arg(name));
        QCOMPARE(file["context"_L1].toString(), name);
        const QStringList expected = lines(asObjectSchema(facts));
        QCOMPARE(lines(withoutTexts(file["propertiesSchema"_L1].toObject())), expected);

        const Catalogue catalogue = Catalogue::bundled();
        QVERIFY(catalogue.context(name) != nullptr);
        QCOMPARE(lines(asSchema(*catalogue.context(name)->contextInfo.tree())), expected);
    }

    void tracking()
    {
        const QStringList expected = lines(contract(u"tracking.json"_s));
        QCOMPARE(lines(withoutTexts(readObject(u":/catalogue/tracking.json"_s))), expected);
        QCOMPARE(lines(asSchema(*Catalogue::bundled().tracking().tree())), expected);
    }

    /// The index repeats the heads of the files, so that they need not all be read at start-up.
    void indexEqualsTheFiles()
    {
        const QJsonObject index = readObject(u":/catalogue/index.json"_s);
        QCOMPARE(index.keys(), (QStringList{u"contexts"_s, u"events"_s}));
        const auto check = [&](const QString& part, const QString& nameKey) {
            const QJsonObject entries = index[part].toObject();
            for (const QString& name : entries.keys()) {
                QJsonObject head = readObject(u":/catalogue/%1/%2.json"_s.arg(part, name));
                head.remove("propertiesSchema"_L1);
                QCOMPARE(head.take(nameKey).toString(), name);
                QCOMPARE(lines(entries[name].toObject()), lines(head));
            }
        };
        check(u"events"_s, u"type"_s);
        check(u"contexts"_s, u"context"_s);
        QCOMPARE(index["events"_L1].toObject().keys(), contract(u"event-types.json"_s).keys());
        QCOMPARE(index["contexts"_L1].toObject().keys(), contract(u"contexts.json"_s).keys());
    }
};

HUBSCOPE_TEST(CatalogueFactsTest)
#include "tst_cataloguefacts.moc"
