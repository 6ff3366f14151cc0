// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "events/filterpath.h"
#include "events/filtervalue.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace hubscope {

/// What a condition is about: a field of every event, a place in its JSON, or all of its text.
enum class FilterField {
    Type,
    Context,
    Mode,
    Session,  ///< the session that the event was posted under
    External, ///< the external id that it was posted under
    Id,
    Date,
    Registered,
    Lag,
    Own,     ///< `yes` or `no`: posted by this program
    Problem, ///< see problemChoices
    Path,
    Text,
};

/// The fields that have names, in the order in which they are offered.
struct FilterFieldName
{
    FilterField field;
    QLatin1StringView name;
};
inline constexpr FilterFieldName filterFieldNames[]{
    {FilterField::Type, QLatin1StringView("type")},
    {FilterField::Context, QLatin1StringView("context")},
    {FilterField::Mode, QLatin1StringView("mode")},
    {FilterField::Session, QLatin1StringView("session")},
    {FilterField::External, QLatin1StringView("external")},
    {FilterField::Id, QLatin1StringView("id")},
    {FilterField::Date, QLatin1StringView("date")},
    {FilterField::Registered, QLatin1StringView("registered")},
    {FilterField::Lag, QLatin1StringView("lag")},
    {FilterField::Own, QLatin1StringView("own")},
    {FilterField::Problem, QLatin1StringView("problem")},
};
/// Path for a name that is none of them. `registeredAt`, as the events have it, is Registered.
FilterField filterFieldOf(QStringView name);

/// What `own` and `problem` may be; the latter beside the values of Facet::Problem.
inline constexpr QLatin1StringView ownChoices[]{QLatin1StringView("yes"), QLatin1StringView("no")};
inline constexpr QLatin1StringView problemChoices[]{
    QLatin1StringView("any"), ///< of the schema or the clock
    QLatin1StringView("schema"), QLatin1StringView("clock"), QLatin1StringView("none"),
    QLatin1StringView("unchecked")};

/// Where in the line a condition ends, -1 when that is not known. No part of what the condition says.
struct FilterTermEnd
{
    qsizetype at = -1;

    bool operator==(const FilterTermEnd&) const { return true; }
};

/// One condition: `type:completedOrder`, `amount.total>100`, `has:products`, `"milano"`.
struct FilterTerm
{
    FilterField field = FilterField::Text;
    FilterPath path = {}; ///< of Path
    FilterRelation relation = FilterRelation::Is;
    QList<FilterValue> values = {}; ///< any of them; none for Has; a quoted one for Text
    FilterTermEnd end = {};         ///< -1 for a quoted text

    QString toString() const;
    QString fieldText() const; ///< as the line names it; empty for Text
    bool operator==(const FilterTerm&) const = default;
};

/// A condition, or several put together.
struct FilterNode
{
    enum class Kind { All, Any, Not, Term };

    Kind kind = Kind::All;
    std::vector<FilterNode> parts = {}; ///< All: also none; Any: two or more; Not: one
    FilterTerm term = {};

    // What is All or Any already is taken in, and a single part stands alone.
    static FilterNode all(std::vector<FilterNode> parts);
    static FilterNode any(std::vector<FilterNode> parts);
    static FilterNode negated(FilterNode part);
    static FilterNode of(FilterTerm term);

    QString toString() const;
    bool operator==(const FilterNode&) const;
};

enum class FilterErrorKind {
    MissingTerm,  ///< a condition should stand here
    MissingField, ///< nothing stands before the operator
    MissingValue,
    MissingOr, ///< between the values of a list
    UnclosedQuote,
    UnclosedParenthesis,
    UnexpectedParenthesis,
    BadPath,
    BadDate,
    BadDuration,
    BadOwn,
    BadProblem,
    NotComparable, ///< neither a number nor a date stands behind `>`
    NotOrdered,    ///< a field that has no greater and less
    ListNotAllowed,
    TooDeep,
};

/// Why a text is no filter, and where. Text for people is made of it in models.
struct FilterError
{
    FilterErrorKind kind = FilterErrorKind::MissingTerm;
    int column = 1; ///< in UTF-16 units, counted from 1
    int length = 0; ///< 0 where something is missing
    QString text;   ///< what stands there

    bool operator==(const FilterError&) const = default;
};

/// What the filter line says:
///
///     line      = [any]
///     any       = all {"or" all}
///     all       = one {["and"] one}
///     one       = ("-" | "not") one | "(" any ")" | condition
///     condition = field (":" | "=" | "!=") values | field (">" | ">=" | "<" | "<=") value
///               | "has:" field | text
///     values    = value {"," value} | "(" value {("or" | ",") value} ")"
///     value     = word | quoted | word ".." word
///     text      = word | quoted
///
/// A word may have `*` in it, and `\` before any character; a text occurs anywhere in the event, an address
/// such as `https://example.com` is one. `amount.total:>100` is `amount.total>100`, and `==` is `=`.
///
/// A value, cheap to share as a pointer; reads nothing but its text.
class FilterExpression
{
public:
    /// Dates without a zone are of that one.
    static Result<FilterExpression, FilterError>
    parse(QStringView text, const QTimeZone& zone = QTimeZone::utc());

    FilterExpression() = default; ///< everything passes
    explicit FilterExpression(FilterNode root, QTimeZone zone = QTimeZone::utc())
        : m_root(std::move(root))
        , m_zone(std::move(zone))
    {
    }

    bool isEmpty() const { return m_root.kind == FilterNode::Kind::All && m_root.parts.empty(); }
    const FilterNode& root() const { return m_root; }
    const QTimeZone& zone() const { return m_zone; }
    QString toString() const { return m_root.toString(); } ///< parse() gives the same again

    bool operator==(const FilterExpression&) const = default;

private:
    FilterNode m_root;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace hubscope
