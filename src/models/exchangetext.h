// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/wirelog.h"

#include <QString>

namespace hubscope {

/// Path and query as the request line has them.
QString pathText(const QUrl& url);
/// `name: value`, one a line.
QString headersText(const Headers& headers);
/// A shell command that asks the same. The token is not in it: it is read from HUBSCOPE_TOKEN.
QString asCurl(Method method, const QUrl& url, const QByteArray& body = {}, const Headers& headers = {});
QString asCurl(const Exchange& exchange);
QString asCurl(const QList<QUrl>& addresses); ///< to get them, a command a line
/// One word of a POSIX shell, whatever is in the text.
QString shellQuoted(const QString& text);

} // namespace hubscope
