// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/identitystrip.h"

#include "models/customertimeline.h"
#include "models/errortext.h"
#include "models/eventtext.h"
#include "widgets/avatarlabel.h"
#include "widgets/elidedlabel.h"
#include "widgets/idlabel.h"
#include "widgets/textlabel.h"

#include <QFrame>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// A hairline between two groups.
QFrame* separator(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

IdentityStrip::IdentityStrip(
    const CustomerTimeline& customer, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : YieldingRow(parent)
    , m_customer(customer)
    , m_time(time)
    , m_avatar(new AvatarLabel(&theme, this))
    , m_name(new TextLabel(&theme, Theme::FontRole::Title, Token::Text, this))
    , m_email(new ElidedLabel(&theme, Theme::FontRole::Text, Token::Text, this))
    , m_id(new IdLabel(&theme, this))
    , m_externalId(new IdLabel(&theme, this))
    , m_node(new IdLabel(&theme, this))
    , m_sessions(new TextLabel(&theme, Theme::FontRole::Text, Token::Text, this))
    , m_lastEvent(new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this))
{
    setAccessibleName(tr("Customer"));
    m_id->setCaption(tr("id"));
    m_id->setId(customer.customerId());
    m_externalId->setCaption(tr("external"));
    m_node->setCaption(tr("node"));

    QHBoxLayout* layout = row();
    layout->setContentsMargins(Theme::medium, Theme::tight, Theme::medium, Theme::tight);
    layout->setSpacing(Theme::medium);
    layout->addWidget(m_avatar);
    layout->addWidget(m_name);
    layout->addWidget(m_email);
    layout->addWidget(separator(this));
    layout->addWidget(m_id);
    layout->addWidget(m_externalId);
    layout->addWidget(m_node);
    layout->addWidget(m_sessions);
    layout->addStretch(1);
    layout->addWidget(m_lastEvent);

    setYielding({m_lastEvent, m_sessions, m_node, m_email, m_externalId});

    connect(&customer, &CustomerTimeline::customerChanged, this, &IdentityStrip::showCustomer);
    connect(&customer.timeline(), &TimelineModel::countsChanged, this, &IdentityStrip::showLastEvent);
    connect(&time, &TimeDisplay::changed, this, &IdentityStrip::showLastEvent);
    showCustomer();
    showLastEvent();
}

void IdentityStrip::showCustomer()
{
    const std::optional<Customer>& customer = m_customer.customer();
    const QString title =
        customer ? customerTitle(*customer)
        : m_customer.customerError()
            ? errorText(*m_customer.customerError(), {Attempt::ReadCustomer, m_customer.customerId(), {}})
                  .title
            : tr("Reading the customer…");
    m_avatar->setName(customer ? title : QString());
    m_name->setText(title);
    m_email->setText(customer && customer->email != title ? customer->email : QString());
    setWanted(m_email, !m_email->text().isEmpty());
    m_externalId->setId(customer ? customer->externalId : QString());
    setWanted(m_externalId, customer && !customer->externalId.isEmpty());
    m_node->setId(customer ? customer->nodeId : QString());
    setWanted(m_node, customer && !customer->nodeId.isEmpty());
    const auto& sessions = m_customer.sessionCount();
    m_sessions->setText(sessions ? tr("%n session(s)", nullptr, int(*sessions)) : QString());
    setWanted(m_sessions, sessions.has_value());
    setAccessibleDescription(title);
}

void IdentityStrip::showLastEvent()
{
    const TimelineModel& timeline = m_customer.timeline();
    const auto newest = timeline.newestDate();
    const bool known = newest && !timeline.query().isFiltered();
    m_lastEvent->setText(known ? tr("last event %1").arg(m_time.formatAgo(*newest)) : QString());
}

} // namespace hubscope
