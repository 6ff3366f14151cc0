// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/outboxactions.h"

#include "core/plaintext.h"
#include "models/eventtext.h"
#include "models/exchangetext.h"
#include "models/outbox.h"
#include "models/outboxmodel.h"
#include "models/outboxtext.h"
#include "models/templates.h"
#include "models/writeguard.h"
#include "pages/sentstoreddialog.h"
#include "services/hub.h"
#include "store/profilestore.h"
#include "widgets/menus.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

void toClipboard(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

OutboxActions::OutboxActions(
    const ComposerBench& bench, const ProfileStore& profiles, const OutboxModel& model, QWidget* window)
    : QObject(window)
    , m_bench(bench)
    , m_profiles(profiles)
    , m_model(model)
    , m_window(window)
    , m_again(bench.outbox, bench.guard)
    , m_candidates(new QMenu(window))
{
    addAll();
    connect(m_candidates, &QMenu::aboutToShow, this, &OutboxActions::fillCandidates);
    m_choose->setMenu(m_candidates);
    connect(&model, &QAbstractItemModel::dataChanged, this, &OutboxActions::update);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &OutboxActions::update);
    connect(&model, &QAbstractItemModel::modelReset, this, &OutboxActions::update);
    connect(&bench.guard, &WriteGuard::changed, this, &OutboxActions::update);
    update();
}

void OutboxActions::addAll()
{
    m_show = add(u"outboxShow"_s, tr("Show in timeline"), &OutboxActions::show);
    m_compare = add(u"outboxCompare"_s, tr("Sent vs stored…"), &OutboxActions::compare);
    m_choose = add(u"outboxChoose"_s, tr("Which one is it?"), nullptr);
    m_findOut = add(u"outboxFindOut"_s, tr("Find out"), &OutboxActions::findOut);
    m_stop = add(u"outboxStop"_s, tr("Stop"), &OutboxActions::stop);
    addSeparator();
    m_sendAgain = add(u"outboxSendAgain"_s, tr("Send again"), &OutboxActions::sendAgain);
    m_edit = add(u"outboxEdit"_s, tr("Edit and send…"), &OutboxActions::edit);
    m_template = add(u"outboxTemplate"_s, tr("Save as template…"), &OutboxActions::askForTemplate);
    addSeparator();
    m_curl = add(u"outboxCopyCurl"_s, tr("Copy cURL"), &OutboxActions::copyCurl);
    m_evidence = add(u"outboxCopyEvidence"_s, tr("Copy evidence"), &OutboxActions::copyEvidence);
    addSeparator();
    m_forget = add(u"outboxForget"_s, tr("Forget"), &OutboxActions::forget);
}

QAction* OutboxActions::add(const QString& name, const QString& text, void (OutboxActions::*function)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    if (function)
        connect(action, &QAction::triggered, this, function);
    m_all.append(action);
    return action;
}

void OutboxActions::addSeparator()
{
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_all.append(separator);
}

void OutboxActions::setHub(Hub* hub)
{
    delete m_dialog;
    m_hub = hub;
    m_again.setProfile(hub ? hub->profile().id : QString());
    update();
}

void OutboxActions::setSelected(const QStringList& ids)
{
    m_selected = ids;
    update();
}

void OutboxActions::activate()
{
    if (m_show->isEnabled())
        show();
    else if (m_choose->isEnabled())
        perform(DeliveryAction::Choose);
}

void OutboxActions::perform(DeliveryAction action)
{
    switch (action) {
    case DeliveryAction::GiveUp:
    case DeliveryAction::Stop:
        return stop();
    case DeliveryAction::Show:
        return show();
    case DeliveryAction::Compare:
        return compare();
    case DeliveryAction::FindOut:
        return findOut();
    case DeliveryAction::Choose:
        m_candidates->popup(QCursor::pos());
    }
}

const OutboxEntry* OutboxActions::current() const
{
    return m_selected.isEmpty() ? nullptr : m_bench.outbox.find(m_selected.constFirst());
}

bool OutboxActions::isOfThisHub(const OutboxEntry& entry) const
{
    return m_hub && m_hub->profile().id == entry.profileId;
}

