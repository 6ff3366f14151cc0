// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace hubscope {

class ElidedLabel;

/// The steps of something that is done one after the other: those behind with a check, the present one in
/// accent, and under each what was chosen there.
class StepRail : public QWidget
{
    Q_OBJECT

public:
    StepRail(const Theme* theme, const QStringList& titles, QWidget* parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    void setNote(int step, const QString& note);
    QString note(int step) const;

private:
    struct Step
    {
        QWidget* box = nullptr;
        QWidget* mark = nullptr;
        ElidedLabel* title = nullptr;
        ElidedLabel* note = nullptr;
    };

    Step makeStep(int number, const QString& title);
    void restyle();

    const Theme* m_theme;
    std::vector<Step> m_steps;
    int m_current = 0;
};

} // namespace hubscope
