// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rowchips.h"

#include "models/eventtext.h"
#include "models/rowconditions.h"
#include "models/timelinemodel.h"
#include "widgets/chiprow.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// What ids begin with, to be told from those of other chips.
constexpr QLatin1StringView ofRows = "rows "_L1;

/// A chip's id names what its removal takes away.
QString idOf(const RowCondition& condition)
{
    return ofRows +
           u"%1:%2:%3"_s.arg(
               QString::number(int(condition.kind)), QString::number(int(condition.facet)), condition.value);
}

} // namespace

RowChips::RowChips(ChipRow& chips, TimelineModel& timeline, const TimeDisplay& time)
    : QObject(&chips)
    , m_chips(chips)
    , m_timeline(timeline)
    , m_time(time)
{
    connect(&timeline, &TimelineModel::rowFilterChanged, this, &RowChips::show);
    connect(&time, &TimeDisplay::changed, this, &RowChips::show);
    connect(&chips, &ChipRow::removeRequested, this, &RowChips::remove);
    show();
}

void RowChips::show()
{
    QStringList ids;
    const QList<RowCondition> conditions = conditionsOf(m_timeline.rowFilter(), m_time);
    for (const RowCondition& condition : conditions) {
        ids.append(idOf(condition));
        //: What narrows the loaded rows, told from what the hub filters by
        const QString label = tr("rows: %1").arg(oneLine(condition.label, 60));
        m_chips.setChip(ids.last(), label, Chip::Look::Outlined);
    }
    const QStringList shown = m_chips.ids();
    for (const QString& id : shown) {
        if (id.startsWith(ofRows) && !ids.contains(id))
            m_chips.removeChip(id);
    }
}

void RowChips::remove(const QString& id)
{
    const QList<RowCondition> conditions = conditionsOf(m_timeline.rowFilter(), m_time);
    for (const RowCondition& condition : conditions) {
        if (idOf(condition) == id)
            return m_timeline.setRowFilter(withoutCondition(m_timeline.rowFilter(), condition));
    }
}

} // namespace hubscope
