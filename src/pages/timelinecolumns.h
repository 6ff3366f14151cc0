// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QHeaderView;
class QTableView;

namespace hubscope {

class Theme;
class TimelineModel;

/// The columns of the table of a customer's events: widths, order, which are to be seen, and which paths have
/// one. The headings' menu changes them.
class TimelineColumns : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the view, which shows the model already.
    TimelineColumns(QTableView& view, TimelineModel& model, const Theme& theme);

    /// Gives the values at a path, as the filter line spells it, a column of their own.
    void addPath(const QString& path);

    /// Widths and order, and which paths have a column, to be remembered.
    QByteArray save() const;
    void restore(const QByteArray& columns);
    void reset();

Q_SIGNALS:
    void changed(); ///< width, order or visibility, by the user

private:
    void showMenu(const QPoint& position);
    void askForPath();
    void showNewestFirst();
    void fitTimes();

    QTableView& m_view;
    QHeaderView& m_header;
    TimelineModel& m_model;
    const Theme& m_theme;
    bool m_underDays = true; ///< what the column of times is wide enough for
};

} // namespace hubscope
