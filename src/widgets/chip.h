// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QPushButton>

class QToolButton;

namespace hubscope {

/// A condition that is in force, as a pill with a remove button. Delete and Backspace remove it, Space and
/// Enter activate it (to edit), all announced through its accessible description.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    enum class Look {
        Filled,  ///< the server filters by it
        Outlined ///< it narrows the rows that are loaded
    };

    Chip(const Theme* theme, const QString& text, Look look, QWidget* parent = nullptr);

    void setText(const QString& text);
    Look look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme* m_theme;
    Look m_look;
    QToolButton* m_remove;
};

} // namespace hubscope
