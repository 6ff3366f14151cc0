// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchangetext.h"

#include "core/redaction.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

bool isAuthorization(const QByteArray& name)
{
    return name.compare("Authorization", Qt::CaseInsensitive) == 0;
}

} // namespace

QString pathText(const QUrl& url)
{
    return url.toString(
        QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

QString headersText(const Headers& headers)
{
    QStringList lines;
    for (const auto& [name, value] : headers)
        lines.append(u"%1: %2"_s.arg(QString::fromUtf8(name), QString::fromUtf8(value)));
    return lines.join(u'\n');
}

QString asCurl(Method method, const QUrl& url, const QByteArray& body, const Headers& headers)
{
    QStringList words{u"curl"_s};
    if (method != Method::Get)
        words << u"-X"_s << QString::fromLatin1(methodName(method));
    // In double quotes, so that the shell puts the token in.
    words << u"-H"_s << u"\"Authorization: Bearer $HUBSCOPE_TOKEN\""_s;
    for (const auto& [name, value] : headers) {
        if (!isAuthorization(name) && !value.contains(redactedMark))
            words << u"-H"_s
                  << shellQuoted(u"%1: %2"_s.arg(QString::fromUtf8(name), QString::fromUtf8(value)));
    }
    if (!body.isEmpty())
        words << u"--data-raw"_s << shellQuoted(QString::fromUtf8(body));
    const QUrl bare = url.adjusted(QUrl::RemoveUserInfo);
    words << shellQuoted(bare.toString(QUrl::FullyEncoded));
    return words.join(u' ');
}

QString asCurl(const QList<QUrl>& addresses)
{
    QStringList commands;
    for (const QUrl& address : addresses)
        commands.append(asCurl(Method::Get, address));
    return commands.join(u'\n');
}

QString asCurl(const Exchange& exchange)
{
    return asCurl(exchange.method, exchange.url, exchange.requestBody, exchange.requestHeaders);
}

QString shellQuoted(const QString& text)
{
    QString inside = text;
    inside.replace(u"'"_s, u"'\\''"_s);
    return u'\'' + inside + u'\'';
}

} // namespace hubscope
