// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/viewsmenu.h"

#include "core/plaintext.h"
#include "models/savedviews.h"
#include "models/timelinefilters.h"
#include "pages/namedialog.h"
#include "widgets/menus.h"

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
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

void ViewsMenu::setFilters(TimelineFilters* filters)
{
    m_filters = filters;
}

void ViewsMenu::fill()
{
    clearMenu(*this);
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
    QAction* saveChanges = addAction(tr("Save changes to “%1”").arg(shown(name)));
    connect(saveChanges, &QAction::triggered, this, [this, name] {
        if (m_filters)
            m_views.save(name, m_filters->state());
    });
    const auto saved = m_views.find(name);
    if (saved && (saved->hub.isFiltered() || saved->preset) && !m_filters->asksHub()) {
        saveChanges->setEnabled(false);
        saveChanges->setToolTip(
            tr("Its filters of the hub would be lost: no hub is asked for this timeline."));
    }
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
    const QString current = m_filters->view();
    askForName(
        parentWidget(), tr("Save the filters as a view"), current,
        [this, current, state = m_filters->state()](const QString& name) {
            if (name == current || !m_views.find(name)) {
                save(name, state);
                return;
            }
            auto* box = makeBox(QMessageBox::Question, tr("Save the filters as a view"), QMessageBox::Cancel);
            box->setText(tr("Replace the view “%1”?").arg(name));
            const QPushButton* yes = box->addButton(tr("Replace"), QMessageBox::DestructiveRole);
            connect(yes, &QPushButton::clicked, this, [this, name, state] { save(name, state); });
            box->open();
        });
}

void ViewsMenu::save(const QString& name, const FilterState& state)
{
    m_views.save(name, state);
    if (m_filters)
        m_filters->nameView(name, state);
}

void ViewsMenu::rename(const QString& name)
{
    askForName(parentWidget(), tr("Rename the view"), name, [this, name](const QString& newName) {
        if (m_views.rename(name, newName))
            return;
        auto* box = makeBox(QMessageBox::Information, tr("Rename the view"), QMessageBox::Ok);
        box->setText(tr("There is a view “%1” already.").arg(newName));
        box->open();
    });
}

void ViewsMenu::remove(const QString& name)
{
    auto* box = makeBox(QMessageBox::Question, tr("Delete the view"), QMessageBox::Cancel);
    box->setText(tr("Delete the view “%1”?").arg(name));
    box->setInformativeText(tr("The filters in force stay as they are."));
    const QPushButton* yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, name] { m_views.remove(name); });
    box->open();
}

/// Deletes itself when it is closed.
QMessageBox*
ViewsMenu::makeBox(QMessageBox::Icon icon, const QString& title, QMessageBox::StandardButton button)
{
    auto* box = new QMessageBox(icon, title, QString(), button, parentWidget());
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace hubscope
