// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/statisticspane.h"

#include "models/timelinemodel.h"
#include "widgets/emptystate.h"
#include "widgets/textlabel.h"
#include "widgets/viewsetup.h"

#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hubscope {

StatisticsPane::StatisticsPane(const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(time)
    , m_counting([this](const QList<Statistics>& rows) { showRows(rows); })
{
    setObjectName("statisticsPane"_L1);
    setAccessibleName(tr("Statistics"));
}

void StatisticsPane::setTimeline(TimelineModel* timeline)
{
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline = timeline;
    if (timeline)
        connect(timeline, &TimelineModel::eventsChanged, this, &StatisticsPane::count);
    m_counting.cancel();
    showRows({});
    count();
}

void StatisticsPane::showEvent(QShowEvent* event)
{
    if (!m_table)
        build();
    count();
    QWidget::showEvent(event);
}

void StatisticsPane::build()
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_model);
    sorted->setSortRole(StatisticsModel::SortRole);
    sorted->setSortLocaleAware(true);
    m_scope = new TextLabel(&m_theme, Theme::FontRole::Label, Token::Muted, this);
    m_scope->setContentsMargins(Theme::medium, Theme::tight, Theme::medium, Theme::tight);
    m_table = makeTable(*sorted, "statisticsTable"_L1, tr("Statistics of the loaded events"), &m_theme, this);
    constexpr int widths[StatisticsModel::ColumnCount] = {72, 160, 72, 104, 104, 84, 84, 72};
    setUpColumns(m_table, m_theme, widths, StatisticsModel::Value);
    setUpSorting(m_table, -1, Qt::AscendingOrder); // by type, context and mode
    m_empty = new EmptyState(&m_theme, this);
    m_empty->setContent(
        Glyph::Info, tr("No events are loaded"),
        tr("Counts, dates, gaps and lags of the loaded events stand here, by type, context and mode."));

    layOutPane(this, m_scope, m_table, m_empty);
    setFocusProxy(m_table);

    connect(m_table, &QAbstractItemView::clicked, this, &StatisticsPane::choose);
    connect(m_table, &QAbstractItemView::activated, this, &StatisticsPane::choose);
    showRows({});
}

void StatisticsPane::count()
{
    if (!m_table || !isVisible() || !m_timeline)
        return;
    m_counting.ask([events = m_timeline->snapshot()](const std::stop_token& stop) {
        return statisticsOf(events, stop);
    });
}

void StatisticsPane::showRows(const QList<Statistics>& rows)
{
    m_model.setStatistics(rows);
    if (!m_table)
        return;
    m_table->setVisible(!rows.isEmpty());
    m_scope->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    int events = 0;
    for (const Statistics& row : rows)
        events += row.facet == Facet::Type ? row.events : 0;
    const bool sent = m_timeline && m_timeline->scope() == EventScope::SentByThis;
    const QString scope = sent ? tr("of %1 sent by this app · a click shows only that value")
                               : tr("of %1 loaded · a click shows only that value");
    m_scope->setText(scope.arg(QLocale().toString(events)));
}

void StatisticsPane::choose(const QModelIndex& index)
{
    const auto* sorted = static_cast<const QSortFilterProxyModel*>(m_table->model());
    const Statistics& row = m_model.at(sorted->mapToSource(index).row());
    Q_EMIT valueChosen(row.facet, row.value);
}

} // namespace hubscope
