// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizardobject.h"

#include "pages/effectchecks.h"
#include "pages/reconcileproofstep.h"
#include "ui/windowpage.h"
#include "widgets/steprail.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hubscope::test {

QString WizardObject::rail() const
{
    return child<StepRail>(m_wizard).accessibleName();
}

QStringList WizardObject::notes() const
{
    QStringList notes;
    for (const QWidget* box : child<StepRail>(m_wizard).findChildren<QWidget*>()) {
        if (!box->accessibleName().isEmpty() && !box->accessibleDescription().isEmpty())
            notes.append(box->accessibleDescription());
    }
    return notes;
}

QStringList WizardObject::checks() const
{
    return child<EffectChecks>(m_wizard).lines();
}

QString WizardObject::request() const
{
    return child<QPlainTextEdit>(m_wizard, u"exactRequest"_s).toPlainText();
}

QString WizardObject::headline() const
{
    return child<ReconcileProofStep>(m_wizard).headline();
}

QString WizardObject::outcome() const
{
    return child<ReconcileProofStep>(m_wizard).outcome();
}

QPushButton& WizardObject::button(const QString& words) const
{
    for (QPushButton* button : childrenOf<QPushButton>(m_wizard)) {
        if (button->text().remove(u'&') == words && button->isVisible())
            return *button;
    }
    return child<QPushButton>(m_wizard, words);
}

bool WizardObject::offers(const QString& words) const
{
    const auto buttons = childrenOf<QPushButton>(m_wizard);
    return std::ranges::any_of(buttons, [&words](const QPushButton* button) {
        return button->text().remove(u'&') == words && button->isVisible() && button->isEnabled();
    });
}

void WizardObject::push(const QString& words) const
{
    QPushButton& target = button(words);
    if (!target.isVisible() || !target.isEnabled())
        qFatal("%s cannot be pushed", qPrintable(words));
    target.setFocus(Qt::TabFocusReason);
    WindowPage::press(Qt::Key_Space);
}

ReconcileWizard& openWizard()
{
    const auto find = []() -> ReconcileWizard* {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* wizard = qobject_cast<ReconcileWizard*>(window);
            if (wizard && wizard->isVisible())
                return wizard;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&find] { return find() && find()->isActiveWindow(); }))
        qFatal("no wizard is open");
    return *find();
}

} // namespace hubscope::test
