// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/reconcilewizard.h"
#include "ui/finder.h"

#include <QPushButton>

namespace hubscope::test {

/// The reconcile wizard as its user sees and drives it: with keys only.
class WizardObject
{
public:
    explicit WizardObject(ReconcileWizard& wizard)
        : m_wizard(wizard)
    {
    }

    ReconcileWizard& widget() const { return m_wizard; }
    int step() const { return m_wizard.step(); }
    QString rail() const;       ///< `Step 3 of 4: Check the effect`
    QStringList notes() const;  ///< what stands under each step there
    QStringList checks() const; ///< as they are read out
    QString request() const;    ///< the exact request
    QString headline() const;   ///< of the proof
    QString outcome() const;    ///< what is said about it; empty when nothing
    QPushButton& button(const QString& words) const;
    bool offers(const QString& words) const; ///< a button that can be pressed

    /// Presses the button of these words with the space bar.
    void push(const QString& words) const;

private:
    ReconcileWizard& m_wizard;
};

/// The wizard that is open; the test program ends when there is none.
ReconcileWizard& openWizard();

} // namespace hubscope::test
