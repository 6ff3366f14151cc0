// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/datetimetext.h"
#include "widgets/theme.h"

#include <QWidget>

class QLineEdit;

namespace hubscope {

class CalendarPopup;

/// A moment to the second, typed or pasted as ISO text or picked from a calendar (Alt+Down). Holds
/// milliseconds UTC; shows the wall clock of a zone that the owner sets.
class DateTimeField : public QWidget
{
    Q_OBJECT

public:
    explicit DateTimeField(const Theme* theme, QWidget* parent = nullptr);
    ~DateTimeField() override;

    void setZone(const QTimeZone& zone); ///< the moment stays, its text changes
    QTimeZone zone() const { return m_zone; }
    void setEmptyAllowed(bool allowed);
    void setValue(std::optional<qint64> msecsUtc); ///< does not emit
    /// The last good moment, or nothing when the field is empty.
    std::optional<qint64> value() const { return m_value; }
    /// Whether the text as it stands can be taken.
    bool isValid() const;
    QString problem() const; ///< for people; empty when valid

    QLineEdit* lineEdit() const { return m_edit; }
    void openCalendar();

Q_SIGNALS:
    /// Another moment, or none, was entered: on Enter, on leaving the field, from the calendar.
    void valueChanged(std::optional<qint64> msecsUtc);
    void validityChanged(bool valid);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commit();
    void take(std::optional<qint64> msecsUtc);
    void pickDay(QDate day);
    void showValidity();

    const Theme* m_theme;
    QLineEdit* m_edit;
    CalendarPopup* m_calendar = nullptr;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<qint64> m_value;
    bool m_emptyAllowed = true;
    bool m_shownValid = true;
};

} // namespace hubscope
