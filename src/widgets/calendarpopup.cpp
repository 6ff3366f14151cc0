// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/calendarpopup.h"

#include "widgets/popupplace.h"

#include <QCalendarWidget>
#include <QVBoxLayout>

namespace hubscope {

CalendarPopup::CalendarPopup(QWidget* parent)
    : QWidget(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAccessibleName(tr("Calendar"));
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setFocusProxy(m_calendar);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(m_calendar);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::pick);
}

void CalendarPopup::openAt(QWidget* anchor, QDate day)
{
    if (day.isValid())
        m_calendar->setSelectedDate(day);
    openBelow(this, anchor);
}

void CalendarPopup::pick(QDate day)
{
    if (!isVisible())
        return; // a double click arrives as a click and an activation
    close();
    Q_EMIT picked(day);
}

} // namespace hubscope
