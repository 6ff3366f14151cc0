// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace hubscope {

/// A list of usual texts, and any other that is typed: as it is typed, finished or corrected by nothing.
class FreeCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit FreeCombo(QWidget* parent = nullptr);

    /// Does not emit; the caret stays where the text is the same.
    void showText(const QString& text);

Q_SIGNALS:
    void entered(const QString& text); ///< by a person: typed or chosen
};

} // namespace hubscope
