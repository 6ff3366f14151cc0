// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/formats.h"

#include "core/timestamp.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

bool isDateTime(const QString& text)
{
    static const QRegularExpression shape(
        u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:?[0-9]{2})\\z"_s);
    return shape.match(text).hasMatch() && parseTimestamp(text).has_value();
}

bool isDate(const QString& text)
{
    return text.size() == 10 && parseTimestamp(text).has_value();
}

bool isIpv4(const QString& text)
{
    static const QRegularExpression shape(
        u"\\A(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.|\\z)){4}(?<=[0-9])\\z"_s);
    return shape.match(text).hasMatch();
}

/// How many of the eight groups stand between single colons; nothing where one of them is none.
std::optional<qsizetype> ipv6Groups(const QString& text, bool mayEndInIpv4)
{
    static const QRegularExpression group(u"\\A[0-9A-Fa-f]{1,4}\\z"_s);
    if (text.isEmpty())
        return 0;
    QStringList groups = text.split(u':');
    const bool endsInIpv4 = mayEndInIpv4 && isIpv4(groups.last());
    if (endsInIpv4)
        groups.removeLast();
    const bool fits =
        std::ranges::all_of(groups, [](const QString& one) { return group.match(one).hasMatch(); });
    return fits ? std::optional(groups.size() + (endsInIpv4 ? 2 : 0)) : std::nullopt;
}

bool isIpv6(const QString& text)
{
    const qsizetype gap = text.indexOf("::"_L1);
    if (gap < 0)
        return ipv6Groups(text, true) == 8;
    const auto before = ipv6Groups(text.first(gap), false);
    const auto after = ipv6Groups(text.sliced(gap + 2), true);
    return before && after && *before + *after < 8;
}

constexpr qsizetype longestHostname = 253; // RFC 1035

bool isHostname(const QString& text)
{
    static const QRegularExpression shape(
        u"\\A(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.|\\z))+(?<!\\.)\\z"_s);
    return text.size() <= longestHostname && shape.match(text).hasMatch();
}

/// An address that can be written to from elsewhere: its host has a dot.
bool isEmail(const QString& text)
{
    static const QRegularExpression local(
        u"\\A(?:[^\\s\\p{Cc}@()<>,;:\\\\\"\\[\\].]+(?:\\.[^\\s\\p{Cc}@()<>,;:\\\\\"\\[\\].]+)*"
        "|\"(?:[^\"\\\\\\p{Cc}]|\\\\.)*\")\\z"_s);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > 64 || !local.match(text.first(at)).hasMatch())
        return false;
    const QString host = text.sliced(at + 1);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        return isIpv4(host.sliced(1, host.size() - 2));
    return host.contains(u'.') && host.size() <= longestHostname &&
           isHostname(QString::fromLatin1(QUrl::toAce(host)));
}

/// RFC 3986; letters outside of ASCII may stand unescaped, as they do in practice. The first group is the
/// host. Possessive throughout: to go back over a long text would take more stack than there is.
const QRegularExpression& uriShape()
{
    static const QString character =
        u"(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2}|[^\\x{0}-\\x{A0}\\p{Z}\\p{C}])"_s;
    static const QRegularExpression shape(
        u"\\A[A-Za-z][A-Za-z0-9+.\\-]*:"
        "(?://(?:(?:(?![/?@])%1)*+@)?(\\[[0-9A-Fa-f:.]+\\]|(?:(?![/?:@])%1)*+)(?::[0-9]*)?(?=[/?#]|\\z))?"
        "%1*+(?:#%1*+)?\\z"_s.arg(character));
    return shape;
}

bool isUri(const QString& text)
{
    return uriShape().match(text).hasMatch();
}

bool isUrl(const QString& text)
{
    return !uriShape().match(text).capturedView(1).isEmpty();
}

} // namespace

bool hasFormat(const QString& text, const QString& format)
{
    using Check = bool (*)(const QString&);
    static const QHash<QString, Check> checks = {
        {u"date-time"_s, isDateTime}, {u"date"_s, isDate}, {u"email"_s, isEmail}, {u"hostname"_s, isHostname},
        {u"ipv4"_s, isIpv4},          {u"ipv6"_s, isIpv6}, {u"uri"_s, isUri},     {u"url"_s, isUrl}};
    const Check check = checks.value(format, nullptr);
    return check == nullptr || check(text);
}

} // namespace hubscope
