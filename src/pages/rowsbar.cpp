// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rowsbar.h"

#include "models/timelinefilters.h"
#include "models/timelinemodel.h"
#include "pages/rowchips.h"
#include "pages/viewsbutton.h"
#include "widgets/chiprow.h"
#include "widgets/linkbutton.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace hubscope {

RowsBar::RowsBar(
    TimelineModel& timeline, TimelineFilters& filters, SavedViews& views, const TimeDisplay& time,
    const Theme& theme, QWidget* parent)
    : YieldingRow(parent)
    , m_timeline(timeline)
    , m_chips(new ChipRow(&theme, this))
    , m_counts(new TextLabel(&theme, Theme::FontRole::Text, Token::Text, this))
    , m_reset(makeLink(tr("Reset"), this))
{
    setAccessibleName(tr("Filter"));
    new RowChips(*m_chips, timeline, time);
    auto* filterRows = makeLink(tr("Filter rows"), this);
    filterRows->setToolTip(tr("Narrow the rows"));
    auto* view = new ViewsButton(filters, views, this);
    row()->setContentsMargins(Theme::medium, Theme::tight, Theme::medium, Theme::tight);
    row()->setSpacing(Theme::small);
    row()->addWidget(m_chips, 1, Qt::AlignVCenter);
    for (QWidget* widget : QList<QWidget*>{filterRows, m_counts, view, m_reset})
        row()->addWidget(widget);
    setYielding({view, m_counts});
    connect(filterRows, &QPushButton::clicked, this, &RowsBar::filterRowsRequested);
    connect(m_reset, &QPushButton::clicked, &filters, &TimelineFilters::reset);
    connect(&filters, &TimelineFilters::changed, this, [this] { updateGeometry(); });
    connect(&timeline, &TimelineModel::rowFilterChanged, this, &RowsBar::showReset);
    connect(&timeline, &TimelineModel::countsChanged, this, &RowsBar::showCounts);
    showReset();
    showCounts();
}

void RowsBar::showCounts()
{
    const QLocale locale;
    //: How many events are in the table, and how many this program sent under the session
    m_counts->setText(
        tr("%1 shown · %2 sent by this app")
            .arg(locale.toString(m_timeline.shownCount()), locale.toString(m_timeline.loadedCount())));
}

void RowsBar::showReset()
{
    m_reset->setVisible(m_timeline.rowFilter().isActive());
}

} // namespace hubscope
