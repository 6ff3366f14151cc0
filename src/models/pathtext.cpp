// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pathtext.h"

#include "core/json.h"
#include "events/filterpath.h"
#include "models/eventtext.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

using Steps = QList<FilterStep>;

/// Lists of hundreds of items are not to be read in a cell.
constexpr qsizetype mostShownValues = 20;

QString shownValue(const JsonValue& value)
{
    switch (value.type()) {
    case JsonValue::Type::String:
        return oneLine(value.toString());
    case JsonValue::Type::Number:
        return QString::fromLatin1(value.spelling());
    default:
        return oneLine(QString::fromUtf8(value.toCompact()));
    }
}

void collect(const JsonValue& value, const Steps& steps, qsizetype at, QStringList& found)
{
    if (found.size() >= mostShownValues)
        return;
    if (at == steps.size()) {
        found.append(shownValue(value));
        return;
    }
    const FilterStep& step = steps.at(at);
    bool isNumber = false;
    const auto place = step.key.toULongLong(&isNumber);
    if (step.kind == FilterStep::Kind::Any || (step.kind == FilterStep::Kind::Key && value.isArray())) {
        const qsizetype next = step.kind == FilterStep::Kind::Any ? at + 1 : at;
        for (const JsonValue& item : value.items())
            collect(item, steps, next, found);
        for (const JsonMember& member : value.members())
            collect(member.value, steps, next, found);
    } else if (step.kind == FilterStep::Kind::Index && value.isArray()) {
        if (isNumber && place < value.items().size())
            collect(value.items()[place], steps, at + 1, found);
    } else if (const JsonValue* member = value.find(step.key)) {
        collect(*member, steps, at + 1, found);
    }
}

QString textAt(const JsonValue& event, const Steps& steps)
{
    for (const QStringView part : {QStringView(), QStringView(u"properties"), QStringView(u"contextInfo")}) {
        const JsonValue* root = part.isEmpty() ? &event : event.find(part);
        QStringList found;
        if (root != nullptr)
            collect(*root, steps, 0, found);
        if (!found.isEmpty())
            return found.join(u", "_s);
    }
    return {};
}

} // namespace

QString textAtPath(QByteArrayView body, const QString& path)
{
    return pathReader(path)({}, body);
}

SortText pathReader(const QString& path)
{
    const auto parsed = FilterPath::parse(path);
    return [steps = parsed ? parsed->steps : Steps()](const QString&, QByteArrayView body) {
        if (steps.isEmpty() || body.size() > longestReadBody)
            return QString();
        const auto event = parseJson(body);
        return event ? textAt(*event, steps) : QString();
    };
}

} // namespace hubscope
