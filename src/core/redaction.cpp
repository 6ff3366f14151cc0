// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hubscope {

QByteArray redactHeader(const QByteArray& name, const QByteArray& value)
{
    const QByteArray lower = name.toLower();
    const bool secret = lower == "authorization" || lower == "proxy-authorization" || lower == "cookie" ||
                        lower == "set-cookie" || lower == "x-api-key";
    return secret ? QByteArray(redactedMark) : value;
}

QString redactText(const QString& text)
{
    static const QRegularExpression bearer(
        u"\\b(bearer|basic)\\s+[^\\s\"'\\\\]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(u"://[^/\\s@]+@"_s);
    static const QRegularExpression tokenKey(
        u"(\"?\\b(?:access_)?token\"?\\s*[:=]\\s*\"?)[^\\s\"&,}]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString mark = QString::fromLatin1(redactedMark);
    QString out = text;
    out.replace(bearer, u"\\1 "_s + mark);
    out.replace(userInfo, u"://"_s + mark + u"@"_s);
    out.replace(tokenKey, u"\\1"_s + mark);
    return out;
}

void redactToken(const AccessToken& token, QByteArray& text)
{
    if (!token.isEmpty())
        text.replace(token.reveal(), redactedMark);
}

} // namespace hubscope
