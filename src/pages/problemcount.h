// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QPushButton>

namespace hubscope {

/// How many problems lie in a part of a form, with the glyph of problems: a click leads to the first.
class ProblemCount : public QPushButton
{
    Q_OBJECT

public:
    explicit ProblemCount(const Theme& theme, QWidget* parent = nullptr);

    /// `words` say them, one a line. Hidden while there is none.
    void setProblems(int count, const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace hubscope
