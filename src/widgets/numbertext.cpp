// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/numbertext.h"

#include <QLocale>
#include <QRegularExpression>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

/// `1.299` where the point groups thousands: nobody can tell which one was meant.
bool seemsGrouped(const QString& text, const QLocale& locale)
{
    static const QRegularExpression groups(u"^[+-]?[1-9]\\d{0,2}(\\.\\d{3})+$"_s);
    return locale.groupSeparator() == u"."_s && groups.match(text).hasMatch();
}

} // namespace

std::optional<QByteArray> readNumberText(const QString& text, const QLocale& locale)
{
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), u'-'); // the minus sign of typographers, and of some locales
    if (seemsGrouped(plain, locale))
        return std::nullopt;
    plain.replace(locale.decimalPoint(), u"."_s);
    static const QRegularExpression number(u"^\\+?(-?)(0|[1-9]\\d*)?(?:\\.(\\d*))?([eE][+-]?\\d+)?$"_s);
    const QRegularExpressionMatch match = number.match(plain);
    const QString whole = match.captured(2);
    const QString fraction = match.captured(3);
    if (!match.hasMatch() || (whole.isEmpty() && fraction.isEmpty()))
        return std::nullopt;
    QString spelling = match.captured(1) + (whole.isEmpty() ? u"0"_s : whole);
    if (!fraction.isEmpty())
        spelling += u'.' + fraction;
    return (spelling + match.captured(4)).toLatin1();
}

QString numberText(const QByteArray& spelling, const QLocale& locale)
{
    return QString::fromLatin1(spelling).replace(u"."_s, locale.decimalPoint());
}

} // namespace hubscope
