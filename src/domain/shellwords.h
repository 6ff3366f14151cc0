// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace hubscope {

/// The words of the first command in a text, taken apart as a POSIX shell would: quotes, backslashes, `$'…'`,
/// comments, a backslash at the end of a line. Nothing is expanded or run: `$NAME` and `` `…` `` stay as they
/// are. The command ends at the line's end or an operator. Nothing when a quote is not closed.
std::optional<QByteArrayList> shellWords(QByteArrayView text);

} // namespace hubscope
