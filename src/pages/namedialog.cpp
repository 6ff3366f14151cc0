// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/namedialog.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace hubscope {

void askForName(
    QWidget* parent, const QString& title, const QString& name,
    const std::function<void(const QString&)>& done)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(QCoreApplication::translate("hubscope::NameDialog", "Name"));
    dialog->setTextValue(name);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, [done](const QString& text) {
        if (!text.trimmed().isEmpty())
            done(text.trimmed());
    });
    dialog->open();
}

} // namespace hubscope
