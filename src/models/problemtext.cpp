// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/problemtext.h"

#include "core/decimal.h"
#include "core/plaintext.h"
#include "models/draftreading.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

constexpr size_t fewValues = 8; ///< that one reads in a line

QString shortened(const QString& text)
{
    return middleElided(text.left(4000).simplified(), 28, 12);
}

/// A value in a sentence.
QString valueWords(const JsonValue& value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return u"null"_s;
    case JsonValue::Type::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case JsonValue::Type::Number:
        return shortened(QString::fromLatin1(value.spelling()));
    case JsonValue::Type::String:
        return shortened(value.toString());
    case JsonValue::Type::Array:
        return ProblemWords::tr("a list");
    case JsonValue::Type::Object:
        return ProblemWords::tr("an object");
    }
    return {};
}

QString quotedWords(const JsonValue& value)
{
    return value.isString() ? ProblemWords::tr("“%1”").arg(valueWords(value)) : valueWords(value);
}

/// Where the type is the matter, a text is called one.
QString typedWords(const JsonValue& value)
{
    if (!value.isString())
        return valueWords(value);
    return value.toString().isEmpty() ? ProblemWords::tr("an empty text")
                                      : ProblemWords::tr("the text “%1”").arg(valueWords(value));
}

QString typeWords(const QString& name)
{
    if (name == "string"_L1)
        return ProblemWords::tr("a text");
    if (name == "number"_L1)
        return ProblemWords::tr("a number");
    if (name == "integer"_L1)
        return ProblemWords::tr("a whole number");
    if (name == "boolean"_L1)
        return ProblemWords::tr("true or false");
    if (name == "array"_L1)
        return ProblemWords::tr("a list");
    if (name == "object"_L1)
        return ProblemWords::tr("an object");
    return name;
}

QString typeRule(const JsonValue& types)
{
    QStringList names;
    for (const JsonValue& type : types.items())
        names.append(typeWords(type.toString()));
    if (names.isEmpty())
        return ProblemWords::tr("has a type that is not allowed here");
    return ProblemWords::tr("must be %1", "%1 is a type or several")
        .arg(names.join(ProblemWords::tr(" or ", "between the types that a value may have")));
}

QString enumRule(const JsonValue& allowed)
{
    QStringList values;
    for (size_t i = 0; i < std::min(fewValues, allowed.items().size()); ++i)
        values.append(valueWords(allowed.items()[i]));
    if (allowed.items().size() > fewValues)
        values.append(u"…"_s);
    return values.size() == 1 ? ProblemWords::tr("must be %1", "%1 is the only value").arg(values.front())
                              : ProblemWords::tr("must be one of %1").arg(values.join(u", "_s));
}

/// A bound that the value meets exactly is one that it must not meet.
bool isExclusive(const Violation& violation)
{
    return violation.actual.isNumber() && violation.expected.isNumber() &&
           compareNumbers(violation.actual.spelling(), violation.expected.spelling()) == 0;
}

QString minimumRule(const Violation& violation)
{
    const QString bound = valueWords(violation.expected);
    return isExclusive(violation) ? ProblemWords::tr("must be more than %1").arg(bound)
                                  : ProblemWords::tr("must be at least %1").arg(bound);
}

QString maximumRule(const Violation& violation)
{
    const QString bound = valueWords(violation.expected);
    return isExclusive(violation) ? ProblemWords::tr("must be less than %1").arg(bound)
                                  : ProblemWords::tr("must be at most %1").arg(bound);
}

QString multipleRule(const JsonValue& step)
{
    return step.spelling() == "1" ? ProblemWords::tr("must be a whole number")
                                  : ProblemWords::tr("must be a multiple of %1").arg(valueWords(step));
}

QString formatRule(const QString& format)
{
    if (format == "date-time"_L1)
        return ProblemWords::tr("must be a date and time such as 2024-05-09T10:28:00Z");
    if (format == "date"_L1)
        return ProblemWords::tr("must be a date such as 2024-05-09");
    if (format == "email"_L1)
        return ProblemWords::tr("must be an e-mail address");
    if (format == "ipv4"_L1)
        return ProblemWords::tr("must be an IPv4 address such as 192.0.2.1");
    if (format == "ipv6"_L1)
        return ProblemWords::tr("must be an IPv6 address such as 2001:db8::1");
    if (format == "hostname"_L1)
        return ProblemWords::tr("must be the name of a host");
    if (format == "uri"_L1 || format == "url"_L1)
        return ProblemWords::tr("must be a web address such as https://example.com/");
    return ProblemWords::tr("must have the format “%1”").arg(shortened(format));
}

int countOf(const JsonValue& expected)
{
    return int(std::clamp(expected.toDouble(), 0.0, 1e9));
}

