// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessiontab.h"

#include "models/eventtext.h"
#include "pages/anonymouspage.h"
#include "pages/rowsbar.h"
#include "pages/sessionactions.h"
#include "pages/sessionstrip.h"
#include "pages/timelinebody.h"

#include <QVBoxLayout>

namespace hubscope {

SessionTab::SessionTab(const QString& sessionId, const Workbench& bench, QWidget* window)
    : m_session(bench.ledger, sessionId, bench.catalogue, bench.time, bench.clock)
    , m_head(new QWidget(window)) // before the page: the Tab key follows
    , m_actions(new SessionActions(bench.ledger, m_head))
{
    m_session.filters().follow(bench.views);
    m_actions->setSession(sessionId);
    fillHead(bench);
    m_page = new AnonymousPage(m_session, bench.catalogue, bench.time, bench.theme, window);
    connect(m_page, &AnonymousPage::composeRequested, this, &SessionTab::composeRequested);
    connect(&m_session, &AnonymousTimeline::changed, this, &SessionTab::titleChanged);
}

SessionTab::~SessionTab()
{
    delete m_page; // they show the session
    delete m_head;
}

void SessionTab::fillHead(const Workbench& bench)
{
    auto* layout = new QVBoxLayout(m_head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SessionStrip(m_session, bench.ledger, *m_actions, bench.theme, m_head));
    auto* rows =
        new RowsBar(m_session.timeline(), m_session.filters(), bench.views, bench.time, bench.theme, m_head);
    connect(rows, &RowsBar::filterRowsRequested, this, [this] { body().openFilterLine(); });
    layout->addWidget(rows);
}

QWidget* SessionTab::content() const
{
    return m_page;
}

TimelineBody& SessionTab::body() const
{
    return m_page->body();
}

QString SessionTab::title() const
{
    return oneLine(m_session.title(), 40);
}

QString SessionTab::id() const
{
    const SessionRecord* session = m_session.session();
    return session ? session->value : QString();
}

void SessionTab::focusContent()
{
    m_page->focusContent();
}

} // namespace hubscope
