// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"

#include "core/redaction.h"
#include "net/proxypolicy.h"
#include "net/transfer.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <algorithm>

namespace hubscope {

namespace {

class TransferOperation final : public Call::Operation
{
public:
    explicit TransferOperation(Transfer* transfer)
        : m_transfer(transfer)
    {
    }
    ~TransferOperation() override
    {
        if (m_transfer)
            m_transfer->abandon();
    }
    Q_DISABLE_COPY_MOVE(TransferOperation)

    bool isActive() const override { return m_transfer && m_transfer->isActive(); }

private:
    QPointer<Transfer> m_transfer;
};

} // namespace

HttpClient::HttpClient(AccessToken token, WireLog& log, const Clock& clock, QObject* parent)
    : QObject(parent)
{
    auto* network = new QNetworkAccessManager(this);
    network->setProxyFactory(new ProxyPolicy(QProcessEnvironment::systemEnvironment()));
    m_wire.reset(new Wire{std::move(token), log, clock, *network, RetryPolicy()});
}

HttpClient::~HttpClient()
{
    m_readers.clear();
    const auto transfers = findChildren<Transfer*>(Qt::FindDirectChildrenOnly);
    for (Transfer* transfer : transfers) {
        transfer->abandon();
        delete transfer;
    }
}

std::function<void(QByteArray&)> HttpClient::tokenHider() const
{
    return [token = m_wire->token](QByteArray& text) { redactToken(token, text); };
}

std::optional<qint64> HttpClient::clockLead() const
{
    return m_wire->clockLead;
}

void HttpClient::setRetryPolicy(RetryPolicy policy)
{
    m_wire->retryPolicy = std::move(policy);
}

void HttpClient::limitTimeout(std::chrono::milliseconds longest)
{
    m_longestTimeout = longest;
}

Call HttpClient::send(Request request, Completion<Reply> done)
{
    request.timeout = std::min(request.timeout, m_longestTimeout);
    auto* transfer = new Transfer(*m_wire, std::move(request), std::move(done), this);
    return Call(std::make_unique<TransferOperation>(transfer));
}

} // namespace hubscope
