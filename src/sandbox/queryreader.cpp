// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/queryreader.h"

#include "core/timestamp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr int defaultSize = 10;
constexpr int maxSize = 100;
constexpr qint64 msecsOfDay = 86'400'000;
constexpr qsizetype bareDateLength = 10; // yyyy-mm-dd

} // namespace

QueryReader::QueryReader(const Request& request)
    : m_query(request.query)
{
}

QString QueryReader::text(const QString& key) const
{
    const QString value = m_query.value(key);
    return value.isEmpty() ? QString() : value;
}

QString QueryReader::requiredText(const QString& key)
{
    const QString value = text(key);
    if (value.isNull())
        reject(key, u"is required"_s);
    return value;
}

QString QueryReader::oneOf(const QString& key, const QStringList& words)
{
    const QString value = text(key);
    if (value.isNull() || words.contains(value))
        return value;
    reject(key, u"must be one of "_s + words.join(u", "_s));
    return {};
}

QStringList QueryReader::list(const QString& key, const std::function<bool(const QString&)>& isKnown)
{
    QStringList values;
    const QStringList parts = text(key).split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString value = part.trimmed();
        if (isKnown(value))
            values.append(value);
        else
            reject(key, u"%1 is unknown"_s.arg(value));
    }
    return values;
}

PageRequest QueryReader::page()
{
    const int page = number(u"page"_s, 0, 0);
    const int size = number(u"size"_s, 1, defaultSize);
    return {page, std::min(size, maxSize)};
}

int QueryReader::number(const QString& key, int least, int fallback)
{
    const QString value = text(key);
    if (value.isNull())
        return fallback;
    bool ok = false;
    const int read = value.toInt(&ok);
    if (ok && read >= least)
        return read;
    reject(key, u"must be a whole number from %1 on"_s.arg(least));
    return fallback;
}

std::optional<qint64> QueryReader::time(const QString& key, bool toEndOfDay)
{
    QString value = text(key);
    if (value.isNull())
        return std::nullopt;
    // A client that forgets to encode the plus sign of +0000 means a plus sign.
    const qsizetype blank = value.lastIndexOf(u' ');
    if (blank > bareDateLength)
        value[blank] = u'+';
    const auto time = parseTimestamp(value);
    if (!time) {
        reject(key, u"is not an ISO 8601 date and time"_s);
        return std::nullopt;
    }
    const bool isBareDate = value.size() == bareDateLength;
    return toEndOfDay && isBareDate ? *time + msecsOfDay - 1 : *time;
}

void QueryReader::reject(const QString& key, const QString& message)
{
    m_violations.append({key, message});
}

Response pageResponse(const QByteArrayList& elements, PageRequest page, qint64 total, qint64 unfilteredTotal)
{
    const qint64 pages = (total + page.size - 1) / page.size;
    const QByteArray numbers = "],\"page\":{\"size\":" + QByteArray::number(page.size) +
                               ",\"totalElements\":" + QByteArray::number(total) +
                               ",\"totalUnfilteredElements\":" + QByteArray::number(unfilteredTotal) +
                               ",\"totalPages\":" + QByteArray::number(pages) +
                               ",\"number\":" + QByteArray::number(page.number) + "}}";
    const QByteArray opening = "{\"elements\":[";
    qsizetype size = opening.size() + numbers.size();
    for (const QByteArray& element : elements)
        size += element.size() + 1;
    QByteArray body; // written once: a page is the one large answer of the hub
    body.reserve(size);
    body += opening;
    for (const QByteArray& element : elements) {
        if (body.size() > opening.size())
            body += ',';
        body += element;
    }
    body += numbers;
    return jsonResponse(200, std::move(body));
}

Response pageOf(const QByteArrayList& all, PageRequest page)
{
    const qsizetype offset = std::min<qint64>(page.offset(), all.size());
    return pageResponse(all.mid(offset, page.size), page, all.size(), all.size());
}

} // namespace hubscope::sandbox
