// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/eventglance.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace hubscope {

class CustomerTimeline;
class EmptyState;
class Theme;
class TimeDisplay;

/// Stands in the place of rows when the hub has no events for what it was asked to filter by: each of these
/// filters can be dropped. Where it is asked for dates, the hub is asked once more, for the last event of any
/// date, as long as this is to be seen.
class HubEmpty : public QWidget
{
    Q_OBJECT

public:
    HubEmpty(
        CustomerTimeline& customer, const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void renew();
    void lookBeyondTheDates();
    void showState();
    QPushButton* addButton(const QString& words);

    CustomerTimeline& m_customer;
    const TimeDisplay& m_time;
    EmptyState* m_state;
    QWidget* m_list;
    EventGlance m_glance;
    EventQuery m_about;   ///< what the hub has no events for
    bool m_known = false; ///< what it has of any date
    std::optional<qint64> m_total;
    std::optional<qint64> m_last; ///< ms UTC
};

} // namespace hubscope
