// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTimeZone>

#include <limits>
#include <optional>

namespace hubscope {

/// How a field stands to the values of a condition.
enum class FilterRelation {
    Is,      ///< `:` takes wildcards and ranges, and letters in either case
    Equals,  ///< `=`
    Differs, ///< `!=` all that Equals does not take, also where nothing stands
    Less,
    AtMost,
    Greater,
    AtLeast,
    Has ///< something stands there
};

/// What a condition compares with, as it was written.
struct FilterValue
{
    enum class Kind {
        Word,    ///< a text, or the number, date or length of time that it spells
        Quoted,  ///< a text and nothing else
        Pattern, ///< the texts between wildcards
        Range    ///< from the first to the second, both included; one of them may be empty
    };

    Kind kind = Kind::Word;
    QStringList parts;

    static FilterValue word(const QString& text);
    static FilterValue quoted(const QString& text) { return {Kind::Quoted, {text}}; }
    /// A word, unless that would be read as something else than a text.
    static FilterValue text(const QString& text);

    const QString& text() const { return parts.front(); } ///< of a word or quoted

    bool operator==(const FilterValue&) const = default;
};

/// Whole numbers from the least to the most, both included.
struct Interval
{
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();

    bool contains(qint64 number) const { return least <= number && number <= most; }
    bool operator==(const Interval&) const = default;
};

// What a word spells; nothing when it is no such thing.

/// A JSON number, as it is spelled.
std::optional<QByteArray> numberIn(QStringView text);
/// The time that a text names, in ms UTC: `2024-05` is a month, `2024-05-03` a day, `2024-05-03T10:42` a
/// minute, and so on. One without a zone is of that zone.
std::optional<Interval> timeIn(QStringView text, const QTimeZone& zone);
/// A length of time, `90s`, `-2h`, `1h30min`, in ms, up to what is still counted as that: 2 h is less than 3.
std::optional<Interval> durationIn(QStringView text);

/// The moments that stand so to a value; nothing when the value names none.
std::optional<Interval> timesFor(FilterRelation relation, const FilterValue& value, const QTimeZone& zone);
/// The same for lengths of time.
std::optional<Interval> durationsFor(FilterRelation relation, const FilterValue& value);

/// Whether a text is the value or has its pattern.
bool fitsText(const FilterValue& value, const QString& text, Qt::CaseSensitivity cases);

} // namespace hubscope
