// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/customeraccess.h"

#include "core/timestamp.h"
#include "sandbox/failure.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

Result<StoredCustomer> requireCustomer(Workspace& workspace, const QString& id)
{
    auto found = workspace.customers().find(id);
    if (!found)
        return found.error();
    if (!*found)
        return customerNotFound(id);
    return std::move(**found);
}

Result<OpenCustomer> openCustomer(Workspace& workspace, const QString& id)
{
    auto stored = requireCustomer(workspace, id);
    if (!stored)
        return stored.error();
    auto shown = parseJson(stored->body);
    return OpenCustomer{std::move(*stored), shown ? std::move(*shown) : JsonValue::object()};
}

Result<Done> refuseConflict(Workspace& workspace, const StoredCustomer& customer)
{
    const auto other = workspace.customers().findConflict(customer);
    if (!other)
        return other.error();
    if (!other->isNull())
        return conflict(*other);
    return Done();
}

Result<JsonValue> saveCustomer(Workspace& workspace, qint64 row, JsonValue shown)
{
    shown.set(u"updatedAt"_s, JsonValue::string(hubTimestamp(workspace.now())));
    StoredCustomer changed = storedCustomer(shown);
    changed.row = row;
    if (auto done = refuseConflict(workspace, changed); !done)
        return done.error();
    if (auto done = workspace.customers().update(changed); !done)
        return done.error();
    return shown;
}

} // namespace hubscope::sandbox
