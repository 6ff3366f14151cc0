// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outboxtext.h"

#include "core/json.h"
#include "models/deliverytext.h"
#include "models/displaytime.h"
#include "models/eventtext.h"
#include "models/markdown.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

QString identityWith(const OutboxEntry& entry, const QString& value)
{
    switch (entry.identity->kind) {
    case Identity::Kind::Customer:
        return OutboxWords::tr("customer %1").arg(value);
    case Identity::Kind::ExternalId:
        return OutboxWords::tr("external id %1").arg(value);
    case Identity::Kind::Session:
        break;
    }
    return OutboxWords::tr("session %1").arg(value);
}

QString kindWord(HubKind kind)
{
    switch (kind) {
    case HubKind::Sandbox:
        return OutboxWords::tr("sandbox");
    case HubKind::Test:
        return OutboxWords::tr("test");
    case HubKind::Production:
        break;
    }
    return OutboxWords::tr("production");
}

/// The facts of an entry in the order in which they came to be; those that are not known are left out.
QString factsTable(const OutboxEntry& entry, const TimeDisplay& time)
{
    QString table = markdownHead({OutboxWords::tr("What"), OutboxWords::tr("Value")});
    const auto add = [&table](const QString& name, const QString& value) {
        if (!value.isEmpty())
            table += markdownRow({name, value});
    };
    const auto addTime = [&](const QString& name, std::optional<qint64> at) {
        add(name, at ? time.isoWithZone(*at) : QString());
    };
    const DeliveryText state = deliveryText(entry);
    add(OutboxWords::tr("State"), state.word);
    add(OutboxWords::tr("Hub"), u"%1 (%2)"_s.arg(entry.profileName, kindWord(entry.hubKind)));
    add(OutboxWords::tr("Type"), entry.type);
    add(OutboxWords::tr("Context"), entry.context);
    add(OutboxWords::tr("Whose"), outboxIdentityValue(entry));
    addTime(OutboxWords::tr("Queued"), entry.queuedAt);
    addTime(OutboxWords::tr("Sent"), entry.sentAt);
    addTime(OutboxWords::tr("Answered"), entry.answeredAt);
    addTime(OutboxWords::tr("Seen"), entry.seenAt);
    if (const auto delay = entry.delay())
        add(OutboxWords::tr("Delay"), outboxDelayText(std::chrono::milliseconds(*delay)));
    add(OutboxWords::tr("Status"), entry.httpStatus ? QString::number(entry.httpStatus) : QString());
    add(OutboxWords::tr("Message"), entry.message);
    add(OutboxWords::tr("Reference"), entry.logref);
    add(OutboxWords::tr("Stored as"), entry.eventId);
    add(OutboxWords::tr("On the timeline of"), entry.customerId);
    add(OutboxWords::tr("Possible matches"), entry.candidates.join(u", "));
    return table;
}

QString jsonBlock(const QByteArray& body)
{
    const bool isJson = parseJson(body).hasValue();
    return markdownCode(QString::fromUtf8(body), isJson ? u"json"_s : QString());
}

} // namespace

QString outboxStateLabel(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return OutboxWords::tr("Queued");
    case OutboxState::Sending:
        return OutboxWords::tr("Sending");
    case OutboxState::Accepted:
        return OutboxWords::tr("Accepted");
    case OutboxState::Seen:
        return OutboxWords::tr("Seen");
    case OutboxState::NotSeenYet:
        return OutboxWords::tr("Not seen yet");
    case OutboxState::Rejected:
        return OutboxWords::tr("Rejected");
    case OutboxState::OutcomeUnknown:
        return OutboxWords::tr("Outcome unknown");
    case OutboxState::Cancelled:
        break;
    }
    return OutboxWords::tr("Cancelled");
}

QString outboxIdentityText(const OutboxEntry& entry)
{
    if (!entry.identity)
        return OutboxWords::tr("nobody");
    const QString value = oneLine(entry.identity->value, 80);
    return identityWith(
        entry, entry.identity->kind == Identity::Kind::Session ? shortSession(value) : shortId(value));
}

QString outboxIdentityValue(const OutboxEntry& entry)
{
    return entry.identity ? identityWith(entry, entry.identity->value) : OutboxWords::tr("nobody");
}

QString outboxDelayText(std::chrono::milliseconds delay)
{
    const qint64 seconds = delay.count() / 1000;
    if (seconds >= 60)
        //: Minutes and seconds
        return OutboxWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return OutboxWords::tr("%1 s").arg(QLocale().toString(double(delay.count()) / 1000.0, 'f', 1));
}

QString
outboxProgressText(std::chrono::milliseconds lookingSince, std::optional<std::chrono::milliseconds> usual)
{
    const auto whole = [](std::chrono::milliseconds time) {
        return std::chrono::round<std::chrono::seconds>(time).count();
    };
    if (!usual)
        return OutboxWords::tr("waiting to appear, %1 s").arg(whole(lookingSince));
    return OutboxWords::tr("waiting to appear, %1 s of usually %2 s")
        .arg(whole(lookingSince))
        .arg(std::max<qint64>(1, whole(*usual)));
}

QString outboxEvidence(const OutboxEntry& entry, const QUrl& url, const TimeDisplay& time)
{
    QString text = u"# "_s + markdownText(OutboxWords::tr("Event %1").arg(entry.type)) + u"\n\n";
    text += factsTable(entry, time);
    text += u"\n## "_s + OutboxWords::tr("Request") + u"\n\n";
    if (!url.isEmpty())
        text += u"POST `"_s + url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo) + u"`\n\n";
    text += jsonBlock(entry.body);
    text += u"\n## "_s + OutboxWords::tr("Answer") + u"\n\n";
    if (!entry.answer.isEmpty())
        text += jsonBlock(entry.answer);
    else if (entry.httpStatus)
        text += OutboxWords::tr("Status %1 without a body that was kept.").arg(entry.httpStatus) + u'\n';
    else
        text += OutboxWords::tr("There was none.") + u'\n';
    return text;
}

} // namespace hubscope
