// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/wirelog.h"

#include "core/logging.h"
#include "core/redaction.h"

#include <algorithm>

namespace hubscope {

namespace {

constexpr qsizetype keptBody = 64 * 1024;

void redact(Headers& headers)
{
    for (auto& [name, value] : headers)
        value = redactText(QString::fromUtf8(redactHeader(name, value))).toUtf8();
}

void logLine(const Exchange& exchange)
{
    qCDebug(lcNet).noquote() << exchange.requestId << "try" << exchange.attempt << methodName(exchange.method)
                             << redactText(exchange.url.toString(QUrl::FullyEncoded)) << "->"
                             << exchange.status << exchange.responseSize << "bytes" << exchange.elapsed
                             << "ms";
}

} // namespace

WireLog::WireLog(QObject* parent)
    : QObject(parent)
{
}

void WireLog::record(Exchange exchange)
{
    redact(exchange.requestHeaders);
    redact(exchange.responseHeaders);
    exchange.url.setUserInfo({});
    exchange.requestBody.truncate(keptBody);
    if (exchange.finished)
        logLine(exchange);

    const auto known =
        std::find_if(m_exchanges.rbegin(), m_exchanges.rend(), [&exchange](const Exchange& other) {
            return other.requestId == exchange.requestId && other.attempt == exchange.attempt;
        });
    if (known != m_exchanges.rend()) {
        *known = std::move(exchange);
        Q_EMIT updated(int(m_exchanges.rend() - known) - 1);
        return;
    }
    if (qsizetype(m_exchanges.size()) == capacity) {
        m_exchanges.pop_front();
        Q_EMIT dropped();
    }
    m_exchanges.push_back(std::move(exchange));
    Q_EMIT appended();
}

std::optional<Exchange> WireLog::find(const QString& requestId) const
{
    const auto found =
        std::find_if(m_exchanges.rbegin(), m_exchanges.rend(), [&requestId](const Exchange& exchange) {
            return exchange.requestId == requestId;
        });
    return found == m_exchanges.rend() ? std::nullopt : std::optional(*found);
}

} // namespace hubscope
