// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopback.h"

#include "figures.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

namespace hubscope::bench {

namespace {

sockaddr_in loopbackAddress(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// Of head and body; -1 while the head is not all there.
qsizetype expectedSize(const QByteArray& answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    if (head < 0)
        return -1;
    const QByteArray fields = answer.left(head).toLower();
    const qsizetype at = fields.indexOf("content-length:");
    if (at < 0)
        throw std::runtime_error("an answer without Content-Length");
    return head + 4 + fields.mid(at + 15, fields.indexOf('\r', at) - at - 15).trimmed().toLongLong();
}

void answerForever(int client, const QByteArray& answer)
{
    QByteArray pending;
    char buffer[4096];
    for (ssize_t count = read(client, buffer, sizeof buffer); count > 0;
         count = read(client, buffer, sizeof buffer)) {
        pending.append(buffer, count);
        for (qsizetype end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
            pending.remove(0, end + 4);
            if (write(client, answer.constData(), size_t(answer.size())) < 0)
                break;
        }
    }
    close(client);
}

[[noreturn]] void serve(int listener, const QByteArray& answer)
{
    while (true) {
        const int client = accept(listener, nullptr, nullptr);
        const int on = 1;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        std::thread(answerForever, client, answer).detach();
    }
}

} // namespace

LoopbackConnection::LoopbackConnection(quint16 port)
    : m_socket(socket(AF_INET, SOCK_STREAM, 0))
{
    const sockaddr_in address = loopbackAddress(port);
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("cannot connect to the server");
}

LoopbackConnection::~LoopbackConnection()
{
    close(m_socket);
}

QByteArray LoopbackConnection::exchange(const QByteArray& request)
{
    if (write(m_socket, request.constData(), size_t(request.size())) != request.size())
        throw std::runtime_error("the server does not read");
    QByteArray answer;
    qsizetype expected = -1;
    char buffer[1 << 16];
    while (expected < 0 || answer.size() < expected) {
        const ssize_t count = read(m_socket, buffer, sizeof buffer);
        if (count <= 0)
            throw std::runtime_error("the server closed the connection");
        answer.append(buffer, count);
        if (expected < 0)
            expected = expectedSize(answer);
    }
    return answer;
}

QByteArray bodyOf(const QByteArray& answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

double requestsPerSecond(quint16 port, const QByteArray& request, int connections, double seconds)
{
    std::vector<std::thread> threads;
    std::vector<qint64> counts(size_t(connections), 0);
    const auto start = std::chrono::steady_clock::now();
    const auto end = start + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                                 std::chrono::duration<double>(seconds));
    for (int i = 0; i < connections; ++i) {
        threads.emplace_back([&, i] {
            LoopbackConnection connection(port);
            while (std::chrono::steady_clock::now() < end) {
                connection.exchange(request);
                ++counts[size_t(i)];
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    qint64 total = 0;
    for (const qint64 count : counts)
        total += count;
    return double(total) / elapsed.count();
}

QList<double> answerTimes(quint16 port, const QByteArrayList& requests, int rounds)
{
    LoopbackConnection connection(port);
    for (const QByteArray& request : requests)
        connection.exchange(request); // what is read from disk for the first time
    QList<QList<double>> times(requests.size());
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < requests.size(); ++i) {
            const auto start = std::chrono::steady_clock::now();
            connection.exchange(requests[i]);
            const std::chrono::duration<double, std::milli> elapsed =
                std::chrono::steady_clock::now() - start;
            times[i].append(elapsed.count());
        }
    }
    QList<double> medians;
    for (const QList<double>& one : std::as_const(times))
        medians.append(median(one));
    return medians;
}

QByteArray fetch(quint16 port, const QByteArray& request)
{
    return LoopbackConnection(port).exchange(request);
}

ConstantServer::ConstantServer(const QByteArray& answer)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopbackAddress(0);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (bind(listener, generic, sizeof address) != 0 || listen(listener, 64) != 0 ||
        getsockname(listener, generic, &length) != 0)
        throw std::runtime_error("cannot listen on the loopback");
    m_port = ntohs(address.sin_port);
    m_process = fork();
    if (m_process == 0)
        serve(listener, answer);
    close(listener);
}

ConstantServer::~ConstantServer()
{
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

} // namespace hubscope::bench
