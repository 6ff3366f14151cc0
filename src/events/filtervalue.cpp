// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filtervalue.h"

#include "core/calendarday.h"
#include "core/decimal.h"
#include "core/timestamp.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

bool isDecimalDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    const auto rest = text.sliced(at);
    return std::ranges::find_if_not(rest, isDecimalDigit) - rest.begin();
}

bool isNumber(QStringView text)
{
    qsizetype at = text.startsWith(u'-') ? 1 : 0;
    const qsizetype whole = digitsFrom(text, at);
    if (whole == 0 || (whole > 1 && text[at] == u'0'))
        return false;
    at += whole;
    if (at < text.size() && text[at] == u'.') {
        const qsizetype fraction = digitsFrom(text, at + 1);
        if (fraction == 0)
            return false;
        at += 1 + fraction;
    }
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        if (at < text.size() && (text[at] == u'+' || text[at] == u'-'))
            ++at;
        const qsizetype exponent = digitsFrom(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

/// How long the time is that a text of that form names, in ms; a day or less.
qint64 precisionOf(QStringView clock)
{
    if (clock.isEmpty())
        return 86'400'000;
    if (clock.size() <= 5)
        return 60'000;
    return clock.size() <= 8 ? 1'000 : 1;
}

/// The moment that a time of day without a zone means.
qint64 inZone(qint64 asIfUtc, const QTimeZone& zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(asIfUtc, QTimeZone::utc());
    return QDateTime(time.date(), time.time(), zone).toMSecsSinceEpoch();
}

struct Unit
{
    QLatin1StringView name;
    qint64 msecs;
};

/// A name that begins another one stands behind it.
constexpr Unit units[]{{QLatin1StringView("ms"), 1},        {QLatin1StringView("min"), 60'000},
                       {QLatin1StringView("s"), 1'000},     {QLatin1StringView("m"), 60'000},
                       {QLatin1StringView("h"), 3'600'000}, {QLatin1StringView("d"), 86'400'000}};

struct Length
{
    qint64 msecs = 0;
    qint64 unit = 0; ///< the last one
};

/// Numbers with their units, one after the other.
std::optional<Length> lengthIn(QStringView text)
{
    constexpr qint64 longest = 1'000'000'000'000'000; // some thirty thousand years
    Length length;
    while (!text.isEmpty()) {
        const qsizetype digits = digitsFrom(text, 0);
        const auto rest = text.sliced(digits);
        const auto unit = std::ranges::find_if(
            units, [&](const Unit& candidate) { return rest.startsWith(candidate.name); });
        if (digits == 0 || digits > 12 || unit == std::end(units))
            return std::nullopt;
        const qint64 count = text.first(digits).toLongLong();
        if (count > longest / unit->msecs)
            return std::nullopt;
        length.msecs += count * unit->msecs;
        length.unit = unit->msecs;
        if (length.msecs > longest)
            return std::nullopt;
        text = rest.sliced(unit->name.size());
    }
    return length.unit == 0 ? std::nullopt : std::optional(length);
}

/// The numbers that stand so to a stretch of them.
Interval standingTo(FilterRelation relation, const Interval& value)
{
    switch (relation) {
    case FilterRelation::Less:
        return {.most = value.least - 1};
    case FilterRelation::AtMost:
        return {.most = value.most};
    case FilterRelation::Greater:
        return {.least = value.most + 1};
    case FilterRelation::AtLeast:
        return {.least = value.least};
    default:
        return value;
    }
}

template<typename Read>
std::optional<Interval> rangeOf(const FilterValue& value, Read read)
{
    Interval whole;
    for (const bool isEnd : {false, true}) {
        const QString& text = value.parts.at(isEnd ? 1 : 0);
        if (text.isEmpty())
            continue;
        const auto part = read(text);
        if (!part)
            return std::nullopt;
        (isEnd ? whole.most : whole.least) = isEnd ? part->most : part->least;
    }
    return whole;
}

} // namespace

FilterValue FilterValue::word(const QString& text)
{
    return text.isEmpty() ? quoted(text) : FilterValue{Kind::Word, {text}};
}

FilterValue FilterValue::text(const QString& text)
{
    const bool isLiteral = text == "true"_L1 || text == "false"_L1 || text == "null"_L1;
    const bool isPlain = std::ranges::all_of(text, [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'/' || c == u'@';
    });
    return isLiteral || !isPlain || numberIn(text) || timeIn(text, QTimeZone::utc()) ? quoted(text)
                                                                                     : word(text);
}

std::optional<QByteArray> numberIn(QStringView text)
{
    if (!isNumber(text))
        return std::nullopt;
    QByteArray spelling = text.toLatin1();
    return decimalOf(spelling) ? std::optional(spelling) : std::nullopt;
}

std::optional<Interval> timeIn(QStringView text, const QTimeZone& zone)
{
    if (text.size() == 7) {
        const QString firstDay = text.toString() + "-01"_L1;
        if (!parseTimestamp(firstDay))
            return std::nullopt;
        const QDate first(text.first(4).toInt(), text.sliced(5).toInt(), 1);
        return Interval{startOfDay(first, zone), startOfDay(first.addMonths(1), zone) - 1};
    }
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    const auto time = std::ranges::any_of(text, isBlank) ? std::nullopt : parseTimestamp(text);
    if (!time)
        return std::nullopt;
    if (text.size() == 10) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(*time, QTimeZone::utc()).date();
        const TimeRange range = rangeOfDay(day, zone);
        return Interval{range.from, range.to - 1};
    }
    const QStringView clock = text.sliced(11);
    const auto isOfZone = [](QChar c) { return c == u'Z' || c == u'z' || c == u'+' || c == u'-'; };
    const qsizetype end = std::ranges::find_if(clock, isOfZone) - clock.begin();
    const qint64 begin = end == clock.size() ? inZone(*time, zone) : *time;
    return Interval{begin, begin + precisionOf(clock.first(end)) - 1};
}

std::optional<Interval> durationIn(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const auto length = lengthIn(negative ? text.sliced(1) : text);
    if (!length)
        return std::nullopt;
    const qint64 rest = length->unit - 1;
    if (length->msecs == 0)
        return Interval{-rest, rest};
    return negative ? Interval{-length->msecs - rest, -length->msecs}
                    : Interval{length->msecs, length->msecs + rest};
}

std::optional<Interval> timesFor(FilterRelation relation, const FilterValue& value, const QTimeZone& zone)
{
    // In quotes, where words have no blanks, a date may be written as people do.
    const auto read = [&zone](QString text) {
        if (text.size() > 11 && text.at(10) == u' ')
            text[10] = u'T';
        return timeIn(text, zone);
    };
    if (value.kind == FilterValue::Kind::Range)
        return rangeOf(value, read);
    const auto time = value.kind == FilterValue::Kind::Pattern ? std::nullopt : read(value.text());
    return time ? std::optional(standingTo(relation, *time)) : std::nullopt;
}

std::optional<Interval> durationsFor(FilterRelation relation, const FilterValue& value)
{
    // Only what is asked to be a length may be a little longer: more than 1 h is 1 h 1 min already.
    const auto exact = [](const QString& text) {
        const auto length = lengthIn(text.startsWith(u'-') ? QStringView(text).sliced(1) : text);
        const qint64 msecs = length ? (text.startsWith(u'-') ? -length->msecs : length->msecs) : 0;
        return length ? std::optional(Interval{msecs, msecs}) : std::nullopt;
    };
    if (value.kind == FilterValue::Kind::Range)
        return rangeOf(value, exact);
    if (value.kind == FilterValue::Kind::Pattern)
        return std::nullopt;
    const bool isWhole = relation == FilterRelation::Is || relation == FilterRelation::Equals ||
                         relation == FilterRelation::Differs;
    const auto length = isWhole ? durationIn(value.text()) : exact(value.text());
    return length ? std::optional(standingTo(relation, *length)) : std::nullopt;
}

bool fitsText(const FilterValue& value, const QString& text, Qt::CaseSensitivity cases)
{
    if (value.kind == FilterValue::Kind::Range)
        return false;
    if (value.kind != FilterValue::Kind::Pattern)
        return text.compare(value.text(), cases) == 0;
    const QString& first = value.parts.front();
    const QString& last = value.parts.back();
    if (!text.startsWith(first, cases))
        return false;
    qsizetype at = first.size();
    for (const QString& part : value.parts.sliced(1, value.parts.size() - 2)) {
        const qsizetype found = text.indexOf(part, at, cases);
        if (found < 0)
            return false;
        at = found + part.size();
    }
    return text.size() - at >= last.size() && text.endsWith(last, cases);
}

} // namespace hubscope
