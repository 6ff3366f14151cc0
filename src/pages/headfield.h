// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace hubscope {

class TextLabel;

/// A field of a draft's head: its name above it, behind the name what is worth knowing.
class HeadField : public QWidget
{
    Q_OBJECT

public:
    HeadField(const QString& name, const Theme& theme, QWidget* parent = nullptr);

    /// Where the inputs go, side by side.
    QHBoxLayout* row() const { return m_row; }
    void setHint(const QString& words, Token color = Token::Muted);

private:
    TextLabel* m_hint;
    QHBoxLayout* m_row;
};

} // namespace hubscope
