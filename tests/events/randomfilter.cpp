// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/randomfilter.h"

#include "core/timestamp.h"

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

constexpr qint64 oneHour = 3'600'000;
constexpr qint64 oneDay = 24 * oneHour;
constexpr qint64 latest = 1'715'000'000'000; // in May 2024

QByteArray idOfNumber(int number)
{
    return "00000000-0000-4000-8000-" + QByteArray::number(number).rightJustified(12, '0');
}

} // namespace

QString RandomFilters::word()
{
    static const QStringList words{
        u"a"_s,          u"b"_s,          u"amount"_s, u"total"_s,      u"Milano"_s,
        u"città"_s,      u"properties"_s, u"x y"_s,    u"say \"hi\""_s, u"back\\slash"_s,
        u"12"_s,         u"-5"_s,         u"true"_s,   u"null"_s,       u"or"_s,
        u"2024-05-03"_s, u"a.b"_s,        u"1..3"_s,   u"*"_s,          u"line\nbreak"_s,
        u"(x)"_s,        u"type"_s,       u"😀"_s,      u"x,y"_s,        u"contextInfo"_s,
        u"has"_s,        u"-minus"_s,     u"=is"_s,    QString(),       u"2024-05-03T10:00:00Z"_s};
    return words.at(pick(int(words.size())));
}

QByteArray RandomFilters::number()
{
    static const QByteArrayList numbers{
        "0",     "12",  "12.0", "-5", "9007199254740993", "9007199254740992", "1.1", "1.10",
        "1e400", "0.1", "1e2",  "100"};
    return numbers.at(pick(int(numbers.size())));
}

JsonValue RandomFilters::json(int depth)
{
    const int kind = pick(depth > 0 ? 8 : 5);
    if (kind == 0)
        return JsonValue::boolean(oneIn(2));
    if (kind == 1)
        return {};
    if (kind == 2)
        return JsonValue::number(number());
    if (kind <= 4)
        return JsonValue::string(word());
    if (kind == 5) {
        std::vector<JsonValue> items;
        for (int i = pick(4); i > 0; --i)
            items.push_back(json(depth - 1));
        return JsonValue::array(std::move(items));
    }
    std::vector<JsonMember> members;
    for (int i = pick(6); i > 0; --i)
        members.push_back({word(), json(depth - 1)}); // a key may stand twice
    return JsonValue::object(std::move(members));
}

/// Now and then pretty, or with escapes where none are needed.
QByteArray RandomFilters::text(const JsonValue& value)
{
    QByteArray text = oneIn(3) ? value.toPretty() : value.toCompact();
    if (oneIn(3))
        text.replace("ci", "\\u0063i").replace("\xc3\xa0", "\\u00e0").replace("amo", "\\u0061mo");
    if (oneIn(3))
        text.replace("\xf0\x9f\x98\x80", "\\ud83d\\ude00");
    return text;
}

Event RandomFilters::event(int number)
{
    static const QStringList types{
        u"completedOrder"_s, u"viewedPage"_s, u"addedProduct"_s, u"città"_s, QString()};
    Event event;
    event.id = oneIn(3) ? u"odd %1"_s.arg(number) : QString::fromLatin1(idOfNumber(number));
    event.type = types.at(pick(int(types.size())));
    event.context = oneIn(2) ? u"WEB"_s : u"ECOMMERCE"_s;
    event.mode = oneIn(2) ? u"ACTIVE"_s : QString();
    if (!oneIn(5))
        event.date = latest - pick(8) * oneDay - pick(int(oneDay));
    if (event.date && !oneIn(4))
        event.registeredAt = *event.date + pick(6) * oneHour - 2 * oneHour + pick(2000);
    if (oneIn(2))
        event.bringBack = BringBack{oneIn(2) ? u"SESSION_ID"_s : u"EXTERNAL_ID"_s, word(), {}};
    JsonValue body = JsonValue::object();
    body.set(u"id"_s, JsonValue::string(event.id));
    body.set(u"type"_s, JsonValue::string(event.type));
    if (!oneIn(4))
        body.set(u"properties"_s, json(4));
    if (!oneIn(3))
        body.set(u"contextInfo"_s, json(3));
    if (oneIn(6))
        body.set(word(), json(3));
    if (oneIn(8))
        body.members().push_back({u"properties"_s, json(2)});
    event.body = oneIn(40) ? text(json(2)) : text(body);
    return event;
}

EventStore RandomFilters::events(int count)
{
    EventStore store;
    QSet<QString> posted;
    for (int number = 0; number < count;) {
        QList<Event> page;
        for (int i = 1 + pick(100); i > 0 && number < count; --i) {
            page.append(event(number++));
            if (oneIn(10))
                posted.insert(page.constLast().id);
        }
        store.append(EventBatch::of(page), {});
    }
    store.setPosted(posted);
    QList<SchemaState> states;
    for (int i = 0; i < count / 2; ++i)
        states.append(SchemaState(pick(3)));
    store.setSchemaStates(0, states);
    return store;
}

