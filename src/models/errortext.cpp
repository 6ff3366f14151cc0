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

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// What was attempted, as it follows "This token may not …".
QString doing(Attempt attempt)
{
    switch (attempt) {
    case Attempt::ReadEvents:
    case Attempt::ReadEvent:
        return ErrorWords::tr("read events", "This token may not …");
    case Attempt::ReadCustomers:
    case Attempt::ReadCustomer:
        return ErrorWords::tr("read customers", "This token may not …");
    case Attempt::ReadSessions:
        return ErrorWords::tr("read sessions", "This token may not …");
    case Attempt::ReadWorkspace:
        return ErrorWords::tr("read the workspace’s configuration", "This token may not …");
    case Attempt::LookUp:
        return ErrorWords::tr("look this up", "This token may not …");
    case Attempt::TestConnection:
        return ErrorWords::tr("use this workspace", "This token may not …");
    case Attempt::Write:
        return ErrorWords::tr("write", "This token may not …");
    }
    return {};
}

ErrorText offline(Obstacle obstacle)
{
    const QList<ErrorAction> actions{ErrorAction::Retry, ErrorAction::OpenProfiles};
    switch (obstacle) {
    case Obstacle::Name:
        return {
            .title = ErrorWords::tr("The hub’s address is not known"),
            .detail = ErrorWords::tr(
                "No computer of that name was found. Check the network and the profile’s base URL."),
            .actions = actions};
    case Obstacle::Proxy:
        return {
            .title = ErrorWords::tr("The proxy does not let us through"),
            .detail = ErrorWords::tr(
                "The proxy cannot be reached or wants other credentials. Check the proxy settings of the "
                "system, or HTTPS_PROXY."),
            .actions = actions};
    case Obstacle::Tls:
        return {
            .title = ErrorWords::tr("No secure connection to the hub"),
            .detail = ErrorWords::tr(
                "The hub’s certificate is not trusted, or no protocol was agreed on. Nothing was sent."),
            .actions = {ErrorAction::OpenProfiles, ErrorAction::Retry}};
    case Obstacle::None:
    case Obstacle::Connection:
        break;
    }
    return {
        .title = ErrorWords::tr("The hub cannot be reached"),
        .detail = ErrorWords::tr("There is no connection. What was loaded before stays here."),
        .actions = actions};
}

ErrorText notFound(const ErrorScene& scene)
{
    const QString where = scene.profile.isEmpty() ? ErrorWords::tr("in this workspace")
                                                  : ErrorWords::tr("in “%1”").arg(scene.profile);
    const QString id = oneLine(scene.id);
    switch (scene.attempt) {
    case Attempt::ReadEvent:
        return {
            .title = ErrorWords::tr("No event %1").arg(id),
            .detail =
                ErrorWords::tr("There is no event with this id %1. It may be a customer’s id, belong to "
                               "another workspace, "
                               "or not be indexed yet.")
                    .arg(where),
            .actions = {ErrorAction::OtherProfile, ErrorAction::Retry}};
    case Attempt::ReadEvents:
    case Attempt::ReadCustomer:
    case Attempt::ReadSessions:
        return {
            .title = ErrorWords::tr("No customer %1").arg(id),
            .detail =
                ErrorWords::tr("There is no customer with this id %1. It may be an event’s id, an external "
                               "id, or belong to "
                               "another workspace.")
                    .arg(where),
            .actions = {ErrorAction::OtherProfile, ErrorAction::Retry}};
    default:
        return {
            .title = ErrorWords::tr("The hub does not know this"),
            .detail = ErrorWords::tr("Check the base URL, the workspace and the node of the profile."),
            .actions = {ErrorAction::OpenProfiles, ErrorAction::Retry}};
    }
}

ErrorText server(int status)
{
    if (status == 423)
        return {
            .title = ErrorWords::tr("The customer is being reindexed"),
            .detail = ErrorWords::tr("The hub is busy with this customer. Try again in a moment."),
            .actions = {ErrorAction::Retry}};
    return {
        .title = ErrorWords::tr("The hub has a problem (%1)").arg(status),
        .detail = ErrorWords::tr("It answered that it cannot do this now. Reading was tried several times."),
        .actions = {ErrorAction::Retry}};
}