void OutboxActions::update()
{
    const OutboxEntry* entry = current();
    const auto actions = entry ? m_model.deliveryOf(*entry).actions : QList<DeliveryAction>();
    m_show->setEnabled(actions.contains(DeliveryAction::Show));
    m_compare->setEnabled(actions.contains(DeliveryAction::Compare));
    m_choose->setEnabled(actions.contains(DeliveryAction::Choose));
    m_findOut->setEnabled(actions.contains(DeliveryAction::FindOut));
    m_stop->setEnabled(actions.contains(DeliveryAction::Stop) || actions.contains(DeliveryAction::GiveUp));
    const bool here = entry && isOfThisHub(*entry);
    const bool underWay =
        entry && (entry->state == OutboxState::Queued || entry->state == OutboxState::Sending);
    const bool locked = here && !m_bench.guard.mayWrite();
    m_sendAgain->setEnabled(here && !underWay && !locked);
    m_sendAgain->setText(locked ? tr("Send again (production is read only)") : tr("Send again"));
    for (QAction* action : {m_edit, m_template, m_evidence})
        action->setEnabled(entry);
    m_curl->setEnabled(entry && !postUrl(*entry).isEmpty());
    m_forget->setEnabled(entry);
    m_forget->setText(tr("Forget %n entry(s)", nullptr, int(std::max<qsizetype>(1, m_selected.size()))));
}

/// Nothing tells the candidates apart but themselves: each can be opened, and named as the one.
void OutboxActions::fillCandidates()
{
    clearMenu(*m_candidates);
    const OutboxEntry* entry = current();
    if (!entry)
        return;
    for (const QString& eventId : entry->candidates) {
        QMenu* one = m_candidates->addMenu(tr("Event %1").arg(middleElided(eventId)));
        connect(
            one->addAction(tr("Show in timeline")), &QAction::triggered, this,
            [this, customerId = entry->customerId, eventId] {
                Q_EMIT showEventRequested(customerId, eventId);
            });
        connect(one->addAction(tr("This is it")), &QAction::triggered, this, [this, id = entry->id, eventId] {
            m_bench.outbox.choose(id, eventId);
        });
    }
}

QUrl OutboxActions::postUrl(const OutboxEntry& entry) const
{
    if (isOfThisHub(entry))
        return m_hub->events().postUrl();
    const auto profile = m_profiles.find(entry.profileId);
    if (!profile || profile->baseUrl.isEmpty())
        return {}; // gone, or a sandbox that does not run
    return workspaceUrl(profile->baseUrl, profile->workspaceId, {u"events"_s});
}

void OutboxActions::show()
{
    if (const OutboxEntry* entry = current())
        Q_EMIT showEventRequested(entry->customerId, entry->eventId);
}

void OutboxActions::compare()
{
    if (const OutboxEntry* entry = current())
        compareEntry(entry->id);
}

void OutboxActions::compareEntry(const QString& id)
{
    const OutboxEntry* entry = m_bench.outbox.find(id);
    if (!entry || entry->eventId.isEmpty() || !isOfThisHub(*entry))
        return;
    delete m_dialog;
    QWidget* active = QApplication::activeWindow(); // it may be asked for in the composer
    m_dialog = new SentStoredDialog(*entry, *m_hub, m_bench.theme, active ? active : m_window);
    m_dialog->open();
}

void OutboxActions::findOut()
{
    if (const OutboxEntry* entry = current())
        m_bench.outbox.findOut(entry->id);
}

void OutboxActions::stop()
{
    const OutboxEntry* entry = current();
    if (!entry)
        return;
    if (entry->state == OutboxState::Queued)
        m_bench.outbox.cancel(entry->id);
    else
        m_bench.outbox.stopLooking(entry->id);
}

void OutboxActions::sendAgain()
{
    if (const OutboxEntry* entry = current())
        m_again.ask(*entry, m_window);
}

void OutboxActions::edit()
{
    if (const OutboxEntry* entry = current())
        Q_EMIT composeRequested(entry->body);
}

void OutboxActions::copyCurl()
{
    if (const OutboxEntry* entry = current())
        toClipboard(
            asCurl(Method::Post, postUrl(*entry), entry->body, {{"Content-Type", "application/json"}}));
}

void OutboxActions::copyEvidence()
{
    if (const OutboxEntry* entry = current())
        toClipboard(outboxEvidence(*entry, postUrl(*entry), m_bench.time));
}

void OutboxActions::askForTemplate()
{
    const OutboxEntry* entry = current();
    if (!entry)
        return;
    auto* dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as template"));
    dialog->setLabelText(tr("Name of the template"));
    dialog->setTextValue(oneLine(entry->type, 80));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, body = entry->body](const QString& name) {
        if (!name.trimmed().isEmpty())
            m_bench.templates.save(name.trimmed(), body);
    });
    dialog->open();
}

void OutboxActions::forget()
{
    m_bench.outbox.forget(m_selected);
}

} // namespace hubscope
