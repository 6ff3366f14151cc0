// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/event.h"
#include "domain/page.h"
#include "domain/workspace.h"

#include <QByteArray>

namespace hubscope {

/// Reading what a hub answers, tolerantly (API contract, Paging and Event): the list stands under `elements`,
/// `_embedded` or bare, numbers of the page may be missing, fields may have any type and be unknown. What is
/// no JSON, no object or no list is an Error of kind Protocol. All functions are pure and may run on any
/// thread.

/// `requestedPage` and `requestedSize` stand in for numbers that the answer leaves out.
Result<Page<Event>> decodeEvents(const QByteArray& body, int requestedPage, int requestedSize);
Result<Event> decodeEvent(const QByteArray& body);

Result<Page<Customer>> decodeCustomers(const QByteArray& body, int requestedPage, int requestedSize);
Result<Customer> decodeCustomer(const QByteArray& body);

/// Without numbers of a page the list counts as whole.
Result<Page<CustomerSession>> decodeSessions(const QByteArray& body, int requestedPage);
Result<Page<Node>> decodeNodes(const QByteArray& body, int requestedPage);
/// Those without a name are left out. A schema may be an object or a text that holds JSON.
Result<Page<WorkspaceEventType>> decodeEventTypes(const QByteArray& body, int requestedPage);
Result<QList<WorkspaceContext>> decodeContexts(const QByteArray& body);

} // namespace hubscope
