// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fakehub.h"

#include "core/json.h"
#include "core/timestamp.h"
#include "domain/codec.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

Profile profileAt(const QUrl& baseUrl)
{
    return {u"fake"_s, u"Fake"_s, HubKind::Test, baseUrl, u"ws"_s, u"node"_s};
}

QUrlQuery queryOf(const Received& request)
{
    return QUrlQuery(QUrl::fromEncoded(request.target));
}

QByteArray pageBody(const QList<QByteArray>& all, int page, int size)
{
    const qsizetype from = std::min<qsizetype>(qsizetype(page) * size, all.size());
    const QList<QByteArray> elements = all.mid(from, size);
    const auto pages = (all.size() + size - 1) / size;
    return R"({"elements":[)" + elements.join(',') + R"(],"page":{"size":)" + QByteArray::number(size) +
           R"(,"totalElements":)" + QByteArray::number(all.size()) + R"(,"totalPages":)" +
           QByteArray::number(pages) + R"(,"number":)" + QByteArray::number(page) + "}}";
}

/// The first page, as if it were another of very many.
QByteArray samePage(const QList<QByteArray>& all, int page, int size)
{
    return R"({"elements":[)" + all.first(size).join(',') + R"(],"page":{"size":)" +
           QByteArray::number(size) + R"(,"totalElements":21474836470,"totalPages":2147483647,"number":)" +
           QByteArray::number(page) + "}}";
}

QByteArray pageWithoutTotals(const QList<QByteArray>& all, int page, int size)
{
    return R"({"elements":[)" + all.mid(qsizetype(page) * size, size).join(',') + R"(],"page":{"size":)" +
           QByteArray::number(size) + R"(,"number":)" + QByteArray::number(page) + "}}";
}

} // namespace

Event makeEvent(const QString& id, qint64 date, const QString& path)
{
    JsonValue body = JsonValue::object();
    body.set(u"id"_s, JsonValue::string(id));
    body.set(u"customerId"_s, JsonValue::string(u"c1"_s));
    body.set(u"type"_s, JsonValue::string(u"viewedPage"_s));
    body.set(u"context"_s, JsonValue::string(u"WEB"_s));
    body.set(u"date"_s, JsonValue::string(hubTimestamp(date)));
    body.set(u"registeredAt"_s, JsonValue::string(hubTimestamp(date + 1000)));
    JsonValue properties = JsonValue::object();
    if (!path.isEmpty())
        properties.set(u"path"_s, JsonValue::string(path));
    body.set(u"properties"_s, std::move(properties));
    return eventOf(body.toCompact());
}

Event eventOf(const QByteArray& body)
{
    const auto event = decodeEvent(body);
    Q_ASSERT(event);
    return *event;
}

Customer makeCustomer(const QString& id, const QString& firstName, const QString& lastName)
{
    JsonValue base = JsonValue::object();
    base.set(u"firstName"_s, JsonValue::string(firstName));
    base.set(u"lastName"_s, JsonValue::string(lastName));
    JsonValue body = JsonValue::object();
    body.set(u"id"_s, JsonValue::string(id));
    body.set(u"base"_s, std::move(base));
    const auto customer = decodeCustomer(body.toCompact());
    Q_ASSERT(customer);
    return *customer;
}

FakeHub::FakeHub()
    : m_hub(profileAt(m_server.url(u"/hub/v1"_s)), AccessToken("secret"), m_log, m_clock)
{
    m_hub.setRetryPolicy(RetryPolicy::never());
    m_server.setHandler([this](const Received& request) { return answer(request); });
}

QList<int> FakeHub::askedPages() const
{
    QList<int> pages;
    for (const Received& request : requests())
        pages.append(queryOf(request).queryItemValue(u"page"_s).toInt());
    return pages;
}

Answer FakeHub::answer(const Received& request) const
{
    const QUrlQuery query = queryOf(request);
    const int page = query.queryItemValue(u"page"_s).toInt();
    const int size = std::min(query.queryItemValue(u"size"_s).toInt(), mostPerPage);
    if (silent)
        return Answer::hang();
    if (limitedFor > 0)
        return Answer::http(429, "{}", {"Retry-After: " + QByteArray::number(limitedFor)});
    if (failingPages.contains(page))
        return Answer::json(R"({"message":"no such page today"})", failingStatus);

    QList<QByteArray> bodies;
    if (request.path().endsWith("/events")) {
        const QString type = query.queryItemValue(u"type"_s);
        for (const Event& event : events) {
            if (type.isEmpty() || event.type == type)
                bodies.append(event.body);
        }
    } else {
        const QString text = query.queryItemValue(u"query"_s, QUrl::FullyDecoded);
        for (const Customer& customer : customers) {
            if (text.isEmpty() || text.contains(customer.firstName))
                bodies.append(customer.body);
        }
    }
    if (ignoresPage)
        return Answer::json(samePage(bodies, page, size));
    return Answer::json(withoutTotals ? pageWithoutTotals(bodies, page, size) : pageBody(bodies, page, size));
}

} // namespace hubscope::test
