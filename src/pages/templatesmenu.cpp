// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/templatesmenu.h"

#include "core/plaintext.h"
#include "models/templates.h"
#include "pages/namedialog.h"

using namespace Qt::StringLiterals;

namespace hubscope {

TemplatesMenu::TemplatesMenu(Templates& templates, QWidget* parent)
    : QMenu(parent)
    , m_templates(templates)
    , m_renaming(new QMenu(tr("Rename"), this))
    , m_deleting(new QMenu(tr("Delete"), this))
{
    setAccessibleName(tr("Templates"));
    connect(this, &QMenu::aboutToShow, this, &TemplatesMenu::fill);
}

void TemplatesMenu::saveAs(const QString& suggested, const QByteArray& text)
{
    askForName(parentWidget(), tr("Save as template"), suggested, [this, text](const QString& name) {
        m_templates.save(name, text);
    });
}

void TemplatesMenu::fill()
{
    clear();
    for (const Template& each : m_templates.all())
        connect(addAction(withoutMnemonics(each.name)), &QAction::triggered, this, [this, text = each.text] {
            Q_EMIT chosen(text);
        });
    if (m_templates.all().isEmpty())
        addAction(tr("No templates yet"))->setEnabled(false);
    addSeparator();
    connect(addAction(tr("Save as template…")), &QAction::triggered, this, &TemplatesMenu::saveRequested);
    addManagement();
    addSeparator();
    connect(
        addAction(tr("Paste event or curl command\tCtrl+Shift+V")), &QAction::triggered, this,
        &TemplatesMenu::pasteRequested);
    connect(addAction(tr("Open file…\tCtrl+O")), &QAction::triggered, this, &TemplatesMenu::openRequested);
}

void TemplatesMenu::addManagement()
{
    for (QMenu* menu : {m_renaming, m_deleting}) {
        menu->clear();
        menu->setEnabled(!m_templates.all().isEmpty());
        addMenu(menu);
    }
    for (const Template& each : m_templates.all()) {
        connect(
            m_renaming->addAction(withoutMnemonics(each.name)), &QAction::triggered, this,
            [this, id = each.id] { rename(id); });
        connect(m_deleting->addAction(withoutMnemonics(each.name)), &QAction::triggered, this, [this, each] {
            m_templates.remove(each.id);
            Q_EMIT deleted(each.name, each.text);
        });
    }
}

void TemplatesMenu::rename(const QString& id)
{
    if (const Template* known = m_templates.find(id))
        askForName(parentWidget(), tr("Rename template"), known->name, [this, id](const QString& name) {
            m_templates.rename(id, name);
        });
}

} // namespace hubscope
