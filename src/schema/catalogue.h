// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/lazyschema.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace hubscope {

/// What an event is about; gives it its glyph and colour.
enum class EventFamily { Commerce, Browsing, Campaigns, Support, Appointments, Account, Services, Generic };

/// Where a schema came from.
enum class SchemaOrigin { Bundle, Folder, Workspace };

struct EventTypeInfo
{
    QString name = {}; ///< as in an event's `type`
    QString label = {};
    QString description = {};
    QString mode = {};         ///< `ACTIVE` or `PASSIVE`, what an event of this type usually is
    bool modePresumed = false; ///< no source states the mode
    EventFamily family = EventFamily::Generic;
    LazySchema properties; ///< of the event's `properties`
    SchemaOrigin origin = SchemaOrigin::Bundle;
    bool enabled = true; ///< the workspace takes events of this type
};

struct ContextInfo
{
    QString name = {}; ///< as in an event's `context`
    QString label = {};
    QString description = {};
    LazySchema contextInfo; ///< of the event's `contextInfo`
    SchemaOrigin origin = SchemaOrigin::Bundle;
};

/// The event types and contexts that the program knows by itself. A workspace may have others: a name that is
/// not here is no error. Labels, titles and descriptions are English: show them through translated().
/// Immutable, cheap to copy (the schemas are shared), safe to read from several threads.
class Catalogue
{
public:
    /// What is built into the program. Reads the names only, in about a millisecond; each schema when used.
    static Catalogue bundled();

    /// This catalogue with other types and contexts put in the place of those of the same name, or beside
    /// them. What they leave empty (label, description, mode, family, a schema that is null) stays as this
    /// one has it.
    Catalogue
    overlaid(const std::vector<EventTypeInfo>& eventTypes, const std::vector<ContextInfo>& contexts) const;

    const std::vector<EventTypeInfo>& eventTypes() const { return m_eventTypes; } ///< by name
    const std::vector<ContextInfo>& contexts() const { return m_contexts; }       ///< by name
    const LazySchema& tracking() const { return m_tracking; } ///< of an event's `tracking`

    /// Null pointer when the catalogue does not have it. The pointer lives as long as the catalogue.
    const EventTypeInfo* eventType(QStringView name) const;
    const ContextInfo* context(QStringView name) const;

private:
    Catalogue(std::vector<EventTypeInfo> eventTypes, std::vector<ContextInfo> contexts, LazySchema tracking);

    std::vector<EventTypeInfo> m_eventTypes;
    std::vector<ContextInfo> m_contexts;
    LazySchema m_tracking;
};

/// A text of the catalogue in the user's language, as far as a translation is installed; else as it is.
QString translated(const QString& text);

} // namespace hubscope
