// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/catalogue.h"

#include "core/jsonmembers.h"
#include "schema/resourcejson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct FamilyName
{
    QStringView name;
    EventFamily family;
};

constexpr std::array familyNames = {
    FamilyName{u"commerce", EventFamily::Commerce},         FamilyName{u"browsing", EventFamily::Browsing},
    FamilyName{u"campaigns", EventFamily::Campaigns},       FamilyName{u"support", EventFamily::Support},
    FamilyName{u"appointments", EventFamily::Appointments}, FamilyName{u"account", EventFamily::Account},
    FamilyName{u"services", EventFamily::Services},         FamilyName{u"generic", EventFamily::Generic},
};

EventFamily familyFromName(QStringView name)
{
    const auto known = std::ranges::find(familyNames, name, &FamilyName::name);
    return known == familyNames.end() ? EventFamily::Generic : known->family;
}

EventTypeInfo eventTypeFromIndex(const JsonMember& entry)
{
    return {
        .name = entry.key,
        .label = textAt(entry.value, u"label"),
        .description = textAt(entry.value, u"description"),
        .mode = textAt(entry.value, u"mode"),
        .modePresumed = textAt(entry.value, u"modeIs") == "presumed"_L1,
        .family = familyFromName(textAt(entry.value, u"family")),
        .properties = LazySchema(u":/catalogue/events/%1.json"_s.arg(entry.key), u"propertiesSchema"_s)};
}

ContextInfo contextFromIndex(const JsonMember& entry)
{
    return {
        .name = entry.key,
        .label = textAt(entry.value, u"label"),
        .description = textAt(entry.value, u"description"),
        .contextInfo = LazySchema(u":/catalogue/contexts/%1.json"_s.arg(entry.key), u"propertiesSchema"_s)};
}

/// The entries of one part of the index as infos, sorted by name for findByName().
template<typename Info>
std::vector<Info> readPart(const JsonValue* part, Info (*read)(const JsonMember&))
{
    std::vector<Info> infos;
    if (part != nullptr)
        std::ranges::transform(part->members(), std::back_inserter(infos), read);
    std::ranges::sort(infos, {}, &Info::name);
    return infos;
}

template<typename Info>
const Info* findByName(const std::vector<Info>& infos, QStringView name)
{
    const auto found = std::ranges::lower_bound(
        infos, name, std::less<>(), [](const Info& info) { return QStringView(info.name); });
    return found != infos.end() && found->name == name ? &*found : nullptr;
}

void keepIfEmpty(QString& text, const QString& old)
{
    if (text.isEmpty())
        text = old;
}

void keepIfNull(LazySchema& schema, SchemaOrigin& origin, const LazySchema& old, SchemaOrigin oldOrigin)
{
    if (schema.json().isNull()) {
        schema = old;
        origin = oldOrigin;
    }
}

void complete(EventTypeInfo& info, const EventTypeInfo& old)
{
    keepIfEmpty(info.label, old.label);
    keepIfEmpty(info.description, old.description);
    if (info.mode.isEmpty()) {
        info.mode = old.mode;
        info.modePresumed = old.modePresumed;
    }
    if (info.family == EventFamily::Generic)
        info.family = old.family;
    keepIfNull(info.properties, info.origin, old.properties, old.origin);
}

void complete(ContextInfo& info, const ContextInfo& old)
{
    keepIfEmpty(info.label, old.label);
    keepIfEmpty(info.description, old.description);
    keepIfNull(info.contextInfo, info.origin, old.contextInfo, old.origin);
}

template<typename Info>
std::vector<Info> merged(const std::vector<Info>& infos, const std::vector<Info>& others)
{
    std::map<QString, Info> byName;
    for (const Info& info : infos)
        byName.emplace(info.name, info);
    for (Info other : others) {
        if (const auto old = byName.find(other.name); old != byName.end())
            complete(other, old->second);
        byName.insert_or_assign(other.name, other);
    }
    std::vector<Info> all;
    for (auto& [name, info] : byName)
        all.push_back(std::move(info));
    return all;
}

} // namespace

Catalogue::Catalogue(
    std::vector<EventTypeInfo> eventTypes, std::vector<ContextInfo> contexts, LazySchema tracking)
    : m_eventTypes(std::move(eventTypes))
    , m_contexts(std::move(contexts))
    , m_tracking(std::move(tracking))
{
}

Catalogue Catalogue::bundled()
{
    const JsonValue index = readResourceJson(u":/catalogue/index.json"_s);
    return {
        readPart(index.find(u"events"), eventTypeFromIndex),
        readPart(index.find(u"contexts"), contextFromIndex), LazySchema(u":/catalogue/tracking.json"_s)};
}

Catalogue Catalogue::overlaid(
    const std::vector<EventTypeInfo>& eventTypes, const std::vector<ContextInfo>& contexts) const
{
    return {merged(m_eventTypes, eventTypes), merged(m_contexts, contexts), m_tracking};
}

const EventTypeInfo* Catalogue::eventType(QStringView name) const
{
    return findByName(m_eventTypes, name);
}

const ContextInfo* Catalogue::context(QStringView name) const
{
    return findByName(m_contexts, name);
}

QString translated(const QString& text)
{
    return QCoreApplication::translate("catalogue", text.toUtf8().constData());
}

} // namespace hubscope
