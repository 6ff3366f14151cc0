// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composing.h"

#include "app/customertabs.h"
#include "models/drafts.h"
#include "models/outbox.h"
#include "models/schemalibrary.h"
#include "models/templates.h"
#include "models/writeguard.h"
#include "pages/composerwindow.h"
#include "pages/outboxpane.h"
#include "services/hub.h"
#include "store/settings.h"

namespace hubscope {

Composing::Composing(const Workbench& bench, CustomerTabs& tabs, QWidget* window)
    : QObject(window)
    , m_bench(bench)
    , m_tabs(tabs)
    , m_pane(new OutboxPane(bench.composer(), bench.profiles, window))
{
    connect(m_pane, &OutboxPane::showEventRequested, this, &Composing::showEventRequested);
    connect(m_pane, &OutboxPane::composeRequested, this, &Composing::composeFrom);
    const Outbox& outbox = bench.outbox;
    connect(&outbox, &Outbox::seen, this, &Composing::onSeen);
    connect(&outbox, &Outbox::loaded, this, &Composing::markPosted);
    connect(&outbox, &Outbox::removed, this, &Composing::markPosted);
}

Composing::~Composing() = default;

void Composing::load()
{
    m_bench.outbox.load();
    m_bench.drafts.load();
    m_bench.templates.load();
}

void Composing::setHub(Hub* hub)
{
    m_hub = hub;
    const auto profile = hub ? std::optional(hub->profile()) : std::nullopt;
    m_bench.guard.setProfile(profile);
    m_bench.outbox.setHub(hub);
    m_pane->setHub(hub);
    if (m_composer)
        tellHub();
}

void Composing::composeNew(const QString& customerId)
{
    composer().composeNew(customerId);
}

void Composing::composeUnder(const Identity& identity)
{
    composer().composeUnder(identity);
}

void Composing::composeFrom(const QByteArray& text)
{
    if (text.isEmpty())
        composer().composeNew();
    else
        composer().composeFrom(text);
}

void Composing::setRecent(const QList<Customer>& customers)
{
    m_recent = customers;
    if (m_composer)
        m_composer->setRecent(customers);
}

void Composing::reopen()
{
    composer().reopen();
}

void Composing::close()
{
    if (m_composer)
        m_composer->close();
    m_bench.drafts.flush();
}

ComposerWindow& Composing::composer()
{
    if (m_composer)
        return *m_composer;
    m_composer = std::make_unique<ComposerWindow>(m_bench.composer());
    ComposerWindow* window = m_composer.get();
    window->restoreGeometry(m_bench.settings.value(Settings::composerGeometry));
    connect(window, &ComposerWindow::closed, this, [this, window] {
        m_bench.settings.set(Settings::composerGeometry, window->saveGeometry());
    });
    connect(window, &ComposerWindow::showEventRequested, this, &Composing::showEventRequested);
    connect(window, &ComposerWindow::customerRequested, this, &Composing::customerRequested);
    connect(window, &ComposerWindow::showOutboxRequested, this, &Composing::showOutboxRequested);
    connect(window, &ComposerWindow::connectRequested, this, &Composing::connectRequested);
    connect(window, &ComposerWindow::compareRequested, m_pane, &OutboxPane::compare);
    tellHub();
    window->setRecent(m_recent);
    return *m_composer;
}

/// The workspace's schemas are asked for once somebody writes: most only read.
void Composing::tellHub()
{
    m_bench.library.setService(m_hub ? &m_hub->workspace() : nullptr);
    m_composer->setHub(m_hub, m_hub ? std::optional(m_hub->profile()) : std::nullopt);
}

void Composing::onSeen(const QString& entryId)
{
    markPosted();
    const OutboxEntry* entry = m_bench.outbox.find(entryId);
    if (entry && m_hub && m_hub->profile().id == entry->profileId)
        m_tabs.showArrival(entry->customerId, entry->eventId);
}

void Composing::markPosted()
{
    QSet<QString> ids;
    for (const OutboxEntry& entry : m_bench.outbox.entries()) {
        if (!entry.eventId.isEmpty())
            ids.insert(entry.eventId);
    }
    m_tabs.setPosted(ids);
}

} // namespace hubscope
