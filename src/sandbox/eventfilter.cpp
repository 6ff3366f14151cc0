// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/eventfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

void addMode(Sql& sql, const QString& mode)
{
    if (mode.isEmpty())
        return;
    sql.text += u" AND mode = ?"_s;
    sql.values.append(mode);
}

void addDates(Sql& sql, const EventFilter& filter)
{
    if (filter.from) {
        sql.text += u" AND date >= ?"_s;
        sql.values.append(*filter.from);
    }
    if (filter.to) {
        sql.text += u" AND date <= ?"_s;
        sql.values.append(*filter.to);
    }
}

/// `date, seq` of the matching events out of one index, which is named so that no statistics can lead the
/// planner astray.
Sql arm(qint64 customer, const QString& index, const QString& column, const QString& value)
{
    Sql sql{u"SELECT date, seq FROM events INDEXED BY %1 WHERE customer = ?"_s.arg(index), {customer}};
    if (!column.isEmpty()) {
        sql.text += u" AND %1 = ?"_s.arg(column);
        sql.values.append(value);
    }
    return sql;
}

/// The matching events as a union of ranges of one index, each of them in order of date: one for each type,
/// else one for each context, else a single one. SQLite merges them without sorting.
Sql matching(qint64 customer, const EventFilter& filter)
{
    const bool byType = !filter.types.isEmpty();
    const bool byContext = !byType && !filter.contexts.isEmpty();
    QStringList keys = byType ? filter.types : filter.contexts;
    keys.removeDuplicates();
    if (keys.isEmpty())
        keys.append(QString());
    const QString index = byType      ? u"events_by_type"_s
                          : byContext ? u"events_by_context"_s
                                      : u"events_by_date"_s;
    const QString column = byType ? u"type"_s : byContext ? u"context"_s : QString();
    Sql sql;
    for (const QString& key : std::as_const(keys)) {
        Sql part = arm(customer, index, column, key);
        addDates(part, filter);
        if (byType)
            part.addList(u"context"_s, filter.contexts);
        addMode(part, filter.mode);
        sql.text += (sql.text.isEmpty() ? QString() : u" UNION ALL "_s) + part.text;
        sql.values += part.values;
    }
    return sql;
}

} // namespace

void Sql::addList(const QString& column, const QStringList& wanted)
{
    if (wanted.isEmpty())
        return;
    text += u" AND %1 IN (%2)"_s.arg(column, QStringList(wanted.size(), u"?"_s).join(u','));
    for (const QString& value : wanted)
        values.append(value);
}

Sql eventPageSql(qint64 customer, const EventFilter& filter, qint64 offset, qint64 size, qint64 total)
{
    const qint64 shown = std::clamp<qint64>(total - offset, 0, size);
    const qint64 behind = total - offset - shown;
    const bool reversed = behind < offset;
    const QString order = reversed ? u"ASC"_s : u"DESC"_s;
    Sql keys = matching(customer, filter);
    keys.values << shown << (reversed ? std::max<qint64>(0, behind) : offset);
    const QString text =
        u"SELECT k.date, k.seq, e.id, e.body FROM (%1 ORDER BY date %2, seq %2 LIMIT ? OFFSET ?) AS k"
        " CROSS JOIN events AS e ON e.seq = k.seq"_s.arg(keys.text, order);
    return {text, keys.values};
}

Sql eventCountSql(qint64 customer, const EventFilter& filter)
{
    if (filter.isDated()) {
        const Sql keys = matching(customer, filter);
        return {u"SELECT COUNT(*) FROM (%1)"_s.arg(keys.text), keys.values};
    }
    Sql sql{u"SELECT SUM(n) FROM event_counts WHERE customer = ?"_s, {customer}};
    sql.addList(u"type"_s, filter.types);
    sql.addList(u"context"_s, filter.contexts);
    addMode(sql, filter.mode);
    return sql;
}

} // namespace hubscope::sandbox
