// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

namespace hubscope {

class DateTimeField;
class DraftDocument;
class FreeCombo;
class HeadField;
class SchemaLibrary;
class SegmentedControl;
class TextLabel;
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
    ~EventHeadBar() override;

    /// The zone that a fixed date is entered in, as an IANA id; empty for the window's.
    void setZone(const QString& zone);
    void focusType();
    /// Takes over what was typed and not entered yet; false, with the focus on it, where that says nothing.
    bool settle();

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
    void showDateText(const JsonValue& date, std::optional<qint64> moment);
    void showDateHint(const QString& text, std::optional<qint64> moment);
    void change(const QString& label, const TypeChange& change, const QString& mergeKey = {});
    void chooseContext(const QString& context);
    void chooseMode(int index);
    void chooseDate(int index);
    void setDate(std::optional<qint64> msecsUtc);
    void typeDate(const QString& text);
    void chooseZone(const QString& zone);
    std::optional<qint64> moment() const;
    QTimeZone zone() const;

    DraftDocument& m_document;
    const SchemaLibrary& m_library;
    const TimeDisplay& m_time;
    const Theme& m_theme;
    QString m_zone;
    bool m_showing = false; ///< the inputs follow the draft, and nobody chose anything

    TypePicker* m_type;
    FreeCombo* m_context;
    SegmentedControl* m_mode;
    SegmentedControl* m_when;
    DateTimeField* m_date;
    ZonePicker* m_zonePicker;
    TextLabel* m_offset; ///< of the zone at the date
    HeadField* m_typeField;
    HeadField* m_contextField;
    HeadField* m_modeField;
    HeadField* m_dateField;
};

} // namespace hubscope
