// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sdkconfig.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace hubscope {
namespace {

constexpr qsizetype maxSize = 256 * 1024;
constexpr auto publicHub = "https://api.contactlab.it/hub/v1"_L1;
constexpr std::array requiredKeys = {"workspace_id"_L1, "token"_L1, "node_id"_L1};
constexpr auto baseUrlKey = "base_url"_L1;

QString decoded(const QByteArray& content)
{
    const auto marked = QStringConverter::encodingForData(content);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    return decoder(content);
}

/// A quoted value is taken as it stands; another ends where a comment begins.
QString cleaned(const QString& value)
{
    static const QRegularExpression quoted(u"^([\"'])(.*?)\\1\\s*([#;].*)?$"_s);
    static const QRegularExpression comment(u"(^|\\s+)[#;].*$"_s);
    if (const auto match = quoted.match(value); match.hasMatch())
        return match.captured(2).trimmed();
    return QString(value).remove(comment).trimmed();
}

/// Keys in lower case, as the SDK reads them.
std::map<QString, QString> entries(const QString& text)
{
    static const QRegularExpression line(u"^\\s*([^#;\\[=:\\s][^=:]*?)\\s*[=:]\\s*(.*?)\\s*$"_s);
    static const QRegularExpression lineEnd(u"\\r\\n?|\\n"_s);
    std::map<QString, QString> found;
    for (const QString& candidate : text.split(lineEnd)) {
        if (const auto match = line.match(candidate); match.hasMatch())
            found[match.captured(1).toLower()] = cleaned(match.captured(2));
    }
    return found;
}

bool isKnown(const QString& key)
{
    return key == baseUrlKey || std::ranges::find(requiredKeys, key) != requiredKeys.end();
}

Error notSuchAFile()
{
    Error error;
    error.kind = ErrorKind::Invalid;
    return error;
}

} // namespace

Result<SdkConfig> readSdkConfig(const QByteArray& content)
{
    if (content.size() > maxSize)
        return notSuchAFile();
    std::map<QString, QString> found = entries(decoded(content));
    SdkConfig config;
    for (const auto& [key, value] : found) {
        if (!isKnown(key))
            config.unknownKeys += key;
    }
    if (config.unknownKeys.size() == static_cast<qsizetype>(found.size()))
        return notSuchAFile();

    for (const QLatin1StringView required : requiredKeys) {
        if (found[required].isEmpty())
            config.missing += required;
    }
    config.profile.kind = HubKind::Production;
    config.profile.workspaceId = found[u"workspace_id"_s];
    config.profile.nodeId = found[u"node_id"_s];
    config.token = AccessToken(found[u"token"_s].toUtf8());
    const QString baseUrl = found[baseUrlKey];
    if (const auto url = readBaseUrl(baseUrl.isEmpty() ? QString(publicHub) : baseUrl))
        config.profile.baseUrl = *url;
    else
        config.badBaseUrl = baseUrl;
    return config;
}

} // namespace hubscope
