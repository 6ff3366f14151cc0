// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shortcutsdialog.h"

#include "widgets/theme.h"
#include "widgets/viewsetup.h"
#include "widgets/windowsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace hubscope {

namespace {

QString plainText(const QAction& action)
{
    QString text = action.text();
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Action"), tr("Key")});
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        model->appendRow(
            {new QStandardItem(plainText(*action)),
             new QStandardItem(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText))});
    }
    auto* table = new QTableView(this);
    setUpTable(table, &theme);
    table->setModel(model);
    table->setAccessibleName(windowTitle());
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setColumnWidth(1, theme.px(220));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resizeWithinScreen(this, QSize(theme.px(520), theme.px(560)));
}

} // namespace hubscope
