// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QToolButton;

namespace hubscope {

class LiveTail;
class TimeDisplay;
class ToggleSwitch;

/// Switches the live tail of the timeline in front, and says how it stands: how often it asks, when next, why
/// not at present. Knows whether somebody is there.
class LiveToggle : public QWidget
{
    Q_OBJECT

public:
    /// The action does the same from menu and keyboard; the toggle makes it checkable.
    LiveToggle(QAction& action, const TimeDisplay& time, QWidget* parent = nullptr);

    /// The tail of what is in front; null pointer where there is none. It may go away by itself.
    void setTail(LiveTail* tail);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenu();
    void setWatched();
    void showState();
    void showPassingTime();
    QString shortState() const;
    QString sentence() const;
    QString rate() const;
    QString pausedSentence() const;
    QString nextTry() const;

    QAction& m_action;
    const TimeDisplay& m_time;
    ToggleSwitch* m_switch;
    QToolButton* m_state; ///< opens the menu
    QAction* m_pause;
    QPointer<LiveTail> m_tail;
};

} // namespace hubscope
