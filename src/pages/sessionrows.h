// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace hubscope {

class TimelineModel;
class TimelineView;

/// Leaves only the rows of one session in sight, of those that are loaded: the hub filters by no session.
class SessionRows : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SessionRows(const TimelineModel& model, TimelineView& view, QObject* parent = nullptr);

    void setSession(const QString& session); ///< empty for all rows
    const QString& session() const { return m_session; }
    int shown() const { return m_shown; } ///< events, while there is a session

Q_SIGNALS:
    void changed();

private:
    void apply();

    const TimelineModel& m_model;
    TimelineView& m_view;
    QString m_session;
    int m_shown = 0;
};

} // namespace hubscope
