// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lineinput.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct Prefix
{
    QLatin1StringView text;
    LineKind kind;
};

constexpr std::array prefixes{
    Prefix{"customer:"_L1, LineKind::Customer}, Prefix{"event:"_L1, LineKind::Event},
    Prefix{"ext:"_L1, LineKind::ExternalId},    Prefix{"external:"_L1, LineKind::ExternalId},
    Prefix{"mailto:"_L1, LineKind::Email},
};

QString unquoted(QString text)
{
    text = text.simplified();
    const bool quoted =
        text.size() > 1 && (text.front() == u'"' || text.front() == u'\'') && text.back() == text.front();
    return quoted ? text.sliced(1, text.size() - 2).trimmed() : text;
}

LineInput fromUrl(const QString& text)
{
    static const QRegularExpression resource(u"/(customers|events)/([^/?#]+)"_s);
    const auto match = resource.match(text);
    if (!match.hasMatch())
        return {LineKind::Anything, text};
    const LineKind kind = match.captured(1) == "events"_L1 ? LineKind::Event : LineKind::Customer;
    return {kind, QUrl::fromPercentEncoding(match.captured(2).toUtf8())};
}

} // namespace

bool isUuid(QStringView text)
{
    static const QRegularExpression uuid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    return uuid.match(text.toString()).hasMatch();
}

LineInput understandLine(const QString& line)
{
    const QString text = unquoted(line);
    if (text.isEmpty())
        return {};
    for (const Prefix& prefix : prefixes) {
        if (!text.startsWith(prefix.text, Qt::CaseInsensitive))
            continue;
        const QString value = unquoted(text.sliced(prefix.text.size()));
        return value.isEmpty() ? LineInput() : LineInput{prefix.kind, value};
    }
    if (text.startsWith("http://"_L1) || text.startsWith("https://"_L1))
        return fromUrl(text);
    static const QRegularExpression email(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s);
    if (email.match(text).hasMatch())
        return {LineKind::Email, text};
    if (isUuid(text))
        return {LineKind::CustomerOrEvent, text.toLower()};
    return {LineKind::Anything, text};
}

} // namespace hubscope
