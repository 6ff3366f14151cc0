// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "net/request.h"

#include <QObject>

#include <deque>
#include <optional>

namespace hubscope {

/// One request and what came of it, with every secret already replaced.
struct Exchange
{
    QString requestId;
    int attempt = 1;
    Method method = Method::Get;
    QUrl url;
    Headers requestHeaders;
    QByteArray requestBody; ///< cut at 64 kB
    qint64 startedAt = 0;   ///< ms UTC
    qint64 elapsed = 0;     ///< ms
    int status = 0;         ///< 0 when no status line arrived
    Headers responseHeaders;
    qint64 responseSize = 0; ///< bytes of the body
    std::optional<ErrorKind> error;
    bool finished = false;
};

/// The latest exchanges with hubs, redacted when they are recorded. Feeds the network pane, the request tab
/// of an event and, at debug level, the log category hubscope.net.
class WireLog : public QObject
{
    Q_OBJECT

public:
    explicit WireLog(QObject* parent = nullptr);

    /// Appends or, for the same request id and attempt, replaces. Redacts headers and URL user info.
    void record(Exchange exchange);

    const std::deque<Exchange>& exchanges() const { return m_exchanges; } ///< oldest first
    /// The last attempt of a request; nothing when it is unknown or was pushed out.
    std::optional<Exchange> find(const QString& requestId) const;

    static constexpr qsizetype capacity = 1000;

Q_SIGNALS:
    void appended();       ///< one exchange was added at the end
    void updated(int row); ///< the exchange at this index changed
    void dropped();        ///< the oldest exchange was removed

private:
    std::deque<Exchange> m_exchanges;
};

} // namespace hubscope
