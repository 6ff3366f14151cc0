// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/histogramcontent.h"
#include "widgets/theme.h"

#include <QWidget>

#include <optional>

namespace hubscope {

class HistogramLayout;

/// When things happened: a low strip of stacked bars, in which a range of time is chosen by dragging or by
/// Shift with the arrow keys. It zooms and moves by asking its owner for other bars. The owner names it.
class HistogramStrip : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramStrip(const Theme* theme, QWidget* parent = nullptr);

    void setContent(HistogramContent content);
    const HistogramContent& content() const { return m_content; }
    /// The range between the two edges, aligned to bars or not. Says nothing.
    void setChoice(const std::optional<TimeRange>& choice);
    const std::optional<TimeRange>& choice() const { return m_choice; }
    /// Whether there is more than what the bars span: a double click asks for all of it.
    void setZoomed(bool zoomed) { m_zoomed = zoomed; }

    /// How many bars find room.
    int capacity() const;
    int current() const { return m_current; } ///< the bar of the keyboard; -1 without bars
    void setCurrent(int bar);
    /// Chooses one bar, as Enter does.
    void choose(int bar);

    QRect barRect(int bar) const; ///< with the room over it
    /// `3 May, 12 events, 1 with problems`
    QString barText(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void choiceChanged(const std::optional<hubscope::TimeRange>& choice); ///< by the user; also in dragging
    void capacityChanged(int bars);
    /// Factor below 1 is nearer. The time stays where it is.
    void zoomRequested(double factor, qint64 around);
    void panRequested(int bars); ///< later for numbers above 0
    void zoomOutRequested();     ///< all of it

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// What the range is spanned from while the mouse is held: a bar, or the other edge of the choice. By
    /// time, as other bars may come meanwhile.
    struct Drag
    {
        TimeRange anchor;
        bool byEdge = false;
        bool moved = false;
        QPoint from;
    };

    HistogramLayout layoutOfBars() const;
    std::optional<qint64> gripAt(const QPoint& place) const; ///< the time on the other side
    void dragTo(const QPoint& place);
    void hover(const QPoint& place);
    void changeChoice(const std::optional<TimeRange>& choice);
    void chooseSpan(const TimeRange& one, const TimeRange& other);
    void moveCurrent(int bars, bool extend);
    bool handleKey(const QKeyEvent& event);
    bool takeBack();
    qint64 currentTime() const;
    QString toolTipOf(int bar) const;

    const Theme* m_theme;
    HistogramContent m_content;
    std::optional<TimeRange> m_choice;
    std::optional<TimeRange> m_choiceBefore; ///< the press of the mouse
    std::optional<Drag> m_drag;
    bool m_zoomed = false;
    int m_current = -1;
    std::optional<qint64> m_wanted;    ///< the time that the keyboard goes to when its bar is there
    std::optional<TimeRange> m_anchor; ///< the bar at which the choice by keyboard began
    int m_hovered = -1;
    int m_capacity = 0;
    int m_wheel = 0; ///< what was turned without being a step yet
};

} // namespace hubscope
