// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hubscope {

class JsonValue;

/// The condition that finds the events which have that value at a place of their JSON: `amount.total=129.90`,
/// `type:completedOrder`; with `exclude` those which have not. The place is a JSON pointer (RFC 6901) from
/// the whole event; an array's index means any of its items. An object or an array: that there is something.
/// Empty for the event itself.
QString filterTerm(QStringView pointer, const JsonValue& value, bool exclude);

/// How the line spells a place: `amount.total`, `contextInfo.client.ip`. Without `properties`, where nothing
/// else can be meant. Empty for the event itself.
QString filterPathText(QStringView pointer);

} // namespace hubscope
