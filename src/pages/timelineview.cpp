// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelineview.h"

#include "models/timelinemodel.h"
#include "pages/timelinecolumns.h"
#include "pages/timelinedelegate.h"
#include "widgets/theme.h"
#include "widgets/tickscrollbar.h"
#include "widgets/viewsetup.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace hubscope {

TimelineView::TimelineView(TimelineModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_delegate(new TimelineDelegate(&theme, this))
    , m_ticks(new TickScrollBar(&theme, this))
    , m_receipt(new QAction(tr("Receipt of its session…"), this))
{
    setObjectName("timeline"_L1);
    setAccessibleName(tr("Events"));
    makeTicks();
    setModel(&model);
    setUpTable(this, &theme);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    connect(this, &QAbstractItemView::doubleClicked, this, &TimelineView::activate);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!showReceiptAt(index))
            retryAt(index);
    });
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TimelineView::keepPlace);
    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    m_flash.setDuration(1500);
    connect(&m_flash, &QVariantAnimation::valueChanged, this, [this](const QVariant& strength) {
        m_delegate->setFlash(m_flashing, strength.toReal());
        for (const QString& id : std::as_const(m_flashing)) {
            const int row = m_model.rowOf(id);
            viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        }
    });
    connect(&m_flash, &QVariantAnimation::finished, this, [this] { m_flashing.clear(); });
    makeReceiptAction();
    followJoins();
    m_columns = new TimelineColumns(*this, model, theme);
    setSortingEnabled(true);
}

/// What a view does when its own scroll bar is moved: QAbstractItemView connects only the one it is born
/// with.
void TimelineView::makeTicks()
{
    setVerticalScrollBar(m_ticks);
    connect(m_ticks, &QScrollBar::actionTriggered, this, &TimelineView::verticalScrollbarAction);
    connect(m_ticks, &QScrollBar::valueChanged, this, &TimelineView::verticalScrollbarValueChanged);
}

void TimelineView::makeReceiptAction()
{
    m_receipt->setShortcut(Qt::SHIFT | Qt::Key_Return);
    m_receipt->setShortcutContext(Qt::WidgetShortcut);
    connect(m_receipt, &QAction::triggered, this, [this] {
        Q_EMIT receiptRequested(currentIndex().data(TimelineModel::JoinIdRole).toString());
    });
    addAction(m_receipt);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    updateReceipt();
}

void TimelineView::updateReceipt()
{
    m_receipt->setVisible(!currentIndex().data(TimelineModel::JoinIdRole).toString().isEmpty());
}

void TimelineView::followJoins()
{
    m_joinsLater.setSingleShot(true);
    m_joinsLater.setInterval(0);
    connect(&m_joinsLater, &QTimer::timeout, this, &TimelineView::makeRoomForJoins);
    const auto later = [this] { m_joinsLater.start(); };
    connect(&m_model, &QAbstractItemModel::dataChanged, this, later);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, later);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, later);
    connect(&m_theme, &Theme::changed, this, later);
    m_joinsLater.start();
}

/// A row under a line that says where a session joined is twice as high.
void TimelineView::makeRoomForJoins()
{
    updateReceipt();
    const int high = m_theme.rowHeight();
    for (const QPersistentModelIndex& index : std::exchange(m_joinRows, {})) {
        if (index.isValid())
            setRowHeight(index.row(), high);
    }
    const QList<int> rows = m_model.joinRows();
    for (const int row : rows) {
        setRowHeight(row, 2 * high);
        m_joinRows.append(m_model.index(row, TimelineModel::Mark));
    }
}

/// A click on the line, which lies in the upper half of the row.
bool TimelineView::showReceiptAt(const QModelIndex& index)
{
    const QStringList joins = index.data(TimelineModel::JoinsAboveRole).toStringList();
    const int y = viewport()->mapFromGlobal(QCursor::pos()).y();
    if (joins.isEmpty() || y >= rowViewportPosition(index.row()) + m_theme.rowHeight())
        return false;
    Q_EMIT receiptRequested(joins.first());
    return true;
}

bool TimelineView::selectEvent(const QString& eventId)
{
    const int row = m_model.rowOf(eventId);
    if (row < 0)
        return false;
    const QModelIndex index = m_model.index(row, TimelineModel::Time);
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void TimelineView::selectRow(EventRow event)
{
    m_model.unfoldAround(event);
    const int row = m_model.rowOfEvent(event);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, TimelineModel::Time));
    scrollTo(currentIndex());
}

QString TimelineView::selectedEventId() const
{
    return currentIndex().data(TimelineModel::EventIdRole).toString();
}

void TimelineView::flashEvent(const QString& eventId)
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0)
        return;
    m_awaited.insert(eventId);
    startFlash();
}

void TimelineView::startFlash()
{
    QSet<QString> arrived;
    for (const QString& id : std::as_const(m_awaited)) {
        if (m_model.rowOf(id) >= 0)
            arrived.insert(id);
    }
    if (arrived.isEmpty())
        return;
    m_awaited -= arrived;
    m_flashing += arrived;
    m_flash.stop();
    m_flash.start();
}

