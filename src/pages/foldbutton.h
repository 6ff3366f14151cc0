// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QPushButton>

namespace hubscope {

/// The words over a group: a chevron, its name and muted a summary. Folds and unfolds by click, Space, Enter,
/// Left and Right. Checked is unfolded.
class FoldButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Look {
        Section, ///< a whole payload
        Nested   ///< a group within one
    };

    FoldButton(const QString& name, Look look, const Theme& theme, QWidget* parent = nullptr);

    void setSummary(const QString& summary);
    const QString& summary() const { return m_summary; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focused();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QFont nameFont() const;
    int chevronRoom() const;
    void describe();

    const Theme& m_theme;
    Look m_look;
    QString m_summary;
};

} // namespace hubscope
