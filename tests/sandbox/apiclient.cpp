// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hubscope::test {

QJsonObject ApiAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

int ApiAnswer::total() const
{
    return json()[u"page"_s][u"totalElements"_s].toInt(-1);
}

QStringList ApiAnswer::violations() const
{
    QStringList paths;
    for (const QJsonValue& error : json()[u"errors"_s].toArray())
        paths.append(error[u"path"_s].toString());
    paths.sort();
    return paths;
}

ApiClient::ApiClient(sandbox::ServerInfo info)
    : m_info(std::move(info))
{
}

ApiAnswer ApiClient::send(const QByteArray& method, const QString& path, const QByteArray& body)
{
    return sendTo(method, target(path), body);
}

ApiAnswer ApiClient::sendTo(const QByteArray& method, const QByteArray& target, const QByteArray& body)
{
    if (!m_connection || !m_connection->isOpen())
        m_connection = std::make_unique<RawClient>(quint16(m_info.baseUrl.port()));
    QByteArray head = this->head(method, target);
    if (!body.isNull() || method != "GET")
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    m_connection->send(head + "\r\n" + body);
    const auto answer = m_connection->read(method != "HEAD");
    if (!answer)
        return {};
    return {answer->status, answer->headers, answer->body};
}

QByteArray ApiClient::target(const QString& path) const
{
    return "/hub/v1/workspaces/" + m_info.workspaceId.toUtf8() + '/' + path.toUtf8();
}

QByteArray ApiClient::head(const QByteArray& method, const QByteArray& target) const
{
    return method + ' ' + target +
           " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_info.baseUrl.port()) +
           "\r\nAuthorization: Bearer " + m_info.token.reveal() + "\r\n";
}

QString ApiClient::addCustomer(const QByteArray& json)
{
    return post(u"customers"_s, "{\"nodeId\":\"" + nodeId() + "\"," + json + '}').id();
}

ApiAnswer ApiClient::postEvent(const QString& customerId, const QByteArray& json)
{
    return post(
        u"events"_s, "{\"customerId\":\"" + customerId.toUtf8() +
                         "\",\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{}" +
                         (json.isEmpty() ? QByteArray() : ',' + json) + '}');
}

} // namespace hubscope::test
