// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonpointer.h"
#include "core/plaintext.h"
#include "models/draftdocument.h"
#include "models/drafttitle.h"
#include "models/outbox.h"
#include "models/schemalibrary.h"
#include "models/writeguard.h"
#include "net/errorbody.h"
#include "pages/composerpage.h"
#include "pages/deliverystrip.h"
#include "pages/jsontwin.h"
#include "pages/problemsbar.h"
#include "pages/sendbar.h"
#include "pages/sendconfirmdialog.h"
#include "pages/sendconsent.h"
#include "services/confirmation.h"

#include <QApplication>
#include <QUuid>

#include <algorithm>
/// From the button to the outbox: what stands in the way, and what goes.
using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QString tagPointer()
{
    return QString::fromUtf16(confirmTagPointer);
}

QString newTag()
{
    return u"hubscope-"_s + QUuid::createUuid().toString(QUuid::Id128).first(12);
}

bool isUnderway(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Queued || entry.state == OutboxState::Sending;
}

} // namespace

void ComposerPage::send()
{
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
        document().text(), m_profile ? m_profile->name : QString(), m_bench.theme, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (!obstacle().isEmpty()) // locked while the dialog was open
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
    const JsonValue* tag = document().event().atPointer(tagPointer());
    m_foot->setConfirmTag(tag != nullptr, tagObstacle());
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
            const QString parent = parentPointer(tagPointer());
            if (tagged)
                setAt(event, tagPointer(), JsonValue::string(newTag()));
            else
                removeAt(event, tagPointer());
            const JsonValue* extra = event.atPointer(parent);
            if (!tagged && extra && extra->isObject() && extra->members().empty())
                removeAt(event, parent);
        });
    updateFoot();
}

void ComposerPage::renewTag()
{
    // A tag tells one post from all others: it serves once.
    const JsonValue* tag = document().event().atPointer(tagPointer());
    const auto& sent = m_bench.outbox.entries();
    const bool used = tag && std::ranges::any_of(sent, [&](const OutboxEntry& entry) {
                          return entry.tag == tag->toString();
                      });
    if (used)
        setTag(true);
}

void ComposerPage::post()
{
    renewTag();
    const JsonValue* tag = document().event().atPointer(tagPointer());
    const OutboxEntry* before = m_bench.outbox.find(m_delivery->entryId());
    m_sentText = document().text();
    m_json->setHubErrors({});
    const QString id = m_bench.outbox.post(
        {document().text(), tag ? tag->toString() : QString(), m_draft.extra.expectRejection,
         before ? before->id : QString()});
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
