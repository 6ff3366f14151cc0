// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/samples.h"

#include "core/jsonpointer.h"
#include "schema/samplechoice.h"
#include "schema/samplefields.h"
#include "schema/samplevalues.h"
#include "schema/validator.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// Where a value is made: the names down to it, as stories and as choices have them.
struct SamplePlace
{
    QString path;    ///< `completedOrder/products/sku`
    QString pointer; ///< `/products/sku`
    size_t line = 0; ///< index in the nearest list
    int depth = 0;

    SamplePlace child(const QString& name) const
    {
        return {path + u'/' + name, pointer + u'/' + pointerStep(name), line, depth + 1};
    }
    SamplePlace item(size_t index) const { return {path, pointer, index, depth + 1}; }
};

/// Makes one sample. A field for which no valid value is found is left out.
class SampleMaker
{
public:
    SampleMaker(const FieldNode& schema, const SampleRequest& request)
        : m_kind(request.kind)
        , m_story(
              request.seed, request.now,
              request.kind == SampleKind::Full ? SampleDetail::Charges : SampleDetail::Goods)
    {
        if (everything())
            return;
        const QStringList fields =
            m_kind == SampleKind::Minimal ? tellingFields(schema) : commonFields(schema);
        m_chosen = QSet<QString>(fields.begin(), fields.end());
    }

    /// The first of all values that come to mind that fits.
    std::optional<JsonValue> value(const FieldNode& node, SamplePlace place)
    {
        if (++m_made > mostValues)
            return std::nullopt;
        if (!node.reference.expired())
            place.depth += deepest / 3; // it leads back to itself: a few times show it
        const FieldNode& field = node.target();
        if (auto value = told(field, place))
            return value;
        if (field.enumValues.empty() && !field.children.empty())
            return ifFits(field, object(field, place));
        if (field.enumValues.empty() && (field.items || lists(field, FieldType::Array)))
            return ifFits(field, list(field, place));
        if (auto value = alternative(field, place))
            return value;
        return plain(field, place);
    }

    JsonValue object(const FieldNode& field, const SamplePlace& place)
    {
        JsonValue object = JsonValue::object();
        for (const FieldNode& child : field.children)
            addMember(object, child, place.child(child.name));
        for (const QString& key : field.requiredKeys) {
            if (field.child(key) == nullptr)
                object.set(key, JsonValue::string(m_story.page->title.toString()));
        }
        return object;
    }

private:
    using Values = std::vector<JsonValue>;

    bool everything() const { return m_kind == SampleKind::Full || m_kind == SampleKind::Edge; }

    static bool lists(const FieldNode& field, FieldType type)
    {
        return !field.types.empty() && field.allows(type);
    }

    static std::optional<JsonValue> ifFits(const FieldNode& field, JsonValue value)
    {
        if (!conforms(field, value))
            return std::nullopt;
        return value;
    }

    /// One of those that fit, another one for each item of a list as far as there are more.
    static std::optional<JsonValue> oneThatFits(const FieldNode& field, Values values, size_t line)
    {
        std::erase_if(values, [&field](const JsonValue& value) { return !conforms(field, value); });
        if (values.empty())
            return std::nullopt;
        return std::move(values[line < values.size() ? line : 0]);
    }

    std::optional<JsonValue> told(const FieldNode& field, const SamplePlace& place) const
    {
        const SampleField* known = m_kind == SampleKind::Edge ? nullptr : sampleFieldAt(place.path);
        if (known == nullptr)
            return std::nullopt;
        return ifFits(field, known->value(m_story, place.line));
    }

    /// One of several schemas that may rule here.
    std::optional<JsonValue> alternative(const FieldNode& field, const SamplePlace& place)
    {
        for (const auto* schemas : {&field.oneOf, &field.anyOf, &field.allOf}) {
            for (const FieldNode& schema : *schemas) {
                auto made = place.depth > deepest ? std::nullopt : value(schema, place.item(place.line));
                if (made && conforms(field, *made))
                    return made;
            }
        }
        return std::nullopt;
    }

    std::optional<JsonValue> plain(const FieldNode& field, const SamplePlace& place)
    {
        if (m_kind == SampleKind::Edge) {
            Values values = edgeSamples(field, m_turn++);
            values.push_back(edgeFreeObject());
            if (auto value = oneThatFits(field, std::move(values), 0))
                return value;
        }
        if (lists(field, FieldType::Object)) {
            JsonValue free = m_kind == SampleKind::Full ? freeObjectSample(m_story) : JsonValue::object();
            if (auto value = ifFits(field, std::move(free)))
                return value;
        }
        const SampleField* like = field.format.isEmpty() ? sampleFieldLike(field.name) : nullptr;
        if (like != nullptr) {
            if (auto value = ifFits(field, like->value(m_story, place.line)))
                return value;
        }
        return oneThatFits(field, plainSamples(field, m_story), place.line);
    }

    void addMember(JsonValue& object, const FieldNode& field, const SamplePlace& place)
    {
        const bool wanted = place.depth <= deepest && (everything() || m_chosen.contains(place.pointer));
        if (!wanted && !field.required)
            return;
        if (auto made = value(field, place))
            object.set(field.name, *std::move(made));
    }

    JsonValue list(const FieldNode& field, const SamplePlace& place)
    {
        static const FieldNode anything;
        const FieldNode& item = field.items ? *field.items : anything;
        JsonValue list = JsonValue::array();
        for (size_t i = 0; i < itemCount(field) && place.depth <= deepest; ++i) {
            auto made = value(item, place.item(i));
            const bool twice = field.uniqueItems && made && std::ranges::count(list.items(), *made) > 0;
            if (made && !twice)
                list.append(*std::move(made));
        }
        return list;
    }

    size_t itemCount(const FieldNode& field) const
    {
        constexpr qint64 most = 1000; // a hostile schema may ask for any number
        const qint64 lines = m_kind == SampleKind::Minimal ? 1 : std::ssize(m_story.order.lines);
        const qint64 least = std::min(field.minItems.value_or(0), most);
        return size_t(std::clamp(lines, least, std::max(least, field.maxItems.value_or(most))));
    }

    // A schema may go on for ever, and branch at each step.
    static constexpr int deepest = 24;
    static constexpr int mostValues = 20'000;

    SampleKind m_kind;
    SampleStory m_story;
    QSet<QString> m_chosen; ///< pointers without indices
    size_t m_turn = 0;      ///< counts the fields, at the edge
    int m_made = 0;         ///< values, also those that did not fit
};

JsonValue sampleObject(const FieldNode& schema, const QString& name, const SampleRequest& request)
{
    return SampleMaker(schema, request).object(schema, {name, {}});
}

} // namespace

JsonValue sampleProperties(const EventTypeInfo& type, const SampleRequest& request)
{
    return sampleObject(*type.properties.tree(), type.name, request);
}

JsonValue sampleContextInfo(const ContextInfo& context, const SampleRequest& request)
{
    return sampleObject(*context.contextInfo.tree(), context.name, request);
}

JsonValue sampleTracking(const Catalogue& catalogue, const SampleRequest& request)
{
    return sampleObject(*catalogue.tracking().tree(), u"tracking"_s, request);
}

QStringList usualFields(const EventTypeInfo& type)
{
    return commonFields(*type.properties.tree());
}

QStringList usualFields(const ContextInfo& context)
{
    return commonFields(*context.contextInfo.tree());
}

} // namespace hubscope
