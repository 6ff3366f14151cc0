// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/naivefilter.h"

#include "core/decimal.h"
#include "core/json.h"
#include "core/timestamp.h"
#include "domain/lag.h"
#include "events/filterexpression.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

using Values = std::vector<const JsonValue*>;

/// The members of an object, of those with the same key the last.
Values membersNamed(const JsonValue& object, const QString& key)
{
    const JsonValue* member = object.find(key);
    return member ? Values{member} : Values{};
}

Values step(const JsonValue& value, const FilterStep& step)
{
    Values reached;
    if (value.isObject()) {
        if (step.kind != FilterStep::Kind::Any)
            return membersNamed(value, step.key);
        for (const JsonMember& member : value.members())
            reached.push_back(&member.value);
    } else if (value.isArray()) {
        for (size_t i = 0; i < value.items().size(); ++i) {
            const JsonValue& item = value.items()[i];
            if (step.kind == FilterStep::Kind::Key)
                std::ranges::copy(test::step(item, step), std::back_inserter(reached));
            else if (step.kind == FilterStep::Kind::Any || step.key == QString::number(i))
                reached.push_back(&item);
        }
    }
    return reached;
}

Values at(const JsonValue& root, const QList<FilterStep>& steps)
{
    Values values{&root};
    for (const FilterStep& one : steps) {
        Values next;
        for (const JsonValue* value : values)
            std::ranges::copy(step(*value, one), std::back_inserter(next));
        values = next;
    }
    return values;
}

/// In the whole event, else in its properties, else in its context.
Values found(const JsonValue& event, const FilterPath& path)
{
    if (!event.isObject())
        return {};
    Values values = at(event, path.steps);
    for (const QString& part : {u"properties"_s, u"contextInfo"_s}) {
        const JsonValue* root = event.find(part);
        if (values.empty() && root && path.steps.front().key != part)
            values = at(*root, path.steps);
    }
    return values;
}