FilterPath RandomFilters::path()
{
    FilterPath path{{{FilterStep::Kind::Key, word()}}};
    for (int i = pick(3); i > 0; --i) {
        const int kind = pick(5);
        if (kind == 0)
            path.steps.append({FilterStep::Kind::Any, {}});
        else if (kind == 1)
            path.steps.append({FilterStep::Kind::Index, QString::number(pick(3))});
        else
            path.steps.append({FilterStep::Kind::Key, word()});
    }
    return path;
}

FilterValue RandomFilters::value(bool patterns)
{
    if (patterns && oneIn(4))
        return {FilterValue::Kind::Pattern, {word().left(pick(4)), word().right(pick(3))}};
    if (patterns && oneIn(6))
        return {FilterValue::Kind::Range, {oneIn(3) ? QString() : u"-5"_s, u"9007199254740992"_s}};
    if (oneIn(3))
        return FilterValue::quoted(word());
    return FilterValue::word(oneIn(2) ? QString::fromLatin1(number()) : word());
}

FilterValue RandomFilters::time()
{
    const QString text = isoTimestamp(latest - pick(8) * oneDay).left(oneIn(2) ? 10 : 16);
    if (oneIn(3))
        return {FilterValue::Kind::Range, {text, oneIn(3) ? QString() : isoTimestamp(latest)}};
    return FilterValue::word(text);
}

FilterValue RandomFilters::duration()
{
    static const QStringList lengths{u"1h"_s, u"-2h"_s, u"0s"_s, u"90min"_s, u"1s"_s, u"3h20m"_s};
    return FilterValue::word(lengths.at(pick(int(lengths.size()))));
}

FilterTerm RandomFilters::term()
{
    static constexpr FilterRelation relations[]{
        FilterRelation::Is,     FilterRelation::Equals,  FilterRelation::Differs, FilterRelation::Less,
        FilterRelation::AtMost, FilterRelation::Greater, FilterRelation::AtLeast};
    FilterTerm term{.field = oneIn(2) ? FilterField::Path : FilterField(pick(int(FilterField::Text) + 1))};
    if (term.field == FilterField::Text) {
        term.values = {FilterValue::quoted(oneIn(3) ? word() : word().toUpper())};
        return term;
    }
    if (term.field == FilterField::Path)
        term.path = path();
    if (oneIn(6)) {
        term.relation = FilterRelation::Has;
        return term;
    }
    const bool isTime = term.field == FilterField::Date || term.field == FilterField::Registered;
    const bool isOrdered = isTime || term.field == FilterField::Lag || term.field == FilterField::Path;
    term.relation = relations[pick(isOrdered ? 7 : 3)];
    const bool isLoose = term.relation == FilterRelation::Is;
    const bool isList = isLoose || term.relation == FilterRelation::Equals;
    for (int i = isList ? 1 + pick(2) : 1; i > 0; --i) {
        if (isTime) {
            FilterValue moment = time();
            term.values.append(isLoose ? moment : FilterValue::word(moment.text()));
        } else if (term.field == FilterField::Lag) {
            term.values.append(duration());
        } else if (term.field == FilterField::Own) {
            term.values.append(FilterValue::word(oneIn(2) ? u"yes"_s : u"no"_s));
        } else if (term.field == FilterField::Problem) {
            term.values.append(FilterValue::word(QString(problemChoices[pick(5)])));
        } else if (term.relation > FilterRelation::Differs) {
            term.values.append(
                oneIn(4) ? FilterValue::word(u"2024-05-03"_s)
                         : FilterValue::word(QString::fromLatin1(number())));
        } else if (term.field == FilterField::Type) {
            term.values.append(FilterValue::word(oneIn(2) ? u"completedorder"_s : u"CITTÀ"_s));
        } else if (term.field == FilterField::Id && oneIn(2)) {
            term.values.append(FilterValue::word(QString::fromLatin1(idOfNumber(pick(500)))));
        } else {
            FilterValue any = value(isLoose);
            if (any.kind == FilterValue::Kind::Range && term.field != FilterField::Path)
                any = FilterValue::quoted(word());
            term.values.append(any);
        }
    }
    return term;
}

FilterNode RandomFilters::node(int depth)
{
    const int kind = depth == 0 ? 0 : pick(6);
    if (kind <= 2)
        return FilterNode::of(term());
    if (kind == 3)
        return FilterNode::negated(node(depth - 1));
    std::vector<FilterNode> parts;
    for (int i = 2 + pick(2); i > 0; --i)
        parts.push_back(node(depth - 1));
    return kind == 4 ? FilterNode::all(std::move(parts)) : FilterNode::any(std::move(parts));
}

} // namespace hubscope::test
