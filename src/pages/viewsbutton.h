// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace hubscope {

class SavedViews;
class TimelineFilters;

/// The saved view that a timeline was put to, with a dot once its filters are others, and the menu of all.
class ViewsButton : public QToolButton
{
    Q_OBJECT

public:
    /// Both outlive the button.
    ViewsButton(TimelineFilters& filters, SavedViews& views, QWidget* parent = nullptr);

private:
    void showView();
    QString explanation() const;

    const TimelineFilters& m_filters;
};

} // namespace hubscope
