// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lineinput.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <optional>

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

/// Quotes, with the comma that follows them in a list, are not meant.
QString unquoted(QString text)
{
    static const QRegularExpression quoted(
        u"^(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`|“([^”]*)”|‘([^’]*)’|«([^»]*)»|<([^>]*)>)\\s?[,;]?$"_s);
    text = text.simplified();
    const auto match = quoted.match(text);
    return match.hasMatch() ? match.captured(match.lastCapturedIndex()).trimmed() : text;
}

/// The UUID that a text is, with or without the comma that follows it in a list.
std::optional<QString> asUuid(const QString& text)
{
    const QString id = text.endsWith(u',') ? text.chopped(1) : text;
    return isUuid(id) ? std::optional(id.toLower()) : std::nullopt;
}

/// A line of JSON or of a log, such as `"customerId": "…",`; nothing when it is none or names no UUID.
std::optional<LineInput> fromMember(const QString& text)
{
    static const QRegularExpression member(u"^[\"']?(\\w+)[\"']?\\s?[:=]\\s?(.+)$"_s);
    const auto match = member.match(text);
    const auto id = asUuid(unquoted(match.captured(2)));
    if (!id)
        return std::nullopt;
    const QString name = match.captured(1).toLower();
    const LineKind kind = name == "customerid"_L1 ? LineKind::Customer
                          : name == "eventid"_L1  ? LineKind::Event
                                                  : LineKind::CustomerOrEvent;
    return LineInput{kind, *id};
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
    if (const auto member = fromMember(text))
        return *member;
    if (text.startsWith("http://"_L1) || text.startsWith("https://"_L1))
        return fromUrl(text);
    static const QRegularExpression email(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s);
    if (email.match(text).hasMatch())
        return {LineKind::Email, text};
    if (const auto id = asUuid(text))
        return {LineKind::CustomerOrEvent, *id};
    return {LineKind::Anything, text};
}

} // namespace hubscope
