// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessiontab.h"

#include "models/eventtext.h"
#include "pages/anonymouspage.h"
#include "pages/sessionactions.h"
#include "pages/sessionstrip.h"

namespace hubscope {

SessionTab::SessionTab(const QString& sessionId, const Workbench& bench, QWidget* window)
    : m_session(bench.ledger, sessionId, bench.catalogue, bench.time)
    , m_page(new AnonymousPage(m_session, bench.theme, window))
    , m_actions(new SessionActions(bench.ledger, m_page))
{
    m_actions->setSession(sessionId);
    m_head = new SessionStrip(m_session, bench.ledger, *m_actions, bench.theme, window);
    connect(m_page, &AnonymousPage::composeRequested, this, &SessionTab::composeRequested);
    connect(&m_session, &AnonymousTimeline::changed, this, &SessionTab::titleChanged);
}

SessionTab::~SessionTab()
{
    delete m_head; // its buttons are the actions, which go with the page
    delete m_page;
}

QWidget* SessionTab::content() const
{
    return m_page;
}

TimelineView& SessionTab::view() const
{
    return m_page->view();
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
