// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/keywords.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

// A `$ref` is read in its place as long as the tree stays small: schemas that refer to each other can make it
// grow without measure.
constexpr int maxTreeSize = 10'000;
constexpr int maxTreeDepth = 64;

bool isSchema(const JsonValue& value)
{
    return value.isObject() || value.isBool();
}

/// Where a `$ref` leads to: a value of the document that stands at a URL.
struct Target
{
    const JsonValue* schema = nullptr; ///< null: it is not known
    const JsonValue* document = nullptr;
    QUrl url = {};
};

/// Makes the tree of a schema. A `$ref` is replaced by what it leads to; one that leads back to what it is
/// part of becomes a reference to a node apart.
class SchemaReader
{
public:
    SchemaReader(const JsonValue& root, const KnownSchemas& known)
        : m_root(root)
        , m_known(known)
        , m_at{&root, &root, rootUrl(root)}
    {
    }

    FieldNode read()
    {
        FieldNode root = readAt(m_at);
        while (!m_waiting.empty()) {
            const auto [target, node] = m_waiting.back();
            m_waiting.pop_back();
            *node = readAt(target);
        }
        for (const auto& [schema, node] : m_referenced)
            root.referenced.push_back(node);
        return root;
    }

private:
    static QUrl rootUrl(const JsonValue& root)
    {
        const JsonValue* id = root.find(u"id");
        return id ? QUrl(id->toString()).adjusted(QUrl::RemoveFragment) : QUrl();
    }

    /// What stands at a target, whose own references are local to its document.
    FieldNode readAt(Target target)
    {
        std::swap(m_at, target);
        m_open.push_back(m_at.schema);
        FieldNode node = readNode(*m_at.schema);
        m_open.pop_back();
        std::swap(m_at, target);
        return node;
    }

    FieldNode readNode(const JsonValue& schema)
    {
        ++m_treeSize;
        ++m_depth;
        FieldNode node;
        const JsonValue* ref = schema.find(u"$ref");
        const Target target = ref && ref->isString() ? resolved(ref->toString()) : Target();
        if (target.schema != nullptr)
            node = readReference(target);
        else
            readKeywords(node, schema);
        // Beside a `$ref` other keywords say nothing about values, but these say something to people.
        for (QString* text : {&node.title, &node.description}) {
            const JsonValue* own = schema.find(text == &node.title ? u"title" : u"description");
            if (own && own->isString())
                *text = own->toString();
        }
        --m_depth;
        return node;
    }

    Target resolved(const QString& ref) const
    {
        const QUrl url = m_at.url.resolved(QUrl(ref));
        const QUrl document = url.adjusted(QUrl::RemoveFragment);
        Target target;
        target.url = document;
        if (ref.startsWith(u'#') || document == m_at.url)
            target = m_at;
        else if (const auto known = m_known.find(document.toString()); known != m_known.end())
            target.document = &known->second;
        else if (document == rootUrl(m_root))
            target.document = &m_root;
        target.schema =
            target.document ? target.document->atPointer(url.fragment(QUrl::FullyDecoded)) : nullptr;
        return target;
    }

    FieldNode readReference(const Target& target)
    {
        const bool leadsBack = std::ranges::find(m_open, target.schema) != m_open.end();
        const bool small = m_treeSize < maxTreeSize && m_depth < maxTreeDepth;
        const auto known = m_referenced.find(target.schema);
        if (known == m_referenced.end() && !leadsBack && small)
            return readAt(target);
        FieldNode node;
        node.reference = known == m_referenced.end() ? apart(target) : known->second;
        return node;
    }

    std::shared_ptr<FieldNode> apart(const Target& target)
    {
        auto node = std::make_shared<FieldNode>();
        m_referenced.emplace(target.schema, node);
        m_waiting.emplace_back(target, node);
        return node;
    }

    void readKeywords(FieldNode& node, const JsonValue& schema)
    {
        if (schema.isBool() && !schema.toBool()) // `false` allows nothing, which draft 4 spells so
            node.excluded = std::make_shared<const FieldNode>();
        for (const JsonMember& member : schema.members()) {
            const Read reader = readerOf(member.key);
            const bool understood =
                reader ? (this->*reader)(node, member.value, schema) : readKeyword(node, member);
            if (!understood)
                node.unknown.push_back(member);
        }
        const QSet<QString> required(node.requiredKeys.begin(), node.requiredKeys.end());
        for (FieldNode& child : node.children)
            child.required = required.contains(child.name);
        if (isNothingButAlternatives(schema))
            mergeNullable(node);
    }

    static bool isNothingButAlternatives(const JsonValue& schema)
    {
        static const QStringList words{u"title"_s, u"description"_s, u"id"_s, u"$schema"_s, u"definitions"_s};
        const auto says = [](const JsonMember& member) { return !words.contains(member.key); };
        return std::ranges::count_if(schema.members(), says) == 1;
    }

