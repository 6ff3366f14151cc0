// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/errortext.h"

#include "models/eventtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// What was attempted, as it follows "This token may not …".
QString doing(Attempt attempt)
{
    switch (attempt) {
    case Attempt::ReadEvents:
    case Attempt::ReadEvent:
        return Words::tr("read events", "This token may not …");
    case Attempt::ReadCustomers:
    case Attempt::ReadCustomer:
        return Words::tr("read customers", "This token may not …");
    case Attempt::ReadSessions:
        return Words::tr("read sessions", "This token may not …");
    case Attempt::ReadWorkspace:
        return Words::tr("read the workspace's configuration", "This token may not …");
    case Attempt::LookUp:
        return Words::tr("look this up", "This token may not …");
    case Attempt::TestConnection:
        return Words::tr("use this workspace", "This token may not …");
    case Attempt::Write:
        return Words::tr("write", "This token may not …");
    }
    return {};
}

ErrorText offline(Obstacle obstacle)
{
    const QList<ErrorAction> actions{ErrorAction::Retry, ErrorAction::OpenProfiles};
    switch (obstacle) {
    case Obstacle::Name:
        return {
            .title = Words::tr("The hub's address is not known"),
            .detail = Words::tr(
                "No computer of that name was found. Check the network and the profile's base URL."),
            .actions = actions};
    case Obstacle::Proxy:
        return {
            .title = Words::tr("The proxy does not let us through"),
            .detail = Words::tr(
                "The proxy cannot be reached or wants other credentials. Check the proxy settings of the "
                "system, or HTTPS_PROXY."),
            .actions = actions};
    case Obstacle::Tls:
        return {
            .title = Words::tr("No secure connection to the hub"),
            .detail = Words::tr(
                "The hub's certificate is not trusted, or no protocol was agreed on. Nothing was sent."),
            .actions = {ErrorAction::OpenProfiles, ErrorAction::Retry}};
    case Obstacle::None:
    case Obstacle::Connection:
        break;
    }
    return {
        .title = Words::tr("The hub cannot be reached"),
        .detail = Words::tr("There is no connection. What was loaded before stays here."),
        .actions = actions};
}

ErrorText notFound(const ErrorScene& scene)
{
    const QString where =
        scene.profile.isEmpty() ? Words::tr("in this workspace") : Words::tr("in “%1”").arg(scene.profile);
    const QString id = oneLine(scene.id);
    switch (scene.attempt) {
    case Attempt::ReadEvent:
        return {
            .title = Words::tr("No event %1").arg(id),
            .detail = Words::tr("There is no event with this id %1. It may be a customer's id, belong to "
                                "another workspace, "
                                "or not be indexed yet.")
                          .arg(where),
            .actions = {ErrorAction::OtherProfile, ErrorAction::Retry}};
    case Attempt::ReadEvents:
    case Attempt::ReadCustomer:
    case Attempt::ReadSessions:
        return {
            .title = Words::tr("No customer %1").arg(id),
            .detail = Words::tr("There is no customer with this id %1. It may be an event's id, an external "
                                "id, or belong to "
                                "another workspace.")
                          .arg(where),
            .actions = {ErrorAction::OtherProfile, ErrorAction::Retry}};
    default:
        return {
            .title = Words::tr("The hub does not know this"),
            .detail = Words::tr("Check the base URL, the workspace and the node of the profile."),
            .actions = {ErrorAction::OpenProfiles, ErrorAction::Retry}};
    }
}

ErrorText server(int status)
{
    if (status == 423)
        return {
            .title = Words::tr("The customer is being reindexed"),
            .detail = Words::tr("The hub is busy with this customer. Try again in a moment."),
            .actions = {ErrorAction::Retry}};
    return {
        .title = Words::tr("The hub has a problem (%1)").arg(status),
        .detail = Words::tr("It answered that it cannot do this now. Reading was tried several times."),
        .actions = {ErrorAction::Retry}};
}

