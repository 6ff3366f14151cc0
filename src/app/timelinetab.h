// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "widgets/icons.h"

#include <QObject>

#include <optional>

class QWidget;

namespace hubscope {

class TimelineBody;
class TimelineFilters;

/// What the tab bar needs of a tab, whoever's events it shows. Owns its widgets: they go with it.
class TimelineTab : public QObject
{
    Q_OBJECT

public:
    virtual QWidget* head() const = 0;    ///< the strip above: whose events they are
    virtual QWidget* content() const = 0; ///< the table, or what stands in its place
    virtual TimelineBody& body() const = 0;
    virtual TimelineFilters& filters() = 0;
    virtual std::optional<Event> eventAt(int row) const = 0; ///< as it is to be read

    virtual Glyph glyph() const = 0;
    virtual QString title() const = 0;
    virtual QString id() const = 0; ///< as the hub spells it

    /// Gives the focus to the rows, or to what stands in their place.
    virtual void focusContent() = 0;

Q_SIGNALS:
    void titleChanged();
};

} // namespace hubscope
