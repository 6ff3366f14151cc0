// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace hubscope {

class Drafts;
class Theme;
class TimeDisplay;

/// All drafts, the newest first, those in a tab ticked; and what can be done with the one in front.
class DraftsMenu : public QMenu
{
    Q_OBJECT

public:
    DraftsMenu(const Drafts& drafts, const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& draftId);
    void duplicateRequested();
    void discardRequested();
    void outboxRequested();

private:
    void fill();

    const Drafts& m_drafts;
    const TimeDisplay& m_time;
    const Theme& m_theme;
};

} // namespace hubscope
