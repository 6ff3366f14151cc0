// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/eventheadbar.h"

#include "core/timestamp.h"
#include "models/displaytime.h"
#include "models/draftdocument.h"
#include "models/eventtext.h"
#include "models/schemalibrary.h"
#include "models/typechange.h"
#include "pages/headfield.h"
#include "pages/typepicker.h"
#include "pages/zonepicker.h"
#include "widgets/datetimefield.h"
#include "widgets/datetimetext.h"
#include "widgets/flowlayout.h"
#include "widgets/freecombo.h"
#include "widgets/inputmanners.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

const char* const knownModes[] = {"ACTIVE", "PASSIVE"};
enum ModeSegment { NotSent, Active, Passive, OtherMode };
enum WhenSegment { NowAtSend, Fixed };

constexpr qint64 hour = 60 * 60 * 1000;
constexpr qint64 year = 365 * 24 * hour;

QString schemaWords(SchemaOrigin origin)
{
    switch (origin) {
    case SchemaOrigin::Workspace:
        return EventHeadBar::tr("schema of the workspace");
    case SchemaOrigin::Folder:
        return EventHeadBar::tr("schema of the folder");
    case SchemaOrigin::Bundle:
        break;
    }
    return EventHeadBar::tr("built-in schema");
}

} // namespace

EventHeadBar::EventHeadBar(
    DraftDocument& document, const SchemaLibrary& library, const TimeDisplay& time, const Theme& theme,
    QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_library(library)
    , m_time(time)
    , m_theme(theme)
    , m_type(new TypePicker(library, theme, this))
    , m_context(new FreeCombo(this))
    , m_mode(new SegmentedControl(&theme, this))
    , m_when(new SegmentedControl(&theme, this))
    , m_date(new DateTimeField(&theme, this))
    , m_zonePicker(new ZonePicker(this))
    , m_offset(new TextLabel(&theme, Theme::FontRole::FixedSmall, Token::Muted, this))
    , m_typeField(makeType())
    , m_contextField(makeContext())
    , m_modeField(makeMode())
    , m_dateField(makeDate())
{
    setObjectName("eventHeadBar"_L1);
    setAccessibleName(tr("Type, context, mode and date"));
    auto* layout = new FlowLayout(this, Theme::large, Theme::small);
    layout->setContentsMargins(Theme::large, Theme::medium, Theme::large, Theme::small);
    for (HeadField* field : {m_typeField, m_contextField, m_modeField, m_dateField})
        layout->addWidget(field);

    connect(&document, &DraftDocument::eventChanged, this, &EventHeadBar::showDocument);
    connect(&time, &TimeDisplay::changed, this, &EventHeadBar::showDate);
    connect(&theme, &Theme::changed, this, &EventHeadBar::measure);
    connect(&library, &SchemaLibrary::changed, this, [this] {
        fillContexts();
        showDocument();
    });
    fillContexts();
    measure();
    showDocument();
}

EventHeadBar::~EventHeadBar()
{
    // Losing the focus while they go, they would enter what they hold into a bar that is no more.
    for (QWidget* input : std::initializer_list<QWidget*>{m_type, m_context, m_date, m_zonePicker})
        input->disconnect(this);
}

void EventHeadBar::setZone(const QString& zone)
{
    m_zone = zone;
    showDate();
}

void EventHeadBar::focusType()
{
    m_type->setFocus(Qt::OtherFocusReason);
    m_type->selectAll();
}

bool EventHeadBar::settle()
{
    const bool settled = m_type->settle();
    if (!settled)
        m_type->setFocus(Qt::OtherFocusReason);
    return settled;
}

HeadField* EventHeadBar::makeType()
{
    auto* field = new HeadField(tr("Type"), m_theme, this);
    field->row()->addWidget(m_type);
    leaveUndoAndWheel(m_type);
    connect(m_type, &TypePicker::chosen, this, [this](const QString& type) {
        change(tr("change the type"), withType(m_document.event(), m_library.catalogue(), type));
    });
    return field;
}

HeadField* EventHeadBar::makeContext()
{
    auto* field = new HeadField(tr("Context"), m_theme, this);
    field->row()->addWidget(m_context);
    m_context->setAccessibleName(tr("Context"));
    connect(m_context, &FreeCombo::entered, this, &EventHeadBar::chooseContext);
    return field;
}

HeadField* EventHeadBar::makeMode()
{
    auto* field = new HeadField(tr("Mode"), m_theme, this);
    field->row()->addWidget(m_mode);
    field->row()->addStretch();
    m_mode->setAccessibleName(tr("Mode"));
    m_mode->addSegment(tr("Not sent"), tr("The hub decides by the type"));
    for (const char* mode : knownModes)
        m_mode->addSegment(QString::fromLatin1(mode));
    m_mode->addSegment({}); // a mode that is not known today
    connect(m_mode, &SegmentedControl::currentIndexChanged, this, &EventHeadBar::chooseMode);
    return field;
}

HeadField* EventHeadBar::makeDate()
{
    auto* field = new HeadField(tr("Date"), m_theme, this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_when, m_date, m_zonePicker, m_offset})
        field->row()->addWidget(part);
    field->row()->addStretch();
    m_when->setAccessibleName(tr("When it happened"));
    m_when->addSegment(tr("Now at send"), tr("Without a date the hub takes the moment of its arrival"));
    m_when->addSegment(tr("Fixed"));
    m_date->lineEdit()->setAccessibleName(tr("Date and time"));
    m_date->setEmptyAllowed(false);
    connect(m_when, &SegmentedControl::currentIndexChanged, this, &EventHeadBar::chooseDate);
    connect(m_date, &DateTimeField::valueChanged, this, &EventHeadBar::setDate);
    connect(m_date->lineEdit(), &QLineEdit::textEdited, this, &EventHeadBar::typeDate);
    connect(m_zonePicker, &ZonePicker::chosen, this, &EventHeadBar::chooseZone);
    leaveUndoAndWheel(m_date->lineEdit());
    return field;
}