ErrorText byKind(const Error& error, const ErrorScene& scene)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return offline(error.obstacle);
    case ErrorKind::Timeout:
        return {
            .title = ErrorWords::tr("The hub did not answer in time"),
            .detail = ErrorWords::tr("It may be busy, or the connection slow."),
            .actions = {ErrorAction::Retry}};
    case ErrorKind::Cancelled:
        return {
            .title = ErrorWords::tr("Cancelled"),
            .detail = ErrorWords::tr("Loading was stopped here."),
            .actions = {ErrorAction::Retry}};
    case ErrorKind::Unauthorized:
        return {
            .title = ErrorWords::tr("The token was not accepted"),
            .detail = ErrorWords::tr(
                "It may be mistyped, expired or of another workspace. Nothing more is asked until it is "
                "replaced."),
            .actions = {ErrorAction::ReplaceToken, ErrorAction::OtherProfile}};
    case ErrorKind::Forbidden:
        return {
            .title = ErrorWords::tr("This token may not %1").arg(doing(scene.attempt)),
            .detail = ErrorWords::tr(
                "The hub knows the token but refuses this call. Check the workspace and the token’s rights."),
            .actions = {ErrorAction::OpenProfiles, ErrorAction::OtherProfile}};
    case ErrorKind::NotFound:
        return notFound(scene);
    case ErrorKind::Conflict:
        return {
            .title = ErrorWords::tr("Another customer is in the way"),
            .detail = error.conflictId.isEmpty()
                          ? ErrorWords::tr("The hub has a customer with the same identity.")
                          : ErrorWords::tr("Customer %1 has the same identity.").arg(error.conflictId),
            .actions = error.conflictId.isEmpty() ? QList<ErrorAction>{}
                                                  : QList<ErrorAction>{ErrorAction::OpenConflicting}};
    case ErrorKind::Invalid:
        return {
            .title = ErrorWords::tr("The hub refused the request"),
            .detail = ErrorWords::tr("Something in what was asked is not as the hub wants it."),
            .actions = {ErrorAction::ShowAnswer}};
    case ErrorKind::RateLimited:
        return {
            .title = ErrorWords::tr("Too many requests"),
            .detail = ErrorWords::tr("The hub asks us to slow down."),
            .actions = {ErrorAction::Retry}};
    case ErrorKind::Server:
        return server(error.httpStatus);
    case ErrorKind::Protocol:
        return {
            .title = ErrorWords::tr("The answer cannot be understood"),
            .detail =
                ErrorWords::tr("It is not what a hub sends: a proxy or another server may have answered."),
            .actions = {ErrorAction::ShowAnswer, ErrorAction::Retry}};
    case ErrorKind::Repeated:
        return {
            .title = ErrorWords::tr("The hub sends the same events again"),
            .detail =
                ErrorWords::tr("Other pages were asked for, and brought what is here already. To see more, "
                               "choose dates or another page size, or try again."),
            .actions = {ErrorAction::Retry, ErrorAction::ShowAnswer}};
    case ErrorKind::OutcomeUnknown:
        return {
            .title = ErrorWords::tr("Outcome unknown"),
            .detail = ErrorWords::tr(
                "The answer was lost: the hub may or may not have done it. It was not sent again."),
            .actions = {ErrorAction::FindOut}};
    case ErrorKind::Storage:
        return {
            .title = ErrorWords::tr("A local file cannot be used"),
            .detail =
                ErrorWords::tr("The disk may be full or the file read-only. What is shown stays in memory."),
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
        return ErrorWords::tr("Offline");
    case ErrorKind::Timeout:
        return ErrorWords::tr("Timed out");
    case ErrorKind::Cancelled:
        return ErrorWords::tr("Cancelled");
    case ErrorKind::Unauthorized:
        return ErrorWords::tr("Token refused");
    case ErrorKind::Forbidden:
        return ErrorWords::tr("Forbidden");
    case ErrorKind::NotFound:
        return ErrorWords::tr("Not found");
    case ErrorKind::Conflict:
        return ErrorWords::tr("Conflict");
    case ErrorKind::Invalid:
        return ErrorWords::tr("Refused");
    case ErrorKind::RateLimited:
        return ErrorWords::tr("Too many requests");
    case ErrorKind::Server:
        return ErrorWords::tr("Hub failed");
    case ErrorKind::Protocol:
        return ErrorWords::tr("Not understood");
    case ErrorKind::Repeated:
        return ErrorWords::tr("The same again");
    case ErrorKind::OutcomeUnknown:
        return ErrorWords::tr("Outcome unknown");
    case ErrorKind::Storage:
        return ErrorWords::tr("Storage failed");
    }
    return {};
}

QString errorActionLabel(ErrorAction action)
{
    switch (action) {
    case ErrorAction::Retry:
        return ErrorWords::tr("Try again");
    case ErrorAction::ReplaceToken:
        return ErrorWords::tr("Replace token…");
    case ErrorAction::OtherProfile:
        return ErrorWords::tr("Other profile…");
    case ErrorAction::OpenProfiles:
        return ErrorWords::tr("Profiles…");
    case ErrorAction::OpenConflicting:
        return ErrorWords::tr("Open that customer");
    case ErrorAction::FindOut:
        return ErrorWords::tr("Find out");
    case ErrorAction::ShowAnswer:
        return ErrorWords::tr("Show the answer");
    }
    return {};
}

QString countdownText(int seconds)
{
    return seconds > 0 ? ErrorWords::tr("Next try in %n second(s)", nullptr, seconds)
                       : ErrorWords::tr("Ready to try again");
}

} // namespace hubscope
