// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reconcileeffect.h"

#include <QWidget>

class QGridLayout;

namespace hubscope {

class Theme;

/// What was looked at before a session is given to a customer: a line each with its verdict.
class EffectChecks : public QWidget
{
    Q_OBJECT

public:
    EffectChecks(const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

    void setEffect(const ReconcileEffect& effect);
    QStringList lines() const { return m_lines; } ///< as they are read out

private:
    void refresh();
    void addLine(int row, const EffectCheck& check);

    const TimeDisplay& m_time;
    const Theme& m_theme;
    ReconcileEffect m_effect;
    QStringList m_lines;
    QGridLayout* m_grid = nullptr;
};

} // namespace hubscope
