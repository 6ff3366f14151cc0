// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "schema/catalogue.h"
#include "store/database.h"

#include <QHash>

#include <optional>

namespace hubscope::sandbox {

/// The event types of the workspace: the catalogue's, as far as they were not configured otherwise
/// (API contract, configuration/events).
class EventTypes
{
public:
    EventTypes(const Catalogue& catalogue, Database& database);

    /// Reads what was configured before. To be called when the database's rows were changed by others.
    Result<Done> load();

    QStringList names() const;
    bool contains(const QString& name) const;
    /// False for an unknown one.
    bool isEnabled(const QString& name) const;
    /// The type as `configuration/events/{name}` answers it; nothing for an unknown one.
    std::optional<JsonValue> configuration(const QString& name) const;
    /// `configuration` has passed `configurationViolations` and the type exists.
    Result<Done> configure(const QString& name, const JsonValue& configuration);

private:
    const Catalogue& m_catalogue;
    Database& m_database;
    QHash<QString, JsonValue> m_configured;
};

/// What is wrong with a body of PUT configuration/events/{name}.
QList<FieldError> configurationViolations(const QString& name, const JsonValue& body);

} // namespace hubscope::sandbox
