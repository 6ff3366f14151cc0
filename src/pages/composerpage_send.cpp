// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plaintext.h"
#include "models/confirmtag.h"
#include "models/draftdocument.h"
#include "models/drafttitle.h"
#include "models/outbox.h"
#include "models/schemalibrary.h"
#include "models/writeguard.h"
#include "net/errorbody.h"
#include "pages/composerpage.h"
#include "pages/deliverystrip.h"
#include "pages/eventheadbar.h"
#include "pages/identitycards.h"
#include "pages/jsontwin.h"
#include "pages/problemsbar.h"
#include "pages/sendbar.h"
#include "pages/sendconfirmdialog.h"
#include "pages/sendconsent.h"

#include <QApplication>

#include <algorithm>
/// From the button to the outbox: what stands in the way, and what goes.
using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

bool isUnderway(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Queued || entry.state == OutboxState::Sending;
}

} // namespace

void ComposerPage::send()
{
    if (!m_head->settle())
        return;
    if (!obstacle().isEmpty()) {
        if (document().textError() || document().errorCount() > 0)
            m_problems->step(1);
        return;
    }
    if (!m_consent.isNeeded()) {
        post();
        return;
    }
    auto* dialog = new SendConfirmDialog(
        SendConfirmDialog::What::Event, document().text(), m_profile ? m_profile->name : QString(),
        m_bench.theme, this);
    connect(dialog, &QDialog::accepted, this, [this, asked = m_profile] {
        if (!obstacle().isEmpty() || m_profile != asked) // another hub, or locked, while the dialog was open
            return;
        m_consent.give();
        post();
    });
    dialog->open();
}

void ComposerPage::updateFoot()
{
    const HubKind kind = m_profile ? m_profile->kind : HubKind::Sandbox;
    QString target = tr("Send");
    if (m_profile)
        target = kind == HubKind::Sandbox      ? tr("Send to sandbox")
                 : kind == HubKind::Production ? tr("Send to PRODUCTION")
                                               : tr("Send to %1").arg(middleElided(m_profile->name, 16, 8));
    m_foot->setTarget(target);
    m_foot->setObstacle(obstacle());
    m_foot->setConfirmTag(!confirmTagOf(document().event()).isEmpty(), tagObstacle());
}

QString ComposerPage::obstacle() const
{
    const OutboxEntry* entry = m_bench.outbox.find(m_delivery->entryId());
    const bool same = document().text() == m_sentText;
    if (same && (m_rest.isActive() || (entry && isUnderway(*entry))))
        return tr("It is being sent");
    if (document().textError())
        return tr("The text cannot be read");
    if (!m_hub)
        return tr("No hub is connected");
    if (!m_bench.guard.mayWrite())
        return tr("Read only – unlock in the band");
    if (isBlankDraft(document().event()))
        return tr("Nothing entered yet");
    if (!document().isSettled())
        return tr("It is being checked");
    if (const int errors = document().errorCount(); errors > 0 && !m_draft.extra.expectRejection)
        return tr("%n problem(s) to mend first", nullptr, errors);
    return {};
}

QString ComposerPage::tagObstacle() const
{
    if (m_profile && m_profile->kind == HubKind::Production)
        return tr("Not for production: it would become part of a real customer’s data.");
    const EventTypeInfo* type = m_bench.library.catalogue().eventType(document().type());
    if (!type)
        return {};
    const auto schema = type->properties.tree();
    const FieldNode* extra = schema->child(u"extraProperties");
    const bool forbidden = extra ? extra->closed && !extra->child(u"hubscopeTag") : schema->closed;
    return forbidden ? tr("The schema of %1 takes no extraProperties.").arg(document().type()) : QString();
}

void ComposerPage::setTag(bool tagged)
{
    document().edit(
        tagged ? tr("add a confirm tag") : tr("remove the confirm tag"), [tagged](JsonValue& event) {
            if (tagged)
                giveConfirmTag(event);
            else
                removeConfirmTag(event);
        });
    updateFoot();
}

void ComposerPage::renewTag()
{
    const QString tag = confirmTagOf(document().event());
    const auto& sent = m_bench.outbox.entries();
    if (!tag.isEmpty() && std::ranges::find(sent, tag, &OutboxEntry::tag) != sent.cend())
        setTag(true);
}

void ComposerPage::post()
{
    renewTag();
    const OutboxEntry* before = m_bench.outbox.find(m_delivery->entryId());
    m_sentText = document().text();
    m_json->setHubErrors({});
    const QString id = m_bench.outbox.post(
        {document().text(), confirmTagOf(document().event()), m_draft.extra.expectRejection,
         before ? before->id : QString(), m_cards->makesCustomer()});
    m_rest.start(QApplication::doubleClickInterval());
    m_delivery->follow(id);
    updateFoot();
}

void ComposerPage::followDelivery()
{
    const OutboxEntry* entry = m_bench.outbox.find(m_delivery->entryId());
    if (entry && entry->state == OutboxState::Rejected && document().text() == m_sentText)
        m_json->setHubErrors(readErrorBody(entry->answer).fieldErrors);
    updateFoot();
}

} // namespace hubscope
