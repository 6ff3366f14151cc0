// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

namespace hubscope {

/// What a person's text for a moment means.
struct DateTimeReading
{
    enum class Kind {
        Valid,
        Empty,
        NotADate,
        NoSuchLocalTime ///< the clocks jumped over it
    };
    Kind kind = Kind::Empty;
    qint64 msecsUtc = 0; ///< only where valid
};

/// Reads `yyyy-MM-dd`, with or without ` HH:mm[:ss[.zzz]]`, as the wall clock of the zone; a text that says
/// its own zone (`Z`, `+0200`, `+02:00`) means that one.
DateTimeReading readDateTimeText(const QString& text, const QTimeZone& zone);

/// Whether the text of a moment ends in its zone: `Z`, `+0200`, `+02:00`.
bool saysItsZone(const QString& text);

/// `yyyy-MM-dd HH:mm:ss` in the zone, with milliseconds only where there are some.
QString dateTimeText(qint64 msecsUtc, const QTimeZone& zone);

/// `2024-05-09T10:41:55+02:00`: the zone's clock and its offset, with milliseconds only where there are some.
QString isoDateTime(qint64 msecsUtc, const QTimeZone& zone);

} // namespace hubscope
