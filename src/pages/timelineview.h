// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTableView>
#include <QTimer>
#include <QVariantAnimation>

class QAction;

namespace hubscope {

class Theme;
class TickScrollBar;
class TimelineColumns;
class TimelineDelegate;
class TimelineModel;

/// The table of a customer's events: rows, keys and the selection by event id.
class TimelineView : public QTableView
{
    Q_OBJECT

public:
    TimelineView(TimelineModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// Selects the event and scrolls to it; false when it is not among the loaded ones.
    bool selectEvent(const QString& eventId);
    /// The same, of an event that passes the row filter: a group that is folded over it is unfolded.
    void selectRow(EventRow event);
    QString selectedEventId() const;
    /// Flashes the event's row once, now or when it comes; what is being read stays where it is. Nothing
    /// moves where the system wants no animations.
    void flashEvent(const QString& eventId);
    bool isFlashing() const { return m_flash.state() == QAbstractAnimation::Running; }
    /// Selects the next event in that direction, past days: 1 down, -1 up.
    void step(int direction);
    /// Scrolls to the very top and selects the first event there, or the same at the end.
    void goToEnd(bool bottom);
    /// Selects the first event at that moment or before it.
    bool goTo(qint64 msecsUtc);
    /// Folds the group of the selected event, or unfolds the selected one; false when there is none.
    bool foldCurrent(bool folded);

    /// The scroll bar beside the rows.
    TickScrollBar& ticks() { return *m_ticks; }
    TimelineColumns& columns() { return *m_columns; }

    /// Puts the selected row on the clipboard, a tab between the columns.
    void copyRow() const;

Q_SIGNALS:
    void eventSelected(const QString& eventId); ///< empty when none is
    void eventActivated();                      ///< Enter or a double click
    void hitRequested(int direction);           ///< of what is found: the next, 1, or the one before, -1
    void receiptRequested(const QString& reconciliationId); ///< of a session that joined

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;

private:
    void activate(const QModelIndex& index);
    void retryAt(const QModelIndex& index);
    void makeTicks();
    bool onKey(const QKeyEvent& event);
    void keepPlace();
    void setFolded(int row, bool folded);
    void startFlash();
    void followJoins();
    void makeRoomForJoins();
    bool showReceiptAt(const QModelIndex& index);
    void makeReceiptAction();
    void updateReceipt();

    TimelineModel& m_model;
    const Theme& m_theme;
    TimelineDelegate* m_delegate;
    TickScrollBar* m_ticks;
    TimelineColumns* m_columns = nullptr;
    QAction* m_receipt;             ///< of the session that brought the selected event
    QPersistentModelIndex m_topRow; ///< while rows are being inserted
    int m_topPosition = 0;
    QSet<QString> m_awaited;  ///< events to flash once they are there
    QSet<QString> m_flashing; ///< those that do
    QVariantAnimation m_flash;
    QTimer m_joinsLater;                     ///< gathers what changes at once
    QList<QPersistentModelIndex> m_joinRows; ///< those with a line above them
};

} // namespace hubscope