void EventHeadBar::measure()
{
    m_typeField->setFixedWidth(m_theme.px(248));
    m_contextField->setFixedWidth(m_theme.px(144));
    m_zonePicker->setFixedWidth(m_theme.px(136));
}

void EventHeadBar::fillContexts()
{
    const QScopedValueRollback quiet(m_showing, true);
    m_context->clear();
    for (const ContextInfo& context : m_library.catalogue().contexts())
        m_context->addItem(context.name);
}

void EventHeadBar::showDocument()
{
    const QScopedValueRollback quiet(m_showing, true);
    showType();
    showContext();
    showMode();
    showDate();
}

void EventHeadBar::showType()
{
    const QString type = m_document.type();
    m_type->showType(type);
    const EventTypeInfo* info = m_library.catalogue().eventType(type);
    if (!info)
        m_typeField->setHint(
            type.isEmpty() ? QString() : tr("Not known: nothing can be checked"), Token::Warning);
    else if (!info->enabled)
        m_typeField->setHint(tr("The workspace has switched it off"), Token::Warning);
    else
        m_typeField->setHint(u"%1 · %2"_s.arg(translated(info->label), schemaWords(info->origin)));
}

void EventHeadBar::showContext()
{
    const QString context = m_document.context();
    m_context->showText(context);
    const bool known = context.isEmpty() || m_library.catalogue().context(context);
    m_contextField->setHint(known ? QString() : tr("Not known"), Token::Warning);
}

void EventHeadBar::showMode()
{
    const JsonValue* mode = m_document.event().find(u"mode");
    const QString word = mode ? mode->toString() : QString();
    int index = mode ? int(OtherMode) : int(NotSent);
    for (int i = 0; i < int(std::size(knownModes)); ++i) {
        if (mode && word == QLatin1StringView(knownModes[i]))
            index = Active + i;
    }
    m_mode->setSegmentVisible(OtherMode, index == OtherMode);
    m_mode->setSegmentText(OtherMode, word.isEmpty() ? tr("Other") : oneLine(word, 24));
    m_mode->setCurrentIndex(index);
    const EventTypeInfo* info = m_library.catalogue().eventType(m_document.type());
    m_modeField->setHint(info && !info->mode.isEmpty() ? tr("usually %1").arg(info->mode) : QString());
}

