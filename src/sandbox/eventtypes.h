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
    EventTypes(Catalogue bundle, Database& database);

    /// Reads what was configured before. To be called when the database's rows were changed by others.
    Result<Done> load();

    /// The bundle with the types as they are configured.
    const Catalogue& catalogue() const { return m_catalogue; }
    QStringList names() const;
    bool contains(const QString& name) const;
    /// The type as `configuration/events/{name}` answers it; nothing for an unknown one.
    std::optional<JsonValue> configuration(const QString& name) const;
    /// `configuration` has passed `configurationViolations` and the type exists.
    Result<Done> configure(const QString& name, const JsonValue& configuration);

private:
    void overlay();

    const Catalogue m_bundle;
    Database& m_database;
    QHash<QString, JsonValue> m_configured; ///< whole bodies of `configuration/events/{name}`
    Catalogue m_catalogue;
};

/// What is wrong with a body of PUT configuration/events/{name}.
QList<FieldError> configurationViolations(const QString& name, const JsonValue& body);

} // namespace hubscope::sandbox
