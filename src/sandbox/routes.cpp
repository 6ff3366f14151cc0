// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/routes.h"

#include "sandbox/failure.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

Result<JsonValue> readBody(const Request& request)
{
    auto json = parseJson(request.body);
    if (!json)
        return invalid(QString(), u"is not JSON: "_s + json.error().detail);
    return std::move(*json);
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace hubscope::sandbox
