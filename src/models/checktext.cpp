// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/displaytime.h"
#include "models/eventtext.h"
#include "models/reconcileeffect.h"

#include "domain/identity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(ReconcileCheck)
};

QString verdictWord(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Passed:
        return CheckWords::tr("Passed");
    case CheckVerdict::Warned:
        return CheckWords::tr("Careful");
    case CheckVerdict::Failed:
        return CheckWords::tr("Failed");
    case CheckVerdict::Unknown:
        break;
    }
    return CheckWords::tr("Unknown");
}

CheckText idFormText(const ReconcileEffect& effect)
{
    switch (sessionIdForm(effect.session.value)) {
    case SessionIdForm::Uuid4:
        return {{}, CheckWords::tr("The id is a version-4 UUID"), {}};
    case SessionIdForm::OtherUuid:
        return {
            {},
            CheckWords::tr("The id is a UUID, but not of version 4"),
            CheckWords::tr("the hub takes any text")};
    case SessionIdForm::NoUuid:
        break;
    }
    return {
        {},
        CheckWords::tr("The id is no UUID"),
        CheckWords::tr("the hub takes any text; is it spelled right?")};
}

QString whoText(const ReconcileRecord& record)
{
    return oneLine(record.customerName.isEmpty() ? shortId(record.customerId) : record.customerName, 60);
}

CheckText reconciledHereText(CheckVerdict verdict, const ReconcileEffect& effect, const TimeDisplay& time)
{
    if (verdict == CheckVerdict::Passed)
        return {
            {},
            CheckWords::tr("Not reconciled before"),
            CheckWords::tr("on this computer, nor with this customer")};
    if (verdict == CheckVerdict::Unknown)
        return {
            {},
            CheckWords::tr("Not reconciled before on this computer"),
            CheckWords::tr("the customer's sessions could not be read")};
    if (effect.earlier.isEmpty())
        return {
            {},
            CheckWords::tr("The customer has this session already"),
            CheckWords::tr("the hub lists it: nothing will change")};
    const ReconcileRecord& last = effect.earlier.constFirst();
    const QString when = time.formatDateTime(last.sentAt.value_or(last.preparedAt));
    if (last.state == ReconcileState::OutcomeUnknown)
        return {
            {},
            CheckWords::tr("An earlier try has an unknown outcome"),
            CheckWords::tr("with %1, %2: find out first").arg(whoText(last), when)};
    if (last.customerId == effect.customerId)
        return {{}, CheckWords::tr("Reconciled with this customer before"), when};
    return {
        {},
        CheckWords::tr("Reconciled with someone else before"),
        CheckWords::tr("with %1, %2: the hub will probably refuse").arg(whoText(last), when)};
}

CheckText customerExistsText(CheckVerdict verdict, const ReconcileEffect& effect, const TimeDisplay& time)
{
    switch (verdict) {
    case CheckVerdict::Passed:
        return {
            {},
            CheckWords::tr("The customer exists"),
            effect.readAt ? CheckWords::tr("read %1").arg(time.formatTime(*effect.readAt)) : QString()};
    case CheckVerdict::Failed:
        return {{}, CheckWords::tr("The hub has no such customer"), {}};
    default:
        break;
    }
    const QString why = effect.customerError ? oneLine(effect.customerError->message, 120) : QString();
    return {{}, CheckWords::tr("The customer could not be read"), why};
}

CheckText sameNodeText(CheckVerdict verdict)
{
    if (verdict == CheckVerdict::Passed)
        return {{}, CheckWords::tr("Session and customer are of the same node"), {}};
    if (verdict == CheckVerdict::Unknown)
        return {{}, CheckWords::tr("Of the same node?"), CheckWords::tr("the hub does not say")};
    return {
        {},
        CheckWords::tr("The customer is of another node"),
        CheckWords::tr("a session is one of its node: the events will stay where they are")};
}

CheckText knownEventsText(CheckVerdict verdict, const ReconcileEffect& effect)
{
    const QString others = CheckWords::tr("what other programs sent is not known");
    if (verdict != CheckVerdict::Passed)
        return {{}, CheckWords::tr("No events of this session are known"), others};
    return {
        {}, CheckWords::tr("%n event(s) of this session known", nullptr, int(effect.events.size())), others};
}

CheckText someoneElsesText(CheckVerdict verdict)
{
    const QString title = CheckWords::tr("With another customer?");
    if (verdict == CheckVerdict::Unknown)
        return {{}, title, CheckWords::tr("the hub lists sessions only per customer")};
    if (verdict == CheckVerdict::Passed)
        return {{}, title, CheckWords::tr("no: the hub lists it for this one")};
    return {{}, title, CheckWords::tr("yes, as this computer knows")};
}

CheckText withoutWord(const EffectCheck& check, const ReconcileEffect& effect, const TimeDisplay& time)
{
    switch (check.kind) {
    case CheckKind::IdForm:
        return idFormText(effect);
    case CheckKind::ReconciledHere:
        return reconciledHereText(check.verdict, effect, time);
    case CheckKind::CustomerExists:
        return customerExistsText(check.verdict, effect, time);
    case CheckKind::SameNode:
        return sameNodeText(check.verdict);
    case CheckKind::KnownEvents:
        return knownEventsText(check.verdict, effect);
    case CheckKind::UnderWay:
        return {
            {},
            CheckWords::tr("%n event(s) of this session are still being sent", nullptr, effect.underWay),
            CheckWords::tr("they will belong to the customer too")};
    case CheckKind::Production:
        return {
            {},
            CheckWords::tr("This is a production hub"),
            CheckWords::tr("real customers, and no way back")};
    case CheckKind::SomeoneElses:
        break;
    }
    return someoneElsesText(check.verdict);
}

} // namespace

CheckText checkText(const EffectCheck& check, const ReconcileEffect& effect, const TimeDisplay& time)
{
    CheckText text = withoutWord(check, effect, time);
    text.word = verdictWord(check.verdict);
    return text;
}

} // namespace hubscope
