// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/router.h"

#include "sandbox/failure.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

std::optional<QStringList> argumentsOf(const QStringList& pattern, const QStringList& segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QStringList arguments;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i].startsWith(u'{') && !segments[i].isEmpty())
            arguments.append(segments[i]);
        else if (pattern[i] != segments[i])
            return std::nullopt;
    }
    return arguments;
}

Response methodNotAllowed(const QByteArrayList& allowed)
{
    Response response = errorResponse(405, u"Method not allowed"_s);
    response.headers.emplaceBack("Allow", allowed.join(", "));
    return response;
}

QString workspaceUrl(const Request& request)
{
    return u"http://"_s + QString::fromLatin1(request.header("host")) + u'/' +
           request.segments.mid(0, 4).join(u'/');
}

} // namespace

void Router::add(const QByteArray& method, const QString& pattern, Handler handler)
{
    m_routes.push_back({method, pattern.split(u'/'), std::move(handler)});
}

Response Router::route(const Request& request, const QStringList& segments) const
{
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    QByteArrayList allowed;
    for (const Route& route : m_routes) {
        const auto arguments = argumentsOf(route.pattern, segments);
        if (!arguments)
            continue;
        if (route.method == method) {
            auto answer = route.handler(request, *arguments);
            return answer ? std::move(*answer) : failureResponse(answer.error(), workspaceUrl(request));
        }
        allowed.append(route.method);
        if (route.method == "GET")
            allowed.append("HEAD");
    }
    return allowed.isEmpty() ? errorResponse(404, u"Resource not found"_s) : methodNotAllowed(allowed);
}

} // namespace hubscope::sandbox
