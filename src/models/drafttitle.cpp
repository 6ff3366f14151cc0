// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/drafttitle.h"

#include "domain/event.h"
#include "models/eventtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hubscope {

QString draftTitle(const JsonValue& event)
{
    const JsonValue* type = event.find(u"type");
    if (!type || type->toString().isEmpty())
        return QCoreApplication::translate("Draft", "New event");
    Event told;
    told.type = type->toString();
    told.body = event.toCompact();
    const QString fact = keyFacts(told).section(u" · "_s, 0, 0);
    return oneLine(fact.isEmpty() ? told.type : told.type + u' ' + fact, 60);
}

bool isBlankDraft(const JsonValue& event)
{
    const JsonValue* type = event.find(u"type");
    const JsonValue* properties = event.find(u"properties");
    return (!type || type->toString().isEmpty()) && (!properties || properties->members().empty());
}

} // namespace hubscope
