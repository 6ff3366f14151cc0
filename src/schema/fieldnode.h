// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace hubscope {

enum class FieldType { Null, Boolean, Integer, Number, String, Array, Object };

/// Integer for a number without fraction or exponent, as draft 4 has it.
FieldType fieldTypeOf(const JsonValue& value);
/// As JSON Schema names it: `integer`.
QString fieldTypeName(FieldType type);

/// One field of a JSON Schema (draft 4) and all that lies under it, as a form, an overview or the validator
/// needs it: what the keywords say, in schema order. A keyword it does not know is kept in `unknown`, never
/// an error.
struct FieldNode
{
    QString name;                 ///< the key in the parent; empty for the root and for items
    QString title;                ///< short, for people; English, see translated()
    QString description;          ///< longer, for people; English, see translated()
    std::vector<FieldType> types; ///< empty: any type
    QString format;
    std::vector<JsonValue> enumValues; ///< empty: any value
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool exclusiveMinimum = false;
    bool exclusiveMaximum = false;
    std::optional<double> multipleOf;
    QByteArray minimumSpelling; ///< the bounds as the schema spells them, which a double may not hold
    QByteArray maximumSpelling;
    QByteArray multipleOfSpelling;
    std::optional<qint64> minLength; ///< in Unicode characters
    std::optional<qint64> maxLength;
    QString pattern;
    std::shared_ptr<const QRegularExpression> expression; ///< of the pattern, where it has one
    std::optional<qint64> minItems;
    std::optional<qint64> maxItems;
    bool uniqueItems = false;
    std::optional<qint64> minProperties;
    std::optional<qint64> maxProperties;
    bool required = false;    ///< the parent, once it is there, must hold it
    bool closed = false;      ///< no keys but those of `children` and `patterns`
    bool closedItems = false; ///< no items but those of `tuple`

    QStringList requiredKeys;               ///< as listed, also those that have no child
    std::vector<FieldNode> children;        ///< the properties of an object
    std::shared_ptr<const FieldNode> items; ///< what an array holds; null when the schema does not say
    std::vector<FieldNode> tuple; ///< an array's first items, one by one; `items` is for those after

    struct KeyPattern
    {
        QRegularExpression expression;
        std::shared_ptr<const FieldNode> schema;
    };
    std::vector<KeyPattern> patterns;            ///< of keys: what they match is of that schema
    std::shared_ptr<const FieldNode> additional; ///< other keys' schema; null when the schema does not say

    struct Dependency
    {
        QString key; ///< once this one is there …
        QStringList keys = {};
        std::shared_ptr<const FieldNode> schema = {}; ///< … the object must also be of this; may be null
    };
    std::vector<Dependency> dependencies;
    std::vector<FieldNode> allOf;
    std::vector<FieldNode> anyOf;
    std::vector<FieldNode> oneOf;
    std::shared_ptr<const FieldNode> excluded; ///< what must not fit (`not`)

    std::vector<JsonMember> unknown; ///< keywords that are not understood, as they stand

    /// Set where a `$ref` leads back to a schema that the node is part of: see target(). Of its own such a
    /// node has only name, title, description and `required`.
    std::weak_ptr<const FieldNode> reference;
    /// Of a root: what the references in it lead to. They lead nowhere when all copies of the root are gone.
    std::vector<std::shared_ptr<const FieldNode>> referenced;

    /// The node that says what may stand here: this one, or the one that the reference leads to.
    const FieldNode& target() const;

    /// Whether a value of that type may stand here. Where numbers may stand, integers may.
    bool allows(FieldType type) const;

    /// The property of that name.
    const FieldNode* child(QStringView key) const;
    /// The field that governs the value at a JSON pointer (RFC 6901) such as `/products/2/price`, where an
    /// array's index leads to its items; null pointer where the schema says nothing. Where alternatives
    /// (`oneOf`) have that field, the first one.
    const FieldNode* find(QStringView pointer) const;
};

/// Other schemas by their URL (see schemaUrl), to which a `$ref` may lead.
using KnownSchemas = std::map<QString, JsonValue>;

/// The URL that a schema's `id` names, without a fragment.
QString schemaUrl(const QString& id);

/// Reads a schema, tolerantly: `"number/null"` is both types, an unknown type name none, `true` allows
/// anything, a malformed keyword is kept as an unknown one. A `$ref` to a place in the schema or in a known
/// one is followed; another one, which is never fetched, is kept as an unknown keyword. `oneOf` a schema and
/// null is that schema, or null.
FieldNode parseSchema(const JsonValue& schema, const KnownSchemas& known = {});

} // namespace hubscope