ErrorText byKind(const Error& error, const ErrorScene& scene)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return offline(error.obstacle);
    case ErrorKind::Timeout:
        return {
            .title = Words::tr("The hub did not answer in time"),
            .detail = Words::tr("It may be busy, or the connection slow."),
            .actions = {ErrorAction::Retry}};
    case ErrorKind::Cancelled:
        return {
            .title = Words::tr("Cancelled"),
            .detail = Words::tr("Loading was stopped here."),
            .actions = {ErrorAction::Retry}};
    case ErrorKind::Unauthorized:
        return {
            .title = Words::tr("The token was not accepted"),
            .detail = Words::tr(
                "It may be mistyped, expired or of another workspace. Nothing more is asked until it is "
                "replaced."),
            .actions = {ErrorAction::ReplaceToken, ErrorAction::OtherProfile}};
    case ErrorKind::Forbidden:
        return {
            .title = Words::tr("This token may not %1").arg(doing(scene.attempt)),
            .detail = Words::tr(
                "The hub knows the token but refuses this call. Check the workspace and the token's rights."),
            .actions = {ErrorAction::OpenProfiles, ErrorAction::OtherProfile}};
    case ErrorKind::NotFound:
        return notFound(scene);
    case ErrorKind::Conflict:
        return {
            .title = Words::tr("Another customer is in the way"),
            .detail = error.conflictId.isEmpty()
                          ? Words::tr("The hub has a customer with the same identity.")
                          : Words::tr("Customer %1 has the same identity.").arg(error.conflictId),
            .actions = error.conflictId.isEmpty() ? QList<ErrorAction>{}
                                                  : QList<ErrorAction>{ErrorAction::OpenConflicting}};
    case ErrorKind::Invalid:
        return {
            .title = Words::tr("The hub refused the request"),
            .detail = Words::tr("Something in what was asked is not as the hub wants it."),
            .actions = {ErrorAction::ShowAnswer}};
    case ErrorKind::RateLimited:
        return {
            .title = Words::tr("Too many requests"),
            .detail = Words::tr("The hub asks us to slow down."),
            .actions = {ErrorAction::Retry}};
    case ErrorKind::Server:
        return server(error.httpStatus);
    case ErrorKind::Protocol:
        return {
            .title = Words::tr("The answer cannot be understood"),
            .detail = Words::tr("It is not what a hub sends: a proxy or another server may have answered."),
            .actions = {ErrorAction::ShowAnswer, ErrorAction::Retry}};
    case ErrorKind::OutcomeUnknown:
        return {
            .title = Words::tr("Outcome unknown"),
            .detail =
                Words::tr("The answer was lost: the hub may or may not have done it. It was not sent again."),
            .actions = {ErrorAction::FindOut}};
    case ErrorKind::Storage:
        return {
            .title = Words::tr("A local file cannot be used"),
            .detail = Words::tr("The disk may be full or the file read-only. What is shown stays in memory."),
            .actions = {ErrorAction::Retry}};
    }
    return {};
}

/// The hub's message, and one line for each field it found fault with.
QString hubWords(const Error& error)
{
    QStringList lines;
    if (!error.message.isEmpty())
        lines.append(error.message);
    for (const FieldError& field : error.fieldErrors) {
        if (field.message != error.message)
            lines.append(field.path.isEmpty() ? field.message : u"%1: %2"_s.arg(field.path, field.message));
    }
    return lines.join(u'\n');
}

} // namespace

ErrorText errorText(const Error& error, const ErrorScene& scene)
{
    ErrorText text = byKind(error, scene);
    text.hubWords = hubWords(error);
    text.reference = error.logref;
    if (error.retryAfter)
        text.waitSeconds =
            int(std::clamp<qint64>(error.retryAfter->count(), 0, std::numeric_limits<int>::max()));
    return text;
}

QString errorKindLabel(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return Words::tr("Offline");
    case ErrorKind::Timeout:
        return Words::tr("Timed out");
    case ErrorKind::Cancelled:
        return Words::tr("Cancelled");
    case ErrorKind::Unauthorized:
        return Words::tr("Token refused");
    case ErrorKind::Forbidden:
        return Words::tr("Forbidden");
    case ErrorKind::NotFound:
        return Words::tr("Not found");
    case ErrorKind::Conflict:
        return Words::tr("Conflict");
    case ErrorKind::Invalid:
        return Words::tr("Refused");
    case ErrorKind::RateLimited:
        return Words::tr("Too many requests");
    case ErrorKind::Server:
        return Words::tr("Hub failed");
    case ErrorKind::Protocol:
        return Words::tr("Not understood");
    case ErrorKind::OutcomeUnknown:
        return Words::tr("Outcome unknown");
    case ErrorKind::Storage:
        return Words::tr("Storage failed");
    }
    return {};
}

QString errorActionLabel(ErrorAction action)
{
    switch (action) {
    case ErrorAction::Retry:
        return Words::tr("Try again");
    case ErrorAction::ReplaceToken:
        return Words::tr("Replace token…");
    case ErrorAction::OtherProfile:
        return Words::tr("Other profile…");
    case ErrorAction::OpenProfiles:
        return Words::tr("Profiles…");
    case ErrorAction::OpenConflicting:
        return Words::tr("Open that customer");
    case ErrorAction::FindOut:
        return Words::tr("Find out");
    case ErrorAction::ShowAnswer:
        return Words::tr("Show the answer");
    }
    return {};
}

QString countdownText(int seconds)
{
    return seconds > 0 ? Words::tr("Next try in %n second(s)", nullptr, seconds)
                       : Words::tr("Ready to try again");
}

} // namespace hubscope