    /// One of a schema and null is that schema, or null: a form can show it like any other.
    static void mergeNullable(FieldNode& node)
    {
        const std::vector<FieldNode>& alternatives = node.oneOf.empty() ? node.anyOf : node.oneOf;
        if (alternatives.size() != 2)
            return;
        const auto isNull = [](const FieldNode& one) {
            return one.types == std::vector{FieldType::Null} && one.enumValues.empty();
        };
        const bool nullFirst = isNull(alternatives[0]);
        FieldNode merged = alternatives[nullFirst ? 1 : 0];
        const bool combines = !merged.allOf.empty() || !merged.anyOf.empty() || !merged.oneOf.empty() ||
                              merged.excluded || merged.reference.lock();
        if (!isNull(alternatives[nullFirst ? 0 : 1]) || combines || merged.allows(FieldType::Null))
            return;
        merged.types.push_back(FieldType::Null);
        if (!merged.enumValues.empty())
            merged.enumValues.push_back(JsonValue());
        node = std::move(merged);
    }

    std::shared_ptr<const FieldNode> readShared(const JsonValue& schema)
    {
        return std::make_shared<const FieldNode>(readNode(schema));
    }

    bool readProperties(FieldNode& node, const JsonValue& value, const JsonValue&)
    {
        QHash<QString, const JsonValue*> last; // it counts where a key stands twice
        for (const JsonMember& member : value.members())
            last.insert(member.key, &member.value);
        for (const JsonMember& member : value.members()) {
            if (last.value(member.key) != &member.value)
                continue;
            FieldNode child = readNode(member.value);
            child.name = member.key;
            node.children.push_back(std::move(child));
        }
        return value.isObject();
    }

    bool readItems(FieldNode& node, const JsonValue& value, const JsonValue&)
    {
        if (isSchema(value))
            node.items = readShared(value);
        for (const JsonValue& item : value.items())
            node.tuple.push_back(readNode(item));
        return isSchema(value) || value.isArray();
    }

    /// Says something only where `items` is a list.
    bool readAdditionalItems(FieldNode& node, const JsonValue& value, const JsonValue& schema)
    {
        const JsonValue* items = schema.find(u"items");
        if (items == nullptr || !items->isArray())
            return isSchema(value);
        node.closedItems = value.isBool() && !value.toBool();
        if (value.isObject())
            node.items = readShared(value);
        return isSchema(value);
    }

    bool readAdditional(FieldNode& node, const JsonValue& value, const JsonValue&)
    {
        node.closed = value.isBool() && !value.toBool();
        if (value.isObject())
            node.additional = readShared(value);
        return isSchema(value);
    }

    bool readPatterns(FieldNode& node, const JsonValue& value, const JsonValue&)
    {
        bool understood = value.isObject();
        for (const JsonMember& member : value.members()) {
            const QRegularExpression expression = schemaExpression(member.key);
            understood = understood && expression.isValid();
            if (expression.isValid())
                node.patterns.push_back({expression, readShared(member.value)});
        }
        return understood;
    }

    bool readDependencies(FieldNode& node, const JsonValue& value, const JsonValue&)
    {
        for (const JsonMember& member : value.members()) {
            FieldNode::Dependency dependency{.key = member.key};
            for (const JsonValue& key : member.value.items())
                dependency.keys.append(key.toString());
            if (!member.value.isArray())
                dependency.schema = readShared(member.value);
            node.dependencies.push_back(std::move(dependency));
        }
        return value.isObject();
    }

    template<std::vector<FieldNode> FieldNode::*Alternatives>
    bool readAlternatives(FieldNode& node, const JsonValue& value, const JsonValue&)
    {
        for (const JsonValue& item : value.items())
            (node.*Alternatives).push_back(readNode(item));
        return !value.items().empty();
    }

    bool readNot(FieldNode& node, const JsonValue& value, const JsonValue&)
    {
        if (isSchema(value))
            node.excluded = readShared(value);
        return isSchema(value);
    }

    using Read = bool (SchemaReader::*)(FieldNode& node, const JsonValue& value, const JsonValue& schema);

    /// How to read a keyword that holds other schemas; null pointer for other keywords.
    static Read readerOf(const QString& keyword)
    {
        static const QHash<QString, Read> readers = {
            {u"properties"_s, &SchemaReader::readProperties},
            {u"additionalProperties"_s, &SchemaReader::readAdditional},
            {u"patternProperties"_s, &SchemaReader::readPatterns},
            {u"items"_s, &SchemaReader::readItems},
            {u"additionalItems"_s, &SchemaReader::readAdditionalItems},
            {u"dependencies"_s, &SchemaReader::readDependencies},
            {u"allOf"_s, &SchemaReader::readAlternatives<&FieldNode::allOf>},
            {u"anyOf"_s, &SchemaReader::readAlternatives<&FieldNode::anyOf>},
            {u"oneOf"_s, &SchemaReader::readAlternatives<&FieldNode::oneOf>},
            {u"not"_s, &SchemaReader::readNot}};
        return readers.value(keyword, nullptr);
    }

    const JsonValue& m_root;
    const KnownSchemas& m_known;
    Target m_at;
    std::vector<const JsonValue*> m_open; ///< the targets that are being read, one within the other
    std::map<const JsonValue*, std::shared_ptr<FieldNode>> m_referenced;
    std::vector<std::pair<Target, std::shared_ptr<FieldNode>>> m_waiting; ///< referenced, and to be read
    int m_treeSize = 0;
    int m_depth = 0;
};

} // namespace

QString schemaUrl(const QString& id)
{
    return QUrl(id).adjusted(QUrl::RemoveFragment).toString();
}

FieldNode parseSchema(const JsonValue& schema, const KnownSchemas& known)
{
    return SchemaReader(schema, known).read();
}

} // namespace hubscope
