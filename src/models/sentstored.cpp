// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sentstored.h"

#include "core/jsoncontent.h"
#include "core/jsonpointer.h"
#include "core/timestamp.h"

#include <algorithm>

namespace hubscope {

namespace {

class Comparison
{
public:
    void compare(const QString& pointer, const JsonValue& sent, const JsonValue& stored)
    {
        if (sent.isObject() && stored.isObject())
            compareMembers(pointer, sent, stored);
        else if (sent.isArray() && stored.isArray())
            compareItems(pointer, sent.items(), stored.items());
        else if (sent != stored)
            note(pointer, isSameValue(sent, stored) ? Kind::SameValue : Kind::Changed, &sent, &stored);
    }

    QList<SentStored> found;

private:
    using Kind = SentStored::Kind;

    static bool isSameValue(const JsonValue& sent, const JsonValue& stored)
    {
        if (!sent.isString() || !stored.isString())
            return sameContent(sent, stored);
        const auto time = parseTimestamp(sent.toString());
        return time && time == parseTimestamp(stored.toString());
    }

    void compareMembers(const QString& pointer, const JsonValue& sent, const JsonValue& stored)
    {
        for (const JsonMember& member : sent.members()) {
            if (&member.value != sent.find(member.key))
                continue; // a key that stands twice: the last one counts
            const QString at = pointer + u'/' + pointerStep(member.key);
            if (const JsonValue* other = stored.find(member.key))
                compare(at, member.value, *other);
            else
                note(at, Kind::Dropped, &member.value, nullptr);
        }
        for (const JsonMember& member : stored.members()) {
            if (!sent.find(member.key) && &member.value == stored.find(member.key))
                note(pointer + u'/' + pointerStep(member.key), Kind::Added, nullptr, &member.value);
        }
    }

    void compareItems(
        const QString& pointer, const std::vector<JsonValue>& sent, const std::vector<JsonValue>& stored)
    {
        for (size_t i = 0; i < std::max(sent.size(), stored.size()); ++i) {
            const QString at = pointer + u'/' + QString::number(i);
            if (i >= stored.size())
                note(at, Kind::Dropped, &sent[i], nullptr);
            else if (i >= sent.size())
                note(at, Kind::Added, nullptr, &stored[i]);
            else
                compare(at, sent[i], stored[i]);
        }
    }

    void note(const QString& pointer, Kind kind, const JsonValue* sent, const JsonValue* stored)
    {
        found.append(
            {pointer, kind, sent ? sent->toCompact() : QByteArray(),
             stored ? stored->toCompact() : QByteArray()});
    }
};

} // namespace

QList<SentStored> compareSentStored(const JsonValue& sent, const JsonValue& stored)
{
    Comparison comparison;
    comparison.compare({}, sent, stored);
    return comparison.found;
}

} // namespace hubscope
