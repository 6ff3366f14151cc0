// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hubscope {

struct JsonMember;

/// A JSON value that keeps what QJsonValue loses: the order of keys, duplicate keys, and how a number was
/// spelled (`1.10`, `9007199254740993`, `1e400`).
class JsonValue
{
public:
    enum class Type { Null, Bool, Number, String, Array, Object };

    JsonValue() = default; ///< null
    static JsonValue boolean(bool value);
    static JsonValue number(QByteArray spelling); ///< the caller vouches that it is a JSON number
    static JsonValue number(double value);
    static JsonValue number(qint64 value);
    static JsonValue string(QString value);
    // Overloads: default arguments would need JsonMember complete.
    static JsonValue array();
    static JsonValue array(std::vector<JsonValue> items);
    static JsonValue object();
    static JsonValue object(std::vector<JsonMember> members);

    Type type() const { return m_type; }
    bool isNull() const { return m_type == Type::Null; }
    bool isBool() const { return m_type == Type::Bool; }
    bool isNumber() const { return m_type == Type::Number; }
    bool isString() const { return m_type == Type::String; }
    bool isArray() const { return m_type == Type::Array; }
    bool isObject() const { return m_type == Type::Object; }
    bool isContainer() const { return isArray() || isObject(); }
    /// A number without fraction or exponent.
    bool isInteger() const;

    bool toBool() const { return m_bool; }
    double toDouble() const; ///< 0 unless a number; may lose digits, for comparing only
    const QByteArray& spelling() const { return m_spelling; } ///< a number as it was written
    const QString& toString() const { return m_string; }      ///< a string's text; empty for other types

    const std::vector<JsonValue>& items() const { return m_items; }
    std::vector<JsonValue>& items() { return m_items; }
    const std::vector<JsonMember>& members() const { return m_members; }
    std::vector<JsonMember>& members() { return m_members; }

    /// The member of that name, the last one where a key stands twice; null pointer when there is none.
    const JsonValue* find(QStringView key) const;
    JsonValue* find(QStringView key);
    /// What a chain of keys leads to; null pointer when a link is missing. value.at({u"amount", u"total"})
    const JsonValue* at(std::initializer_list<QStringView> keys) const;
    /// What a JSON pointer (RFC 6901) leads to; null pointer when nothing is there.
    const JsonValue* atPointer(QStringView pointer) const;

    /// Sets the member, in place where it exists, else at the end. Turns a null into an object.
    void set(const QString& key, JsonValue value);
    void append(JsonValue item);
    /// Removes all members of that name.
    void remove(QStringView key);

    /// UTF-8 text without spaces, or indented by two spaces a level.
    QByteArray toCompact() const;
    QByteArray toPretty() const;

    /// Equal in content: order of keys and spelling of numbers count, as they do for a reader.
    bool operator==(const JsonValue&) const;

private:
    Type m_type = Type::Null;
    bool m_bool = false;
    QByteArray m_spelling;
    QString m_string;
    std::vector<JsonValue> m_items;
    std::vector<JsonMember> m_members;
};

struct JsonMember
{
    QString key;
    JsonValue value;

    bool operator==(const JsonMember&) const = default;
};

/// Why a text is not JSON, and where. Line and column count from 1.
struct JsonError
{
    qsizetype offset = 0; ///< in bytes
    int line = 1;
    int column = 1;
    QString detail; ///< the parser's English words, for a log
};

/// Reads UTF-8 JSON text. Nesting deeper than `maxJsonDepth` is refused: a hostile answer must not
/// overflow the stack.
inline constexpr int maxJsonDepth = 256;
Result<JsonValue, JsonError> parseJson(QByteArrayView text);

/// A JSON string literal, with quotes, for a text.
QByteArray jsonQuoted(QStringView text);

} // namespace hubscope
