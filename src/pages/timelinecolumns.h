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
/// one. The headings' menu changes them. Until somebody gives a column a width, all are narrower in a narrow
/// table, so that the key facts stay readable.
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

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onResized(int column, int before, int now);
    void showMenu(const QPoint& position);
    void askForPath();
    void showNewestFirst();
    void fitTimes();
    void shareRoom();
    int designWidth(int column) const;
    int narrowWidth(int column) const;
    int roomFor(int column, int design) const;

    QTableView& m_view;
    QHeaderView& m_header;
    TimelineModel& m_model;
    const Theme& m_theme;
    bool m_underDays = true; ///< what the column of times is wide enough for
    bool m_isByHand = false; ///< somebody gave a column its width
    bool m_isSharing = false;
};

} // namespace hubscope
