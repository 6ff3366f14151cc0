// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "sandbox/request.h"
#include "sandbox/response.h"

#include <functional>
#include <vector>

namespace hubscope::sandbox {

/// Answers one endpoint. `arguments` are what stood in the places of the pattern's braces.
/// An error becomes the contract's envelope.
using Handler = std::function<Result<Response>(const Request& request, const QStringList& arguments)>;

/// The table of endpoints.
class Router
{
public:
    /// `pattern` is `customers/{id}/sessions`: without leading slash.
    void add(const QByteArray& method, const QString& pattern, Handler handler);

    /// Answers 404 where no pattern fits, 405 with Allow where one does but not for this method.
    /// HEAD is answered by GET's handler.
    Response route(const Request& request, const QStringList& segments) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList pattern;
        Handler handler;
    };

    std::vector<Route> m_routes;
};

} // namespace hubscope::sandbox
