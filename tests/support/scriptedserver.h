// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>

class QTcpSocket;

namespace hubscope::test {

/// What the server does once it has read a whole request.
struct Answer
{
    enum class After {
        KeepOpen,
        Close, ///< in order, after the last byte
        Reset, ///< with a TCP reset
        Hang   ///< stays open and never says more
    };

    QByteArray bytes;
    After after = After::KeepOpen;
    std::chrono::milliseconds delay{0};      ///< before the first byte
    qsizetype dripSize = 0;                  ///< bytes at a time; 0 for all at once
    std::chrono::milliseconds dripPause{10}; ///< between two drips

    /// A well-formed answer with Content-Length, ending in `after`.
    static Answer http(
        int status, const QByteArray& body = {}, const QList<QByteArray>& headers = {},
        After after = After::KeepOpen);
    static Answer json(const QByteArray& body, int status = 200);
    static Answer reset() { return {.bytes = {}, .after = After::Reset}; }
    static Answer hang() { return {.bytes = {}, .after = After::Hang}; }
};

struct Received
{
    QByteArray method;
    QByteArray target; ///< as in the request line
    QList<QByteArray> headers;
    QByteArray body;
    QByteArray bytes; ///< all of it

    /// Empty when there is no such header; names are compared without case.
    QByteArray header(const QByteArray& name) const;
    QByteArray path() const
    {
        return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    }
};

/// A server that answers byte for byte as a test tells it, on a free port of 127.0.0.1.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(QObject* parent = nullptr);

    /// `http://127.0.0.1:PORT` followed by a path.
    QUrl url(const QString& path = {}) const;
    quint16 port() const { return m_server.serverPort(); }

    /// Answers of the next requests, in order; `fallback` serves when none is left.
    void enqueue(const Answer& answer) { m_script.push_back(answer); }
    void setFallback(const Answer& answer) { m_fallback = answer; }
    /// Decides by request instead; comes before the queue.
    void setHandler(std::function<Answer(const Received&)> handler) { m_handler = std::move(handler); }

    /// Said at once on every new connection, before anything was asked.
    void setGreeting(const QByteArray& bytes) { m_greeting = bytes; }

    const QList<Received>& requests() const { return m_requests; }
    int connections() const { return m_connections; }
    int openConnections() const;
    void closeConnections();

private:
    void accept();
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const Answer& answer);
    void drip(QTcpSocket* socket, QByteArray rest, const Answer& answer);
    static void end(QTcpSocket* socket, Answer::After after);

    QTcpServer m_server;
    std::deque<Answer> m_script;
    Answer m_fallback;
    std::function<Answer(const Received&)> m_handler;
    QByteArray m_greeting;
    QList<Received> m_requests;
    int m_connections = 0;
};

} // namespace hubscope::test
