// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace hubscope {

/// How much of a known number of things is done: a segment for each, the done ones filled. What they are is
/// said by whoever owns the bar, in its accessible name and description.
class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentBar(const Theme* theme, QWidget* parent = nullptr);

    void setParts(int total, int done);
    int total() const { return m_total; }
    int done() const { return m_done; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSegments(QPainter& painter) const;
    void paintShare(QPainter& painter) const;
    QRectF placed(const QRectF& part) const;

    const Theme* m_theme;
    int m_total = 0;
    int m_done = 0;
};

} // namespace hubscope
