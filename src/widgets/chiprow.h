// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/chip.h"

#include <QWidget>

namespace hubscope {

class FlowLayout;

/// Chips in a flow, known by the owner's ids. Removing is the owner's decision: it hears removeRequested()
/// and calls removeChip(); the focus then goes to the neighbour.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(const Theme* theme, QWidget* parent = nullptr);

    /// Adds a chip, or renames the one of that id.
    Chip* setChip(const QString& id, const QString& text, Chip::Look look);
    void removeChip(const QString& id);
    Chip* chip(const QString& id) const;
    QStringList ids() const;

    /// For what stands among the chips: a word before them, a button after.
    FlowLayout* flow() const { return m_flow; }

Q_SIGNALS:
    void removeRequested(const QString& id);
    void activated(const QString& id);

private:
    const Theme* m_theme;
    FlowLayout* m_flow;
    QList<std::pair<QString, Chip*>> m_chips;
};

} // namespace hubscope
