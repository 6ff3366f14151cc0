// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QGridLayout;

namespace hubscope {

class DateTimeField;
class EventFilter;
class Theme;
class TimeDisplay;

/// Where the date filter is chosen: presets, and both ends to the second.
class DatesPopup : public QFrame
{
    Q_OBJECT

public:
    DatesPopup(EventFilter& filter, const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

private:
    void addPresets(QGridLayout& grid);
    void addEnd(QGridLayout& grid, const QString& words, DateTimeField* field, const Theme& theme);
    void showFilter();

    EventFilter& m_filter;
    const TimeDisplay& m_time;
    DateTimeField* m_from;
    DateTimeField* m_to;
};

} // namespace hubscope
