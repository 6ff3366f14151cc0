// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QPlainTextEdit>

namespace hubscope {

/// Text of some lines, as high as what it holds, up to a limit. It has no frame and no undo of its own: both
/// are its owner's. Tab leaves it, Ctrl+Enter is free.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(const Theme& theme, QWidget* parent = nullptr);

    void setFontRole(Theme::FontRole role);
    /// The text as it was entered; QPlainTextEdit's own makes spaces of the hard ones.
    QString text() const;
    void setText(const QString& text); ///< the caret stays where it is; does not emit
    int caret() const { return textCursor().position(); }
    void setCaret(int position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void restyle();
    void grow();
    int lineCount() const;
    int lineHeight() const;

    const Theme& m_theme;
    Theme::FontRole m_role = Theme::FontRole::Text;
};

} // namespace hubscope
