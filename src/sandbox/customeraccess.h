// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/customerbody.h"
#include "sandbox/workspace.h"

namespace hubscope::sandbox {

/// A customer of the workspace, read for changing. `shown` is its body.
struct OpenCustomer
{
    StoredCustomer stored;
    JsonValue shown;
};

/// NotFound when there is none.
Result<StoredCustomer> requireCustomer(Workspace& workspace, const QString& id);
Result<OpenCustomer> openCustomer(Workspace& workspace, const QString& id);

/// Conflict when another customer of the node has the same external id or e-mail.
Result<Done> refuseConflict(Workspace& workspace, const StoredCustomer& customer);

/// Stores a changed body, stamped with the present as `updatedAt`, and answers it.
Result<JsonValue> saveCustomer(Workspace& workspace, qint64 row, JsonValue shown);

} // namespace hubscope::sandbox
