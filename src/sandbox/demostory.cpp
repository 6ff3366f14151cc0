// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demostory.h"

#include "core/timestamp.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

/// The types that a customer receives; all others a customer does (API contract, event types).
constexpr std::array<QStringView, 15> passiveTypes{
    u"abandonedCart",   u"abandonedSession",       u"addedReward",         u"campaignBlacklisted",
    u"campaignBounced", u"campaignOptinRequested", u"campaignSent",        u"eventEligible",
    u"eventInvited",    u"eventNotInvited",        u"genericPassiveEvent", u"grantedCoupon",
    u"orderShipped",    u"removedReward",          u"repliedTicket"};

QString modeOfType(QStringView type)
{
    const bool passive = std::find(passiveTypes.begin(), passiveTypes.end(), type) != passiveTypes.end();
    return passive ? u"PASSIVE"_s : u"ACTIVE"_s;
}

} // namespace

DemoStory::DemoStory(DemoData& data, quint32 seed, const QString& nodeId, qint64 anchor)
    : m_data(data)
    , m_random(seed)
    , m_nodeId(nodeId)
    , m_anchor(anchor)
    , m_firstEvent(data.events.size())
{
}

qint64 DemoStory::at(int daysAgo, int hour, int minute, int second) const
{
    return m_anchor - daysAgo * dayMs + hour * hourMs + minute * minuteMs + second * secondMs;
}

QDate DemoStory::dateOf(int daysAgo) const
{
    return QDateTime::fromMSecsSinceEpoch(at(daysAgo, 12, 0), Qt::UTC).date();
}

QString DemoStory::dateText(qint64 time) const
{
    return isoTimestamp(time);
}

void DemoStory::introduce(const QString& externalId, qint64 registeredAt, qint64 updatedAt, const char* json)
{
    m_customerId = m_random.uuid();
    m_externalId = externalId;
    m_data.customers.append(
        {m_customerId, externalId, registeredAt, updatedAt, QByteArray(json).replace("\n", "")});
}

QString DemoStory::openSession()
{
    const QString value = m_random.uuid();
    if (!m_customerId.isEmpty())
        m_data.sessions.append({m_random.uuid(), m_customerId, value});
    return value;
}

DemoEvent& DemoStory::tell(
    const QString& type, const QString& context, qint64 date, const QByteArray& properties,
    const QByteArray& contextInfo)
{
    DemoEvent& event = m_data.events.emplace_back();
    event.id = m_random.uuid();
    event.customerId = m_customerId;
    event.type = type;
    event.context = context;
    event.mode = modeOfType(type);
    event.date = date;
    event.registeredAt = date + m_random.between(350, 4200);
    event.properties = properties;
    event.contextInfo = contextInfo;
    return event;
}

DemoEvent& DemoStory::tellInSession(
    const QString& session, const QString& type, const QString& context, qint64 date,
    const QByteArray& properties, const QByteArray& contextInfo)
{
    DemoEvent& event = tell(type, context, date, properties, contextInfo);
    event.bringBack = BringBack{u"SESSION_ID"_s, session, m_nodeId};
    return event;
}

DemoEvent& DemoStory::tellByExternalId(
    const QString& type, const QString& context, qint64 date, const QByteArray& properties,
    const QByteArray& contextInfo)
{
    DemoEvent& event = tell(type, context, date, properties, contextInfo);
    event.bringBack = BringBack{u"EXTERNAL_ID"_s, m_externalId, m_nodeId};
    return event;
}

} // namespace hubscope::sandbox
