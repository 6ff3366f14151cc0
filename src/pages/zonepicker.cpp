// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/zonepicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>

namespace hubscope {

ZonePicker::ZonePicker(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setAccessibleName(tr("Time zone of the date"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::activated, this, &ZonePicker::accept);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZonePicker::accept);
}

void ZonePicker::showZone(const QString& id)
{
    m_zone = id;
    setEditText(id);
    lineEdit()->setCursorPosition(0);
}

void ZonePicker::showPopup()
{
    fill();
    QComboBox::showPopup();
}

void ZonePicker::focusInEvent(QFocusEvent* event)
{
    fill();
    QComboBox::focusInEvent(event);
}

void ZonePicker::fill()
{
    if (count() > 0)
        return;
    const QSignalBlocker quiet(this);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        addItem(QString::fromLatin1(id));
    setCurrentIndex(findText(m_zone));
    setEditText(m_zone);
}

void ZonePicker::accept()
{
    const QString id = currentText().trimmed();
    if (!QTimeZone(id.toLatin1()).isValid()) {
        showZone(m_zone);
        return;
    }
    if (id == m_zone)
        return;
    m_zone = id;
    Q_EMIT chosen(id);
}

} // namespace hubscope
