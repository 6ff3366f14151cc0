// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinecolumns.h"

#include "events/filterpath.h"
#include "models/timelinemodel.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <array>

namespace hubscope {

namespace {

/// Widths of the columns at the design's font size, in the model's order; key facts take the rest.
constexpr std::array<int, TimelineModel::ColumnCount> designWidths{28, 76, 52, 192, 138, 64, 184, 72};
/// What they make do with while key facts have not their width.
constexpr std::array<int, TimelineModel::ColumnCount> narrowWidths{28, 76, 48, 156, 104, 60, 0, 68};

constexpr int columnsVersion = 3;
constexpr int headingPadding = 20;
constexpr int datedTimeWidth = 168;
constexpr int pathWidth = 120; ///< of a column of its own

} // namespace

TimelineColumns::TimelineColumns(QTableView& view, TimelineModel& model, const Theme& theme)
    : QObject(&view)
    , m_view(view)
    , m_header(*view.horizontalHeader())
    , m_model(model)
    , m_theme(theme)
{
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QWidget::customContextMenuRequested, this, &TimelineColumns::showMenu);
    connect(&m_header, &QHeaderView::sectionResized, this, &TimelineColumns::onResized);
    connect(&m_header, &QHeaderView::sectionMoved, this, &TimelineColumns::changed);
    connect(&model, &TimelineModel::countsChanged, this, &TimelineColumns::fitTimes);
    view.viewport()->installEventFilter(this);
    reset();
    showNewestFirst();
}

QByteArray TimelineColumns::save() const
{
    const QByteArray paths = m_model.paths().join(u'\n').toUtf8();
    return QByteArrayList{
        QByteArray::number(columnsVersion), paths.toBase64(), m_header.saveState().toBase64(),
        QByteArray::number(m_isByHand)}
        .join(':');
}

void TimelineColumns::restore(const QByteArray& columns)
{
    const QList<QByteArray> parts = columns.split(':');
    if (parts.size() != 4 || parts.first().toInt() != columnsVersion)
        return;
    const QScopedValueRollback sharing(m_isSharing, true);
    m_isByHand = parts.at(3).toInt() != 0;
    const QString paths = QString::fromUtf8(QByteArray::fromBase64(parts.at(1)));
    m_model.setPaths(paths.split(u'\n', Qt::SkipEmptyParts));
    m_header.restoreState(QByteArray::fromBase64(parts.at(2)));
    showNewestFirst();
    shareRoom();
}

bool TimelineColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        shareRoom();
    return QObject::eventFilter(watched, event);
}

void TimelineColumns::onResized(int column, int before, int now)
{
    if (m_isSharing || m_header.sectionResizeMode(column) == QHeaderView::Stretch)
        return;
    if (before > 0 && now > 0)
        m_isByHand = true;
    else
        shareRoom(); // hidden, or shown again
    Q_EMIT changed();
}

/// Key facts take what the others leave: these give, in proportion to what they can do without.
void TimelineColumns::shareRoom()
{
    if (m_isByHand)
        return;
    const QScopedValueRollback sharing(m_isSharing, true);
    int lack = designWidth(TimelineModel::KeyFacts) - m_view.viewport()->width();
    int spare = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == TimelineModel::KeyFacts || m_header.isSectionHidden(column))
            continue;
        lack += designWidth(column);
        spare += designWidth(column) - narrowWidth(column);
    }
    lack = std::clamp(lack, 0, spare);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == TimelineModel::KeyFacts || m_header.isSectionHidden(column))
            continue;
        const int gives = designWidth(column) - narrowWidth(column);
        m_header.resizeSection(column, designWidth(column) - (spare > 0 ? gives * lack / spare : 0));
    }
}

int TimelineColumns::designWidth(int column) const
{
    if (column >= TimelineModel::ColumnCount)
        return m_theme.px(pathWidth);
    if (column == TimelineModel::Time && !m_underDays)
        return m_theme.px(datedTimeWidth);
    return roomFor(column, designWidths[size_t(column)]);
}

int TimelineColumns::narrowWidth(int column) const
{
    const bool gives = column < TimelineModel::ColumnCount && (column != TimelineModel::Time || m_underDays);
    return gives ? roomFor(column, narrowWidths[size_t(column)]) : designWidth(column);
}

/// Another language may need more room for a heading.
int TimelineColumns::roomFor(int column, int design) const
{
    const QString heading = m_model.headerData(column, Qt::Horizontal).toString();
    const int text = m_header.fontMetrics().horizontalAdvance(heading);
    return std::max(m_theme.px(design), text > 0 ? text + m_theme.px(headingPadding) : 0);
}

/// The order of the rows is not one of the columns' looks: it is not remembered.
void TimelineColumns::showNewestFirst()
{
    m_header.setSortIndicator(TimelineModel::Time, Qt::DescendingOrder);
}

/// Times that stand under no day have theirs beside them.
void TimelineColumns::fitTimes()
{
    if (std::exchange(m_underDays, m_model.isUnderDays()) == m_model.isUnderDays())
        return;
    const QScopedValueRollback sharing(m_isSharing, true);
    m_header.resizeSection(TimelineModel::Time, designWidth(TimelineModel::Time));
    shareRoom();
    m_view.viewport()->update();
}

void TimelineColumns::addPath(const QString& path)
{
    if (!m_model.paths().contains(path)) {
        m_model.setPaths(m_model.paths() + QStringList(path));
        const auto rows = QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows;
        m_view.selectionModel()->select(m_view.currentIndex(), rows); // in the new column too
    }
    const int column = TimelineModel::ColumnCount + int(m_model.paths().indexOf(path));
    {
        const QScopedValueRollback sharing(m_isSharing, true);
        m_header.setSectionResizeMode(column, QHeaderView::Interactive);
        m_header.resizeSection(column, designWidth(column));
        m_header.setSectionHidden(column, false);
        shareRoom();
    }
    Q_EMIT changed();
}

void TimelineColumns::askForPath()
{
    bool isGiven = false;
    const QString path = QInputDialog::getText(
        &m_view, tr("Add a column"), tr("Where the values stand, such as amount.total or products[].price"),
        QLineEdit::Normal, {}, &isGiven);
    if (isGiven && FilterPath::parse(path.trimmed()))
        addPath(path.trimmed());
}

void TimelineColumns::reset()
{
    {
        const QScopedValueRollback sharing(m_isSharing, true);
        m_isByHand = false;
        m_model.setPaths({});
        for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
            m_header.setSectionHidden(column, false);
            m_header.moveSection(m_header.visualIndex(column), column);
            const bool rest = column == TimelineModel::KeyFacts;
            m_header.setSectionResizeMode(column, rest ? QHeaderView::Stretch : QHeaderView::Interactive);
        }
        m_header.setSectionResizeMode(TimelineModel::Mark, QHeaderView::Fixed);
        shareRoom();
    }
    Q_EMIT changed();
}

void TimelineColumns::showMenu(const QPoint& position)
{
    QMenu menu(&m_view);
    for (int column = TimelineModel::Lag; column < m_model.columnCount(); ++column) {
        QAction* action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_header.setSectionHidden(column, !on);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Add a column…")), &QAction::triggered, this, &TimelineColumns::askForPath);
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &TimelineColumns::reset);
    menu.exec(m_header.mapToGlobal(position));
}

} // namespace hubscope
