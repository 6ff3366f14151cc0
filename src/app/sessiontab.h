// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timelinetab.h"
#include "app/workbench.h"
#include "models/anonymoustimeline.h"

namespace hubscope {

class AnonymousPage;
class SessionActions;

/// A session's tab: what this program sent under it, and what can be done about it.
class SessionTab : public TimelineTab
{
    Q_OBJECT

public:
    /// Of a session that the ledger has. `window` is the parent of the widgets until they are put somewhere.
    SessionTab(const QString& sessionId, const Workbench& bench, QWidget* window);
    ~SessionTab() override;

    const QString& sessionId() const { return m_session.sessionId(); } ///< of its record
    SessionActions& actions() const { return *m_actions; }

    QWidget* head() const override { return m_head; }
    QWidget* content() const override;
    TimelineBody& body() const override;
    TimelineFilters& filters() override { return m_session.filters(); }
    std::optional<Event> eventAt(int row) const override { return m_session.eventAt(row); }
    Glyph glyph() const override { return Glyph::Link; }
    QString title() const override;
    QString id() const override;
    void focusContent() override;

Q_SIGNALS:
    void composeRequested();

private:
    void fillHead(const Workbench& bench);

    AnonymousTimeline m_session;
    QWidget* m_head;
    SessionActions* m_actions;
    AnonymousPage* m_page;
};

} // namespace hubscope