/// What the rule asks for, without what is there.
QString ruleText(const Violation& violation)
{
    const JsonValue& expected = violation.expected;
    const int count = countOf(expected);
    switch (violation.rule) {
    case Rule::Type:
        return typeRule(expected);
    case Rule::Enum:
        return enumRule(expected);
    case Rule::Required:
        return ProblemWords::tr("is missing");
    case Rule::Unknown:
        return ProblemWords::tr("is not a field here");
    case Rule::Minimum:
        return minimumRule(violation);
    case Rule::Maximum:
        return maximumRule(violation);
    case Rule::MultipleOf:
        return multipleRule(expected);
    case Rule::MinLength:
        return count == 1 ? ProblemWords::tr("must not be empty")
                          : ProblemWords::tr("must have at least %n character(s)", nullptr, count);
    case Rule::MaxLength:
        return ProblemWords::tr("must have at most %n character(s)", nullptr, count);
    case Rule::Pattern:
        return ProblemWords::tr("must fit the pattern %1").arg(valueWords(expected));
    case Rule::Format:
        return formatRule(expected.toString());
    case Rule::MinItems:
        return ProblemWords::tr("must have at least %n item(s)", nullptr, count);
    case Rule::MaxItems:
        return ProblemWords::tr("must have at most %n item(s)", nullptr, count);
    case Rule::UniqueItems:
        return ProblemWords::tr("repeats an item before it");
    case Rule::MinProperties:
        return ProblemWords::tr("must have at least %n field(s)", nullptr, count);
    case Rule::MaxProperties:
        return ProblemWords::tr("must have at most %n field(s)", nullptr, count);
    case Rule::OneOf:
        return ProblemWords::tr("must fit exactly one of the forms that are allowed here");
    case Rule::AnyOf:
        return ProblemWords::tr("fits none of the forms that are allowed here");
    case Rule::Not:
        return ProblemWords::tr("has a form that is not allowed here");
    case Rule::Dependency:
        return ProblemWords::tr("is missing; %1 asks for it").arg(valueWords(expected));
    case Rule::Identity:
        return ProblemWords::tr("is missing: a customer id, an external id or a session");
    case Rule::Empty:
        return ProblemWords::tr("must not be empty");
    case Rule::NotInWorkspace:
        return ProblemWords::tr("is not in use in this workspace");
    case Rule::DuplicateKey:
        return ProblemWords::tr("stands more than once; only the last one is shown in the form");
    }
    return {};
}

/// What stands there instead, where that says more than the rule; else empty.
QString actualText(const Violation& violation)
{
    const JsonValue& actual = violation.actual;
    switch (violation.rule) {
    case Rule::Type:
        return ProblemWords::tr("got %1", "%1 is a value").arg(typedWords(actual));
    case Rule::Enum:
    case Rule::Minimum:
    case Rule::Maximum:
    case Rule::MultipleOf:
    case Rule::Pattern:
    case Rule::Format:
        return ProblemWords::tr("got %1", "%1 is a value").arg(quotedWords(actual));
    case Rule::MinLength:
    case Rule::MaxLength:
        if (countOf(violation.expected) == 1 && actual.toString().isEmpty())
            return {};
        return ProblemWords::tr("it has %1", "%1 is a number of characters")
            .arg(actual.toString().toUcs4().size());
    case Rule::MinItems:
    case Rule::MaxItems:
        return ProblemWords::tr("it has %1", "%1 is a number of items").arg(actual.items().size());
    case Rule::MinProperties:
    case Rule::MaxProperties:
        return ProblemWords::tr("it has %1", "%1 is a number of fields").arg(actual.members().size());
    default:
        return {};
    }
}

QString suggestionText(const Violation& violation)
{
    const bool renames = violation.fix && violation.fix->kind == Fix::Kind::Rename;
    return renames ? ProblemWords::tr("did you mean %1?").arg(shortened(violation.fix->key)) : QString();
}

bool saysNothing(const JsonValue& value)
{
    return value.isContainer() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

} // namespace

QString problemText(const Violation& violation)
{
    QStringList parts{ruleText(violation), actualText(violation), suggestionText(violation)};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString problemLabel(const Violation& violation)
{
    return ruleText(violation);
}

QString fixText(const Violation& violation)
{
    if (!violation.fix)
        return {};
    const JsonValue& value = violation.fix->value;
    switch (violation.fix->kind) {
    case Fix::Kind::Replace:
        return ProblemWords::tr("Fix: %1", "%1 is the right value").arg(valueWords(value));
    case Fix::Kind::Rename:
        return ProblemWords::tr("Rename to %1").arg(shortened(violation.fix->key));
    case Fix::Kind::Remove:
        return ProblemWords::tr("Remove");
    case Fix::Kind::Add:
        return saysNothing(value) ? ProblemWords::tr("Add")
                                  : ProblemWords::tr("Add: %1", "%1 is a value").arg(valueWords(value));
    }
    return {};
}

QString textErrorText(const JsonError& error)
{
    if (error.detail == notAnObject)
        return ProblemWords::tr("An event is a JSON object: it starts with { and ends with }.");
    return ProblemWords::tr("Line %1, column %2: this is not JSON.").arg(error.line).arg(error.column);
}

} // namespace hubscope
