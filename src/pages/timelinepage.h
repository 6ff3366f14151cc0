// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/errortext.h"
#include "services/loadstate.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

namespace hubscope {

class Catalogue;
class CustomerTimeline;
class EmptyState;
class HubEmpty;
class LoadingOverlay;
class MessageStrip;
class NewChip;
class Theme;
class TimeDisplay;
class TimelineBody;
class TimelineView;

/// One customer's events in all the states that reading can reach: loading, there, none, filtered to none,
/// failed at the first page or at a later one.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    TimelinePage(
        CustomerTimeline& customer, const Catalogue& catalogue, const TimeDisplay& time, const Theme& theme,
        QWidget* parent = nullptr);

    CustomerTimeline& customer() { return m_customer; }
    TimelineBody& body() const { return *m_body; }
    TimelineView& view() const;

    /// Leaves only the rows of that session in sight, of those that are loaded; all when it is empty.
    void showOnlySession(const QString& session);
    /// Gives the focus to the rows, or to what stands in their place.
    void focusContent();

Q_SIGNALS:
    /// What the page cannot do by itself: another token, another profile, what the hub answered.
    void emptied(); ///< there is no event to read, and none is awaited
    void actionRequested(hubscope::ErrorAction action, const hubscope::Error& error);

private:
    void layOut();
    void connectTimeline();
    void connectActions();
    void showState();
    void showLoading();
    QWidget* standIn() const;
    void showFailure(const Error& error, bool rowsStay);
    void showNothing();
    void showStopped();
    void countDown();
    void perform(ErrorAction action);
    void showSession();
    void followLive();

    CustomerTimeline& m_customer;
    MessageStrip* m_strip;
    MessageStrip* m_only; ///< says that not all rows are shown
    TimelineBody* m_body;
    NewChip* m_new; ///< how many rows came above
    HubEmpty* m_hubEmpty;
    EmptyState* m_empty;
    LoadingOverlay* m_loading;
    std::optional<Error> m_error;
    QDeadlineTimer m_nextTry; ///< when the hub lets us ask again
    QTimer m_countDown;
    QList<ErrorAction> m_actions; ///< of the buttons that are shown, in their order
};

} // namespace hubscope
