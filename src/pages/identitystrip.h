// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/yieldingrow.h"

namespace hubscope {

class AvatarLabel;
class CustomerTimeline;
class ElidedLabel;
class IdLabel;
class TextLabel;
class Theme;
class TimeDisplay;

/// Who the tab is about: name, e-mail, the ids with a copy button each, node, sessions, last event.
class IdentityStrip : public YieldingRow
{
    Q_OBJECT

public:
    IdentityStrip(
        const CustomerTimeline& customer, const TimeDisplay& time, const Theme& theme,
        QWidget* parent = nullptr);

private:
    void showCustomer();
    void showLastEvent();

    const CustomerTimeline& m_customer;
    const TimeDisplay& m_time;
    AvatarLabel* m_avatar;
    TextLabel* m_name;
    ElidedLabel* m_email;
    IdLabel* m_id;
    IdLabel* m_externalId;
    IdLabel* m_node;
    TextLabel* m_sessions;
    TextLabel* m_lastEvent;
};

} // namespace hubscope
