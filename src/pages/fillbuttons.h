// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/samples.h"
#include "widgets/theme.h"

#include <QWidget>

namespace hubscope {

/// The samples that a draft can be filled with, side by side in one frame: Minimal, Typical, Full, Edge.
class FillButtons : public QWidget
{
    Q_OBJECT

public:
    explicit FillButtons(const Theme& theme, QWidget* parent = nullptr);

    static QString label(SampleKind kind);

Q_SIGNALS:
    void chosen(hubscope::SampleKind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace hubscope
