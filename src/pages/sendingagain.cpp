// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sendingagain.h"

#include "models/confirmtag.h"
#include "models/eventtext.h"
#include "models/outbox.h"
#include "models/writeguard.h"

#include <QMessageBox>
#include <QPushButton>

namespace hubscope {

namespace {

/// Why sending again is to be thought over; empty where it is not.
QString doubtAbout(const OutboxEntry& entry)
{
    switch (entry.state) {
    case OutboxState::OutcomeUnknown:
        return SendingAgain::tr(
            "The hub may have it already: then there would be two. “Find out” looks for it first.");
    case OutboxState::Accepted:
    case OutboxState::NotSeenYet:
        return SendingAgain::tr("The hub accepted it: there would be two.");
    case OutboxState::Seen:
        return SendingAgain::tr("The hub has it: there would be two.");
    default:
        return {};
    }
}

} // namespace

SendingAgain::SendingAgain(Outbox& outbox, const WriteGuard& guard, QObject* parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_guard(guard)
{
}

void SendingAgain::ask(const OutboxEntry& entry, QWidget* window)
{
    const QString doubt = doubtAbout(entry);
    if (doubt.isEmpty()) {
        send(entry);
        return;
    }
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Send again"), tr("Send %1 again?").arg(oneLine(entry.type, 80)),
        QMessageBox::Cancel, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(doubt);
    const QPushButton* yes = box->addButton(tr("Send again (may duplicate)"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    // By id: the entry may be another, or gone, by the time of the answer.
    connect(yes, &QPushButton::clicked, this, [this, id = entry.id] {
        if (const OutboxEntry* asked = m_outbox.find(id))
            send(*asked);
    });
    box->open();
}

void SendingAgain::send(const OutboxEntry& entry)
{
    if (entry.profileId != m_profileId || !m_guard.mayWrite())
        return;
    Posting posting{.body = entry.body, .expectRejection = entry.expectRejection, .basedOn = entry.id};
    if (auto event = parseJson(entry.body); event && !entry.tag.isEmpty()) {
        giveConfirmTag(*event);
        posting.tag = confirmTagOf(*event);
        posting.body = event->toPretty();
    }
    m_outbox.post(posting);
}

} // namespace hubscope
