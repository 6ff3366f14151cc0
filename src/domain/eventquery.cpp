// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/eventquery.h"

#include "core/timestamp.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hubscope {

void addEncoded(QUrlQuery& query, const QString& key, const QString& value)
{
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrlQuery EventQuery::toUrlQuery(int page) const
{
    QUrlQuery query;
    addEncoded(query, u"customerId"_s, customerId);
    if (!types.isEmpty())
        addEncoded(query, u"type"_s, types.join(u','));
    if (!contexts.isEmpty())
        addEncoded(query, u"context"_s, contexts.join(u','));
    if (!mode.isEmpty())
        addEncoded(query, u"mode"_s, mode);
    if (from)
        addEncoded(query, u"dateFrom"_s, isoTimestamp(*from));
    if (to)
        addEncoded(query, u"dateTo"_s, isoTimestamp(*to));
    addEncoded(query, u"page"_s, QString::number(page));
    addEncoded(query, u"size"_s, QString::number(pageSize));
    return query;
}

bool EventQuery::isFiltered() const
{
    return !types.isEmpty() || !contexts.isEmpty() || !mode.isEmpty() || from || to;
}

} // namespace hubscope
