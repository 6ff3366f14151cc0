// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/validator.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

Q_DECLARE_METATYPE(hubscope::JsonValue)

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

/// Groups of the suite that ask for what the program leaves out.
const QHash<QString, QString>& leftOut()
{
    static const QHash<QString, QString> groups = {
        {u"ref.json/remote ref, containing refs itself"_s, u"the meta-schema is not at hand"_s},
        {u"definitions.json/valid definition"_s, u"the meta-schema is not at hand"_s},
        {u"definitions.json/invalid definition"_s, u"the meta-schema is not at hand"_s},
        {u"ref.json/Recursive references between schemas"_s, u"an id within a schema names no place"_s},
        {u"refRemote.json/base URI change"_s, u"an id within a schema changes no base"_s},
        {u"refRemote.json/base URI change - change folder"_s, u"an id within a schema changes no base"_s},
        {u"refRemote.json/base URI change - change folder in subschema"_s,
         u"an id within a schema changes no base"_s},
        {u"optional/ecmascript-regex.json/ECMA 262 regex non-compliance"_s,
         u"the format regex is not known"_s}};
    return groups;
}

JsonValue readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = parseJson(file.readAll());
    return json ? *json : JsonValue();
}

} // namespace

/// The validator against the official JSON-Schema-Test-Suite for draft 4 (Debian: json-schema-test-suite).
class ValidatorSuiteTest : public QObject
{
    Q_OBJECT

private:
    const QString m_suite = QStringLiteral(HUBSCOPE_JSON_SCHEMA_SUITE);

    QStringList files() const
    {
        const QDir root(m_suite + u"/tests/draft4"_s);
        QStringList names;
        QDirIterator all(root.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            names.append(root.relativeFilePath(all.next()));
        names.sort();
        return names;
    }

    KnownSchemas remotes() const
    {
        const QDir root(m_suite + u"/remotes"_s);
        KnownSchemas known;
        QDirIterator all(root.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            known.emplace(u"http://localhost:1234/"_s + root.relativeFilePath(path), readFile(path));
        }
        return known;
    }

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<JsonValue>("schema");
        QTest::addColumn<JsonValue>("value");
        QTest::addColumn<bool>("valid");
        const QStringList names = files();
        QVERIFY2(names.size() >= 30, qPrintable(u"no test suite in "_s + m_suite));
        QSet<QString> unused(leftOut().keyBegin(), leftOut().keyEnd());
        for (const QString& name : names) {
            const JsonValue groups = readFile(m_suite + u"/tests/draft4/"_s + name);
            for (const JsonValue& group : groups.items()) {
                const QString groupName = name + u'/' + group.find(u"description")->toString();
                if (leftOut().contains(groupName)) {
                    unused.remove(groupName);
                    continue;
                }
                for (const JsonValue& test : group.find(u"tests")->items()) {
                    const QString row = groupName + u": "_s + test.find(u"description")->toString();
                    QTest::newRow(qPrintable(row))
                        << *group.find(u"schema") << *test.find(u"data") << test.find(u"valid")->toBool();
                }
            }
        }
        QVERIFY2(unused.isEmpty(), qPrintable(QStringList(unused.begin(), unused.end()).join(u", "_s)));
    }

    void agrees()
    {
        QFETCH(JsonValue, schema);
        QFETCH(JsonValue, value);
        static const KnownSchemas known = remotes();
        const FieldNode tree = parseSchema(schema, known);
        QTEST(validate(tree, value).empty(), "valid");
        QTEST(conforms(tree, value), "valid");
    }
};

HUBSCOPE_TEST(ValidatorSuiteTest)
#include "tst_validatorsuite.moc"
