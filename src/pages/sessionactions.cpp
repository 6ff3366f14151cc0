// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sessionactions.h"

#include "models/reconciletext.h"
#include "models/sessionledger.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hubscope {

SessionActions::SessionActions(SessionLedger& ledger, QWidget* window)
    : QObject(window)
    , m_ledger(ledger)
    , m_window(window)
{
    addAll();
    connect(&ledger, &SessionLedger::loaded, this, &SessionActions::update);
    connect(&ledger, &SessionLedger::currentChanged, this, &SessionActions::update);
    connect(&ledger, &SessionLedger::removed, this, &SessionActions::update);
    connect(&ledger, &SessionLedger::changed, this, [this](const QString& id) {
        if (id == m_sessionId)
            update();
    });
    update();
}

void SessionActions::addAll()
{
    m_copy = add(u"sessionCopy"_s, tr("Copy session id"), &SessionActions::copyId);
    m_label = add(u"sessionLabel"_s, tr("Label…"), &SessionActions::askForLabel);
    m_current = add(u"sessionCurrent"_s, tr("Make it the current session"), &SessionActions::makeCurrent);
    addSeparator();
    m_compose = add(u"sessionCompose"_s, tr("New event under it"), &SessionActions::compose);
    m_timeline = add(u"sessionTimeline"_s, tr("Open its anonymous timeline"), &SessionActions::showTimeline);
    addSeparator();
    m_reconcile = add(u"sessionReconcile"_s, tr("Reconcile with a customer…"), &SessionActions::reconcile);
    m_proof = add(u"sessionProof"_s, tr("Proof and receipt…"), &SessionActions::showProof);
    m_customer = add(u"sessionCustomer"_s, tr("Open its customer"), &SessionActions::showCustomer);
    addSeparator();
    m_forget = add(u"sessionForget"_s, tr("Forget…"), &SessionActions::forget);
}

QAction* SessionActions::add(const QString& name, const QString& text, void (SessionActions::*function)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, function);
    m_all.append(action);
    return action;
}

void SessionActions::addSeparator()
{
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_all.append(separator);
}

void SessionActions::setSession(const QString& id)
{
    m_sessionId = id;
    update();
}

const SessionRecord* SessionActions::session() const
{
    return m_sessionId.isEmpty() ? nullptr : m_ledger.find(m_sessionId);
}

std::optional<ReconcileRecord> SessionActions::newestReconciliation() const
{
    const QList<ReconcileRecord> records = m_ledger.reconciliationsOf(m_sessionId);
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

void SessionActions::update()
{
    const SessionRecord* record = session();
    const bool here = record && m_ledger.profile() && m_ledger.profile()->id == record->profileId;
    const SessionRecord* current = m_ledger.current();
    for (QAction* action : {m_copy, m_label, m_timeline, m_forget})
        action->setEnabled(record);
    for (QAction* action : {m_compose, m_reconcile})
        action->setEnabled(here);
    m_current->setEnabled(here && !(current && current->id == m_sessionId));
    const std::optional<ReconcileRecord> newest = newestReconciliation();
    m_proof->setEnabled(here && newest);
    m_proof->setText(
        newest && newest->state == ReconcileState::OutcomeUnknown ? tr("Find out what became of it…")
                                                                  : tr("Proof and receipt…"));
    m_customer->setEnabled(here && m_ledger.accepted(m_sessionId));
}

void SessionActions::makeCurrent()
{
    if (session())
        m_ledger.setCurrent(m_sessionId);
}

void SessionActions::askForLabel()
{
    const SessionRecord* record = session();
    if (!record)
        return;
    auto* dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Label the session"));
    dialog->setLabelText(tr("What it is for, in a few words. Only this computer knows it."));
    dialog->setTextValue(record->label);
    // By id: the session may be another, or gone, by the time of the answer.
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = record->id](const QString& label) {
        if (m_ledger.find(id))
            m_ledger.setLabel(id, label.trimmed());
    });
    dialog->open();
}

void SessionActions::copyId()
{
    if (const SessionRecord* record = session())
        QGuiApplication::clipboard()->setText(record->value);
}

void SessionActions::compose()
{
    Q_EMIT composeRequested(m_sessionId);
}

void SessionActions::showTimeline()
{
    Q_EMIT timelineRequested(m_sessionId);
}

void SessionActions::reconcile()
{
    Q_EMIT reconcileRequested(m_sessionId);
}

void SessionActions::showProof()
{
    if (const auto record = newestReconciliation())
        Q_EMIT proofRequested(record->id);
}

void SessionActions::showCustomer()
{
    if (const ReconcileRecord* record = m_ledger.accepted(m_sessionId))
        Q_EMIT customerRequested(record->customerId);
}

void SessionActions::forget()
{
    const SessionRecord* record = session();
    if (!record)
        return;
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Forget the session"), tr("Forget session %1?").arg(sessionTitle(*record)),
        QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr(
        "Its label, its events, in the outbox too, and its receipts go from this computer. What the hub has "
        "stays as it is, and an id that nobody noted cannot be had back."));
    const QPushButton* yes = box->addButton(tr("Forget"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id = record->id] {
        if (m_ledger.forget(id) || !m_ledger.find(id))
            return;
        auto* kept = new QMessageBox(
            QMessageBox::Information, tr("Forget the session"), tr("The session stays."), QMessageBox::Ok,
            m_window);
        kept->setAttribute(Qt::WA_DeleteOnClose);
        kept->setTextFormat(Qt::PlainText);
        kept->setInformativeText(tr("An event or a reconcile of it is still under way."));
        kept->open();
    });
    box->open();
}

} // namespace hubscope
