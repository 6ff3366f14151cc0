// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/errormapping.h"
#include "net/request.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkRequest;

namespace hubscope {

/// One try of a request on the wire. Starts when it is made; emits `finished` once, from the event loop.
/// Destroying it ends it without a signal.
class WireAttempt final : public QObject
{
    Q_OBJECT

public:
    /// `ready` is the request as it shall be sent, headers and all; bodies above `maxBodySize` bytes are
    /// given up while they arrive.
    WireAttempt(
        QNetworkAccessManager& network, QNetworkRequest ready, const Request& request, qint64 maxBodySize,
        QObject* parent = nullptr);
    ~WireAttempt() override;

    /// What is known of it when it is over.
    Outcome takeOutcome() { return std::move(m_outcome); }
    /// Gives it up; `finished` will not come, `takeOutcome` says what was known.
    void cancel();

Q_SIGNALS:
    void finished();

private:
    void send(QNetworkAccessManager& network, const QNetworkRequest& ready, const Request& request);
    void onMetaData();
    void onReadyRead();
    void onTlsErrors(const QList<QSslError>& errors);
    void onTimeout();
    void giveUpTooLarge();
    void collect();
    void readBody();
    void release();
    void finish();

    QPointer<QNetworkReply> m_reply;
    QTimer m_timer;
    qint64 m_maxBodySize;
    QString m_tlsMessage;
    Outcome m_outcome;
};

} // namespace hubscope