bool fitsPattern(const QStringList& parts, const QString& text)
{
    QStringList escaped;
    for (const QString& part : parts)
        escaped.append(QRegularExpression::escape(part));
    const QRegularExpression expression(
        QRegularExpression::anchoredPattern(escaped.join(".*"_L1)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return expression.match(text).hasMatch();
}

bool isNamed(const FilterValue& value, const QString& text)
{
    if (value.kind == FilterValue::Kind::Pattern)
        return fitsPattern(value.parts, text);
    return value.kind != FilterValue::Kind::Range && text.toCaseFolded() == value.text().toCaseFolded();
}

bool stands(FilterRelation relation, int order)
{
    return relation == FilterRelation::Less      ? order < 0
           : relation == FilterRelation::AtMost  ? order <= 0
           : relation == FilterRelation::Greater ? order > 0
           : relation == FilterRelation::AtLeast ? order >= 0
                                                 : order == 0;
}

bool isInRange(const QStringList& bounds, const QByteArray& number)
{
    const auto holds = [&](const QString& bound, FilterRelation relation) {
        if (bound.isEmpty())
            return true;
        const auto other = numberIn(bound);
        return other && stands(relation, compareNumbers(number, *other));
    };
    return holds(bounds[0], FilterRelation::AtLeast) && holds(bounds[1], FilterRelation::AtMost);
}

QString literalText(const JsonValue& value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.toCompact());
}

bool fits(const JsonValue& value, const FilterValue& operand, FilterRelation relation)
{
    const bool equality = relation == FilterRelation::Is || relation == FilterRelation::Equals;
    const bool isQuoted = operand.kind == FilterValue::Kind::Quoted;
    if (value.isArray())
        return std::ranges::any_of(
            value.items(), [&](const JsonValue& item) { return fits(item, operand, relation); });
    if (value.isObject())
        return false;
    if (value.isNumber() && operand.kind == FilterValue::Kind::Range)
        return isInRange(operand.parts, value.spelling());
    if (value.isNumber() && operand.kind != FilterValue::Kind::Pattern) {
        const auto number = numberIn(operand.text());
        return number && !(isQuoted && equality) &&
               stands(relation, compareNumbers(value.spelling(), *number));
    }
    if (value.isString() && !(isQuoted && equality)) {
        const auto times = timesFor(relation, operand, QTimeZone::utc());
        const auto time = parseTimestamp(value.toString());
        if (times && time && times->contains(*time))
            return true;
    }
    if (!equality || (!value.isString() && isQuoted))
        return false;
    return relation == FilterRelation::Is ? isNamed(operand, literalText(value))
                                          : operand.text() == literalText(value);
}

QString resolved(const QString& json)
{
    static const QRegularExpression escape(u"\\\\(u([0-9a-fA-F]{4})|(.))"_s);
    QString text;
    qsizetype end = 0;
    for (const auto& match : escape.globalMatch(json)) {
        text += QStringView(json).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString name = match.captured(3);
        if (name.isEmpty())
            text += QChar(char16_t(match.captured(2).toUShort(nullptr, 16)));
        else
            text += name == u'n' ? u"\n"_s : name == u't' ? u"\t"_s : name;
    }
    return text + json.mid(end);
}

class Judge
{
public:
    Judge(const EventStore& store, EventRow row)
        : m_store(store)
        , m_event(store.event(row))
        , m_row(row)
    {
        if (const auto json = parseJson(m_event.body))
            m_json = *json;
        m_event.mode = store.state().name(store.record(row).mode);
    }

    bool passes(const FilterNode& node) const
    {
        const auto inner = [this](const FilterNode& part) { return passes(part); };
        switch (node.kind) {
        case FilterNode::Kind::All:
            return std::ranges::all_of(node.parts, inner);
        case FilterNode::Kind::Any:
            return std::ranges::any_of(node.parts, inner);
        case FilterNode::Kind::Not:
            return !passes(node.parts.front());
        case FilterNode::Kind::Term:
            break;
        }
        if (node.term.relation != FilterRelation::Differs)
            return passes(node.term);
        FilterTerm equals = node.term;
        equals.relation = FilterRelation::Equals;
        return !passes(equals);
    }

    bool passes(Facet facet, const FacetChoice& choice) const
    {
        const QStringList values = valuesOf(facet);
        const auto isIn = [&values](const QStringList& list) {
            return std::ranges::any_of(
                values, [&list](const QString& value) { return list.contains(value); });
        };
        return (choice.only.isEmpty() || isIn(choice.only)) && !isIn(choice.without);
    }

    std::optional<qint64> date() const { return m_event.date; }

private:
    bool passes(const FilterTerm& term) const
    {
        const bool has = term.relation == FilterRelation::Has;
        const auto named = [&](const std::optional<QString>& text) {
            if (!text || has)
                return text && !text->isEmpty();
            return std::ranges::any_of(
                term.values, [&](const FilterValue& value) { return isNamed(value, *text); });
        };
        const auto timed = [&](std::optional<qint64> time) {
            if (!time || has)
                return time.has_value();
            return std::ranges::any_of(term.values, [&](const FilterValue& value) {
                return (term.field == FilterField::Lag ? durationsFor(term.relation, value)
                                                       : timesFor(term.relation, value, QTimeZone::utc()))
                    ->contains(*time);
            });
        };
        switch (term.field) {
        case FilterField::Type:
            return named(m_event.type);
        case FilterField::Context:
            return named(m_event.context);
        case FilterField::Mode:
            return named(m_event.mode);
        case FilterField::Session:
            return named(identity(true));
        case FilterField::External:
            return named(identity(false));
        case FilterField::Id:
            return named(m_event.id);
        case FilterField::Date:
            return timed(m_event.date);
        case FilterField::Registered:
            return timed(m_event.registeredAt);
        case FilterField::Lag:
            return timed(m_event.lag());
        case FilterField::Own: {
            const bool own = valuesOf(Facet::Own).contains(ownPost);
            const auto isThat = [own](const FilterValue& value) { return (value.text() == "yes"_L1) == own; };
            return has ? own : std::ranges::any_of(term.values, isThat);
        }
        case FilterField::Problem:
            return hasProblem(term);
        case FilterField::Path:
            return hasValue(term);
        case FilterField::Text:
            return hasText(term.values.front().text());
        }
        return false;
    }

    bool hasProblem(const FilterTerm& term) const
    {
        const QStringList problems = valuesOf(Facet::Problem);
        const bool any = problems.contains(schemaProblem) || problems.contains(clockProblem);
        return term.relation == FilterRelation::Has
                   ? any
                   : std::ranges::any_of(term.values, [&](const FilterValue& value) {
                         return value.text() == "any"_L1 ? any : problems.contains(value.text());
                     });
    }

    bool hasValue(const FilterTerm& term) const
    {
        const Values values = found(m_json, term.path);
        if (term.relation == FilterRelation::Has)
            return !values.empty();
        return std::ranges::any_of(values, [&term](const JsonValue* value) {
            return std::ranges::any_of(term.values, [&](const FilterValue& operand) {
                return fits(*value, operand, term.relation);
            });
        });
    }

    bool hasText(const QString& text) const
    {
        const QString json = QString::fromUtf8(m_event.body);
        return json.contains(text, Qt::CaseInsensitive) || resolved(json).contains(text, Qt::CaseInsensitive);
    }

    std::optional<QString> identity(bool session) const
    {
        const auto& identity = m_event.bringBack;
        return identity && identity->isSession() == session ? std::optional(identity->value) : std::nullopt;
    }

    QStringList valuesOf(Facet facet) const
    {
        switch (facet) {
        case Facet::Type:
            return {m_event.type};
        case Facet::Context:
            return {m_event.context};
        case Facet::Mode:
            return {m_event.mode};
        case Facet::Session:
            return {identity(true).value_or(QString())};
        case Facet::Own:
            return {(m_store.state().isPosted(m_store.record(m_row)) ? ownPost : otherPost).toString()};
        case Facet::Problem:
            break;
        }
        const SchemaState state = m_store.state().schemaState(m_row);
        const bool odd = lagKind(m_event.lag()) != LagKind::Normal;
        QStringList values;
        if (state == SchemaState::Problems)
            values.append(schemaProblem.toString());
        if (state == SchemaState::Unchecked)
            values.append(notChecked.toString());
        if (odd)
            values.append(clockProblem.toString());
        if (values.isEmpty())
            values.append(noProblem.toString());
        return values;
    }

    const EventStore& m_store;
    Event m_event;
    EventRow m_row;
    JsonValue m_json;
};

} // namespace

bool passesNaively(const EventStore& store, EventRow row, const RowFilter& filter)
{
    const Judge judge(store, row);
    for (const auto& [facet, choice] : filter.facets) {
        if (!judge.passes(facet, choice))
            return false;
    }
    if ((filter.from || filter.to) &&
        (!judge.date() || judge.date() < filter.from || (filter.to && judge.date() > filter.to)))
        return false;
    return !filter.expression || judge.passes(filter.expression->root());
}

} // namespace hubscope::test
