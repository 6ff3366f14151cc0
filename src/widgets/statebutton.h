// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/fieldstate.h"
#include "widgets/theme.h"

#include <QToolButton>

namespace hubscope {

/// A button that says how a field or a group stands, `● Value ⌄`, and opens a menu to change it. As wide for
/// each of its words. Flat (autoRaise) where a frame is around it already.
class StateButton : public QToolButton
{
    Q_OBJECT

public:
    StateButton(bool nullAllowed, const Theme& theme, QWidget* parent = nullptr);

    void setState(FieldState state);
    FieldState state() const { return m_state; }
    /// What is in that state; goes into the accessible name.
    void setFieldName(const QString& name);
    /// `Value`, `null`, `Not sent`.
    static QString word(FieldState state);
    void openMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Another state was chosen. The button goes on saying what setState() told it.
    void chosen(hubscope::FieldState state);

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override;

private:
    const Theme& m_theme;
    const bool m_nullAllowed;
    FieldState m_state = FieldState::NotSent;
};

} // namespace hubscope
