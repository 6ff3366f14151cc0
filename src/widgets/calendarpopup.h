// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

class QCalendarWidget;

namespace hubscope {

/// A month to pick a day from, under the field that wants it.
class CalendarPopup : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget* parent);

    /// Opens under the anchor with that day chosen; an invalid one leaves the choice as it was.
    void openAt(QWidget* anchor, QDate day);

Q_SIGNALS:
    void picked(QDate day); ///< once, after the popup has closed

private:
    void pick(QDate day);

    QCalendarWidget* m_calendar;
};

} // namespace hubscope
