// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sessionrows.h"

#include "models/timelinemodel.h"
#include "pages/timelineview.h"

namespace hubscope {

namespace {

bool isOfSession(const Event& event, const QString& session)
{
    return event.bringBack && event.bringBack->isSession() && event.bringBack->value == session;
}

} // namespace

SessionRows::SessionRows(const TimelineModel& model, TimelineView& view, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    const auto again = [this] {
        if (!m_session.isEmpty())
            apply();
    };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, again);
    connect(&model, &QAbstractItemModel::layoutChanged, this, again);
    connect(&model, &QAbstractItemModel::modelReset, this, again);
}

void SessionRows::setSession(const QString& session)
{
    if (session == m_session)
        return;
    m_session = session;
    apply();
}

/// A day is in sight with any event of its own.
void SessionRows::apply()
{
    const bool all = m_session.isEmpty();
    m_shown = 0;
    bool anyOfDay = false;
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        bool hidden = false;
        if (const Event* event = m_model.eventAt(row)) {
            hidden = !all && !isOfSession(*event, m_session);
            anyOfDay = anyOfDay || !hidden;
            m_shown += hidden ? 0 : 1;
        } else if (m_model.rowKind(row) == TimelineModel::RowKind::Day) {
            hidden = !all && !std::exchange(anyOfDay, false);
        }
        if (m_view.isRowHidden(row) != hidden)
            m_view.setRowHidden(row, hidden);
    }
    Q_EMIT changed();
}

} // namespace hubscope
