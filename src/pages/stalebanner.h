// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/dataage.h"
#include "widgets/messagestrip.h"

#include <QTimer>

namespace hubscope {

class TimeDisplay;

/// Says above a timeline that what it shows is not as the hub has it now: saved events while the hub is being
/// asked, for longer than a moment, and all the time while the hub cannot be reached. There it counts down to
/// the next try and lets one try at once. Hidden otherwise. While its parent is out of sight, so that nobody
/// sees either, the hub is not asked again.
class StaleBanner : public MessageStrip
{
    Q_OBJECT

public:
    /// All outlive this.
    StaleBanner(DataAge& age, const TimeDisplay& time, const Theme& theme, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPhase();
    void showSaved();
    void showOffline();
    QString retryWords() const;

    DataAge& m_age;
    const TimeDisplay& m_time;
    QTimer m_patience; ///< a hub that answers at once makes nothing move
};

} // namespace hubscope
