// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>

#include <optional>

namespace hubscope::test {

/// An answer as it came over the wire.
struct RawAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A connection that sends bytes as they are given, and reads answers one after another. It owes nothing to
/// the code under test.
class RawClient
{
public:
    explicit RawClient(quint16 port);

    void send(const QByteArray& bytes);
    /// The next answer; nothing when the connection ended, or nothing came for 5 s. `withBody` is false for
    /// an answer to HEAD.
    std::optional<RawAnswer> read(bool withBody = true);
    /// Whether the server closes the connection within 5 s.
    bool waitForClose();
    /// What came and is not read as an answer yet.
    QByteArray& pending() { return m_buffer; }
    /// Waits for so many bytes.
    bool waitFor(qsizetype bytes);
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    QTcpSocket& socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

} // namespace hubscope::test
