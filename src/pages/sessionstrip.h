// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/yieldingrow.h"

namespace hubscope {

class AnonymousTimeline;
class ElidedLabel;
class GlyphLabel;
class IdLabel;
class SessionActions;
class SessionLedger;
class TextLabel;
class Theme;

/// What the tab of a session is about: its label, its id with a copy button, node, how many events were sent
/// and seen, and what became of it, with the button that gives it to a customer.
class SessionStrip : public YieldingRow
{
    Q_OBJECT

public:
    /// `actions` are those of this session.
    SessionStrip(
        const AnonymousTimeline& session, const SessionLedger& ledger, SessionActions& actions,
        const Theme& theme, QWidget* parent = nullptr);

private:
    void refresh();

    const AnonymousTimeline& m_session;
    const SessionLedger& m_ledger;
    TextLabel* m_title;
    IdLabel* m_id;
    IdLabel* m_node;
    TextLabel* m_counts;
    GlyphLabel* m_stateGlyph;
    ElidedLabel* m_state;
};

} // namespace hubscope
