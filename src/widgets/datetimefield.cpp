// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datetimefield.h"

#include "widgets/calendarpopup.h"
#include "widgets/hubstyle.h"
#include "widgets/icons.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace hubscope {

using namespace Qt::StringLiterals;

DateTimeField::DateTimeField(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
{
    m_edit->setPlaceholderText(tr("yyyy-MM-dd HH:mm:ss"));
    m_edit->setAccessibleName(tr("Date and time"));
    auto* open = new QAction(IconSet(theme).icon(Glyph::Calendar, Token::Muted), tr("Calendar"), this);
    open->setToolTip(tr("Pick a day (Alt+Down)"));
    m_edit->addAction(open, QLineEdit::TrailingPosition);
    for (auto* button : m_edit->findChildren<QToolButton*>())
        button->setAccessibleName(open->text());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    const auto measure = [this] {
        const QFont fixed = m_theme->font(Theme::FontRole::Fixed);
        m_edit->setFont(fixed);
        const int text = QFontMetrics(fixed).horizontalAdvance(u"0000-00-00 00:00:00.000"_s);
        m_edit->setMinimumWidth(text + m_theme->px(16) + 2 * Theme::wide);
    };
    measure();

    m_edit->installEventFilter(this);
    connect(open, &QAction::triggered, this, &DateTimeField::openCalendar);
    connect(m_edit, &QLineEdit::textChanged, this, &DateTimeField::showValidity);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateTimeField::commit);
    connect(theme, &Theme::changed, this, measure);
}

DateTimeField::~DateTimeField()
{
    m_edit->disconnect(this); // losing the focus while it goes would commit to a field that is no more
}

void DateTimeField::setZone(const QTimeZone& zone)
{
    // A text not taken yet means the wall clock that was shown while it was typed.
    commit();
    m_zone = zone;
    if (isValid())
        setValue(m_value);
    showValidity();
}

void DateTimeField::setEmptyAllowed(bool allowed)
{
    m_emptyAllowed = allowed;
    showValidity();
}

void DateTimeField::setValue(std::optional<qint64> msecsUtc)
{
    m_value = msecsUtc;
    m_edit->setText(msecsUtc ? dateTimeText(*msecsUtc, m_zone) : QString());
}

bool DateTimeField::isValid() const
{
    const auto kind = readDateTimeText(m_edit->text(), m_zone).kind;
    return kind == DateTimeReading::Kind::Valid || (kind == DateTimeReading::Kind::Empty && m_emptyAllowed);
}

QString DateTimeField::problem() const
{
    switch (readDateTimeText(m_edit->text(), m_zone).kind) {
    case DateTimeReading::Kind::Valid:
        return {};
    case DateTimeReading::Kind::Empty:
        return m_emptyAllowed ? QString() : tr("A date and time is needed");
    case DateTimeReading::Kind::NoSuchLocalTime:
        return tr("The clocks skipped this time in %1").arg(QString::fromLatin1(m_zone.id()));
    case DateTimeReading::Kind::NotADate:
        break;
    }
    return tr("Not a date: write it as 2024-05-09 10:41:55");
}

void DateTimeField::commit()
{
    const DateTimeReading reading = readDateTimeText(m_edit->text(), m_zone);
    if (reading.kind == DateTimeReading::Kind::Valid)
        take(reading.msecsUtc);
    else if (reading.kind == DateTimeReading::Kind::Empty && m_emptyAllowed)
        take(std::nullopt);
}

void DateTimeField::take(std::optional<qint64> msecsUtc)
{
    const bool other = msecsUtc != m_value;
    setValue(msecsUtc);
    if (other)
        Q_EMIT valueChanged(m_value);
}

void DateTimeField::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new CalendarPopup(this);
        connect(m_calendar, &CalendarPopup::picked, this, &DateTimeField::pickDay);
    }
    const DateTimeReading reading = readDateTimeText(m_edit->text(), m_zone);
    const bool valid = reading.kind == DateTimeReading::Kind::Valid;
    m_calendar->openAt(
        this, valid ? QDateTime::fromMSecsSinceEpoch(reading.msecsUtc, m_zone).date() : QDate());
}

void DateTimeField::pickDay(QDate day)
{
    const DateTimeReading reading = readDateTimeText(m_edit->text(), m_zone);
    const QTime time = reading.kind == DateTimeReading::Kind::Valid
                           ? QDateTime::fromMSecsSinceEpoch(reading.msecsUtc, m_zone).time()
                           : QTime(0, 0);
    take(QDateTime(day, time, m_zone).toMSecsSinceEpoch());
    m_edit->setFocus(Qt::PopupFocusReason);
}

void DateTimeField::showValidity()
{
    const bool valid = isValid();
    m_edit->setToolTip(problem());
    m_edit->setAccessibleDescription(problem());
    if (valid == m_shownValid)
        return;
    m_shownValid = valid;
    m_edit->setProperty(look::invalid, !valid);
    m_edit->update();
    Q_EMIT validityChanged(valid);
}

bool DateTimeField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hubscope
