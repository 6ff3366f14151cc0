// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinefinding.h"

#include "models/timelinemodel.h"
#include "pages/findbar.h"
#include "pages/timelineview.h"
#include "widgets/tickscrollbar.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

Token tickColor(RowMark mark)
{
    switch (mark) {
    case RowMark::Own:
        return Token::Accent;
    case RowMark::Problem:
        return Token::Danger;
    case RowMark::Hit:
        return Token::Warning;
    }
    return Token::Accent;
}

QString tickLegend(RowMark mark, qsizetype count)
{
    switch (mark) {
    case RowMark::Own:
        return TimelineFinding::tr("%Ln posted by you", nullptr, int(count));
    case RowMark::Problem:
        return TimelineFinding::tr("%Ln with problems", nullptr, int(count));
    case RowMark::Hit:
        return TimelineFinding::tr("%Ln hit(s)", nullptr, int(count));
    }
    return {};
}

} // namespace

TimelineFinding::TimelineFinding(TimelineModel& timeline, TimelineView& view, const Theme& theme)
    : QObject(&view)
    , m_view(view)
    , m_finder(timeline)
    , m_ticks(timeline, m_finder)
    , m_bar(new FindBar(m_finder, tr("Find in events"), theme, view.parentWidget()))
{
    m_bar->setObjectName("findBar"_L1);
    connect(&m_finder, &PayloadFinder::hitChosen, &view, &TimelineView::selectRow);
    connect(&view, &TimelineView::eventSelected, this, [this, &timeline] {
        m_finder.setCurrent(timeline.eventRowAt(m_view.currentIndex().row()));
    });
    connect(&view, &TimelineView::hitRequested, m_bar, &FindBar::step);
    connect(m_bar, &FindBar::closed, &view, [&view] { view.setFocus(Qt::OtherFocusReason); });
    connect(&m_ticks, &TimelineTicks::changed, this, &TimelineFinding::showTicks);
}

void TimelineFinding::showTicks()
{
    QList<ScrollTicks> ticks;
    for (const RowMark mark : {RowMark::Own, RowMark::Problem, RowMark::Hit}) {
        if (m_ticks.count(mark) > 0)
            ticks.append({tickLegend(mark, m_ticks.count(mark)), tickColor(mark), m_ticks.positions(mark)});
    }
    m_view.ticks().setTicks(ticks);
}

} // namespace hubscope
