// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/linefieldeditor.h"

#include <QDate>

namespace hubscope {

class CalendarPopup;

/// A date and time, or a date, as the text that goes into the JSON, with a calendar that writes it
/// (Alt+Down).
class MomentFieldEditor final : public LineFieldEditor
{
    Q_OBJECT

public:
    MomentFieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent = nullptr);

    void openCalendar();

protected:
    JsonValue meaning(const QString& text) const override { return JsonValue::string(text); }
    QString display(const JsonValue& value) const override { return value.toString(); }
    bool isOwnType(const JsonValue& value) const override { return value.isString(); }
    QString invitation() const override;
    Theme::FontRole fontRole() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pickDay(QDate day);

    const bool m_withTime;
    CalendarPopup* m_calendar = nullptr;
};

} // namespace hubscope
