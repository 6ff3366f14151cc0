// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/proxypolicy.h"

#include "core/loopback.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QString variable(const QProcessEnvironment& environment, const QString& lowerName)
{
    const QString lower = environment.value(lowerName);
    return lower.isEmpty() ? environment.value(lowerName.toUpper()) : lower;
}

/// `example.com` and `.example.com` both stand for the domain and everything below it; `*` for all hosts.
bool covers(QStringView entry, const QString& host, int port)
{
    entry = entry.trimmed();
    const qsizetype colon = entry.lastIndexOf(u':');
    if (colon > 0 && entry.count(u':') == 1) {
        if (entry.sliced(colon + 1).toInt() != port)
            return false;
        entry.truncate(colon);
    }
    if (entry.startsWith(u"*."))
        entry = entry.sliced(1);
    if (entry.startsWith(u'.'))
        entry = entry.sliced(1);
    if (entry.isEmpty())
        return false;
    return entry == u"*" || host.compare(entry, Qt::CaseInsensitive) == 0 ||
           host.endsWith(QString(u'.' + entry.toString()), Qt::CaseInsensitive);
}

bool isExempt(const QUrl& target, const QString& list)
{
    const int port = target.port(target.scheme() == "https"_L1 ? 443 : 80);
    const auto entries = QStringView(list).split(u',', Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(), [&](QStringView entry) {
        return covers(entry, target.host(), port);
    });
}

/// An https target needs a tunnel; for http many proxies refuse one and want to forward.
QNetworkProxy::ProxyType typeFor(const QUrl& proxy, const QUrl& target)
{
    if (proxy.scheme().startsWith("socks"_L1))
        return QNetworkProxy::Socks5Proxy;
    return target.scheme() == "https"_L1 ? QNetworkProxy::HttpProxy : QNetworkProxy::HttpCachingProxy;
}

} // namespace

std::optional<QNetworkProxy> proxyFromEnvironment(const QUrl& target, const QProcessEnvironment& environment)
{
    if (isLoopback(target.host()) || isExempt(target, variable(environment, u"no_proxy"_s)))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    QString setting = variable(environment, target.scheme() + u"_proxy"_s);
    if (setting.isEmpty())
        setting = variable(environment, u"all_proxy"_s);
    if (!setting.isEmpty() && !setting.contains("://"_L1))
        setting.prepend("http://"_L1);
    const QUrl proxy(setting);
    if (proxy.host().isEmpty())
        return std::nullopt;
    const QNetworkProxy::ProxyType type = typeFor(proxy, target);
    const int port = proxy.port(type == QNetworkProxy::Socks5Proxy ? 1080 : 80);
    return QNetworkProxy(
        type, proxy.host(), quint16(port), proxy.userName(QUrl::FullyDecoded),
        proxy.password(QUrl::FullyDecoded));
}

ProxyPolicy::ProxyPolicy(QProcessEnvironment environment)
    : m_environment(std::move(environment))
{
}

QList<QNetworkProxy> ProxyPolicy::queryProxy(const QNetworkProxyQuery& query)
{
    if (const auto proxy = proxyFromEnvironment(query.url(), m_environment)) {
        // Qt 6.4 gives a plain connection that surely has no proxy an unbuffered socket, and reads the head of
        // each answer from it with a system call a byte. The application's proxy, which is none, says the same
        // a moment later.
        const bool isNone = proxy->type() == QNetworkProxy::NoProxy;
        return {isNone ? QNetworkProxy(QNetworkProxy::DefaultProxy) : *proxy};
    }
    return systemProxyForQuery(query);
}

} // namespace hubscope
