// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QPushButton>

namespace hubscope {

/// A field that has no row, as a dashed pill `+ storeCode` that gives it one.
class FieldChip : public QPushButton
{
    Q_OBJECT

public:
    /// Without a glyph it only says something: `+ 3 more`.
    enum class Mark { Plus, None };

    FieldChip(const Theme& theme, const QString& text, Mark mark, QWidget* parent = nullptr);

    void setText(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// What a chip of that text takes, without making it.
    static QSize sizeFor(const Theme& theme, const QString& text, Mark mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    Mark m_mark;
};

} // namespace hubscope
