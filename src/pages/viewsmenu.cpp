// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/viewsmenu.h"

#include "core/plaintext.h"
#include "models/savedviews.h"
#include "models/timelinefilters.h"
#include "pages/namedialog.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int longestName = 60; ///< in a menu

QString shown(const QString& name)
{
    return withoutMnemonics(middleElided(name, longestName / 2, longestName / 2));
}

} // namespace

ViewsMenu::ViewsMenu(SavedViews& views, QWidget* parent)
    : QMenu(parent)
    , m_views(views)
{
    setAccessibleName(tr("Saved views"));
    setTitle(tr("Saved vie&ws"));
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

void ViewsMenu::setFilters(TimelineFilters* filters)
{
    m_filters = filters;
}

void ViewsMenu::fill()
{
    clear();
    addViews();
    addSeparator();
    addSaving();
    addManagement();
}

void ViewsMenu::addViews()
{
    int number = 0;
    for (const SavedView& view : m_views.all()) {
        const bool hasKey = ++number <= SavedViews::mostWithKeys;
        QAction* action = addAction(shown(view.name) + (hasKey ? u"\tAlt+%1"_s.arg(number) : QString()));
        action->setCheckable(true);
        action->setChecked(m_filters && m_filters->view() == view.name);
        action->setEnabled(m_filters != nullptr);
        connect(action, &QAction::triggered, this, [this, name = view.name] { apply(name); });
    }
    if (number == 0)
        addAction(tr("No saved views yet"))->setEnabled(false);
}

void ViewsMenu::addSaving()
{
    QAction* save = addAction(tr("Save the filters as a view…"), this, &ViewsMenu::saveAs);
    save->setEnabled(m_filters && m_filters->state().isActive());
    if (!m_filters || !m_filters->isViewChanged())
        return;
    const QString name = m_filters->view();
    connect(addAction(tr("Save changes to “%1”").arg(shown(name))), &QAction::triggered, this, [this, name] {
        if (m_filters)
            m_views.save(name, m_filters->state());
    });
    connect(
        addAction(tr("Take changes to “%1” back").arg(shown(name))), &QAction::triggered, this,
        [this, name] { apply(name); });
}

void ViewsMenu::addManagement()
{
    if (m_views.all().isEmpty())
        return;
    QMenu* renaming = addMenu(tr("Rename"));
    QMenu* deleting = addMenu(tr("Delete"));
    for (const SavedView& view : m_views.all()) {
        connect(renaming->addAction(shown(view.name)), &QAction::triggered, this, [this, name = view.name] {
            rename(name);
        });
        connect(deleting->addAction(shown(view.name)), &QAction::triggered, this, [this, name = view.name] {
            remove(name);
        });
    }
}

void ViewsMenu::apply(const QString& name)
{
    const auto filters = m_views.find(name);
    if (m_filters && filters)
        m_filters->applyView(name, *filters);
}

/// The filters are those of now: they may change while the name is typed.
void ViewsMenu::saveAs()
{
    if (!m_filters)
        return;
    askForName(
        parentWidget(), tr("Save the filters as a view"), m_filters->view(),
        [this, filters = m_filters, state = m_filters->state()](const QString& name) {
            m_views.save(name, state);
            if (filters)
                filters->nameView(name, state);
        });
}

void ViewsMenu::rename(const QString& name)
{
    askForName(parentWidget(), tr("Rename the view"), name, [this, name](const QString& newName) {
        m_views.rename(name, newName);
    });
}

void ViewsMenu::remove(const QString& name)
{
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Delete the view"), tr("Delete the view “%1”?").arg(name),
        QMessageBox::Cancel, parentWidget());
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The filters in force stay as they are."));
    const QPushButton* yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, name] { m_views.remove(name); });
    box->open();
}

} // namespace hubscope
