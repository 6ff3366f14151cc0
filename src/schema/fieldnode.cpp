// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/fieldnode.h"

#include "core/jsonpointer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// Alternatives may lead back to themselves.
constexpr int maxHops = 16;

const FieldNode* governing(const FieldNode& reference, const QString& step, int hops)
{
    const FieldNode& node = reference.target();
    if (const FieldNode* child = node.child(step))
        return &child->target();
    if (const auto index = arrayIndex(step)) {
        if (size_t(*index) < node.tuple.size())
            return &node.tuple[size_t(*index)].target();
        if (node.items)
            return &node.items->target();
    }
    for (const FieldNode::KeyPattern& pattern : node.patterns) {
        if (pattern.expression.match(step).hasMatch())
            return &pattern.schema->target();
    }
    for (const auto* alternatives : {&node.allOf, &node.anyOf, &node.oneOf}) {
        for (const FieldNode& alternative : *alternatives) {
            const FieldNode* found = hops < maxHops ? governing(alternative, step, hops + 1) : nullptr;
            if (found != nullptr)
                return found;
        }
    }
    return node.additional ? &node.additional->target() : nullptr;
}

} // namespace

FieldType fieldTypeOf(const JsonValue& value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return FieldType::Null;
    case JsonValue::Type::Bool:
        return FieldType::Boolean;
    case JsonValue::Type::Number:
        return value.isInteger() ? FieldType::Integer : FieldType::Number;
    case JsonValue::Type::String:
        return FieldType::String;
    case JsonValue::Type::Array:
        return FieldType::Array;
    case JsonValue::Type::Object:
        return FieldType::Object;
    }
    return FieldType::Null;
}

const FieldNode& FieldNode::target() const
{
    const FieldNode* node = this;
    for (int hops = 0; hops < maxHops; ++hops) {
        const auto next = node->reference.lock(); // the root keeps what it leads to
        if (!next)
            break;
        node = next.get();
    }
    return *node;
}

bool FieldNode::allows(FieldType type) const
{
    const std::vector<FieldType>& allowed = target().types;
    const auto lists = [&](FieldType wanted) { return std::ranges::find(allowed, wanted) != allowed.end(); };
    return allowed.empty() || lists(type) || (type == FieldType::Integer && lists(FieldType::Number));
}

const FieldNode* FieldNode::child(QStringView key) const
{
    const std::vector<FieldNode>& all = target().children;
    const auto found = std::ranges::find_if(all, [key](const FieldNode& node) { return node.name == key; });
    return found == all.end() ? nullptr : &*found;
}

const FieldNode* FieldNode::find(QStringView pointer) const
{
    if (pointer.isEmpty())
        return &target();
    const QStringList steps = pointerSteps(pointer);
    const FieldNode* node = steps.isEmpty() ? nullptr : this;
    for (const QString& step : steps) {
        node = governing(*node, step, 0);
        if (node == nullptr)
            break;
    }
    return node;
}

} // namespace hubscope
