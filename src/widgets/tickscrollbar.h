// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QScrollBar>

#include <optional>

namespace hubscope {

/// What is marked beside the content, of one kind.
struct ScrollTicks
{
    QString legend; ///< `41 hits`
    Token color = Token::Accent;
    QList<double> positions; ///< ascending, from 0 at the top of the content to 1 at its end

    bool operator==(const ScrollTicks&) const = default;
};

/// A vertical scroll bar with ticks where something is in the content. A click on one goes there; what they
/// are stands in the tooltip and in the accessible description.
class TickScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit TickScrollBar(const Theme* theme, QWidget* parent = nullptr);

    /// A few hundred positions of a kind are cheap; of more, those that lie together are one tick. Later
    /// kinds lie above earlier ones.
    void setTicks(const QList<ScrollTicks>& ticks);
    const QList<ScrollTicks>& ticks() const { return m_ticks; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void describe();
    int yOf(double position) const;
    /// The tick that can be meant by a click there.
    std::optional<double> tickNear(int y) const;
    void goTo(double position);

    const Theme* m_theme;
    QList<ScrollTicks> m_ticks;
};

} // namespace hubscope
