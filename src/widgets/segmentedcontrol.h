// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace hubscope {

/// One of a few choices that are all in sight: `UTC+2 | UTC`. Arrow keys move within it.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const Theme* theme, QWidget* parent = nullptr);

    /// Adds a choice and returns its index; the first added is chosen.
    int addSegment(const QString& text, const QString& toolTip = {});
    void setSegmentText(int index, const QString& text);
    QString segmentText(int index) const;
    void setSegmentVisible(int index, bool visible);
    int count() const;
    int currentIndex() const;
    void setCurrentIndex(int index); ///< emits when it is another

Q_SIGNALS:
    void currentIndexChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    QButtonGroup* m_group;
};

} // namespace hubscope
