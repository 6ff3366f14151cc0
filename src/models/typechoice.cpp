// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/typechoice.h"

#include "schema/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int noMatch = 9;

/// How far what was typed is from what the type is called; noMatch when it is not in it at all.
int distance(const QString& words, const EventTypeInfo& type)
{
    const QString label = translated(type.label);
    if (type.name.startsWith(words, Qt::CaseInsensitive))
        return 0;
    if (label.startsWith(words, Qt::CaseInsensitive))
        return 1;
    if (label.contains(u' ' + words, Qt::CaseInsensitive))
        return 2;
    const QString all = type.name + u' ' + label;
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    const bool fits = std::ranges::all_of(
        parts, [&](const QString& part) { return all.contains(part, Qt::CaseInsensitive); });
    return fits ? 3 : noMatch;
}

} // namespace

QList<const EventTypeInfo*> typesFor(const QString& words, const Catalogue& catalogue)
{
    const QString wanted = words.simplified();
    QList<std::pair<int, const EventTypeInfo*>> ranked;
    for (const EventTypeInfo& type : catalogue.eventTypes()) {
        if (const int far = distance(wanted, type); far != noMatch)
            ranked.append({far, &type});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, const EventTypeInfo*>::first);
    QList<const EventTypeInfo*> types;
    for (const auto& [far, type] : ranked)
        types.append(type);
    return types;
}

} // namespace hubscope
