// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/duplicatekeys.h"

#include "core/jsonpointer.h"

#include <QHash>
#include <QStringView>

namespace hubscope {

namespace {

constexpr size_t maxDuplicates = 1000; // as validate() has it

void collectDuplicates(std::vector<Violation>& found, const JsonValue& value, const QString& at)
{
    for (size_t i = 0; i < value.items().size(); ++i) {
        if (value.items()[i].isContainer())
            collectDuplicates(found, value.items()[i], at + u'/' + QString::number(i));
    }
    QHash<QStringView, int> seen;
    for (const JsonMember& member : value.members()) {
        const bool repeats = ++seen[member.key] == 2; // once, however often it stands there
        if (!repeats && !member.value.isContainer())
            continue;
        const QString pointer = at + u'/' + pointerStep(member.key);
        if (repeats && found.size() < maxDuplicates)
            found.push_back(
                {.pointer = pointer, .rule = Rule::DuplicateKey, .severity = Violation::Severity::Warning});
        collectDuplicates(found, member.value, pointer);
    }
}

} // namespace

std::vector<Violation> duplicateKeys(const JsonValue& value)
{
    std::vector<Violation> found;
    collectDuplicates(found, value, {});
    return found;
}

} // namespace hubscope
