// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/request.h"

#include <QByteArray>

#include <memory>

namespace hubscope::sandbox {

/// Reads requests out of the bytes of a connection: Boost.Beast's parser fed by hand, so that its limits and
/// its strictness hold and every byte stays under our control.
class RequestParser
{
public:
    struct Limits
    {
        quint32 headerBytes = 16 * 1024;
        quint64 bodyBytes = 1024 * 1024;
    };
    enum class State { NeedMore, Complete, Failed };

    explicit RequestParser(Limits limits);
    ~RequestParser();

    /// Takes what it can use off the front of `input`. After Complete what is left belongs to the next
    /// request: take() this one, then feed on. After Failed the connection is past mending.
    State feed(QByteArray& input);
    Request take();

    /// True once for a request that waits for `100 Continue` before it sends its body.
    bool takeExpectation();
    /// Whether part of a request has arrived.
    bool isInside() const;
    /// The status that says what is wrong after Failed: 400, 411, 413, 431.
    int failureStatus() const { return m_failureStatus; }

private:
    struct Parser;

    State fail(int status);
    void reset();
    Request request();

    Limits m_limits;
    std::unique_ptr<Parser> m_parser;
    Request m_request;
    bool m_expectationSeen = false;
    int m_failureStatus = 0;
};

/// The standard words for a status.
QByteArray reasonPhrase(int status);

} // namespace hubscope::sandbox
