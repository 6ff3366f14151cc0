// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/duplicatekeys.h"

#include "core/jsonpointer.h"

#include <QHash>
#include <QStringView>

namespace hubscope {

namespace {

void collectDuplicates(std::vector<Violation>& found, const JsonValue& value, const QString& at)
{
    for (size_t i = 0; i < value.items().size(); ++i)
        collectDuplicates(found, value.items()[i], at + u'/' + QString::number(i));
    QHash<QStringView, int> seen;
    for (const JsonMember& member : value.members()) {
        const QString pointer = at + u'/' + pointerStep(member.key);
        if (++seen[member.key] == 2) // once, however often it stands there
            found.push_back(
                {.pointer = pointer, .rule = Rule::DuplicateKey, .severity = Violation::Severity::Warning});
        if (member.value.isContainer())
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
