// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/textlabel.h"

namespace hubscope {

/// One line that gives way when room is short: it shows an ellipsis, keeps the whole text in its tooltip and
/// for assistive technology, and copies it whole from its context menu.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(
        const Theme* theme, Theme::FontRole font = Theme::FontRole::Text, Token color = Token::Text,
        QWidget* parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;
    void copy() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace hubscope
