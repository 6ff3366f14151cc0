// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtervocabulary.h"

#include "core/jsonpointer.h"
#include "events/filterterm.h"
#include "schema/catalogue.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// A schema may hold itself.
constexpr int deepestPlace = 8;

/// Gathers the fields of schemas, each place once.
class PlaceCollector
{
public:
    void add(const LazySchema& schema, const QString& pointer)
    {
        if (const auto root = schema.tree())
            addChildren(*root, pointer, 0);
    }

    QList<FilterVocabulary::Place> take() const
    {
        QList<FilterVocabulary::Place> places;
        for (const auto& [path, place] : m_places)
            places.append(place);
        return places;
    }

private:
    void addChildren(const FieldNode& object, const QString& pointer, int depth)
    {
        if (depth > deepestPlace)
            return;
        for (const FieldNode& child : object.children)
            addPlace(child, pointer + u'/' + pointerStep(child.name), depth);
        for (const auto* alternatives : {&object.allOf, &object.anyOf, &object.oneOf}) {
            for (const FieldNode& alternative : *alternatives)
                addChildren(alternative.target(), pointer, depth + 1);
        }
        // A path goes into the items of an array by itself.
        if (object.items)
            addChildren(object.items->target(), pointer, depth + 1);
    }

    void addPlace(const FieldNode& reference, const QString& pointer, int depth)
    {
        const FieldNode& node = reference.target();
        const QString path = filterPathText(pointer);
        if (!m_places.contains(path))
            m_places.emplace(path, placeOf(path, reference, node));
        addChildren(node, pointer, depth + 1);
    }

    static FilterVocabulary::Place
    placeOf(const QString& path, const FieldNode& reference, const FieldNode& node)
    {
        FilterVocabulary::Place place{.path = path, .title = translated(reference.title)};
        const bool isOpen = node.types.empty();
        for (const JsonValue& value : node.enumValues)
            place.values.append(value.isString() ? value.toString() : QString::fromUtf8(value.toCompact()));
        if (!isOpen && node.allows(FieldType::Boolean))
            place.values.append({u"true"_s, u"false"_s});
        place.isNumber = !isOpen && (node.allows(FieldType::Number) || node.allows(FieldType::Integer));
        return place;
    }

    std::map<QString, FilterVocabulary::Place> m_places;
};

/// Whether one of the loaded events has that value; any where none is loaded.
bool isSeen(const FacetCounts& counts, Facet facet, const QString& value)
{
    const auto values = counts.values.find(facet);
    return counts.events == 0 || values == counts.values.end() ||
           std::ranges::find(values->second, value, &FacetValue::value) != values->second.end();
}

} // namespace

FilterVocabulary::FilterVocabulary(FacetCounts counts, const Catalogue& catalogue)
    : m_counts(std::move(counts))
{
    PlaceCollector collector;
    for (const EventTypeInfo& type : catalogue.eventTypes()) {
        if (isSeen(m_counts, Facet::Type, type.name))
            collector.add(type.properties, u"/properties"_s);
    }
    for (const ContextInfo& context : catalogue.contexts()) {
        if (isSeen(m_counts, Facet::Context, context.name))
            collector.add(context.contextInfo, u"/contextInfo"_s);
    }
    collector.add(catalogue.tracking(), u"/tracking"_s);
    m_places = collector.take();
}

const FilterVocabulary::Place* FilterVocabulary::place(QStringView path) const
{
    const auto found = std::ranges::lower_bound(
        m_places, path, std::less<>(), [](const Place& place) { return QStringView(place.path); });
    return found != m_places.end() && found->path == path ? &*found : nullptr;
}

QList<FacetValue> FilterVocabulary::values(FilterField field) const
{
    static constexpr std::pair<FilterField, Facet> facets[]{
        {FilterField::Type, Facet::Type},
        {FilterField::Context, Facet::Context},
        {FilterField::Mode, Facet::Mode},
        {FilterField::Session, Facet::Session}};
    const auto facet = std::ranges::find(facets, field, &std::pair<FilterField, Facet>::first);
    if (facet == std::end(facets))
        return {};
    const auto values = m_counts.values.find(facet->second);
    return values == m_counts.values.end() ? QList<FacetValue>() : values->second;
}

} // namespace hubscope
