// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QString>

#include <optional>

namespace hubscope {

/// Which rule of a schema, or of the envelope around an event, a value breaks.
enum class Rule {
    Type,
    Enum,
    Required, ///< the pointer is that of the missing member
    Unknown,  ///< a key that a closed object does not have
    Minimum,
    Maximum,
    MultipleOf,
    MinLength,
    MaxLength,
    Pattern,
    Format,
    MinItems,
    MaxItems,
    UniqueItems, ///< the pointer is that of an item that repeats one before it
    MinProperties,
    MaxProperties,
    OneOf, ///< none of the alternatives fits, or more than one
    AnyOf,
    Not,
    Dependency,     ///< a member that another one asks for; the pointer is that of the missing member
    Identity,       ///< an event says neither whose it is nor under what it was posted
    Empty,          ///< a text of the envelope that must say something
    NotInWorkspace, ///< a type or context that the workspace does not have, or has switched off
    DuplicateKey,   ///< a key that stands more than once in its object; the pointer leads to the last one
};

/// A change that mends a violation and is surely meant, or all but surely.
struct Fix
{
    enum class Kind {
        Replace, ///< the value, by `value`
        Rename,  ///< the member, to `key`
        Remove,  ///< the member or item
        Add,     ///< the missing member, with `value`
    };
    Kind kind = Kind::Replace;
    JsonValue value = {};
    QString key = {};

    bool operator==(const Fix&) const = default;
};

/// One thing that is wrong with a value. Words for people are made in models/problemtext.h.
struct Violation
{
    enum class Severity {
        Error,   ///< the hub will refuse it
        Warning, ///< the hub may refuse it
    };

    QString pointer; ///< RFC 6901, from the top of what was validated
    Rule rule = Rule::Type;
    JsonValue actual = {}; ///< what stands there; null where nothing does
    JsonValue expected =
        {}; ///< as the keyword says it: type names as an array, a bound, the enum's values, a format
    std::optional<Fix> fix = {};
    Severity severity = Severity::Error;

    bool operator==(const Violation&) const = default;
};

/// The keyword of JSON Schema that states a rule: `additionalProperties` for Unknown. Empty for the
/// envelope's.
QString keywordOf(Rule rule);

} // namespace hubscope
