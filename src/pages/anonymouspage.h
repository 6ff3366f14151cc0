// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace hubscope {

class AnonymousTimeline;
class Catalogue;
class EmptyState;
class MessageStrip;
class Theme;
class TimeDisplay;
class TimelineBody;

/// The events that this program sent under a session, as a customer's are shown, with a word on what it
/// cannot know.
class AnonymousPage : public QWidget
{
    Q_OBJECT

public:
    AnonymousPage(
        AnonymousTimeline& session, const Catalogue& catalogue, const TimeDisplay& time, const Theme& theme,
        QWidget* parent = nullptr);

    TimelineBody& body() const { return *m_body; }
    /// Gives the focus to the rows, or to what stands in their place.
    void focusContent();

Q_SIGNALS:
    void composeRequested();

private:
    void refresh();

    AnonymousTimeline& m_session;
    MessageStrip* m_note;
    TimelineBody* m_body;
    EmptyState* m_empty;
};

} // namespace hubscope
