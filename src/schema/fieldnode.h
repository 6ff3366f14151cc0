// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace hubscope {

enum class FieldType { Null, Boolean, Integer, Number, String, Array, Object };

/// One field of a JSON Schema (draft 4) and all that lies under it, as a form or an overview needs it: what
/// the keywords say, in schema order. A keyword it does not know is kept in `unknown`, never an error.
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
    bool exclusiveMinimum = false; ///< the flag of draft 4; the number of later drafts stays in `unknown`
    bool exclusiveMaximum = false;
    std::optional<double> multipleOf;
    std::optional<qint64> minLength; ///< in Unicode characters
    std::optional<qint64> maxLength;
    QString pattern;
    std::optional<qint64> minItems;
    std::optional<qint64> maxItems;
    bool uniqueItems = false;
    bool required = false; ///< the parent, once it is there, must hold it
    bool closed = false;   ///< no keys but those of `children`

    QStringList requiredKeys;               ///< as listed, also those that have no child
    std::vector<FieldNode> children;        ///< the properties of an object
    std::shared_ptr<const FieldNode> items; ///< what an array holds; null when the schema does not say
    std::vector<JsonMember> unknown;        ///< keywords that are not understood, as they stand

    /// Whether a value of that type may stand here. Where numbers may stand, integers may.
    bool allows(FieldType type) const;

    const FieldNode* child(QStringView key) const;
    /// The field that governs the value at a JSON pointer (RFC 6901) such as `/products/2/price`, where an
    /// array's index leads to its items; null pointer where the schema says nothing.
    const FieldNode* find(QStringView pointer) const;
};

/// Reads a schema, tolerantly: `"number/null"` is both types, an unknown type name none, `true` allows
/// anything,
/// `$ref` is kept as an unknown keyword and never fetched, a malformed keyword likewise.
FieldNode parseSchema(const JsonValue& schema);

} // namespace hubscope
