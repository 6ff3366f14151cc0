// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"
#include "schema/catalogue.h"
#include "schema/violation.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <stop_token>
#include <tuple>

namespace hubscope {

/// One way in which events of a type break their schema, and which of them do.
struct LintFinding
{
    static constexpr qsizetype mostExamples = 5;

    QString type;
    QString path;         ///< as the filter line spells it, with any item of an array: `products[].price`
    Violation first;      ///< the first that was met, in the event of the first example
    qsizetype events = 0; ///< that have it, each counted once
    std::optional<qint64> firstSeen = {}; ///< when the earliest of them happened, ms UTC
    std::optional<qint64> lastSeen = {};
    QList<EventRow> examples = {};        ///< the first ones that were met
    std::optional<EventRow> lastRow = {}; ///< the one that was met last

    /// Finds the events that have it, as the filter line spells it: among those with a problem, as near as a
    /// filter comes.
    QString filterTerm() const;
};

/// What a check found so far.
struct LintResult
{
    /// A customer's data may break its schema in endless ways: only so many are told apart.
    static constexpr qsizetype mostFindings = 5000;

    QList<LintFinding> findings;      ///< in the order in which they were met
    QHash<QString, qsizetype> ofType; ///< how many events of a type were looked at
    QSet<QString> withoutSchema;      ///< types of these
    qsizetype looked = 0;             ///< events
    qsizetype total = 0;              ///< of all events
    qsizetype broken = 0;             ///< events with a problem
    qsizetype unjudged = 0;           ///< events for whose type there is no schema
    qsizetype unlisted = 0;           ///< problems of events, beyond mostFindings

    bool isComplete() const { return looked == total; }
};

/// Checks loaded events against the schemas of their types and contexts, some of them at a time, so that
/// somebody can see what was found meanwhile. For one thread at a time.
class Lint
{
public:
    explicit Lint(Catalogue catalogue);

    /// Which events there are. Later there may be more, but of the same store, and none in the place of
    /// another.
    void setEvents(EventSnapshot events);

    /// What validation said of the events from a row on.
    struct Piece
    {
        EventRow first = 0;
        QList<SchemaState> states;
    };
    /// Checks at most so many of the events that are left.
    Piece goOn(qsizetype atMost, const std::stop_token& stop = {});
    const LintResult& result() const { return m_result; }

private:
    using Kind = std::tuple<QString, QString, Rule>; ///< type, path, rule

    SchemaState judge(EventRow row, const EventRecord& record, QByteArrayView body);
    void note(EventRow row, const EventRecord& record, const QString& type, const Violation& violation);

    Catalogue m_catalogue;
    EventSnapshot m_events;
    std::vector<EventRow> m_left;       ///< in the order of arrival, in which bodies are read fastest
    size_t m_next = 0;                  ///< of these
    EventRow m_end = 0;                 ///< behind the last one that was checked
    std::map<Kind, qsizetype> m_places; ///< in the findings
    LintResult m_result;
};

} // namespace hubscope
