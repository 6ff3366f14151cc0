// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/anonymouspage.h"

#include "models/anonymoustimeline.h"
#include "pages/timelinebody.h"
#include "widgets/emptystate.h"
#include "widgets/messagestrip.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

AnonymousPage::AnonymousPage(
    AnonymousTimeline& session, const Catalogue& catalogue, const TimeDisplay& time, const Theme& theme,
    QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(new MessageStrip(&theme, this))
    , m_body(new TimelineBody(session.timeline(), nullptr, catalogue, time, theme, this))
    , m_empty(new EmptyState(&theme, this))
{
    setObjectName("anonymousPage"_L1);
    m_note->showMessage(MessageStrip::Kind::Info, tr("Anonymous timeline"), session.note());
    m_empty->setContent(
        Glyph::Link, tr("No events were sent under this session"),
        tr("Not by this app. What other programs sent under it shows once it belongs to a customer."));
    m_empty->setPrimary(tr("New event under it"));
    m_empty->setFocusProxy(m_empty->primaryButton());
    m_body->addStandIn(m_empty);
    auto* note = new QVBoxLayout;
    note->setContentsMargins(Theme::medium, Theme::small, Theme::medium, Theme::small);
    note->addWidget(m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(note);
    layout->addWidget(m_body, 1);
    connect(&session, &AnonymousTimeline::changed, this, &AnonymousPage::refresh);
    connect(m_empty, &EmptyState::primaryTriggered, this, &AnonymousPage::composeRequested);
    refresh();
}

void AnonymousPage::focusContent()
{
    m_body->focusContent();
}

void AnonymousPage::refresh()
{
    m_body->showStandIn(m_session.timeline().loadedCount() > 0 ? nullptr : m_empty);
    m_note->setText(m_session.note());
}

} // namespace hubscope
