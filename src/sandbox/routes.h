// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace hubscope::sandbox {

class Workspace;

// The endpoints below a workspace, by resource (API contract, Endpoints). The workspace outlives the router.

void addEventRoutes(Router& router, Workspace& workspace);
void addCustomerRoutes(Router& router, Workspace& workspace);
/// educations, likes, jobs and subscriptions of a customer.
void addItemRoutes(Router& router, Workspace& workspace);
void addSessionRoutes(Router& router, Workspace& workspace);
/// configuration and models.
void addConfigurationRoutes(Router& router, Workspace& workspace);
void addAnalyticsRoutes(Router& router, Workspace& workspace);

/// `GET me`, which stands outside the workspace.
Response whoAmI(const Workspace& workspace);

// What several of them need.

/// The body as JSON, or a violation.
Result<JsonValue> readBody(const Request& request);
/// A new UUID version 4.
QString newId();

} // namespace hubscope::sandbox
