// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace hubscope {

/// What stands in the place of a pane's rows. It scrolls where the pane is too low for it, and is there
/// exactly as long as the content is not hidden.
class StandInArea : public QScrollArea
{
    Q_OBJECT

public:
    StandInArea(QWidget* content, QWidget* parent);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace hubscope
