// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "net/call.h"
#include "net/httpclient.h"
#include "services/fetched.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <utility>

namespace hubscope {

/// A request followed by the decoding of its body in a worker thread, as one operation. Cancelling it while
/// the worker decodes drops the result; the worker has its own copy of everything.
template<typename T>
class DecodingOperation final : public Call::Operation
{
public:
    using Decode = std::function<Result<T>(QByteArray)>;

    DecodingOperation(HttpClient& client, Request request, Decode decode, Completion<Fetched<T>> done)
        : m_readers(client.readers())
        , m_decode(std::move(decode))
        , m_done(std::move(done))
        , m_hideToken(client.tokenHider())
    {
        m_request = client.send(std::move(request), [this](Result<Reply> reply) {
            if (reply)
                decodeReply(*std::move(reply));
            else
                complete(reply.error());
        });
    }
    ~DecodingOperation() override
    {
        if (m_watcher)
            m_watcher->disconnect();
    }
    Q_DISABLE_COPY_MOVE(DecodingOperation)

    bool isActive() const override { return bool(m_done); }

private:
    /// The watcher may be deleted from inside its own signal, by a completion that drops the call.
    struct DeleteLater
    {
        void operator()(QObject* object) const { object->deleteLater(); }
    };
    using Watcher = QFutureWatcher<Result<T>>;

    void decodeReply(Reply reply)
    {
        m_watcher.reset(new Watcher);
        QObject::connect(
            m_watcher.get(), &Watcher::finished, m_watcher.get(),
            [this, id = reply.requestId, status = reply.status] { onDecoded(id, status); });
        m_watcher->setFuture(QtConcurrent::run(
            &m_readers, [decode = m_decode, body = std::move(reply.body)]() mutable -> Result<T> {
                return decode(std::move(body));
            }));
    }

    void onDecoded(const QString& requestId, int status)
    {
        Result<T> decoded = m_watcher->future().takeResult();
        if (decoded) {
            complete(Fetched<T>{*std::move(decoded), requestId});
            return;
        }
        Error error = decoded.error();
        error.requestId = requestId;
        error.httpStatus = status;
        m_hideToken(error.body);
        complete(std::move(error));
    }

    /// The completion may destroy this object: nothing is touched after it.
    void complete(Result<Fetched<T>> result)
    {
        const auto done = std::exchange(m_done, nullptr);
        done(std::move(result));
    }

    QThreadPool& m_readers;
    Decode m_decode;
    Completion<Fetched<T>> m_done;
    std::function<void(QByteArray&)> m_hideToken;
    Call m_request;
    std::unique_ptr<Watcher, DeleteLater> m_watcher;
};

/// Sends a request and decodes its answer off the calling thread. Errors of the decoder get the id and the
/// status of the exchange that brought the body.
template<typename T>
Call decodeAsync(
    HttpClient& client, Request request, std::function<Result<T>(QByteArray)> decode,
    Completion<Fetched<T>> done)
{
    return Call(std::make_unique<DecodingOperation<T>>(
        client, std::move(request), std::move(decode), std::move(done)));
}

} // namespace hubscope
