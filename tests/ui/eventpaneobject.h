// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/eventpane.h"
#include "ui/finder.h"

#include <QTreeView>

namespace hubscope::test {

/// The pane that shows one event.
class EventPaneObject
{
public:
    explicit EventPaneObject(const QWidget& window)
        : m_window(window)
    {
    }

    EventPane& pane() const { return child<EventPane>(m_window); }
    QString eventId() const { return pane().event() ? pane().event()->id : QString(); }
    QString header() const; ///< type, context and time
    QTreeView& overview() const { return child<QTreeView>(pane(), QStringLiteral("Overview")); }
    QTreeView& tree() const { return child<QTreeView>(pane(), QStringLiteral("Tree")); }
    QByteArray jsonText() const; ///< what the JSON tab shows; empty before it was looked at
    QString requestText() const;
    QString placeholder() const; ///< what stands there instead of an event; empty when an event is shown

    /// All rows that are reachable, depth first, `name=value`.
    static QStringList rowsOf(const QTreeView& view);
    /// The first row whose first column says so; invalid when there is none.
    static QModelIndex rowNamed(const QTreeView& view, const QString& name);

private:
    const QWidget& m_window;
};

} // namespace hubscope::test
