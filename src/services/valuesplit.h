// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/eventbatch.h"
#include "domain/eventquery.h"

namespace hubscope {

// Newer hubs take several types or contexts in one request, older ones a single one (API contract,
// GET events).

/// Whether a query asks for several types or contexts.
bool asksSeveral(const EventQuery& query);

/// The queries for one type and one context each whose answers together are that query's.
QList<EventQuery> singleQueries(const EventQuery& query);

enum class Heeded { Yes, Unsure, No };

/// Whether the first page of such a query shows that the hub heeded all its values: events of two of them
/// prove it, one of another disproves it. An older hub may look for a type that is named like the whole list,
/// or for the first of it only: what is empty or of one type proves nothing.
Heeded heededSeveral(const EventQuery& query, const EventBatch& firstPage);

} // namespace hubscope
