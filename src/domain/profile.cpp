// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/profile.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {
constexpr std::array hubKindWords = {"sandbox"_L1, "test"_L1, "production"_L1};
} // namespace

QLatin1StringView hubKindWord(HubKind kind)
{
    return hubKindWords.at(static_cast<size_t>(kind));
}

std::optional<HubKind> hubKindOf(const QString& word)
{
    const auto found = std::ranges::find(hubKindWords, word);
    if (found == hubKindWords.end())
        return std::nullopt;
    return static_cast<HubKind>(found - hubKindWords.begin());
}

std::optional<QUrl> readBaseUrl(const QString& text)
{
    QString trimmed = text.trimmed();
    static const QRegularExpression tail(u"/+(workspaces/*)?$"_s);
    trimmed.remove(tail);
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !http || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return std::nullopt;
    return url;
}

QUrl workspaceUrl(const QUrl& baseUrl, const QString& workspaceId, const QStringList& segments)
{
    QString path = baseUrl.path(QUrl::FullyEncoded) + u"/workspaces"_s;
    for (const QString& segment : QStringList(workspaceId) + segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QUrl url = baseUrl;
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

} // namespace hubscope
