// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/momentfieldeditor.h"

#include "schema/fieldnode.h"
#include "widgets/calendarpopup.h"
#include "widgets/datetimetext.h"
#include "widgets/icons.h"

#include <QAction>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

/// The text with another day. Time and zone stay as they are spelled; a text that names no zone gets the
/// computer's offset on that day.
QString withDay(const QString& text, QDate day)
{
    const QString date = day.toString(Qt::ISODate);
    const auto reading = readDateTimeText(text, QTimeZone::systemTimeZone());
    const bool valid = reading.kind == DateTimeReading::Kind::Valid;
    if (valid && saysItsZone(text))
        return date + text.trimmed().mid(date.size());
    const QTime time = valid ? QDateTime::fromMSecsSinceEpoch(reading.msecsUtc).time() : QTime(12, 0);
    return isoDateTime(QDateTime(day, time).toMSecsSinceEpoch(), QTimeZone::systemTimeZone());
}

} // namespace

MomentFieldEditor::MomentFieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent)
    : LineFieldEditor(schema, theme, parent)
    , m_withTime(schema.format != u"date")
{
    auto* line = new QLineEdit(this);
    auto* open = new QAction(IconSet(&theme).icon(Glyph::Calendar, Token::Muted), tr("Calendar"), this);
    open->setToolTip(tr("Pick a day (Alt+Down)"));
    line->addAction(open, QLineEdit::TrailingPosition);
    for (auto* button : line->findChildren<QToolButton*>())
        button->setAccessibleName(open->text());
    connect(open, &QAction::triggered, this, &MomentFieldEditor::openCalendar);
    setLine(line, line);
}

void MomentFieldEditor::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new CalendarPopup(this);
        connect(m_calendar, &CalendarPopup::picked, this, &MomentFieldEditor::pickDay);
    }
    m_calendar->openAt(this, QDate::fromString(text().left(10), Qt::ISODate));
}

void MomentFieldEditor::pickDay(QDate day)
{
    setText(m_withTime ? withDay(text(), day) : day.toString(Qt::ISODate));
    takeText(text());
    input()->setFocus(Qt::PopupFocusReason);
}

QString MomentFieldEditor::invitation() const
{
    return m_withTime ? tr("Add a date and time") : tr("Add a date");
}

Theme::FontRole MomentFieldEditor::fontRole() const
{
    return state() == FieldState::Value ? Theme::FontRole::Fixed : Theme::FontRole::Text;
}

bool MomentFieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return LineFieldEditor::eventFilter(watched, event);
}

} // namespace hubscope
