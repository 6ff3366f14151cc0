// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAbstractItemView;

namespace hubscope {

/// Lies over the top of a table and says how many rows came above what is being read, `12 new (Home)`; a
/// click goes there. Rows that are held back count too, `12 new, paused`: it is for others to let them in at
/// a click. There is none while nothing came.
class NewChip : public QPushButton
{
    Q_OBJECT

public:
    explicit NewChip(QAbstractItemView* view);

    /// `hidden` says that a row filter may keep them out of sight.
    void setCount(int above, int held, bool hidden);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString toolTipFor(int held, bool hidden) const;
    void place();

    QAbstractItemView* m_view;
};

} // namespace hubscope
