// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimeZone>

namespace hubscope {

enum class TimeZoneChoice { Utc, Local };

/// A calendar day in the chosen zone and the moments it spans, ms UTC; the end is the next day's start.
struct DaySpan
{
    QDate day;
    qint64 start = 0;
    qint64 end = 0;

    bool contains(qint64 msecsUtc) const { return start <= msecsUtc && msecsUtc < end; }
    bool operator==(const DaySpan&) const = default;
};

/// The one switch between UTC and local time, and everything that turns a time into text. All times that go
/// in are ms UTC; all texts are in the default locale and free of ambiguity about the zone they stand in:
/// it is printed once, by zoneLabel.
class TimeDisplay : public QObject
{
    Q_OBJECT

public:
    explicit TimeDisplay(
        const Clock& clock, QTimeZone local = QTimeZone::systemTimeZone(), QObject* parent = nullptr);

    TimeZoneChoice choice() const { return m_choice; }
    void setChoice(TimeZoneChoice choice);

    qint64 now() const { return m_clock.now(); }
    QTimeZone zone() const;
    QString zoneLabel() const;                ///< `UTC`, `UTC+2`, `UTC-3:30`, as it is now
    QString zoneLabel(qint64 msecsUtc) const; ///< as it is at that time: summer time counts
    QString localZoneLabel() const;           ///< what the switch offers beside `UTC`

    QString formatTime(qint64 msecsUtc) const;      ///< `10:42:07`
    QString formatDay(const QDate& day) const;      ///< `Thursday 9 May 2024`
    QString formatDayShort(const QDate& day) const; ///< `9 May 2024`
    QString formatDateTime(qint64 msecsUtc) const;  ///< `9 May 2024, 10:42:07`
    /// Of a range, in ms; whole days are told without their times.
    QString formatRangeStart(qint64 msecsUtc) const;
    QString formatRangeEnd(qint64 msecsUtc) const; ///< the last ms or second that belongs to it
    /// `9 May 2024, 10:42:07 – 11:03:20`; one moment stands alone.
    QString formatSpan(qint64 fromUtc, qint64 toUtc) const;
    QString formatRecent(qint64 msecsUtc) const; ///< `10:42:07` today, else `9 May 2024`
    QString formatAgo(qint64 msecsUtc) const;    ///< `2 min ago`, from the clock
    /// `1 s`, `-2 h`, `3 d`: one unit, rounded towards zero. Milliseconds.
    static QString formatLag(qint64 lag);
    /// `2024-05-09T10:42:07.000+02:00`, for tooltips and copying.
    QString isoWithZone(qint64 msecsUtc) const;

    QDateTime dateTime(qint64 msecsUtc) const;
    DaySpan daySpan(qint64 msecsUtc) const;
    DaySpan daySpan(const QDate& day) const;

Q_SIGNALS:
    void changed();

private:
    const Clock& m_clock;
    QTimeZone m_local;
    TimeZoneChoice m_choice = TimeZoneChoice::Local;
};

} // namespace hubscope
