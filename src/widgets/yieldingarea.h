// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace hubscope {

/// Content at the top of a page that is as high as it needs to be, and scrolls where that would leave too
/// little of the page to what is below: in a low window, or with a large font.
class YieldingArea : public QScrollArea
{
    Q_OBJECT

public:
    /// At most so large a share of the parent's height.
    YieldingArea(double share, QWidget* parent);

    void setContent(QWidget* content);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void measure();

    double m_share;
};

} // namespace hubscope
