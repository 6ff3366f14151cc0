// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/violationtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

/// `string or null`; the values of a long list are cut off.
QString choiceOf(const JsonValue& expected)
{
    constexpr qsizetype most = 12;
    QStringList names;
    for (const JsonValue& item : expected.items())
        names.append(item.isString() ? item.toString() : QString::fromUtf8(item.toCompact()));
    if (names.size() > most)
        names = names.first(most) + QStringList{u"…"_s};
    return names.join(u" or "_s);
}

} // namespace

QString violationText(const Violation& violation)
{
    const JsonValue& expected = violation.expected;
    const QString word = expected.isString() ? expected.toString() : QString::fromUtf8(expected.toCompact());
    switch (violation.rule) {
    case Rule::Type:
        return u"instance type does not match: expected %1"_s.arg(choiceOf(expected));
    case Rule::Enum:
        return u"value is not in the enumeration: %1"_s.arg(choiceOf(expected));
    case Rule::Required:
        return u"is required"_s;
    case Rule::Unknown:
        return u"is not allowed"_s;
    case Rule::Minimum:
        return u"is below the minimum of %1"_s.arg(word);
    case Rule::Maximum:
        return u"is above the maximum of %1"_s.arg(word);
    case Rule::MultipleOf:
        return u"is no multiple of %1"_s.arg(word);
    case Rule::MinLength:
        return u"is shorter than %1 characters"_s.arg(word);
    case Rule::MaxLength:
        return u"is longer than %1 characters"_s.arg(word);
    case Rule::Pattern:
        return u"does not match the pattern %1"_s.arg(word);
    case Rule::Format:
        return u"is not of the format %1"_s.arg(word);
    case Rule::MinItems:
        return u"has fewer than %1 items"_s.arg(word);
    case Rule::MaxItems:
        return u"has more than %1 items"_s.arg(word);
    case Rule::UniqueItems:
        return u"repeats an item before it"_s;
    case Rule::MinProperties:
        return u"has fewer than %1 properties"_s.arg(word);
    case Rule::MaxProperties:
        return u"has more than %1 properties"_s.arg(word);
    case Rule::OneOf:
        return u"does not match exactly one of the schemas"_s;
    case Rule::AnyOf:
        return u"matches none of the schemas"_s;
    case Rule::Not:
        return u"matches a schema that is ruled out"_s;
    case Rule::Dependency:
        return u"is required by %1"_s.arg(word);
    case Rule::Identity:
    case Rule::Empty:
    case Rule::NotInWorkspace:
    case Rule::DuplicateKey:
        break; // the sandbox reads the envelope by itself
    }
    return u"is not valid"_s;
}

} // namespace hubscope::sandbox
