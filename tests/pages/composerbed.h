// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "models/displaytime.h"
#include "net/wirelog.h"
#include "schema/catalogue.h"
#include "support/sandboxfixture.h"
#include "ui/composerobject.h"

#include <QTemporaryDir>

#include <memory>

namespace hubscope::test {

/// A composer with all that it works with: a sandbox for a hub, and a file that keeps drafts and outbox.
class ComposerBed
{
public:
    explicit ComposerBed(HubKind kind = HubKind::Test);
    ~ComposerBed();

    /// Starts on the file as it is, and shows the window with a new draft for the customer.
    void open(const QString& customerId = {});
    /// As the end of the program does.
    void close();

    ComposerObject composer() const { return ComposerObject(*m_window); }
    ComposerWindow& window() const { return *m_window; }
    SandboxFixture& hub() { return m_sandbox; }
    Drafts& drafts() const { return *m_drafts; }
    Outbox& outbox() const { return *m_outbox; }
    Templates& templates() const { return *m_templates; }
    WriteGuard& guard() const { return *m_guard; }
    const Profile& profile() const { return m_profile; }

private:
    SandboxFixture m_sandbox;
    QTemporaryDir m_dir;
    Profile m_profile;
    SystemClock m_clock;
    WireLog m_log;
    Catalogue m_catalogue = Catalogue::bundled();
    TimeDisplay m_time{m_clock};
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<DatabaseThread> m_database;
    std::unique_ptr<SchemaLibrary> m_library;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Templates> m_templates;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<WriteGuard> m_guard;
    std::unique_ptr<ComposerWindow> m_window;
};

} // namespace hubscope::test
