// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/newcustomerdialog.h"

#include "core/plaintext.h"
#include "models/errortext.h"
#include "models/eventtext.h"
#include "models/writeguard.h"
#include "pages/customerform.h"
#include "pages/environmentband.h"
#include "pages/errorwords.h"
#include "pages/sendconfirmdialog.h"
#include "services/hub.h"
#include "widgets/keybutton.h"
#include "widgets/messagestrip.h"
#include "widgets/windowsize.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

NewCustomerDialog::NewCustomerDialog(
    Hub& hub, DatabaseThread& work, WriteGuard& guard, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_hub(hub)
    , m_guard(guard)
    , m_theme(theme)
    , m_creation(work)
    , m_band(new EnvironmentBand(theme, this))
    , m_form(new CustomerForm(theme, this))
    , m_strip(new MessageStrip(&theme, this))
{
    setObjectName("newCustomerDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New customer"));
    m_creation.setHub(&hub);
    m_band->setSwitchable(false);
    m_band->setGuard(&guard);
    m_band->showProfile(hub.profile(), hub.profile().id == QLatin1StringView(sandboxProfileId));
    m_strip->hide();
    m_form->setNodes({hub.profile().nodeId});

    auto* content = new QVBoxLayout;
    content->setContentsMargins(Theme::large, Theme::large, Theme::large, Theme::medium);
    content->setSpacing(Theme::medium);
    content->addWidget(m_form, 1);
    content->addWidget(m_strip);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addLayout(content, 1);
    layout->addWidget(makeFoot());
    resizeWithinScreen(this, QSize(theme.px(660), theme.px(540))); // the id of a node has room

    connect(m_form, &CustomerForm::edited, this, [this] {
        m_inVain = false;
        m_creation.setDraft(m_form->draft());
        updateSend();
    });
    connect(&m_creation, &CustomerCreation::changed, this, &NewCustomerDialog::showState);
    connect(&m_creation, &CustomerCreation::foundOutInVain, this, [this] {
        m_inVain = true;
        showState();
    });
    connect(&guard, &WriteGuard::changed, this, &NewCustomerDialog::updateSend);
    connect(m_strip, &MessageStrip::actionTriggered, this, &NewCustomerDialog::perform);
    m_creation.setDraft(m_form->draft());
    m_creation.takeUpPending();
    askForNodes();
    showState();
    m_form->focusFirst();
}

void NewCustomerDialog::setDraft(const CustomerDraft& draft)
{
    m_form->setDraft(draft);
    m_creation.setDraft(draft);
    updateSend();
}

QWidget* NewCustomerDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    const QKeySequence key(Qt::CTRL | Qt::Key_Return);
    m_create = new KeyButton(&m_theme, tr("Ctrl+Enter"), foot);
    m_create->setObjectName("createButton"_L1);
    const Profile& profile = m_hub.profile();
    m_create->setText(
        profile.kind == HubKind::Sandbox      ? tr("Create in sandbox")
        : profile.kind == HubKind::Production ? tr("Create in PRODUCTION")
                                              : tr("Create in %1").arg(middleElided(profile.name, 16, 8)));
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::large, 0, Theme::large, Theme::large);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_create);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewCustomerDialog::create);
    for (const QKeySequence& sequence : {key, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(sequence, this), &QShortcut::activated, m_create, &QPushButton::click);
    return foot;
}

void NewCustomerDialog::askForNodes()
{
    m_nodesCall = m_hub.workspace().nodes([this](const Result<QList<Node>>& nodes) {
        if (!nodes)
            return; // not every token may list them, and any can be typed
        QStringList ids{m_hub.profile().nodeId};
        for (const Node& node : *nodes) {
            if (!ids.contains(node.id))
                ids.append(node.id);
        }
        m_form->setNodes(ids);
    });
}

QString NewCustomerDialog::obstacle() const
{
    using State = CustomerCreation::State;
    if (m_creation.state() == State::Sending || m_creation.state() == State::FindingOut)
        return tr("It is being sent");
    if (m_creation.state() == State::OutcomeUnknown)
        return tr("Find out first whether the hub has it");
    if (!m_guard.mayWrite())
        return tr("Read only – unlock in the band");
    if (!m_creation.maySend())
        return tr("Something is missing or wrong: see above");
    return {};
}

void NewCustomerDialog::updateSend()
{
    const QString reason = obstacle();
    m_create->setEnabled(reason.isEmpty());
    m_create->setToolTip(plainToolTip(reason));
    m_create->setAccessibleDescription(reason);
}

void NewCustomerDialog::create()
{
    if (!obstacle().isEmpty())
        return;
    if (!m_guard.isProduction()) {
        send();
        return;
    }
    auto* dialog = new SendConfirmDialog(
        SendConfirmDialog::What::Customer, m_creation.requestBody(), m_hub.profile().name, m_theme, this);
    connect(dialog, &QDialog::accepted, this, &NewCustomerDialog::send);
    dialog->open();
}

void NewCustomerDialog::send()
{
    m_inVain = false;
    if (m_guard.mayWrite())
        m_creation.send();
}

void NewCustomerDialog::showState()
{
    using State = CustomerCreation::State;
    updateSend();
    const State state = m_creation.state();
    m_form->setEnabled(state != State::Sending && state != State::FindingOut);
    switch (state) {
    case State::Editing:
        m_strip->hide();
        return;
    case State::Sending:
    case State::FindingOut:
        m_strip->showMessage(
            MessageStrip::Kind::Info, state == State::Sending ? tr("Creating…") : tr("Looking for it…"));
        m_strip->setActions({});
        return;
    case State::Created:
        Q_EMIT chosen(*m_creation.customer());
        accept();
        return;
    case State::Exists:
        showExisting();
        return;
    case State::OutcomeUnknown:
        if (m_form->draft() != m_creation.draft())
            m_form->setDraft(m_creation.draft()); // it was sent before this was opened
        m_strip->showMessage(
            MessageStrip::Kind::Warning, tr("Outcome unknown"),
            m_inVain ? tr("Nobody with this external id or e-mail is there yet. The hub may still be at it.")
                     : tr("The answer was lost: the hub may or may not have the customer. It was not sent "
                          "again."));
        m_strip->setActions({tr("Find out"), tr("Let it be")});
        return;
    case State::Refused:
    case State::NotSent:
        break;
    }
    const ErrorText text = errorText(*m_creation.error(), {Attempt::Write, {}, m_hub.profile().name});
    m_strip->showMessage(MessageStrip::Kind::Error, text.title, errorWords(text));
    m_strip->setActions({});
}

void NewCustomerDialog::showExisting()
{
    const Customer& customer = *m_creation.customer();
    m_strip->showMessage(
        MessageStrip::Kind::Warning, tr("The hub has this customer already"),
        tr("%1, id %2").arg(oneLine(customerTitle(customer), 60), oneLine(customer.id, 60)));
    m_strip->setActions({tr("Use it"), tr("Open it")});
    m_strip->actionButton(0)->setFocus(Qt::OtherFocusReason);
}

void NewCustomerDialog::perform(int action)
{
    if (m_creation.state() == CustomerCreation::State::OutcomeUnknown) {
        m_inVain = false;
        if (action == 0) {
            m_creation.findOut();
        } else {
            CustomerDraft anew;
            anew.nodeId = m_hub.profile().nodeId;
            setDraft(anew);
            m_form->focusFirst();
        }
        return;
    }
    const Customer customer = *m_creation.customer();
    if (action == 0)
        Q_EMIT chosen(customer);
    else
        Q_EMIT openRequested(customer.id);
    accept();
}

} // namespace hubscope
