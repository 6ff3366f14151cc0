// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace hubscope {

class AnonymousTimeline;
class EmptyState;
class MessageStrip;
class Theme;
class TimelineView;

/// The events that this program sent under a session, in the table that a customer's stand in, with a word on
/// what it cannot know.
class AnonymousPage : public QWidget
{
    Q_OBJECT

public:
    AnonymousPage(AnonymousTimeline& session, const Theme& theme, QWidget* parent = nullptr);

    AnonymousTimeline& session() { return m_session; }
    TimelineView& view() { return *m_view; }
    /// Gives the focus to the rows, or to what stands in their place.
    void focusContent();

Q_SIGNALS:
    void composeRequested();

private:
    void refresh();

    AnonymousTimeline& m_session;
    MessageStrip* m_note;
    TimelineView* m_view;
    EmptyState* m_empty;
};

} // namespace hubscope
