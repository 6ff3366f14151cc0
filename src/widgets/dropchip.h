// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QPointer>
#include <QPushButton>

namespace hubscope {

/// A pill that says a property and its choice, `Type any ⌄`, and opens a popup to choose. It is filled with
/// the selection colour while a choice is in force.
class DropChip : public QPushButton
{
    Q_OBJECT

public:
    DropChip(const Theme* theme, const QString& label, QWidget* parent = nullptr);

    void setValue(const QString& value);
    QString value() const { return m_value; }
    void setInForce(bool inForce);

    /// The popup belongs to the chip from now on; it becomes a window of type Popup. It opens under the
    /// chip on a click, Space, Enter or Alt+Down, and takes the focus.
    void setPopup(QWidget* popup);
    QWidget* popup() const { return m_popup; }
    void openPopup();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();

    const Theme* m_theme;
    QString m_label;
    QString m_value;
    bool m_inForce = false;
    QPointer<QWidget> m_popup;
};

} // namespace hubscope
