// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/fieldnode.h"

#include <QStringList>

namespace hubscope {

// Which of a schema's fields a sample carries, as JSON pointers without indices, in schema order, each after
// the objects and lists around it.

/// What must be there, and a field or two without which the event says nothing.
QStringList tellingFields(const FieldNode& schema);
/// What such an event usually carries.
QStringList commonFields(const FieldNode& schema);

} // namespace hubscope
