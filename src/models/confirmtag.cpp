// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/confirmtag.h"

#include "core/jsonpointer.h"
#include "services/confirmation.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace hubscope {

QString confirmTagOf(const JsonValue& event)
{
    const JsonValue* tag = event.atPointer(confirmTagPointer);
    return tag ? tag->toString() : QString();
}

void giveConfirmTag(JsonValue& event)
{
    const QString tag = u"hubscope-"_s + QUuid::createUuid().toString(QUuid::Id128).first(12);
    setAt(event, confirmTagPointer, JsonValue::string(tag));
}

void removeConfirmTag(JsonValue& event)
{
    removeAt(event, confirmTagPointer);
    const QString parent = parentPointer(confirmTagPointer);
    const JsonValue* extra = event.atPointer(parent);
    if (extra && extra->isObject() && extra->members().empty())
        removeAt(event, parent);
}

} // namespace hubscope
