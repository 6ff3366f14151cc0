// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>

namespace hubscope {

/// A bearer token. It has no debug or string operators, so that it cannot end up in a log by accident;
/// `reveal` is called where the request is signed and where the keychain is written, and nowhere else.
/// (`Token` alone is a colour, widgets/tokens.h.)
class AccessToken
{
public:
    AccessToken() = default;
    explicit AccessToken(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }

    bool isEmpty() const { return m_secret.isEmpty(); }
    const QByteArray& reveal() const { return m_secret; }
    bool operator==(const AccessToken&) const = default;

private:
    QByteArray m_secret;
};

} // namespace hubscope
