// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace hubscope {

class ChipRow;
class TimeDisplay;
class TimelineModel;

/// What narrows a timeline's loaded rows as outlined chips, to be taken away one by one. Chips of others in
/// the same row are left alone. The row's child.
class RowChips : public QObject
{
    Q_OBJECT

public:
    RowChips(ChipRow& chips, TimelineModel& timeline, const TimeDisplay& time);

private:
    void show();
    void remove(const QString& id);

    ChipRow& m_chips;
    TimelineModel& m_timeline;
    const TimeDisplay& m_time;
};

} // namespace hubscope
