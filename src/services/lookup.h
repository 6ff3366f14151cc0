// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/event.h"
#include "domain/lineinput.h"
#include "net/call.h"
#include "services/fetched.h"

#include <QList>

namespace hubscope {

class Hub;

/// What a pasted line leads to.
struct LookupResult
{
    QList<Fetched<Customer>> customers;
    QList<Fetched<Event>> events;

    bool isEmpty() const { return customers.isEmpty() && events.isEmpty(); }
};

/// Asks the hub what a line means, all possible meanings in parallel: an id is tried as a customer's and as
/// an event's, anything else as an external id and as part of a name. Nothing found is an empty result, not
/// an error; an error is returned only when no meaning could be tried to its end.
Call lookUp(Hub& hub, const LineInput& line, Completion<LookupResult> done);

} // namespace hubscope
