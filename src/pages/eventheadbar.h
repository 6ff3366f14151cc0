// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>
#include <QWidget>

class QComboBox;

namespace hubscope {

class DateTimeField;
class DraftDocument;
class HeadField;
class SchemaLibrary;
class SegmentedControl;
class Theme;
class TimeDisplay;
class TypePicker;
class ZonePicker;
struct TypeChange;

/// The row above a draft: type, context, mode and date. Shows and changes the draft's JSON; holds nothing
/// itself.
class EventHeadBar : public QWidget
{
    Q_OBJECT

public:
    EventHeadBar(
        DraftDocument& document, const SchemaLibrary& library, const TimeDisplay& time, const Theme& theme,
        QWidget* parent = nullptr);

    /// The zone that a fixed date is entered in, as an IANA id; empty for the window's.
    void setZone(const QString& zone);
    void focusType();

Q_SIGNALS:
    void zoneChanged(const QString& zone);
    /// Another type or context was chosen, and these values had no place in its schema: they went in the same
    /// step (see models/typechange.h).
    void valuesDropped(const QStringList& pointers);

private:
    HeadField* makeType();
    HeadField* makeContext();
    HeadField* makeMode();
    HeadField* makeDate();
    void measure();
    void fillContexts();

    void showDocument();
    void showType();
    void showContext();
    void showMode();
    void showDate();
    void change(const QString& label, const TypeChange& change);
    void chooseContext(const QString& context);
    void chooseMode(int index);
    void chooseDate(int index);
    void setDate(std::optional<qint64> msecsUtc);
    QTimeZone zone() const;

    DraftDocument& m_document;
    const SchemaLibrary& m_library;
    const TimeDisplay& m_time;
    const Theme& m_theme;
    QString m_zone;
    bool m_showing = false; ///< the inputs follow the draft, and nobody chose anything

    TypePicker* m_type;
    QComboBox* m_context;
    SegmentedControl* m_mode;
    SegmentedControl* m_when;
    DateTimeField* m_date;
    ZonePicker* m_zonePicker;
    HeadField* m_typeField;
    HeadField* m_contextField;
    HeadField* m_modeField;
    HeadField* m_dateField;
};

} // namespace hubscope
