// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinecolumns.h"

#include "events/filterpath.h"
#include "models/timelinemodel.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <array>

namespace hubscope {

namespace {

/// Widths of the columns at the design's font size, in the model's order; key facts take the rest.
constexpr std::array<int, TimelineModel::ColumnCount> designWidths{28, 76, 56, 192, 142, 68, 200, 76};

constexpr int columnsVersion = 2;
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
    connect(&m_header, &QHeaderView::sectionResized, this, &TimelineColumns::changed);
    connect(&m_header, &QHeaderView::sectionMoved, this, &TimelineColumns::changed);
    connect(&model, &TimelineModel::countsChanged, this, &TimelineColumns::fitTimes);
    reset();
    showNewestFirst();
}

QByteArray TimelineColumns::save() const
{
    return QByteArray::number(columnsVersion) + ':' + m_model.paths().join(u'\n').toUtf8().toBase64() + ':' +
           m_header.saveState().toBase64();
}

void TimelineColumns::restore(const QByteArray& columns)
{
    const QList<QByteArray> parts = columns.split(':');
    if (parts.size() != 3 || parts.first().toInt() != columnsVersion)
        return;
    const QString paths = QString::fromUtf8(QByteArray::fromBase64(parts.at(1)));
    m_model.setPaths(paths.split(u'\n', Qt::SkipEmptyParts));
    m_header.restoreState(QByteArray::fromBase64(parts.at(2)));
    showNewestFirst();
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
    const int design = m_underDays ? designWidths[TimelineModel::Time] : datedTimeWidth;
    m_header.resizeSection(TimelineModel::Time, m_theme.px(design));
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
    m_header.setSectionResizeMode(column, QHeaderView::Interactive);
    m_header.resizeSection(column, m_theme.px(pathWidth));
    m_header.setSectionHidden(column, false);
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
    m_model.setPaths({});
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        m_header.setSectionHidden(column, false);
        m_header.moveSection(m_header.visualIndex(column), column);
        const bool rest = column == TimelineModel::KeyFacts;
        m_header.setSectionResizeMode(column, rest ? QHeaderView::Stretch : QHeaderView::Interactive);
        // Another language may need more room for a heading.
        const int designed = m_theme.px(designWidths[size_t(column)]);
        m_header.resizeSection(column, std::max(designed, m_header.sectionSizeHint(column)));
    }
    m_header.setSectionResizeMode(TimelineModel::Mark, QHeaderView::Fixed);
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
