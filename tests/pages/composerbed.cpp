// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/composerbed.h"

#include "models/drafts.h"
#include "models/outbox.h"
#include "models/schemalibrary.h"
#include "models/templates.h"
#include "models/writeguard.h"
#include "services/hub.h"
#include "store/databasethread.h"
#include "store/workfile.h"
#include "support/testmain_widgets.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hubscope::test {

ComposerBed::ComposerBed(HubKind kind)
{
    m_profile.id = u"bed"_s;
    m_profile.name = u"Shop"_s;
    m_profile.kind = kind;
    m_profile.baseUrl = m_sandbox.baseUrl();
    m_profile.workspaceId = m_sandbox.workspaceId();
    m_profile.nodeId = m_sandbox.nodeId();
}

ComposerBed::~ComposerBed()
{
    close();
}

void ComposerBed::open(const QString& customerId)
{
    m_hub = std::make_unique<Hub>(m_profile, m_sandbox.token(), m_log, m_clock);
    m_database = std::make_unique<DatabaseThread>(
        m_dir.filePath(u"work.sqlite"_s), workFileMigrations(), Database::Durability::PowerLoss);
    m_library = std::make_unique<SchemaLibrary>(m_catalogue);
    m_drafts = std::make_unique<Drafts>(*m_database, *m_library, m_clock);
    m_templates = std::make_unique<Templates>(*m_database, m_clock);
    m_outbox = std::make_unique<Outbox>(*m_database, m_clock);
    m_guard = std::make_unique<WriteGuard>(m_clock);
    m_guard->setProfile(m_profile);
    m_outbox->setHub(m_hub.get());
    m_drafts->load();
    m_templates->load();
    m_outbox->load();
    if (!QTest::qWaitFor([this] { return m_drafts->isLoaded() && m_outbox->isLoaded(); }))
        qFatal("the work file was not read");
    m_window = std::make_unique<ComposerWindow>(
        ComposerBench{theme(), *m_library, *m_drafts, *m_templates, *m_outbox, *m_guard, m_time, m_clock});
    m_window->setHub(m_hub.get(), m_profile);
    customerId.isEmpty() ? m_window->reopen() : m_window->composeNew(customerId);
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not become active");
}

void ComposerBed::close()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    if (m_outbox)
        m_outbox->setHub(nullptr);
    m_outbox.reset();
    m_templates.reset();
    m_drafts.reset();
    m_guard.reset();
    m_library.reset();
    m_database.reset();
    m_hub.reset();
}

} // namespace hubscope::test
