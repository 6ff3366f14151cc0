// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace hubscope {

class DraftDocument;
class SchemaLibrary;
class Theme;
class TimeDisplay;

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
};

} // namespace hubscope
