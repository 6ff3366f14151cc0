// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/eventcache.h"

#include <QDialog>

class QPushButton;
class QSpinBox;

namespace hubscope {

class Settings;
class TextLabel;
class Theme;

/// The limits of what is saved of customers' events on this computer. No more than the settings say.
CacheLimits cacheLimits(const Settings& settings);

/// Shows how much is saved of customers' events, lets one choose how much and for how long, and forget it
/// all. Deletes itself when it is closed.
class SavedEventsDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive this.
    SavedEventsDialog(EventCache& cache, Settings& settings, const Theme& theme, QWidget* parent = nullptr);

    void accept() override; ///< takes the limits

Q_SIGNALS:
    void forgettingAll(); ///< nobody may save more after this of what is open now

private:
    void buildFields(const Theme& theme);
    void askUsage();
    void showUsage(const Result<CacheUsage>& usage);
    void forgetAll();

    EventCache& m_cache;
    Settings& m_settings;
    TextLabel* m_usage;
    QSpinBox* m_megabytes;
    QSpinBox* m_days;
    QPushButton* m_forget;
};

} // namespace hubscope
