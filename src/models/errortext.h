// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace hubscope {

/// What was being done when an error came.
enum class Attempt {
    ReadEvents,
    ReadEvent,
    ReadCustomers,
    ReadCustomer,
    ReadSessions,
    ReadWorkspace,
    LookUp,
    TestConnection,
    Write,
};

/// What a person may do next. The page that shows the error decides how.
enum class ErrorAction {
    Retry,
    ReplaceToken,
    OtherProfile,
    OpenProfiles,
    OpenConflicting, ///< the customer of Error::conflictId
    FindOut,         ///< search for the write whose answer was lost
    ShowAnswer,      ///< the bytes that came
};

/// Where an attempt was made, for the sentences.
struct ErrorScene
{
    Attempt attempt = Attempt::ReadEvents;
    QString id;      ///< of the customer or event that was asked for; may be empty
    QString profile; ///< name of the profile; may be empty
};

/// An error as a person reads it: what happened, what the hub said, what to do.
/// All texts are plain text.
struct ErrorText
{
    // Initialised here for the sake of partial designated initialisers.
    QString title = {};                  ///< a few words
    QString detail = {};                 ///< one or two sentences
    QString hubWords = {};               ///< the hub's or the system's own words; may be empty
    QString reference = {};              ///< the hub's logref, to be copied for its support; may be empty
    QList<ErrorAction> actions = {};     ///< the most helpful one first; may be empty
    std::optional<int> waitSeconds = {}; ///< the hub asked to wait that long before the next try

    bool operator==(const ErrorText&) const = default;
};

ErrorText errorText(const Error& error, const ErrorScene& scene = {});
/// A few words for a table cell.
QString errorKindLabel(ErrorKind kind);
QString errorActionLabel(ErrorAction action);
/// `Next try in 12 s`, for the countdown at 429.
QString countdownText(int seconds);

} // namespace hubscope
