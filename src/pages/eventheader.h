// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace hubscope {

class Catalogue;
class ElidedLabel;
struct Event;
class IdLabel;
class PillLabel;
class TextLabel;
class Theme;
class TimeDisplay;

/// The head of the event pane: what type of event, in which context and mode, when, under which id.
class EventHeader : public QWidget
{
    Q_OBJECT

public:
    EventHeader(
        const Catalogue& catalogue, const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

    void setEvent(const Event& event);

private:
    const Catalogue& m_catalogue;
    const TimeDisplay& m_time;
    const Theme& m_theme;
    QLabel* m_glyph;
    ElidedLabel* m_type;
    PillLabel* m_context;
    TextLabel* m_mode;
    ElidedLabel* m_when;
    IdLabel* m_id;
};

} // namespace hubscope
