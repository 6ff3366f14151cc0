// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/lint.h"

#include "events/facet.h"
#include "events/filterexpression.h"
#include "events/filterterm.h"
#include "schema/validator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QString conditionOn(FilterField field, const FilterValue& value)
{
    return FilterTerm{.field = field, .values = {value}}.toString();
}

/// What a violation's pointer leads to is not there.
bool isAbsence(Rule rule)
{
    return rule == Rule::Required || rule == Rule::Dependency;
}

} // namespace

QString LintFinding::filterTerm() const
{
    QStringList terms{
        conditionOn(FilterField::Problem, FilterValue::word(schemaProblem.toString())),
        conditionOn(FilterField::Type, FilterValue::text(type))};
    if (!isAbsence(first.rule))
        terms.append(u"has:"_s + path);
    else if (!path.contains("[]"_L1)) // there another item may have it
        terms.append(u"-has:"_s + path);
    return terms.join(u' ');
}

Lint::Lint(Catalogue catalogue)
    : m_catalogue(std::move(catalogue))
{
}

void Lint::setEvents(EventSnapshot events)
{
    m_events = std::move(events);
    m_left.clear();
    m_next = 0;
    std::ranges::copy_if(
        m_events.order(), std::back_inserter(m_left), [this](EventRow row) { return row >= m_end; });
    if (!std::ranges::is_sorted(m_left))
        std::ranges::sort(m_left);
    m_result.total = m_events.count();
    m_result.looked = m_result.total - qsizetype(m_left.size());
}

Lint::Piece Lint::goOn(qsizetype atMost, const std::stop_token& stop)
{
    Piece piece{m_end, {}};
    RecordReader records(m_events);
    BodyReader bodies(m_events);
    const size_t end = std::min(m_left.size(), m_next + size_t(atMost));
    for (; m_next < end && !stop.stop_requested(); ++m_next) {
        const EventRow row = m_left[m_next];
        piece.states.resize(row - piece.first, SchemaState::Unchecked); // rows that are no event's any more
        piece.states.append(judge(row, records.at(row), bodies.body(row)));
        m_end = row + 1;
        ++m_result.looked;
    }
    if (m_next == m_left.size())
        m_events = {}; // which would keep bodies from being packed
    return piece;
}

SchemaState Lint::judge(EventRow row, const EventRecord& record, QByteArrayView body)
{
    const QString type = m_events.name(record.type);
    ++m_result.ofType[type];
    const auto event = parseJson(body);
    const bool hasSchema = m_catalogue.eventType(type) != nullptr;
    const bool isKnown = event && hasSchema;
    if (!hasSchema)
        m_result.withoutSchema.insert(type);
    const auto violations = event ? validatePayload(*event, m_catalogue) : std::vector<Violation>();
    for (const Violation& violation : violations)
        note(row, record, type, violation);
    if (!violations.empty()) {
        ++m_result.broken;
        return SchemaState::Problems;
    }
    if (!isKnown)
        ++m_result.unjudged;
    return isKnown ? SchemaState::Valid : SchemaState::Unchecked;
}

void Lint::note(EventRow row, const EventRecord& record, const QString& type, const Violation& violation)
{
    QList<LintFinding>& findings = m_result.findings;
    const QString path = filterPathText(violation.pointer);
    const Kind kind{type, path, violation.rule};
    auto place = m_places.find(kind);
    if (place == m_places.end()) {
        if (findings.size() == LintResult::mostFindings) {
            ++m_result.unlisted;
            return;
        }
        place = m_places.emplace(kind, findings.size()).first;
        findings.append({.type = type, .path = path, .first = violation});
    }
    LintFinding& finding = findings[place->second];
    if (finding.lastRow == row)
        return; // another item of the same list
    finding.lastRow = row;
    ++finding.events;
    if (finding.examples.size() < LintFinding::mostExamples)
        finding.examples.append(row);
    if (!record.hasDate())
        return;
    finding.firstSeen = std::min(finding.firstSeen.value_or(record.date), record.date);
    finding.lastSeen = std::max(finding.lastSeen.value_or(record.date), record.date);
}

} // namespace hubscope
