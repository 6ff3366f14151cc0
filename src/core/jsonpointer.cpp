// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonpointer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QString unescaped(QStringView step)
{
    // In this order: `~01` is the key `~1`.
    return step.toString().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

bool isPlainWord(QStringView key)
{
    const auto isWordCharacter = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    return !key.isEmpty() && !key.front().isDigit() && std::ranges::all_of(key, isWordCharacter);
}

/// The place in an array that a step means, the end for `-` (RFC 6901, section 4) and for what lies past it.
std::optional<size_t> placeIn(const JsonValue& array, const QString& step)
{
    const size_t size = array.items().size();
    if (step == "-"_L1)
        return size;
    const auto index = arrayIndex(step);
    return index ? std::optional(std::min(size_t(*index), size)) : std::nullopt;
}

/// Where a new key goes: behind the nearest of its predecessors in `order` that is there, else before the
/// nearest successor, else to the end.
size_t placeFor(const QString& key, const std::vector<JsonMember>& members, const QStringList& order)
{
    const qsizetype rank = order.indexOf(key);
    const auto find = [&](qsizetype at) { return std::ranges::find(members, order[at], &JsonMember::key); };
    for (qsizetype before = rank - 1; before >= 0; --before) {
        if (const auto member = find(before); member != members.end())
            return size_t(member - members.begin()) + 1;
    }
    for (qsizetype after = rank + 1; rank >= 0 && after < order.size(); ++after) {
        if (const auto member = find(after); member != members.end())
            return size_t(member - members.begin());
    }
    return members.size();
}

/// What a step leads to, made as an empty object where there is nothing.
JsonValue& reached(JsonValue& parent, const QString& step, const QStringList& order = {})
{
    if (parent.isArray()) {
        if (const auto place = placeIn(parent, step)) {
            if (*place == parent.items().size())
                parent.append(JsonValue::object());
            return parent.items()[*place];
        }
    }
    if (!parent.isObject())
        parent = JsonValue::object();
    if (JsonValue* there = parent.find(step))
        return *there;
    auto& members = parent.members();
    const auto at = std::ptrdiff_t(placeFor(step, members, order));
    return members.insert(members.begin() + at, {step, JsonValue::object()})->value;
}

/// What holds the value that a pointer names; null pointer for the empty pointer and where nothing is there.
JsonValue* parentOf(JsonValue& root, QStringView pointer)
{
    const JsonValue* parent = pointer.isEmpty() ? nullptr : root.atPointer(parentPointer(pointer));
    return const_cast<JsonValue*>(parent);
}

} // namespace

const JsonValue* JsonValue::atPointer(QStringView pointer) const
{
    if (!pointer.isEmpty() && !pointer.startsWith(u'/'))
        return nullptr;
    const JsonValue* value = this;
    for (const QString& step : pointerSteps(pointer)) {
        if (value->isArray()) {
            const auto index = arrayIndex(step);
            value =
                index && size_t(*index) < value->m_items.size() ? &value->m_items[size_t(*index)] : nullptr;
        } else {
            value = value->find(step);
        }
        if (value == nullptr)
            break;
    }
    return value;
}

QString pointerStep(QString key)
{
    return key.replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1);
}

QStringList pointerSteps(QStringView pointer)
{
    QStringList steps;
    if (!pointer.startsWith(u'/'))
        return steps;
    for (const QStringView step : pointer.sliced(1).tokenize(u'/'))
        steps.append(unescaped(step));
    return steps;
}

QString parentPointer(QStringView pointer)
{
    return pointer.first(std::max<qsizetype>(pointer.lastIndexOf(u'/'), 0)).toString();
}

QString lastStep(QStringView pointer)
{
    const qsizetype slash = pointer.lastIndexOf(u'/');
    return slash < 0 ? QString() : unescaped(pointer.sliced(slash + 1));
}

bool isWithin(QStringView pointer, QStringView ancestor)
{
    return pointer.startsWith(ancestor) &&
           (pointer.size() == ancestor.size() || pointer[ancestor.size()] == u'/');
}

std::optional<qsizetype> arrayIndex(QStringView step)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::ranges::all_of(step, isDigit) || (step.size() > 1 && step.front() == u'0'))
        return std::nullopt;
    bool ok = false;
    const qsizetype index = step.toLongLong(&ok); // neither for the empty step nor for 30 digits
    return ok ? std::optional(index) : std::nullopt;
}

QString readablePointer(QStringView pointer)
{
    QString text;
    for (const QString& step : pointerSteps(pointer)) {
        if (arrayIndex(step))
            text += u'[' + step + u']';
        else if (!isPlainWord(step))
            text += u'[' + QString::fromUtf8(jsonQuoted(step)) + u']';
        else
            text += text.isEmpty() ? step : u'.' + step;
    }
    return text;
}

void setAt(JsonValue& root, QStringView pointer, JsonValue value, const QStringList& order)
{
    const QStringList steps = pointerSteps(pointer);
    if (steps.isEmpty() && !pointer.isEmpty())
        return;
    JsonValue* target = &root;
    for (qsizetype i = 0; i < steps.size(); ++i)
        target = &reached(*target, steps[i], i + 1 == steps.size() ? order : QStringList());
    *target = std::move(value);
}

void insertAt(JsonValue& root, QStringView pointer, JsonValue value)
{
    JsonValue* parent = parentOf(root, pointer);
    const auto place = parent && parent->isArray() ? placeIn(*parent, lastStep(pointer)) : std::nullopt;
    if (!place)
        return setAt(root, pointer, std::move(value));
    auto& items = parent->items();
    items.insert(items.begin() + std::ptrdiff_t(*place), std::move(value));
}

void removeAt(JsonValue& root, QStringView pointer)
{
    JsonValue* parent = parentOf(root, pointer);
    if (parent == nullptr)
        return;
    const QString step = lastStep(pointer);
    parent->remove(step);
    const auto index = arrayIndex(step);
    if (index && size_t(*index) < parent->items().size())
        parent->items().erase(parent->items().begin() + *index);
}

void renameAt(JsonValue& root, QStringView pointer, const QString& key)
{
    JsonValue* parent = parentOf(root, pointer);
    const QString old = lastStep(pointer);
    JsonValue* value = parent ? parent->find(old) : nullptr;
    if (value == nullptr || parent->find(key) != nullptr)
        return;
    // Where the key stands twice, the one that counts stays: the others would come to light under it.
    std::vector<JsonMember> renamed;
    for (JsonMember& member : parent->members()) {
        if (&member.value == value)
            renamed.push_back({key, std::move(member.value)});
        else if (member.key != old)
            renamed.push_back(std::move(member));
    }
    parent->members() = std::move(renamed);
}

} // namespace hubscope
