// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/violation.h"

using namespace Qt::StringLiterals;

namespace hubscope {

QString keywordOf(Rule rule)
{
    switch (rule) {
    case Rule::Type:
        return u"type"_s;
    case Rule::Enum:
        return u"enum"_s;
    case Rule::Required:
        return u"required"_s;
    case Rule::Unknown:
        return u"additionalProperties"_s;
    case Rule::Minimum:
        return u"minimum"_s;
    case Rule::Maximum:
        return u"maximum"_s;
    case Rule::MultipleOf:
        return u"multipleOf"_s;
    case Rule::MinLength:
        return u"minLength"_s;
    case Rule::MaxLength:
        return u"maxLength"_s;
    case Rule::Pattern:
        return u"pattern"_s;
    case Rule::Format:
        return u"format"_s;
    case Rule::MinItems:
        return u"minItems"_s;
    case Rule::MaxItems:
        return u"maxItems"_s;
    case Rule::UniqueItems:
        return u"uniqueItems"_s;
    case Rule::MinProperties:
        return u"minProperties"_s;
    case Rule::MaxProperties:
        return u"maxProperties"_s;
    case Rule::OneOf:
        return u"oneOf"_s;
    case Rule::AnyOf:
        return u"anyOf"_s;
    case Rule::Not:
        return u"not"_s;
    case Rule::Dependency:
        return u"dependencies"_s;
    case Rule::Identity:
    case Rule::Empty:
    case Rule::NotInWorkspace:
    case Rule::DuplicateKey:
        break;
    }
    return {};
}

} // namespace hubscope
