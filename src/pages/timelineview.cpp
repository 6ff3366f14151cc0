// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelineview.h"

#include "events/filterpath.h"
#include "models/timelinemodel.h"
#include "pages/timelinedelegate.h"
#include "widgets/theme.h"
#include "widgets/tickscrollbar.h"
#include "widgets/viewsetup.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// Widths of the columns at the design's font size, in the model's order; key facts take the rest.
constexpr std::array<int, TimelineModel::ColumnCount> designWidths{28, 76, 56, 192, 142, 68, 200, 76};

constexpr int columnsVersion = 2;
constexpr int datedTimeWidth = 168;
constexpr int pathWidth = 120; ///< of a column of its own

} // namespace

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
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TimelineView::showColumnMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, &TimelineView::activate);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!showReceiptAt(index))
            retryAt(index);
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TimelineView::columnsChanged);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &TimelineView::columnsChanged);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TimelineView::keepPlace);
    connect(&model, &TimelineModel::countsChanged, this, &TimelineView::fitTimes);
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
    resetColumns();
    showNewestFirst();
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

/// Who is in the group goes to its heading: a current row that vanishes takes the view along to the next.
void TimelineView::setFolded(int row, bool folded)
{
    const bool vanishes =
        folded && currentIndex().isValid() && m_model.groupRowOf(currentIndex().row()) == row;
    const int place = verticalScrollBar()->value();
    m_model.setFolded(row, folded);
    if (!vanishes)
        return;
    setCurrentIndex(m_model.index(row, TimelineModel::Time));
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

QByteArray TimelineView::saveColumns() const
{
    return QByteArray::number(columnsVersion) + ':' + m_model.paths().join(u'\n').toUtf8().toBase64() + ':' +
           horizontalHeader()->saveState().toBase64();
}

void TimelineView::restoreColumns(const QByteArray& columns)
{
    const QList<QByteArray> parts = columns.split(':');
    if (parts.size() != 3 || parts.first().toInt() != columnsVersion)
        return;
    const QString paths = QString::fromUtf8(QByteArray::fromBase64(parts.at(1)));
    m_model.setPaths(paths.split(u'\n', Qt::SkipEmptyParts));
    horizontalHeader()->restoreState(QByteArray::fromBase64(parts.at(2)));
    showNewestFirst();
}

/// The order of the rows is not one of the columns' looks: it is not remembered.
void TimelineView::showNewestFirst()
{
    horizontalHeader()->setSortIndicator(TimelineModel::Time, Qt::DescendingOrder);
}

/// Times that stand under no day have theirs beside them.
void TimelineView::fitTimes()
{
    if (std::exchange(m_underDays, m_model.isUnderDays()) == m_model.isUnderDays())
        return;
    const int design = m_underDays ? designWidths[TimelineModel::Time] : datedTimeWidth;
    horizontalHeader()->resizeSection(TimelineModel::Time, m_theme.px(design));
    viewport()->update();
}

void TimelineView::addPath(const QString& path)
{
    if (!m_model.paths().contains(path)) {
        m_model.setPaths(m_model.paths() + QStringList(path));
        const auto rows = QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows;
        selectionModel()->select(currentIndex(), rows); // in the new column too
    }
    const int column = TimelineModel::ColumnCount + int(m_model.paths().indexOf(path));
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    horizontalHeader()->resizeSection(column, m_theme.px(pathWidth));
    setColumnHidden(column, false);
    Q_EMIT columnsChanged();
}

void TimelineView::askForPath()
{
    bool isGiven = false;
    const QString path = QInputDialog::getText(
        this, tr("Add a column"), tr("Where the values stand, such as amount.total or products[].price"),
        QLineEdit::Normal, {}, &isGiven);
    if (isGiven && FilterPath::parse(path.trimmed()))
        addPath(path.trimmed());
}

void TimelineView::resetColumns()
{
    m_model.setPaths({});
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
        const bool rest = column == TimelineModel::KeyFacts;
        header->setSectionResizeMode(column, rest ? QHeaderView::Stretch : QHeaderView::Interactive);
        // Another language may need more room for a heading.
        const int designed = m_theme.px(designWidths[size_t(column)]);
        header->resizeSection(column, std::max(designed, header->sectionSizeHint(column)));
    }
    header->setSectionResizeMode(TimelineModel::Mark, QHeaderView::Fixed);
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

void TimelineView::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    for (int column = TimelineModel::Lag; column < m_model.columnCount(); ++column) {
        QAction* action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Add a column…")), &QAction::triggered, this, &TimelineView::askForPath);
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &TimelineView::resetColumns);
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace hubscope
