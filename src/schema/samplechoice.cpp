// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/samplechoice.h"

#include "core/jsonpointer.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// Without one of these an event does not say what it is about.
constexpr std::array<QStringView, 22> telling = {
    u"/orderId",
    u"/amount/total",
    u"/sku",
    u"/name",
    u"/url",
    u"/keyword",
    u"/campaignId",
    u"/ticketId",
    u"/eventName",
    u"/eventDate",
    u"/code",
    u"/serviceName",
    u"/setting",
    u"/formName",
    u"/trackingCode",
    u"/abandonedCartUrl",
    u"/abandonedSessionUrl",
    u"/store/id",
    u"/device/model",
    u"/client/ip",
    u"/ga/utm_source",
    u"/ga/utm_campaign"};

/// What a sender who cares fills in beside.
constexpr std::array<QStringView, 43> usual = {
    u"/type",
    u"/listId",
    u"/linkUrl",
    u"/ga/utm_medium",
    u"/paymentMethod",
    u"/amount/tax",
    u"/products/sku",
    u"/products/name",
    u"/products/quantity",
    u"/products/price",
    u"/price",
    u"/quantity",
    u"/rating",
    u"/category",
    u"/carrier",
    u"/trackingUrl",
    u"/title",
    u"/path",
    u"/resultCount",
    u"/campaignName",
    u"/campaignSubject",
    u"/campaignTags",
    u"/listName",
    u"/channel",
    u"/recipient",
    u"/subject",
    u"/text",
    u"/eventType",
    u"/eventId",
    u"/eventLocation/name",
    u"/eventLocation/type",
    u"/rewardType",
    u"/status",
    u"/serviceType",
    u"/serviceId",
    u"/startDate",
    u"/oldValue",
    u"/newValue",
    u"/data",
    u"/store/name",
    u"/store/type",
    u"/client/userAgent",
    u"/device/systemVersion"};

using Chooses = std::function<bool(const QString& pointer)>;

bool isTelling(const QString& pointer)
{
    return std::ranges::find(telling, pointer) != telling.end();
}

bool isCommon(const QString& pointer)
{
    return isTelling(pointer) || std::ranges::find(usual, pointer) != usual.end();
}

/// Items have their list's pointer.
const FieldNode& withinLists(const FieldNode& node)
{
    const FieldNode* inner = &node;
    while (inner->items != nullptr)
        inner = inner->items.get();
    return *inner;
}

/// Nobody fills in by hand what lies deeper, and a schema may go on for ever.
constexpr int deepest = 16;

/// Adds the fields of an object that are chosen, with those around them, and those that are required of an
/// object that is there.
void addChosen(
    QStringList& fields, const FieldNode& object, const QString& pointer, const Chooses& isChosen,
    bool objectIsThere, int depth = 0)
{
    if (depth > deepest)
        return;
    for (const FieldNode& child : object.children) {
        const QString here = pointer + u'/' + pointerStep(child.name);
        const FieldNode& inner = withinLists(child);
        QStringList inside;
        bool there = isChosen(here) || (objectIsThere && child.required);
        addChosen(inside, inner, here, isChosen, there, depth + 1);
        if (!there && !inside.isEmpty()) {
            there = true; // for the sake of what is chosen inside; now what it requires counts too
            inside.clear();
            addChosen(inside, inner, here, isChosen, there, depth + 1);
        }
        if (there)
            fields << here << inside;
    }
}

QStringList chosenFields(const FieldNode& schema, const Chooses& isChosen)
{
    QStringList fields;
    addChosen(fields, schema, {}, isChosen, true);
    return fields;
}

/// For a schema of which we know no field: the first ones that hold a plain value.
QStringList firstFields(const FieldNode& schema)
{
    constexpr qsizetype enough = 6;
    QStringList first;
    for (const FieldNode& child : schema.children) {
        const bool plain =
            !child.types.empty() && !child.allows(FieldType::Object) && !child.allows(FieldType::Array);
        if (plain && first.size() < enough)
            first.append(u'/' + pointerStep(child.name));
    }
    return chosenFields(schema, [&first](const QString& pointer) { return first.contains(pointer); });
}

} // namespace

QStringList commonFields(const FieldNode& schema)
{
    const QStringList common = chosenFields(schema, isCommon);
    return std::ranges::any_of(common, isCommon) ? common : firstFields(schema);
}

QStringList tellingFields(const FieldNode& schema)
{
    const QStringList fields = chosenFields(schema, isTelling);
    if (!fields.isEmpty())
        return fields;
    const QString first = commonFields(schema).value(0);
    return chosenFields(schema, [&first](const QString& pointer) { return pointer == first; });
}

} // namespace hubscope
