// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsoncompletion.h"

#include "core/json.h"
#include "core/jsonpointer.h"
#include "models/draftschema.h"
#include "schema/catalogue.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QStringList valuesOf(const FieldNode& node)
{
    QStringList words;
    for (const JsonValue& value : node.enumValues)
        words.append(QString::fromUtf8(value.toCompact()));
    if (node.allows(FieldType::Boolean) && !node.types.empty())
        words.append({u"true"_s, u"false"_s});
    if (node.allows(FieldType::Null) && !node.types.empty())
        words.append(u"null"_s);
    return words;
}

QStringList missingKeys(const JsonValue& object, const FieldNode& node)
{
    QStringList words;
    for (const FieldNode& child : node.children) {
        if (!object.find(child.name))
            words.append(QString::fromUtf8(jsonQuoted(child.name)));
    }
    return words;
}

} // namespace

QStringList
completionsAt(const JsonValue& event, const JsonSpans& spans, qsizetype offset, const Catalogue& catalogue)
{
    const JsonSpan* span = spans.at(offset);
    if (!span)
        return {};
    const bool atKey = span->keyBegin >= 0 && offset >= span->keyBegin && offset <= span->keyEnd;
    const QString pointer = atKey ? parentPointer(span->pointer) : span->pointer;
    const JsonValue* value = event.atPointer(pointer);
    const auto node = schemaAt(event, catalogue, pointer);
    if (!value || !node)
        return {};
    return value->isObject() ? missingKeys(*value, *node) : valuesOf(*node);
}

} // namespace hubscope
