// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datetimetext.h"

#include "core/timestamp.h"

#include <QDateTime>
#include <QRegularExpression>

namespace hubscope {

using namespace Qt::StringLiterals;

bool saysItsZone(const QString& text)
{
    static const QRegularExpression zoneAfterTime(u"[T ]\\d{2}:?\\d{2}.*([zZ]|[+-]\\d{2}(:?\\d{2})?)$"_s);
    return zoneAfterTime.match(text).hasMatch();
}

DateTimeReading readDateTimeText(const QString& text, const QTimeZone& zone)
{
    using Kind = DateTimeReading::Kind;
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {Kind::Empty};
    static const QRegularExpression withoutSeconds(u"[T ]\\d{2}:\\d{2}$"_s);
    if (withoutSeconds.match(trimmed).hasMatch())
        trimmed += u":00"_s;
    const std::optional<qint64> msecs = parseTimestamp(trimmed);
    if (!msecs)
        return {Kind::NotADate};
    if (saysItsZone(trimmed))
        return {Kind::Valid, *msecs};
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(*msecs, Qt::UTC);
    const QDateTime local(wall.date(), wall.time(), zone);
    if (!local.isValid() || local.date() != wall.date() || local.time() != wall.time())
        return {Kind::NoSuchLocalTime};
    return {Kind::Valid, local.toMSecsSinceEpoch()};
}

QString dateTimeText(qint64 msecsUtc, const QTimeZone& zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(msecsUtc, zone);
    return moment.toString(msecsUtc % 1000 == 0 ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString isoDateTime(qint64 msecsUtc, const QTimeZone& zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(msecsUtc, zone);
    return moment.toOffsetFromUtc(moment.offsetFromUtc())
        .toString(msecsUtc % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace hubscope
