// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/composerbench.h"
#include "pages/sessionbench.h"

namespace hubscope {

class Catalogue;
class Clock;
class EventCache;
class DatabaseThread;
class HubConnector;
class ProfileStore;
class Reconciliations;
class SavedViews;
class SecretStore;
class SessionLedger;
class Settings;
class Theme;
class TimeDisplay;
class WireLog;

/// What the composition root made and windows work with. Everything outlives the windows.
struct Workbench
{
    Theme& theme;
    Settings& settings;
    ProfileStore& profiles;
    SecretStore& secrets;
    WireLog& wireLog;
    const Clock& clock;
    const Catalogue& catalogue;
    TimeDisplay& time;
    SavedViews& views;
    HubConnector& connector;
    // What writing works with.
    SchemaLibrary& library;
    Drafts& drafts;
    Templates& templates;
    Outbox& outbox;
    WriteGuard& guard;
    SessionLedger& ledger;
    Reconciliations& reconciliations;
    DatabaseThread& work; ///< the file of a person's own work
    EventCache& cache;

    SessionBench sessions() const { return {theme, ledger, reconciliations, guard, catalogue, time, work}; }
    ComposerBench composer() const
    {
        return {theme, library, drafts, templates, outbox, guard, time, clock, &ledger};
    }
};

} // namespace hubscope
