// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace hubscope::sandbox {

/// A request as a handler sees it: whole, with path and query decoded.
struct Request
{
    QByteArray method;                     ///< as sent; the router answers HEAD by way of GET
    QString path;                          ///< decoded, for a log
    QStringList segments;                  ///< of the path, each decoded on its own: an id may hold a slash
    QHash<QString, QString> query;         ///< decoded; the last one where a key stands twice
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    QByteArray header(const QByteArray& lowerCaseName) const { return headers.value(lowerCaseName); }
};

/// Splits a request target (`/path?query` or `http://host/path?query`, whose host replaces the Host header)
/// into the request's path, segments and query. False when it is neither.
bool setTarget(Request& request, QByteArrayView target);

} // namespace hubscope::sandbox
