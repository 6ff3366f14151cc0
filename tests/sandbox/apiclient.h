// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/rawclient.h"
#include "support/sandboxfixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hubscope::test {

/// An answer of the hub, read with Qt's own JSON so that nothing of ours vouches for it.
struct ApiAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;

    QJsonObject json() const;
    QJsonArray elements() const { return json()[QStringLiteral("elements")].toArray(); }
    int total() const;
    QString message() const { return json()[QStringLiteral("message")].toString(); }
    /// The paths of the violations, sorted.
    QStringList violations() const;
    QString id() const { return json()[QStringLiteral("id")].toString(); }
};

/// Talks to a sandbox's workspace over one connection, made anew where the hub closed it.
class ApiClient
{
public:
    explicit ApiClient(sandbox::ServerInfo info);

    /// `path` is `events?customerId=…`, below the workspace and already encoded.
    ApiAnswer get(const QString& path) { return send("GET", path); }
    ApiAnswer post(const QString& path, const QByteArray& body) { return send("POST", path, body); }
    ApiAnswer send(const QByteArray& method, const QString& path, const QByteArray& body = {});
    /// The target as a whole, and other headers than the usual ones.
    ApiAnswer sendTo(const QByteArray& method, const QByteArray& target, const QByteArray& body = {});

    /// Makes a customer and returns its id; `json` holds members beside the node id: `"externalId": "a"`.
    QString addCustomer(const QByteArray& json);
    /// Posts an event of the customer; `json` holds members beside type, context and properties.
    ApiAnswer postEvent(const QString& customerId, const QByteArray& json = {});
    QByteArray nodeId() const { return m_info.nodeId.toLatin1(); }
    QByteArray target(const QString& path) const;
    QByteArray head(const QByteArray& method, const QByteArray& target) const;

private:
    sandbox::ServerInfo m_info;
    std::unique_ptr<RawClient> m_connection;
};

} // namespace hubscope::test