void EventHeadBar::showDate()
{
    const QScopedValueRollback quiet(m_showing, true);
    const JsonValue* date = m_document.event().find(u"date");
    const std::optional<qint64> moment = this->moment();
    m_when->setCurrentIndex(date ? Fixed : NowAtSend);
    for (QWidget* part : std::initializer_list<QWidget*>{m_date, m_zonePicker, m_offset})
        part->setVisible(date);
    if (m_date->zone() != zone())
        m_date->setZone(zone());
    if (date)
        showDateText(*date, moment);
    m_zonePicker->showZone(QString::fromLatin1(zone().id()));
    const qint64 seconds = moment.value_or(m_time.now()) / 1000;
    m_offset->setText(isoDateTime(seconds * 1000, zone()).sliced(19)); // behind date and time
    showDateHint(date ? date->toString() : QString(), moment);
}

void EventHeadBar::showDateText(const JsonValue& date, std::optional<qint64> moment)
{
    QLineEdit* line = m_date->lineEdit();
    const DateTimeReading reading = readDateTimeText(line->text(), zone());
    const bool same = moment && reading.kind == DateTimeReading::Kind::Valid && reading.msecsUtc == *moment;
    if (same)
        return; // also while it is typed
    const QString text = date.isString() ? date.toString() : QString::fromUtf8(date.toCompact());
    if (moment)
        m_date->setValue(moment);
    else if (line->text() != text)
        line->setText(text); // no date, and yet what will be sent
}

void EventHeadBar::showDateHint(const QString& text, std::optional<qint64> moment)
{
    const qint64 ago = m_time.now() - moment.value_or(0);
    if (!m_document.event().find(u"date"))
        m_dateField->setHint({});
    else if (!moment)
        m_dateField->setHint(tr("Cannot be read"), Token::Warning);
    else if (!saysItsZone(text))
        m_dateField->setHint(tr("Says no zone: taken for UTC"), Token::Warning);
    else if (ago < -hour / 60)
        m_dateField->setHint(tr("In the future"), Token::Warning);
    else if (ago > year)
        m_dateField->setHint(tr("More than a year ago"), Token::Warning);
    else
        m_dateField->setHint(m_time.formatAgo(*moment));
}

void EventHeadBar::change(const QString& label, const TypeChange& change, const QString& mergeKey)
{
    m_document.edit(
        label, [&](JsonValue& event) { event = change.event; }, mergeKey);
    if (!change.dropped.isEmpty())
        Q_EMIT valuesDropped(change.dropped);
}

void EventHeadBar::chooseContext(const QString& context)
{
    if (m_showing || context == m_document.context())
        return;
    // Typed, so that nothing waits to be entered when the event is sent.
    change(
        tr("change the context"), withContext(m_document.event(), m_library.catalogue(), context),
        u"/context"_s);
}

void EventHeadBar::chooseMode(int index)
{
    if (m_showing || index == OtherMode)
        return;
    if (index == NotSent)
        m_document.remove(u"/mode"_s);
    else
        m_document.setValue(u"/mode"_s, JsonValue::string(QString::fromLatin1(knownModes[index - Active])));
}

void EventHeadBar::chooseDate(int index)
{
    if (m_showing)
        return;
    if (index == NowAtSend)
        m_document.remove(u"/date"_s);
    else
        setDate(m_time.now() / 1000 * 1000);
}

void EventHeadBar::setDate(std::optional<qint64> msecsUtc)
{
    if (msecsUtc && !m_showing)
        m_document.setValue(u"/date"_s, JsonValue::string(isoDateTime(*msecsUtc, zone())));
}

void EventHeadBar::typeDate(const QString& text)
{
    const DateTimeReading reading = readDateTimeText(text, zone());
    if (reading.kind == DateTimeReading::Kind::Valid)
        setDate(reading.msecsUtc);
    else // what is no date is sent as it stands, once it is said to be none
        m_document.setValue(u"/date"_s, JsonValue::string(text));
}

void EventHeadBar::chooseZone(const QString& zone)
{
    const std::optional<qint64> moment = this->moment();
    setZone(zone);
    setDate(moment);
    Q_EMIT zoneChanged(zone);
}

std::optional<qint64> EventHeadBar::moment() const
{
    const JsonValue* date = m_document.event().find(u"date");
    return date && date->isString() ? parseTimestamp(date->toString()) : std::nullopt;
}

QTimeZone EventHeadBar::zone() const
{
    const QTimeZone own(m_zone.toLatin1()); // of no id, it is a zone all the same
    return !m_zone.isEmpty() && own.isValid() ? own : m_time.zone();
}

} // namespace hubscope
