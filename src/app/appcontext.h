// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/hubconnector.h"
#include "app/options.h"
#include "app/workbench.h"
#include "core/clock.h"
#include "models/displaytime.h"
#include "models/drafts.h"
#include "models/outbox.h"
#include "models/reconciliations.h"
#include "models/savedviews.h"
#include "models/schemalibrary.h"
#include "models/sessionledger.h"
#include "models/templates.h"
#include "models/writeguard.h"
#include "net/wirelog.h"
#include "schema/catalogue.h"
#include "store/databasethread.h"
#include "store/environmentsecretstore.h"
#include "store/eventcache.h"
#include "store/keychainsecretstore.h"
#include "store/paths.h"
#include "store/profilestore.h"
#include "store/settings.h"
#include "widgets/theme.h"

#include <memory>

namespace hubscope {

class MainWindow;

/// The one composition root: makes everything the program consists of, in the order of its dependencies, and
/// hands it on by constructor.
class AppContext
{
public:
    explicit AppContext(const Options& options);
    ~AppContext();
    AppContext(const AppContext&) = delete;
    AppContext& operator=(const AppContext&) = delete;

    /// Shows the window and reaches for the hub.
    void start();

    MainWindow& window() { return *m_window; }
    HubConnector& connector() { return m_connector; }
    Theme& theme() { return m_theme; }
    Outbox& outbox() { return m_outbox; }
    SessionLedger& ledger() { return m_ledger; }
    Reconciliations& reconciliations() { return m_reconciliations; }
    const SchemaLibrary& library() const { return m_library; }
    Drafts& drafts() { return m_drafts; }
    WriteGuard& guard() { return m_guard; }
    const WireLog& wireLog() const { return m_wireLog; }

private:
    QString startProfile() const;

    Options m_options;
    Paths m_paths;
    SystemClock m_clock;
    Settings m_settings;
    ProfileStore m_profiles;
    KeychainSecretStore m_keychain;
    EnvironmentSecretStore m_secrets;
    WireLog m_wireLog;
    Catalogue m_catalogue;
    TimeDisplay m_time;
    SavedViews m_views;
    Theme m_theme;
    HubConnector m_connector;
    DatabaseThread m_work;
    SchemaLibrary m_library;
    Drafts m_drafts;
    Templates m_templates;
    Outbox m_outbox;
    SessionLedger m_ledger;
    Reconciliations m_reconciliations;
    WriteGuard m_guard;
    EventCache m_cache;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace hubscope
