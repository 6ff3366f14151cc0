// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/seeding.h"

#include "core/timestamp.h"
#include "domain/workspace.h"
#include "sandbox/customerbody.h"

#include <QHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr qint64 msecsOfHour = 3'600'000;
constexpr qint64 msecsOfDay = 24 * msecsOfHour;

/// The last midnight (UTC) whose morning is over: the demo lives end at a quarter to eleven, and none of it
/// should lie in the future but what is meant to.
qint64 demoAnchor(qint64 now)
{
    const qint64 elevenHoursAgo = now - 11 * msecsOfHour;
    return elevenHoursAgo - elevenHoursAgo % msecsOfDay;
}

QString seededId(const QString& what, quint32 seed)
{
    static const QUuid space(u"{0a1de2c6-53a5-4a5f-8d0e-5d1b9f2f7c11}"_s);
    return QUuid::createUuidV5(space, u"%1 %2"_s.arg(what).arg(seed)).toString(QUuid::WithoutBraces);
}

QByteArray orElse(const QByteArray& json, const char* fallback)
{
    return json.isEmpty() ? QByteArray(fallback) : json;
}

/// The same text as PostedEvent::body makes, without reading the parts: there are 12,000 of them.
QByteArray bodyOf(const DemoEvent& event)
{
    const QByteArray bringBack = event.bringBack
                                     ? "{\"type\":" + jsonQuoted(event.bringBack->type) +
                                           ",\"value\":" + jsonQuoted(event.bringBack->value) +
                                           ",\"nodeId\":" + jsonQuoted(event.bringBack->nodeId) + '}'
                                     : QByteArray("null");
    return "{\"bringBackProperties\":" + bringBack + ",\"type\":" + jsonQuoted(event.type) +
           ",\"context\":" + jsonQuoted(event.context) + ",\"mode\":" + jsonQuoted(event.mode) +
           ",\"date\":" + jsonQuoted(hubTimestamp(event.date)) +
           ",\"properties\":" + orElse(event.properties, "{}") +
           ",\"contextInfo\":" + orElse(event.contextInfo, "{}") +
           ",\"registeredAt\":" + jsonQuoted(hubTimestamp(event.registeredAt)) +
           ",\"tracking\":" + orElse(event.tracking, "null") + '}';
}

/// Inserts the demo data and remembers the rows of its customers.
class DemoWriter
{
public:
    DemoWriter(const SeedTarget& target, const QString& nodeId)
        : m_target(target)
        , m_nodeId(nodeId)
    {
    }

    Result<Done> write(const DemoData& data)
    {
        for (const DemoCustomer& customer : data.customers) {
            if (auto done = write(customer); !done)
                return done;
        }
        for (const DemoSession& session : data.sessions) {
            const qint64 row = m_rows.value(session.customerId);
            if (auto done = m_target.sessions.add(m_nodeId, {session.id, session.value, row}); !done)
                return done;
        }
        for (const DemoEvent& event : data.events) {
            if (auto done = m_target.events.store(storedEvent(event, m_nodeId, ownerOf(event))); !done)
                return done;
        }
        return Done();
    }

private:
    Result<Done> write(const DemoCustomer& customer)
    {
        auto posted = parseJson(customer.json);
        JsonValue body = posted ? std::move(*posted) : JsonValue::object();
        if (!customer.externalId.isEmpty())
            body.set(u"externalId"_s, JsonValue::string(customer.externalId));
        const JsonValue shown =
            shownCustomer(body, {customer.id, m_nodeId, customer.registeredAt, customer.updatedAt});
        const auto row = m_target.customers.add(storedCustomer(shown));
        if (!row)
            return row.error();
        m_rows.insert(customer.id, *row);
        return Done();
    }

    std::optional<qint64> ownerOf(const DemoEvent& event) const
    {
        if (event.customerId.isEmpty())
            return {};
        return m_rows.value(event.customerId);
    }

    const SeedTarget& m_target;
    QString m_nodeId;
    QHash<QString, qint64> m_rows;
};

Result<Done> setMeta(Database& database, const QString& key, const QString& value)
{
    return database.execute(u"INSERT INTO meta(key, value) VALUES (?, ?)"_s, {key, value});
}

Result<Done> addNode(Database& database, const Node& node)
{
    return database.execute(
        u"INSERT INTO nodes(id, name, description) VALUES (?, ?, ?)"_s,
        {node.id, node.name, node.description});
}

} // namespace

StoredEvent storedEvent(const DemoEvent& event, const QString& nodeId, std::optional<qint64> customer)
{
    const bool isOfSession = event.bringBack && event.bringBack->isSession();
    return {event.id,     customer,      nodeId,     isOfSession ? event.bringBack->value : QString(),
            event.type,   event.context, event.mode, event.date,
            bodyOf(event)};
}

Result<Done> seed(const SeedTarget& target, quint32 seed, bool empty, qint64 now)
{
    const Node main{seededId(u"node"_s, seed), u"Main"_s, u"Customers of the web shop and its stores"_s};
    const Node second{
        seededId(u"second node"_s, seed), u"Wholesale"_s, u"Customers who buy for their own shops"_s};
    for (const Node& node : {main, second}) {
        if (auto done = addNode(target.database, node); !done)
            return done;
    }
    if (!empty) {
        const DemoData data = generateDemoData(seed, main.id, demoAnchor(now));
        if (auto done = DemoWriter(target, main.id).write(data); !done)
            return done;
        if (auto done = setMeta(target.database, u"featuredCustomerId"_s, data.featuredCustomerId); !done)
            return done;
    }
    return setMeta(target.database, u"workspaceId"_s, seededId(u"workspace"_s, seed));
}

} // namespace hubscope::sandbox
