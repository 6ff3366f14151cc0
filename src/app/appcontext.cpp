// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appcontext.h"

#include "app/mainwindow.h"
#include "pages/savedeventsdialog.h"
#include "store/workfile.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

Paths pathsFor(const Options& options)
{
    return options.configDir.isEmpty() ? Paths::standard() : Paths::underDirectory(options.configDir);
}

Theme::Scheme schemeFor(const Options& options, const Settings& settings)
{
    if (options.theme == "light"_L1)
        return Theme::Scheme::Light;
    if (options.theme == "dark"_L1)
        return Theme::Scheme::Dark;
    return settings.choice<Theme::Scheme>(Settings::theme);
}

} // namespace

AppContext::AppContext(const Options& options)
    : m_options(options)
    , m_paths(pathsFor(options))
    , m_settings(m_paths.settingsFile())
    , m_profiles(m_paths.profilesFile())
    , m_secrets(m_keychain, startProfile(), EnvironmentSecretStore::takeFromEnvironment())
    , m_catalogue(Catalogue::bundled())
    , m_time(m_clock)
    , m_views(m_settings, m_time)
    , m_theme(schemeFor(options, m_settings))
    , m_connector(m_profiles, m_secrets, m_wireLog, m_clock, m_paths.sandboxFile())
    , m_work(m_paths.workFile(), workFileMigrations(), Database::Durability::PowerLoss)
    , m_library(m_catalogue)
    , m_drafts(m_work, m_library, m_clock)
    , m_templates(m_work, m_clock)
    , m_outbox(m_work, m_clock)
    , m_ledger(m_work, m_outbox, m_clock)
    , m_reconciliations(m_ledger, m_clock)
    , m_guard(m_clock)
    , m_cache(m_paths.eventCacheFile(), cacheLimits(m_settings), m_clock)
{
    m_time.setChoice(m_settings.choice<TimeZoneChoice>(Settings::timeZone));
    m_theme.apply(*qApp);
}

AppContext::~AppContext() = default;

void AppContext::start()
{
    // The sandbox starts in its thread while the window is being built.
    m_connector.connectTo(startProfile());
    m_window = std::make_unique<MainWindow>(Workbench{
        m_theme, m_settings, m_profiles, m_secrets, m_wireLog, m_clock, m_catalogue, m_time, m_views, m_connector,
        m_library, m_drafts, m_templates, m_outbox, m_guard, m_ledger, m_reconciliations, m_work, m_cache});
    m_window->openFirst(m_options.customerId, m_options.eventId);
    m_window->show();
    m_work.keptFile(m_window.get(), [this](const Result<QString>& kept) {
        if (kept && !kept->isEmpty())
            m_window->tellOfDamage(*kept);
    });
}

QString AppContext::startProfile() const
{
    const QString sandbox = QString::fromLatin1(sandboxProfileId);
    if (m_options.sandbox)
        return sandbox;
    const QString wanted =
        m_options.profile.isEmpty() ? m_settings.value(Settings::activeProfile) : m_options.profile;
    for (const Profile& profile : m_profiles.profiles()) {
        if (profile.id == wanted || (!wanted.isEmpty() && profile.name == wanted))
            return profile.id;
    }
    return sandbox;
}

} // namespace hubscope
