// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/valuesplit.h"

#include <QSet>

namespace hubscope {

namespace {

Heeded heeded(const QStringList& asked, const EventBatch& page, quint32 EventRecord::*value)
{
    if (asked.isEmpty())
        return Heeded::Yes;
    QSet<quint32> seen;
    for (const EventRecord& record : page.page.elements)
        seen.insert(record.*value);
    for (const quint32 number : std::as_const(seen)) {
        if (!asked.contains(page.names.value(number)))
            return Heeded::No;
    }
    return asked.size() == 1 || seen.size() > 1 ? Heeded::Yes : Heeded::Unsure;
}

/// One list for each value, or an empty one where nothing is asked for.
QList<QStringList> each(const QStringList& values)
{
    QList<QStringList> out;
    for (const QString& value : values)
        out.append({value});
    return out.isEmpty() ? QList<QStringList>{{}} : out;
}

} // namespace

bool asksSeveral(const EventQuery& query)
{
    return query.types.size() > 1 || query.contexts.size() > 1;
}

QList<EventQuery> singleQueries(const EventQuery& query)
{
    QList<EventQuery> out;
    for (const QStringList& type : each(query.types)) {
        for (const QStringList& context : each(query.contexts)) {
            EventQuery single = query;
            single.types = type;
            single.contexts = context;
            out.append(single);
        }
    }
    return out;
}

Heeded heededSeveral(const EventQuery& query, const EventBatch& firstPage)
{
    const Heeded types = heeded(query.types, firstPage, &EventRecord::type);
    const Heeded contexts = heeded(query.contexts, firstPage, &EventRecord::context);
    if (types == Heeded::No || contexts == Heeded::No)
        return Heeded::No;
    return types == Heeded::Yes && contexts == Heeded::Yes ? Heeded::Yes : Heeded::Unsure;
}

} // namespace hubscope