/// Who has scrolled down is reading: rows that come above must not move what is read. At the very top new
/// rows come into sight.
void TimelineView::keepPlace()
{
    const bool scrolled = verticalScrollBar()->value() > 0;
    m_topRow = scrolled ? QPersistentModelIndex(indexAt({0, 0})) : QPersistentModelIndex();
    m_topPosition = m_topRow.isValid() ? rowViewportPosition(m_topRow.row()) : 0;
}

void TimelineView::rowsInserted(const QModelIndex& parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    if (m_topRow.isValid() && first <= m_topRow.row()) {
        updateGeometries(); // the scroll bar's range
        QScrollBar* bar = verticalScrollBar();
        bar->setValue(bar->value() + rowViewportPosition(m_topRow.row()) - m_topPosition);
    }
    m_topRow = QPersistentModelIndex();
    startFlash();
}

void TimelineView::step(int direction)
{
    int row = currentIndex().isValid() ? currentIndex().row() + direction : 0;
    while (row >= 0 && row < m_model.rowCount() && !m_model.eventRowAt(row))
        row += direction;
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, TimelineModel::Time));
}

void TimelineView::goToEnd(bool bottom)
{
    const int direction = bottom ? -1 : 1;
    int row = bottom ? m_model.rowCount() - 1 : 0;
    while (row >= 0 && row < m_model.rowCount() && !m_model.eventRowAt(row))
        row += direction;
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, TimelineModel::Time));
    if (bottom)
        scrollToBottom();
    else
        scrollToTop(); // with the heading above the first event
}

bool TimelineView::goTo(qint64 msecsUtc)
{
    const auto event = m_model.eventAtTime(msecsUtc);
    if (!event)
        return false;
    selectRow(*event);
    scrollTo(currentIndex(), PositionAtCenter);
    return true;
}

bool TimelineView::foldCurrent(bool folded)
{
    const int row = currentIndex().isValid() ? m_model.groupRowOf(currentIndex().row()) : -1;
    if (row < 0 || m_model.index(row, 0).data(TimelineModel::FoldedRole).toBool() == folded)
        return false;
    setFolded(row, folded);
    if (!folded)
        setCurrentIndex(m_model.index(row + 1, TimelineModel::Time));
    return true;
}

/// Who is in the group goes to its heading first: a current row that vanishes would take the selection, and
/// the view, along to the next event.
void TimelineView::setFolded(int row, bool folded)
{
    const bool vanishes =
        folded && currentIndex().isValid() && m_model.groupRowOf(currentIndex().row()) == row;
    const int place = verticalScrollBar()->value();
    if (vanishes) // past the view, which does not go to the heading of what is not folded
        selectionModel()->setCurrentIndex(
            m_model.index(row, TimelineModel::Time),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_model.setFolded(row, folded);
    if (!vanishes)
        return;
    verticalScrollBar()->setValue(place);
    scrollTo(currentIndex());
}

/// A click on a heading folds and unfolds its events.
void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool heading = index.isValid() && m_model.rowKind(index.row()) == TimelineModel::RowKind::Group;
    if (heading && event->button() == Qt::LeftButton)
        setFolded(index.row(), !m_model.index(index.row(), 0).data(TimelineModel::FoldedRole).toBool());
}

void TimelineView::copyRow() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    QStringList cells;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (column != TimelineModel::Mark && !isColumnHidden(column))
            cells.append(current.siblingAtColumn(column).data(TimelineModel::CopyRole).toString());
    }
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (!onKey(*event))
        QTableView::keyPressEvent(event);
}

bool TimelineView::onKey(const QKeyEvent& event)
{
    const int key = event.key();
    const bool shift = event.modifiers() == Qt::ShiftModifier;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        activate(currentIndex());
        return true;
    }
    if (key == Qt::Key_N && (shift || event.modifiers() == Qt::NoModifier)) {
        Q_EMIT hitRequested(shift ? -1 : 1);
        return true;
    }
    if (event.modifiers() != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return foldCurrent((key == Qt::Key_Left) != isRightToLeft());
    case Qt::Key_J:
    case Qt::Key_K:
        step(key == Qt::Key_J ? 1 : -1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        goToEnd(key == Qt::Key_End);
        return true;
    default:
        return false;
    }
}

void TimelineView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    updateReceipt();
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT eventSelected(current.data(TimelineModel::EventIdRole).toString());
}

void TimelineView::activate(const QModelIndex& index)
{
    if (m_model.eventRowAt(index.row()))
        Q_EMIT eventActivated();
    else if (m_model.rowKind(index.row()) == TimelineModel::RowKind::Group)
        foldCurrent(false);
    else
        retryAt(index);
}

/// The last row says that a page did not come: a click on it asks again.
void TimelineView::retryAt(const QModelIndex& index)
{
    const bool tail = m_model.rowKind(index.row()) == TimelineModel::RowKind::Tail;
    if (index.isValid() && tail && m_model.state() == LoadState::Failed)
        m_model.retry();
}

} // namespace hubscope
