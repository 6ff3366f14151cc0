// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxyFactory>
#include <QProcessEnvironment>

#include <optional>

namespace hubscope {

/// What the environment says about the way to `target`: no proxy for loopback and for what NO_PROXY lists,
/// the proxy of HTTP_PROXY, HTTPS_PROXY or ALL_PROXY (either case, lower first) with user and password
/// otherwise. Nothing when the environment is silent: then the system's settings count.
std::optional<QNetworkProxy> proxyFromEnvironment(const QUrl& target, const QProcessEnvironment& environment);

/// Decides for each request of one QNetworkAccessManager.
class ProxyPolicy final : public QNetworkProxyFactory
{
public:
    explicit ProxyPolicy(QProcessEnvironment environment);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    QProcessEnvironment m_environment;
};

} // namespace hubscope
