// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>

namespace hubscope {

/// A bearer token. It has no debug or string operators, so that it cannot end up in a log by accident;
/// `reveal` is called where the request is signed and where the keychain is written, and nowhere else.
class Token
{
public:
    Token() = default;
    explicit Token(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }

    bool isEmpty() const { return m_secret.isEmpty(); }
    const QByteArray& reveal() const { return m_secret; }
    bool operator==(const Token&) const = default;

private:
    QByteArray m_secret;
};

} // namespace hubscope
